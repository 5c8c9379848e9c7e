/** Bytes cut out, put in and changed, from a seed: what an accident or an enemy does to a file. */
import { utf8, type Bytes } from "../bytes.ts";

export type Draw = (end: number) => number;

/** A 32-bit sequence (mulberry32): numbers from 0 to below `end`. */
export function draws(seed: number): Draw {
  let state = seed >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

/** One to six changes. `pieces` are words of the format, which get further than chance does. */
export function mutated(bytes: Bytes, draw: Draw, pieces: readonly string[]): Bytes {
  let changed = bytes;
  for (let left = 1 + draw(6); left > 0; left -= 1) {
    const at = draw(changed.length + 1);
    const length = draw(3) === 0 ? draw(80) : draw(4);
    changed = joined(
      changed.subarray(0, at),
      put(changed, draw, pieces),
      changed.subarray(at + length),
    );
  }
  return changed;
}

function put(bytes: Bytes, draw: Draw, pieces: readonly string[]): Bytes {
  const kind = draw(4);
  if (kind === 0) return new Uint8Array(0);
  if (kind === 1) return Uint8Array.from({ length: 1 + draw(5) }, () => draw(256));
  if (kind === 2) return utf8(pieces[draw(pieces.length)] ?? "");
  const from = draw(bytes.length + 1);
  return bytes.slice(from, from + draw(60));
}

export function joined(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Every byte changed in one bit, or in all eight of them, and every length that is shorter. */
export function* everyHurt(bytes: Bytes, bits: "one" | "all"): Generator<Bytes> {
  for (let at = 0; at < bytes.length; at += 1) {
    for (const bit of bits === "all" ? [0, 1, 2, 3, 4, 5, 6, 7] : [at % 8]) {
      const hurt = bytes.slice();
      hurt[at] = (hurt[at] ?? 0) ^ (1 << bit);
      yield hurt;
    }
  }
  for (let length = 0; length < bytes.length; length += 1) yield bytes.slice(0, length);
}
