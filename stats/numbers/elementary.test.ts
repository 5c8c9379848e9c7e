/** Math.exp and Math.log of this engine are the twin here: they agree to the last bits, not bit for bit. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { exp, log } from "./elementary.ts";

/** Two units in the last place: one for each side. */
const close = (ours: number, theirs: number) =>
  Math.abs(ours - theirs) <= 2 * Number.EPSILON * Math.abs(theirs);

it("exp is what it should be, to the last two bits, over the whole range", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => close(exp(x), Math.exp(x))),
    { numRuns: 5_000 },
  );
});

it("log is what it should be, also close to one", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) =>
      close(log(x), Math.log(x)),
    ),
    { numRuns: 5_000 },
  );
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => close(log(x), Math.log(x))),
    { numRuns: 5_000 },
  );
});

it("the edges are those of the standard", () => {
  expect([exp(0), exp(-Infinity), exp(-800), exp(800), exp(Infinity), exp(NaN)]).toEqual([
    1,
    0,
    0,
    Infinity,
    Infinity,
    NaN,
  ]);
  expect([log(1), log(0), log(-1), log(Infinity), log(NaN)]).toEqual([
    0,
    -Infinity,
    NaN,
    Infinity,
    NaN,
  ]);
  expect(exp(-740) / Math.exp(-740)).toBeCloseTo(1, 2);
  expect(log(5e-324)).toBeCloseTo(Math.log(5e-324), 10);
  expect(exp(709.7) / Math.exp(709.7)).toBeCloseTo(1, 14);
});
