/**
 * S. and her twin: two courses of exposure on the PHQ-9, for tests, examples and the gallery.
 *
 * S. does not move until the fourth month, when the talking in the car is given up; then she improves.
 * Her twin improves slowly, from the first week on. Weekly scores, made up with a seed that the
 * caller brings, with the wobble of the measure.
 */
import { addDays, type Day } from "../../record/day.ts";
import type { DatedScore } from "./progress.ts";

/** Standard normal, one at a time. */
export type Normal = () => number;

const WEEKS = 30;
const START = 17;
/** The week in which something is changed. */
export const CHANGED_IN_WEEK = 17;

export const scoresOfS = (from: Day, normal: Normal): DatedScore[] =>
  weekly(from, normal, (week) =>
    week < CHANGED_IN_WEEK ? 0 : 10 * (1 - Math.exp(-(week - CHANGED_IN_WEEK + 1) / 4)),
  );

export const scoresOfHerTwin = (from: Day, normal: Normal): DatedScore[] =>
  weekly(from, normal, (week) => 10 * (1 - Math.exp(-week / 8)));

function weekly(from: Day, normal: Normal, fallen: (week: number) => number): DatedScore[] {
  let wobble = 1.5 * normal();
  return Array.from({ length: WEEKS }, (_, week) => {
    if (week > 0) wobble = 0.6 * wobble + 1.5 * 0.8 * normal();
    const score = Math.round(START - fallen(week) + wobble + 2.2 * normal());
    return { date: addDays(from, 7 * week), score: Math.max(0, Math.min(27, score)) };
  });
}
