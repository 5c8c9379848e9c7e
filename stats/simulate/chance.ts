/**
 * A seeded source of chance, so that the same seed makes the same lives on every machine.
 * Mulberry32 (T. Ettinger, public domain): 32 bits of state, good enough to make careers up, never
 * used for a key.
 */
export interface Chance {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  yes(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Standard normal, by Box and Muller. */
  normal(): number;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    yes: (probability) => next() < probability,
    pick: (from) => from[whole(0, from.length - 1)]!,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
