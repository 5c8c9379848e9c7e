/**
 * A seeded source of chance for simulations: the same seed makes the same courses on every machine.
 * Mulberry32 (T. Ettinger, public domain); never used for a key.
 */
export interface Chance {
  /** Uniform in [0, 1). */
  next(): number;
  /** Standard normal, by Box and Muller. */
  normal(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
  };
}
