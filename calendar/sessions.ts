/**
 * From occurrences to sessions that may be brought in: on the therapist's wall, grouped by title.
 *
 * A cancelled occurrence is no session, nor is an all-day one or one that lasts longer than a day;
 * their titles are still shown, so that nothing seems to be missing. A time without an end gets the
 * usual fifty minutes; a length is kept between 5 minutes and 24 hours, as sessions are.
 */
import { daysBetween, weekdayOf, type ClockTime, type Day, type Weekday } from "../record/day.ts";
import { proposalFor, type Proposal } from "./initials.ts";
import type { Occurrence } from "./occurrence.ts";
import { titleKeyInput } from "./titleKey.ts";
import { wallOf, type Zone } from "./zone.ts";
import { zoneCalled } from "./zones.ts";

export interface CandidateSession {
  uid: string;
  recurrence: number | null;
  day: Day;
  time: ClockTime;
  minutes: number;
  isTentative: boolean;
}

/** When a title comes round, for the screen to say: null where there is no one answer. */
export interface Pattern {
  weekday: Weekday | null;
  time: ClockTime | null;
  minutes: number | null;
  /** Days between one and the next, when it is always (nearly) the same: 7 is weekly. */
  everyDays: number | null;
  first: Day | null;
  last: Day | null;
}

export interface TitleGroup {
  /** What titleKey() hashes. */
  keyInput: string;
  title: string;
  /** Sessions that could be brought in; all-day and cancelled ones are not counted. */
  count: number;
  pattern: Pattern;
  isSeries: boolean;
  proposal: Proposal;
  sessions: CandidateSession[];
}

const USUAL_MINUTES = 50;

export function groupByTitle(occurrences: readonly Occurrence[], zoneName: string): TitleGroup[] {
  const zone = zoneCalled(zoneName);
  if (!zone) throw new Error(`There is no time zone called ${zoneName}.`);
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = titleKeyInput(occurrence.summary);
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  return Array.from(groups, ([key, all]) => groupOf(key, all, zone)).sort(
    (a, b) => b.count - a.count || (a.keyInput < b.keyInput ? -1 : 1),
  );
}

function groupOf(keyInput: string, all: Occurrence[], zone: Zone): TitleGroup {
  const title = all[0]?.summary ?? "";
  const sessions = all.flatMap((one) => candidate(one, zone) ?? []);
  return {
    keyInput,
    title,
    count: sessions.length,
    pattern: patternOf(sessions),
    isSeries: all.some(({ recurrenceId }) => recurrenceId !== null),
    proposal: proposalFor(
      title,
      all.every(({ allDay }) => allDay),
    ),
    sessions,
  };
}

export function candidate(occurrence: Occurrence, zone: Zone): CandidateSession | null {
  const { uid, recurrenceId, start, end, allDay, status } = occurrence;
  const minutes = Math.round((end - start) / 60_000);
  if (allDay || status === "CANCELLED" || minutes > 24 * 60) return null;
  const wall = new Date(wallOf(zone, start)).toISOString();
  return {
    uid,
    recurrence: recurrenceId,
    day: wall.slice(0, 10) as Day,
    time: wall.slice(11, 16) as ClockTime,
    minutes: minutes === 0 ? USUAL_MINUTES : Math.max(minutes, 5),
    isTentative: status === "TENTATIVE",
  };
}

/** The same for at least three quarters of them, or null. */
function mostly<T>(values: T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count * 4 >= values.length * 3) return value;
  return null;
}

function patternOf(sessions: CandidateSession[]): Pattern {
  const days = sessions.map(({ day }) => day).sort();
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] as Day, day));
  return {
    weekday: mostly(sessions.map(({ day }) => weekdayOf(day))),
    time: mostly(sessions.map(({ time }) => time)),
    minutes: mostly(sessions.map(({ minutes }) => minutes)),
    everyDays: gaps.length >= 2 ? mostly(gaps) : null,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}
