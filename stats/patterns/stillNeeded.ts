/**
 * How many more swept sessions until an effect that doubles the odds would be expected to be claimed,
 * with this rate of regrets and this share of sessions at the level: the curve so far plus N times the
 * mean curve of one session under odds 2, until log E reaches the bound of a first claim. An honest
 * rough figure: expected log E, not a promise.
 */
import { exp, log } from "../numbers/elementary.ts";
import { CLIENTS_IN_COHORT, type Cut, DAYS_IN_BLOCK, type Unit, WEEKS_IN_BLOCK } from "./design.ts";
import { evidence } from "./evidence.ts";
import { emptyCurve, POINTS } from "./grid.ts";
import type { SweepCount } from "./sweeps.ts";
import { tableTerm } from "./table.ts";

export interface Standing {
  curve: Float64Array;
  /** log E that a first claim needs. */
  bound: number;
  level: SweepCount;
  rest: SweepCount;
  cut: Cut;
  unit: Unit;
}

const MOST = 1_000_000;

/** Null when the factor never varies, or when no number below a million would do. */
export function sessionsStillNeeded(standing: Standing): number | null {
  const { curve, bound, level, rest } = standing;
  if (level.swept === 0 || rest.swept === 0) return null;
  const swept = level.swept + rest.swept;
  // One regret and nine without are lent, so that a file without regrets has a rate.
  const rate = (level.regrets + rest.regrets + 1) / (swept + 10);
  const mean = meanCurve(level.swept / swept, rate, blocksOf(standing));
  const reached = (sessions: number) => {
    const then = curve.map((value, at) => value + sessions * mean[at]!);
    return evidence(then).mixed >= bound;
  };
  if (reached(0)) return 0;
  let enough = 16;
  while (!reached(enough)) {
    enough *= 2;
    if (enough > MOST) return null;
  }
  let short = enough / 2;
  if (enough === 16) short = 0;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (reached(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

/** Blocks as they come, with their chance: sessions with the level, and without. */
interface Shape {
  with: number;
  without: number;
  /** Sessions used up, which is more than the block holds after a long run. */
  used: number;
  chance: (share: number) => number;
}

function blocksOf({ cut, unit }: Standing): Shape[] {
  if (unit === "day") return ofSize(DAYS_IN_BLOCK);
  if (unit === "week") return ofSize(WEEKS_IN_BLOCK);
  if (unit === "client") return ofSize(CLIENTS_IN_COHORT);
  if (unit === "caseload" || cut === "all") return ofSize(20);
  return cut === "by-kind" ? runs() : ofSize(Math.min(cut, 40));
}

const ofSize = (size: number): Shape[] =>
  Array.from({ length: size + 1 }, (_, n1) => ({
    with: n1,
    without: size - n1,
    used: size,
    chance: (share: number) => binomial(size, n1, share),
  }));

/** A run of one kind and the first session of the other; runs over seven keep seven. */
function runs(): Shape[] {
  return [true, false].flatMap((runHasIt) =>
    Array.from({ length: 400 }, (_, before) => {
      const length = Math.min(7, before + 1);
      return {
        with: runHasIt ? length : 1,
        without: runHasIt ? 1 : length,
        used: before + 2,
        chance: (share: number) => {
          const stay = runHasIt ? share : 1 - share;
          return power(stay, before + 1) * (1 - stay);
        },
      };
    }),
  );
}

/** Expected log-likelihood per session at each theta, when the odds are doubled at the level. */
function meanCurve(share: number, rate: number, shapes: readonly Shape[]): Float64Array {
  const [without, withIt] = ratesAtOddsTwo(share, rate);
  const mean = emptyCurve();
  let used = 0;
  const byShape = new Map<string, { shape: Shape; chance: number }>();
  for (const shape of shapes) {
    const chance = shape.chance(share);
    used += chance * shape.used;
    const name = `${shape.with} ${shape.without}`;
    const known = byShape.get(name);
    byShape.set(name, { shape, chance: chance + (known?.chance ?? 0) });
  }
  for (const { shape, chance } of byShape.values()) {
    if (chance < 1e-9) continue;
    for (let a = 0; a <= shape.with; a += 1) {
      for (let b = 0; b <= shape.without; b += 1) {
        const weight =
          (chance * binomial(shape.with, a, withIt) * binomial(shape.without, b, without)) / used;
        if (weight < 1e-12) continue;
        const term = tableTerm({ ...shape, regrets: a + b, regretsWith: a });
        if (term === null) continue;
        for (let at = 0; at < POINTS; at += 1) mean[at]! += weight * term.curve[at]!;
      }
    }
  }
  return mean;
}

/** The two rates whose odds differ twofold and whose mean is the rate. */
function ratesAtOddsTwo(share: number, rate: number): [number, number] {
  const [low, high] = [1e-6, 1 - 1e-6];
  let [from, to] = [low, high];
  const doubled = (p: number) => (2 * p) / (1 + p);
  for (let step = 0; step < 50; step += 1) {
    const middle = (from + to) / 2;
    if (share * doubled(middle) + (1 - share) * middle < rate) from = middle;
    else to = middle;
  }
  return [from, doubled(from)];
}

function binomial(n: number, k: number, p: number): number {
  let ways = 1;
  for (let at = 0; at < k; at += 1) ways = (ways * (n - at)) / (at + 1);
  return ways * power(p, k) * power(1 - p, n - k);
}

const power = (base: number, times: number): number =>
  times === 0 ? 1 : base <= 0 ? 0 : exp(times * log(base));
