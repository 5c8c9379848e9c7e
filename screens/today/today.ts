/**
 * What Today knows about the day: which part of it this is, what is still with one, what is open.
 *
 * The sweep comes up by itself once the last session has begun and twenty minutes have passed, or
 * after five when all have begun; before that it waits below. Nothing here counts evenings missed.
 */
import { type ClockTime, type Day, laterBy, minutesOf } from "../../record/day.ts";
import type { RestReason, SessionSource } from "../../record/events.ts";
import type { ClientId, SessionId } from "../../record/ids.ts";
import type { FoundMoment, SweptDayRow } from "../../practices/moment/moment.tables.ts";
import { standingOf, stillInSight } from "../../practices/moment/standing.ts";

export interface TodaySession {
  id: SessionId;
  client: ClientId;
  label: string;
  day: Day;
  time: ClockTime;
  minutes: number;
  source: SessionSource;
  rest: RestReason | null;
  regret: 0 | 1 | null;
  /** Moved, rested, swept, or carrying a moment. */
  touched: 0 | 1;
}

export type Phase = "nobody" | "all-rest" | "ahead" | "under-way" | "evening";

const settleMinutes = 20;
const fiveOClock = 17 * 60;

export function phaseOfDay(sessions: readonly TodaySession[], now: ClockTime): Phase {
  if (sessions.length === 0) return "nobody";
  const held = heldOf(sessions);
  const last = held.at(-1);
  if (!last) return "all-rest";
  const minute = minutesOf(now);
  const lastBegan = minutesOf(last.time);
  if (minute >= lastBegan + settleMinutes) return "evening";
  if (minute >= lastBegan && minute >= fiveOClock) return "evening";
  return held.some((session) => session.time <= now) ? "under-way" : "ahead";
}

export const heldOf = (sessions: readonly TodaySession[]): TodaySession[] =>
  sessions
    .filter((session) => session.rest === null)
    .toSorted((a, b) => a.time.localeCompare(b.time));

export const peopleIn = (sessions: readonly TodaySession[]): number =>
  new Set(sessions.map((session) => session.client)).size;

export type PartOfDay = "night" | "morning" | "afternoon" | "evening";
export function partOfDay(now: ClockTime): PartOfDay {
  const hour = Number(now.slice(0, 2));
  if (hour < 5) return "night";
  if (hour < 12) return "morning";
  return hour < 17 ? "afternoon" : "evening";
}

/** When the sweep comes up by itself. */
export function sweepOpensAt(
  sessions: readonly TodaySession[],
): { label: string; at: ClockTime } | null {
  const last = heldOf(sessions).at(-1);
  if (!last) return null;
  const settled = laterBy(last.time, settleMinutes);
  const afterFive = minutesOf(last.time) > fiveOClock ? last.time : ("17:00" as ClockTime);
  return { label: last.label, at: settled < afterFive ? settled : afterFive };
}

const mostShown = 3;

/**
 * At most three, the loudest of them, but listed newest first: the list never opens on the worst.
 */
export function stillWithYou(
  moments: readonly FoundMoment[],
  today: Day,
): { shown: FoundMoment[]; quieter: number } {
  const inSight = moments.filter((moment) => stillInSight(moment, today));
  const loudest = inSight
    .toSorted((a, b) => (b.sting_now ?? -1) - (a.sting_now ?? -1) || b.row - a.row)
    .slice(0, mostShown);
  return {
    shown: loudest.toSorted((a, b) => b.row - a.row),
    quieter: inSight.length - loudest.length,
  };
}

/** The strongest sting still with one for each person, for the tag beside their session. */
export function stingByClient(moments: readonly FoundMoment[]): Map<ClientId, number> {
  const strongest = new Map<ClientId, number>();
  for (const moment of moments) {
    const standing = standingOf(moment);
    if (!moment.client || moment.sting_now === null) continue;
    if (standing !== "stings" && standing !== "fading") continue;
    const known = strongest.get(moment.client) ?? 0;
    strongest.set(moment.client, Math.max(known, moment.sting_now));
  }
  return strongest;
}

/** The latest day of the last week that was neither swept through nor closed by hand. */
export function dayToSweep(days: readonly SweptDayRow[]): { day: Day; left: number } | null {
  const open = days
    .filter((row) => row.closed === 0 && row.swept < row.held)
    .toSorted((a, b) => b.day.localeCompare(a.day))[0];
  return open ? { day: open.day, left: open.held - open.swept } : null;
}

const halfHour = 30;
const usualMinutes = 50;

/** A time for a session added by hand: the half-hour now running, moved past what is there already. */
export function timeToOffer(
  taken: readonly Pick<TodaySession, "time" | "minutes">[],
  now: ClockTime,
): ClockTime {
  let start = Math.min(Math.max(Math.floor(minutesOf(now) / halfHour) * halfHour, 8 * 60), 20 * 60);
  const clashes = (from: number) =>
    taken.some(({ time, minutes }) => {
      const begins = minutesOf(time);
      return from < begins + minutes && begins < from + usualMinutes;
    });
  while (clashes(start) && start < 23 * 60) start += halfHour;
  return laterBy("00:00" as ClockTime, start);
}
