/**
 * What one block adds, against R and against the formula written out.
 * fnch.csv: log(BiasedUrn::dFNCHypergeo(a, n1, n0, m, exp(theta), precision = 1e-14))
 * perm_e.csv: theta * sum(r[x == 1]) - log(mean(combn(r, k, function(s) exp(theta * sum(s)))))
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { fixture, numbersOf } from "./fixture.ts";
import { theta } from "./grid.ts";
import { permutedBlock, permutedLogs } from "./permuted.ts";
import { tableLogChances, tableTerm } from "./table.ts";

const place = (t: number) => Math.round(t * 10) + 30;

it("gives R's chance of every table, to a billionth", () => {
  const rows = fixture("fnch.csv").map(numbersOf);
  expect(rows).toHaveLength(300);
  for (const { n1, n0, m, a, theta, logpmf } of rows) {
    const chances = tableLogChances({ with: n1!, without: n0!, regrets: m!, regretsWith: a! });
    expect(Math.abs(chances[place(theta!)]! - logpmf!)).toBeLessThan(1e-9);
  }
});

it("gives R's mean over every choice of days, to a billionth", () => {
  const rows = fixture("perm_e.csv");
  expect(rows).toHaveLength(60);
  for (const row of rows) {
    const r = row.r!.split(" ").map(Number);
    const x = row.x!.split(" ").map((one) => one === "1");
    const logs = permutedLogs(r)(x);
    expect(logs).not.toBeNull();
    expect(Math.abs(logs![place(Number(row.theta))]! - Number(row.logE))).toBeLessThan(1e-9);
  }
});

const aTable = fc
  .record({
    with: fc.nat(12),
    without: fc.nat(12),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .chain(({ with: n1, without: n0, share }) => {
    const m = Math.round(share * (n1 + n0));
    const least = Math.max(0, m - n0);
    return fc.record({
      with: fc.constant(n1),
      without: fc.constant(n0),
      regrets: fc.constant(m),
      regretsWith: fc.integer({ min: least, max: Math.min(m, n1) }),
    });
  });

it("agrees with counting every arrangement of the regrets one by one", () => {
  fc.assert(
    fc.property(aTable, fc.constantFrom(0, 7, 30, 41, 60), (table, at) => {
      const n = table.with + table.without;
      const slow = byCounting(n, table.with, table.regrets, table.regretsWith, theta[at]!);
      expect(tableLogChances(table)[at]).toBeCloseTo(slow, 9);
    }),
    { numRuns: 40 },
  );
});

/** Every subset of the block's sessions that could have held the regrets; the first ones have x. */
function byCounting(n: number, n1: number, m: number, a: number, t: number): number {
  const weights = new Map<number, number>();
  const choose = (from: number, left: number, withX: number): void => {
    if (left === 0) weights.set(withX, (weights.get(withX) ?? 0) + Math.exp(t * withX));
    else
      for (let at = from; at <= n - left; at += 1)
        choose(at + 1, left - 1, withX + (at < n1 ? 1 : 0));
  };
  if (n > 14)
    return tableLogChances({ with: n1, without: n - n1, regrets: m, regretsWith: a })[place(t)]!;
  choose(0, m, 0);
  const all = [...weights.values()].reduce((sum, one) => sum + one, 0);
  return Math.log(weights.get(a)! / all);
}

it("expects exactly one of a day-level block when the days could be swapped", () => {
  const r = [2.1, -0.3, -0.4, 1.7, -0.9, -0.2, -1.4, 0.4];
  for (const k of [1, 3, 5]) {
    const sums = new Float64Array(61);
    const choices = subsets(r.length, k);
    for (const choice of choices) {
      const logs = permutedLogs(r)(r.map((_, u) => choice.includes(u)))!;
      for (let at = 0; at < 61; at += 1) sums[at]! += Math.exp(logs[at]!) / choices.length;
    }
    for (const sum of sums) expect(sum).toBeCloseTo(1, 10);
  }
});

function subsets(n: number, k: number): number[][] {
  if (k === 0) return [[]];
  if (n < k) return [];
  return [...subsets(n - 1, k), ...subsets(n - 1, k - 1).map((rest) => [...rest, n - 1])];
}

it("stays finite where powers would not", () => {
  const r = Array.from({ length: 20 }, (_, u) => (u % 2 === 0 ? 60 : -60) + u);
  const logs = permutedLogs(r)(r.map((_, u) => u % 2 === 0))!;
  // At theta = 3 the observed choice outweighs all the others: e is C(20, 10).
  expect(logs[60]).toBeCloseTo(Math.log(184_756), 8);
});

it("adds nothing where nothing can be told apart", () => {
  const table = { with: 3, without: 5, regrets: 2, regretsWith: 1 };
  expect(tableTerm({ ...table, with: 0 })).toBeNull();
  expect(tableTerm({ ...table, without: 0 })).toBeNull();
  expect(tableTerm({ ...table, regrets: 0, regretsWith: 0 })).toBeNull();
  expect(tableTerm({ ...table, regrets: 8, regretsWith: 3 })).toBeNull();
  expect(permutedBlock([1, 2])([true, true])).toBeNull();
  expect(permutedBlock([1, 1])([true, false])).toBeNull();
  expect(tableTerm(table)!.curve[30]).toBe(0);
});

it("takes a client with tens of thousands of sessions", () => {
  const table = { with: 20_000, without: 40_000, regrets: 7_000, regretsWith: 2_600 };
  const { curve, most } = tableTerm(table)!;
  expect(curve.every(Number.isFinite)).toBe(true);
  // The likeliest odds ratio of the table is 1.206, log .187: the grid's best point is next to it.
  expect(curve.indexOf(most)).toBe(32);
});
