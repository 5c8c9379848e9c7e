/** What became of a course after an agreed day: the test, and the overlap as description only. */
import type { Measure } from "../../content/measures/measure.ts";
import { daysBetween, type Day } from "../../record/day.ts";
import { changeAfter, CHANGE_BOUND, type ChangeFound } from "../../stats/progress/experiment.ts";
import { overlap, type Overlap } from "../../stats/progress/overlap.ts";
import type { Point } from "./progress.ts";
import { scaleOf } from "./scaleOf.ts";

export interface ChangeSaid extends ChangeFound {
  readonly bound: number;
  readonly before: { readonly scores: number; readonly mean: number };
  readonly after: { readonly scores: number; readonly mean: number };
  readonly overlap: Overlap;
}

/** Null with fewer than two scores before the day, or none from it on, in the last stretch. */
export function changeFrom(
  measure: Measure,
  points: readonly Point[],
  from: Day,
): ChangeSaid | null {
  const stretch = points.filter((point) => point.stretch === points.at(-1)?.stretch);
  const origin = stretch[0]?.date;
  if (origin === undefined) return null;
  const scores = stretch.map(({ date, session, score }) => ({
    day: daysBetween(origin, date),
    session,
    score,
  }));
  const found = changeAfter(scaleOf(measure), scores, daysBetween(origin, from));
  if (!found) return null;
  const split = stretch.findIndex(({ date }) => date >= from);
  const all = stretch.map(({ score }) => score);
  const [before, after] = [all.slice(0, split), all.slice(split)];
  return {
    ...found,
    bound: CHANGE_BOUND,
    before: { scores: before.length, mean: mean(before) },
    after: { scores: after.length, mean: mean(after) },
    overlap: overlap(before, after, measure.distress === "high" ? -1 : 1)!,
  };
}

const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
