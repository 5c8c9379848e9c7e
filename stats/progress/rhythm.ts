/**
 * Which session a score belongs to, when only its day is known.
 *
 * Trajectories run in sessions, a file has days. A course has its own rhythm: the median gap so far.
 * A gap of twice that is read as one session without a score, up to three; a longer gap is a break,
 * in which nothing was expected to happen. Counting weeks was rejected (twice-weekly and fortnightly
 * work would look too slow), and so was counting scores (a score that was forgotten is still a
 * session). Only earlier days are used, so a new score never changes an old session number.
 */
const LONGEST_RUN = 4;

/** A gap this long ends the stretch: what follows is read as a new beginning. */
export const NEW_STRETCH_DAYS = 183;

export interface Rhythm {
  readonly session: number;
  readonly day: number;
  /** Gaps so far in days, sorted. */
  readonly gaps: readonly number[];
}

export const firstBeat = (day: number, session = 0): Rhythm => ({ session, day, gaps: [] });

export function nextBeat(before: Rhythm, day: number): Rhythm {
  const gap = day - before.day;
  const later = before.gaps.findIndex((other) => other > gap);
  const gaps = before.gaps.toSpliced(later < 0 ? before.gaps.length : later, 0, gap);
  const usual = gaps[(gaps.length - 1) >> 1]!;
  const sessions = Math.max(1, Math.round(gap / usual));
  return { session: before.session + (sessions > LONGEST_RUN ? 1 : sessions), day, gaps };
}
