/**
 * Where a moment stands: it stings, it fades, it has gone quiet (2 or less twice in a row).
 *
 * A moment put down without a number is no quieter than one with a number: it is unrated.
 */
import { type Day, addDays } from "../../record/day.ts";
import { type Sting, hasGoneQuiet } from "../../record/sting.ts";

export type Standing = "stings" | "fading" | "quiet" | "unrated";

export interface Stung {
  first_sting: Sting | null;
  sting_now: Sting | null;
  previous_sting: Sting | null;
}

export function standingOf(moment: Stung): Standing {
  if (moment.sting_now === null) return "unrated";
  if (hasGoneQuiet(moment.sting_now, moment.previous_sting)) return "quiet";
  return moment.first_sting !== null && moment.sting_now < moment.first_sting ? "fading" : "stings";
}

const daysInSight = 7;

/** Quiet and unrated moments leave the sight of Today after a week; they are found in the list. */
export function stillInSight(
  moment: Stung & { rated_on: Day | null; noted_on: Day },
  today: Day,
): boolean {
  const standing = standingOf(moment);
  if (standing === "stings" || standing === "fading") return true;
  return (moment.rated_on ?? moment.noted_on) >= addDays(today, -daysInSight);
}
