/**
 * From blocks to e-value, interval and estimate, against R: stats/fixtures/patterns.R (evidence.csv:
 * logs of sums over dFNCHypergeo; tau by stats::optimize).
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { claimBound, claimed } from "./claims.ts";
import { evidence } from "./evidence.ts";
import { fixture, numbersOf } from "./fixture.ts";
import { emptyCurve } from "./grid.ts";
import { confidenceSequence, normalOnGrid, shrunkenEstimate, spreadOf } from "./size.ts";
import { chanceFrom } from "../simulate/chance.ts";
import { tableTerm } from "./table.ts";

const curves = Array.from({ length: 24 }, emptyCurve);
for (const row of fixture("blocks.csv").map(numbersOf)) {
  const term = tableTerm({
    with: row.with!,
    without: row.without!,
    regrets: row.regrets!,
    regretsWith: row.regretsWith!,
  });
  term?.curve.forEach((value, at) => (curves[row.h! - 1]![at]! += value));
}
const expected = fixture("evidence.csv").map(numbersOf);

it("adds blocks to R's curve and R's e-value, to a billionth", () => {
  expect(expected).toHaveLength(24);
  expected.forEach((row, h) => {
    const { mixed, plus, minus } = evidence(curves[h]!);
    expect(Math.abs(mixed - row.mixed!)).toBeLessThan(1e-9);
    expect(Math.abs(plus - row.plus!)).toBeLessThan(1e-9);
    expect(Math.abs(minus - row.minus!)).toBeLessThan(1e-9);
    expect(Math.abs(curves[h]![50]! - row.at2!)).toBeLessThan(1e-9);
    expect(Math.abs(curves[h]![0]! - row.atMinus3!)).toBeLessThan(1e-9);
  });
});

it("gives R's plausible range", () => {
  expected.forEach((row, h) => {
    expect(confidenceSequence(curves[h]!, 0.1)).toEqual([row.from, row.to]);
  });
});

it("shrinks as R does, by what all hypotheses together say", () => {
  const tau = spreadOf(curves);
  expect(Math.abs(tau - expected[0]!.tau!)).toBeLessThan(1e-4);
  const prior = normalOnGrid(tau);
  expected.forEach((row, h) => {
    expect(Math.abs(shrunkenEstimate(curves[h]!, prior) - row.estimate!)).toBeLessThan(1e-4);
  });
});

it("knows nothing before the first block", () => {
  const empty = emptyCurve();
  expect(evidence(empty).mixed).toBeCloseTo(0, 12);
  expect(confidenceSequence(empty, 0.1)).toEqual([-3, 3]);
  expect(shrunkenEstimate(empty, normalOnGrid(1))).toBeCloseTo(0, 12);
});

it("claims what a search of every possible number of claims would claim", () => {
  // Never just on a bound, where the last bit of a logarithm would decide.
  const logs = fc.array(
    fc.integer({ min: -30, max: 80 }).map((tenths) => tenths / 10 + 0.003),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(logs, fc.constantFrom(0.05, 0.1, 0.2), (weighed, alpha) => {
      let largest = 0;
      for (let k = 1; k <= weighed.length; k += 1)
        if (weighed.filter((one) => Math.exp(one) * alpha * k >= 1).length >= k) largest = k;
      const say = claimed(weighed, alpha);
      expect(say.filter(Boolean)).toHaveLength(
        largest === 0 ? 0 : weighed.filter((one) => Math.exp(one) * alpha * largest >= 1).length,
      );
    }),
    { numRuns: 300 },
  );
});

it("needs E of 240 for a first claim among twelve factors of two kinds", () => {
  expect(Math.exp(claimBound(0.1, 1)) / (1 / 24)).toBeCloseTo(240, 8);
});

it("leaves the true size outside its range in few lives, looked at after every block, from the first", () => {
  const chance = chanceFrom(21);
  for (const [place, size] of [
    [30, 0],
    [38, 0.8],
  ] as const) {
    let missed = 0;
    for (let life = 0; life < 200; life += 1) {
      const curve = emptyCurve();
      let outside = false;
      for (let block = 0; block < 150 && !outside; block += 1) {
        const base = -2 + chance.normal();
        const count = [0, 0, 0, 0] as [number, number, number, number];
        for (let session = 0; session < 8; session += 1) {
          const x = chance.yes(0.3) ? 1 : 0;
          const y = chance.yes(1 / (1 + Math.exp(-base - size * x))) ? 1 : 0;
          count[x === 1 ? (y === 1 ? 3 : 2) : y] += 1;
        }
        const [none, regret, withNone, withRegret] = count;
        const term = tableTerm({
          with: withNone + withRegret,
          without: none + regret,
          regrets: regret + withRegret,
          regretsWith: withRegret,
        });
        if (term === null) continue;
        term.curve.forEach((value, at) => (curve[at]! += value));
        const [from, to] = confidenceSequence(curve, 0.1);
        outside = place < Math.round(from * 10) + 30 || place > Math.round(to * 10) + 30;
      }
      if (outside) missed += 1;
    }
    expect(missed).toBeLessThanOrEqual(20);
    expect(missed).toBeGreaterThan(0);
  }
});
