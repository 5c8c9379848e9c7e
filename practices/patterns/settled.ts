/**
 * What is counted. y = 1 if a regret about the session was noted within seven days of it; 0 if it was
 * swept within seven days without one; otherwise missing. A session that nobody swept is missing also
 * when a moment was put down about it: counting it alone would bias every rate upward. How a session
 * sat (its tone) never sets y, and a regret that surfaces later belongs to the Score, not to a rate.
 *
 * A session counts only once its seven days are over, so that no block closes on an answer that may
 * still change.
 */
import { type Day, daysBetween } from "../../record/day.ts";

export const DAYS_TO_SWEEP = 7;

export interface SweptSession {
  day: Day;
  sweptOn: Day | null;
  /** What the sweep said; null while it was not swept. */
  regret: boolean | null;
  /** Days on which a regret about this session was put down. */
  notedOn: readonly Day[];
}

/** True, false, or null where it is missing. */
export function regretWithinAWeek({ day, sweptOn, regret, notedOn }: SweptSession): boolean | null {
  if (sweptOn === null || !isInTime(day, sweptOn)) return null;
  return regret === true || notedOn.some((on) => isInTime(day, on));
}

const isInTime = (day: Day, on: Day): boolean => {
  const late = daysBetween(day, on);
  return late >= 0 && late <= DAYS_TO_SWEEP;
};

export const isSettled = (day: Day, today: Day): boolean => daysBetween(day, today) > DAYS_TO_SWEEP;
