/**
 * How many flat courses any rule whatever could flag by a session, if at most one in ten late,
 * sudden or even improving courses may ever be flagged.
 *
 * By then the rule is a test on the scores so far. Among tests with at most 10% in each of the three
 * sets, none flags more flat courses than the Neyman-Pearson test against the mixture of the three
 * that is hardest to tell from flat (10% on average over the mixture is weaker than 10% in each). The
 * rule is given what ours is not: the exact sets, the exact noise, and no courses to spend later.
 */
import type { Chance } from "../../simulate/chance.ts";
import { cholesky, solveLower, type Matrix } from "../gaussian.ts";
import { RELIABLE_CHANGE } from "../trajectories.ts";
import { flatCourses, improvingKinds, makeUp, SESSIONS, type Kind } from "./madeUpCourses.ts";

const RCI = RELIABLE_CHANGE * 2.2;
const hardest = ["six sessions late", "sudden, at 2 to 10", "even over 20"] as const;
const SIZES = Array.from({ length: 24 }, (_, at) => 0.7 + at / 10);
const TAUS = Array.from({ length: 10 }, (_, at) => -2.25 + at / 2);

export function mostByAnyRule(session: number, courses: number, chance: Chance): number {
  const factor = cholesky(covariance(session));
  const sets = hardest.map((name) => whitenedTrajectories(factor, name, session));
  const ratios = (kind: Kind): number[][] =>
    Array.from({ length: courses }, () => {
      const scores = makeUp(kind, chance).scores.slice(0, session + 1);
      const seen = solveLower(
        factor,
        scores.map(({ score }) => score - 16),
      );
      return sets.map((set) => averageRatio(set, seen));
    });
  const flat = ratios(flatCourses);
  const improving = hardest.map((name) => ratios(kindCalled(name)));
  let least = 1;
  for (let late = 0; late <= 10; late++) {
    for (let sudden = 0; late + sudden <= 10; sudden++) {
      const weights = [late / 10, sudden / 10, (10 - late - sudden) / 10];
      least = Math.min(least, powerAgainst(weights, flat, improving));
    }
  }
  return least;
}

function powerAgainst(weights: number[], flat: number[][], improving: number[][][]): number {
  const mixed = (ratios: number[]) => ratios.reduce((sum, one, at) => sum + weights[at]! * one, 0);
  const ranked = improving
    .flatMap((set, at) =>
      set.map((ratios) => ({ mixed: mixed(ratios), share: weights[at]! / set.length })),
    )
    .filter(({ share }) => share > 0)
    .sort((a, b) => a.mixed - b.mixed);
  let spent = 0;
  const stop = ranked.find(({ share }) => (spent += share) > 0.1)!;
  return flat.filter((ratios) => mixed(ratios) < stop.mixed).length / flat.length;
}

/** p(scores | set) / p(scores | flat), averaged over the set's trajectories. */
function averageRatio(set: readonly { weight: number; along: number[] }[], seen: number[]): number {
  return set.reduce((sum, { weight, along }) => {
    const fit = along.reduce((all, one, at) => all + one * (seen[at]! - one / 2), 0);
    return sum + weight * Math.exp(fit);
  }, 0);
}

function whitenedTrajectories(factor: Matrix, name: (typeof hardest)[number], session: number) {
  const shares: { weight: number; share: (session: number) => number }[] = {
    "six sessions late": TAUS.map((z) => ({
      weight: Math.exp((-z * z) / 2),
      share: (at: number) =>
        at > 6 ? 1 - Math.exp(-(at - 6) / Math.exp(Math.log(5) + 0.6 * z)) : 0,
    })),
    "sudden, at 2 to 10": Array.from({ length: 9 }, (_, step) => ({
      weight: 1,
      share: (at: number) => (at >= step + 2 ? 1 : 0),
    })),
    "even over 20": [{ weight: 1, share: (at: number) => at / SESSIONS }],
  }[name];
  const all = shares.flatMap(({ weight, share }) =>
    SIZES.filter((size) => size * share(SESSIONS) >= 1).map((size) => ({
      weight: weight * Math.exp(-(((size - 1.5) / 0.5) ** 2) / 2),
      along: solveLower(
        factor,
        Array.from({ length: session + 1 }, (_, at) => -size * RCI * share(at)),
      ),
    })),
  );
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return all.map(({ weight, along }) => ({ weight: weight / total, along }));
}

const covariance = (session: number): Matrix =>
  Array.from({ length: session + 1 }, (_, a) =>
    Array.from(
      { length: session + 1 },
      (_, b) => 16 + 2.25 * 0.6 ** Math.abs(a - b) + (a === b ? 4.84 + 1 / 12 : 0),
    ),
  );

const kindCalled = (name: string): Kind => improvingKinds.find((kind) => kind.name === name)!;
