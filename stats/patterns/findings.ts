/**
 * What may be said, now, about each hypothesis. The words are tested in a fixed order, and a claim is
 * made only by P6 and P7: nothing here looks at a rate.
 */
import { type Apart, STANDS } from "./apart.ts";
import type { Claim } from "./claimLog.ts";
import { claimBound, WORTH_WATCHING } from "./claims.ts";
import type { Design, Hypothesis, Unit } from "./design.ts";
import { log } from "../numbers/elementary.ts";
import { confidenceSequence, normalOnGrid, shrunkenEstimate, spreadOf } from "./size.ts";
import { sessionsStillNeeded } from "./stillNeeded.ts";
import { type SweepBook, type SweepCount, sweptUnevenly } from "./sweeps.ts";
import type { Watched } from "./watched.ts";

export type Say =
  | "too-early"
  | "no-sign"
  | "leaning"
  | "shown"
  | "permanent"
  | "retreated"
  | "inseparable"
  | "incomplete";

export interface Finding extends Hypothesis {
  unit: Unit;
  say: Say;
  /** Sessions with this level, those swept, and regrets among the swept; and of all other sessions. */
  sweeps: SweepCount;
  rest: SweepCount;
  /** Natural logarithms: of the mixed E, of E for more regrets, of E for fewer. */
  logE: number;
  logEPlus: number;
  logEMinus: number;
  /** log E of a declared hunch, from the day after it was declared; null when none was. */
  logEOfHunch: number | null;
  /** 61 log-likelihoods relative to no effect. */
  curve: Float64Array;
  /** On the log odds scale. */
  interval: [number, number];
  estimate: number;
  /** Days of the first claim, and of the last look at which it was claimed. */
  claimedFirst: number | null;
  claimedLast: number | null;
  /** Which other claimed hypotheses it cannot be told apart from, by place in the list. */
  from: number[];
  /** Null when the factor never varies; worked out when asked for. */
  sessionsStillNeeded(): number | null;
}

const ODDS_TWO = log(2);

export interface State {
  design: Design;
  watched: readonly Watched[];
  books: readonly SweepBook[];
  apart: Apart;
  lastDay: number | null;
}

export function findings({ design, watched, books, apart, lastDay }: State): Finding[] {
  const counts = watched.map(({ factor, level }) => {
    const book = books[factor]!;
    return { sweeps: book.level(level), rest: book.rest(level) };
  });
  const uneven = counts.map(({ sweeps, rest }) => sweptUnevenly(sweeps, rest));
  const standing = watched.map(
    (one, at) => !uneven[at] && (one.claim.now || one.claim.permanent !== null),
  );
  const from = inseparablePairs(watched, standing, apart, lastDay);
  const curves = watched.map(({ weighing }) => weighing.curve);
  const prior = normalOnGrid(spreadOf(curves));
  return watched.map((one, at) => {
    const { factor, level, weighing, claim, hunch } = one;
    const { sweeps, rest } = counts[at]!;
    const { mixed, plus, minus } = weighing.evidence();
    const interval = confidenceSequence(curves[at]!, design.alpha);
    const { unit } = design.factors[factor]!;
    return {
      factor,
      level,
      unit,
      say: word(one.claim, uneven[at]!, from[at]!.length > 0, mixed, interval),
      sweeps,
      rest,
      logE: mixed,
      logEPlus: plus,
      logEMinus: minus,
      logEOfHunch: hunch === null ? null : hunch.evidence().mixed,
      curve: curves[at]!,
      interval,
      estimate: shrunkenEstimate(curves[at]!, prior),
      claimedFirst: claim.first,
      claimedLast: claim.last,
      from: from[at]!,
      sessionsStillNeeded: () =>
        sessionsStillNeeded({
          curve: curves[at]!,
          bound: claimBound(design.alpha, 1) - one.logWeight(lastDay ?? 0),
          level: sweeps,
          rest,
          cut: design.cut,
          unit,
        }),
    };
  });
}

function word(
  claim: Claim,
  uneven: boolean,
  inseparable: boolean,
  logE: number,
  [low, high]: [number, number],
): Say {
  if (uneven) return "incomplete";
  if (inseparable) return "inseparable";
  if (claim.permanent !== null) return "permanent";
  if (claim.now) return "shown";
  if (claim.first !== null) return "retreated";
  if (logE >= WORTH_WATCHING) return "leaning";
  if (low > -ODDS_TWO && high < ODDS_TWO) return "no-sign";
  return "too-early";
}

/** For each, the claimed hypotheses of other factors that it cannot be told apart from. */
function inseparablePairs(
  watched: readonly Watched[],
  standing: readonly boolean[],
  apart: Apart,
  lastDay: number | null,
): number[][] {
  const from = watched.map((): number[] => []);
  for (let a = 0; a < watched.length; a += 1) {
    for (let b = a + 1; b < watched.length; b += 1) {
      const [one, other] = [watched[a]!, watched[b]!];
      if (!standing[a] || !standing[b] || one.factor === other.factor) continue;
      if (apart.within(one, other, lastDay) < STANDS) from[a]!.push(b);
      if (apart.within(other, one, lastDay) < STANDS) from[b]!.push(a);
    }
  }
  return from;
}
