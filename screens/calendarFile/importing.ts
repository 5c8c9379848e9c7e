/**
 * What pressing the button will write, and what takes it back.
 *
 * calendar/ decides what a file changes; here the sessions that the usual week already holds are
 * left to it (otherwise each hour would stand there twice), and a session with nothing of one's own
 * on it is laid out anew instead of "moved by hand", so that the next reading may move it again.
 */
import { planImport, type Import, type MatchedSession } from "../../calendar/import.ts";
import { type ClockTime, type Day, minutesOf, weekdayOf } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import type { CalendarId, ClientId, SessionId } from "../../record/ids.ts";

/** A session that some calendar brought in, as it stands now. */
export interface CalendarSession {
  id: SessionId;
  client: ClientId;
  day: Day;
  time: ClockTime;
  minutes: number;
  zone: string;
  calendar: CalendarId;
  uid: string;
  recurrence: number | null;
  touched: 0 | 1;
}
export interface OtherSession {
  client: ClientId;
  day: Day;
  time: ClockTime;
}
export interface WeeklyHour {
  client: ClientId;
  weekday: number;
  time: ClockTime;
  from_day: Day;
  until_day: Day | null;
}

export interface Prepared {
  forth: NewEvent[];
  /** Undo: what makes it as it was. */
  back: NewEvent[];
  added: number;
  moved: number;
  withdrawn: number;
  /** Already here as the calendar has them. */
  kept: number;
  /** Already here from the usual week or by hand. */
  elsewhere: number;
}

export async function prepareImport(
  now: {
    fromCalendars: readonly CalendarSession[];
    others: readonly OtherSession[];
    hours: readonly WeeklyHour[];
  },
  found: readonly MatchedSession[],
  about: Import,
): Promise<Prepared> {
  const { fromCalendars } = now;
  const known = new Map(fromCalendars.map((session) => [session.id, session]));
  const ids = new Set(fromCalendars.map((session) => `${session.uid}|${session.recurrence ?? ""}`));
  const wanted = found.filter(
    (one) => ids.has(`${one.uid}|${one.recurrence ?? ""}`) || !isHeldElsewhere(one, now),
  );
  const plan = await planImport(
    fromCalendars.map((session) => ({
      ...session,
      session: session.id,
      touched: session.touched === 1,
    })),
    wanted,
    about,
  );
  const forth = [...plan.add];
  const back: NewEvent[] = plan.add.map((event) =>
    newEvent("session-withdrawn", { session: sessionOf(event) }),
  );
  for (const event of plan.move) {
    const before = known.get(sessionOf(event)) as CalendarSession;
    forth.push(before.touched === 1 ? event : laidOut({ ...before, ...(event.body as object) }));
    back.push(before.touched === 1 ? movedTo(before) : laidOut(before));
  }
  for (const event of plan.withdraw) {
    forth.push(event);
    back.push(laidOut(known.get(sessionOf(event)) as CalendarSession));
  }
  const renamed = reassigned(fromCalendars, found, new Set(plan.withdraw.map(sessionOf)));
  forth.push(
    ...renamed.map(({ before, client }) => laidOut({ ...placeAfter(plan.move, before), client })),
  );
  back.push(...renamed.map(({ before }) => laidOut(before)));
  return {
    forth,
    back,
    added: plan.add.length,
    moved: plan.move.length + renamed.length,
    withdrawn: plan.withdraw.length,
    kept: plan.keep.length,
    elsewhere: found.length - wanted.length,
  };
}

/** Within half an hour of one that is there already, for the same person on the same day. */
function isHeldElsewhere(
  one: MatchedSession,
  now: { others: readonly OtherSession[]; hours: readonly WeeklyHour[] },
): boolean {
  const isNear = (time: ClockTime) => Math.abs(minutesOf(time) - minutesOf(one.time)) <= 30;
  return (
    now.others.some(
      (other) => other.client === one.client && other.day === one.day && isNear(other.time),
    ) ||
    now.hours.some(
      (hour) =>
        hour.client === one.client &&
        hour.weekday === weekdayOf(one.day) &&
        one.day >= hour.from_day &&
        (hour.until_day === null || one.day < hour.until_day) &&
        isNear(hour.time),
    )
  );
}

/** Sessions whose title was said to be somebody else since: they follow, if nothing is on them. */
function reassigned(
  fromCalendars: readonly CalendarSession[],
  found: readonly MatchedSession[],
  leaving: ReadonlySet<SessionId>,
): { before: CalendarSession; client: ClientId }[] {
  const clientOf = new Map(found.map((one) => [one.uid, one.client]));
  return fromCalendars.flatMap((before) => {
    const client = clientOf.get(before.uid);
    const isFree = before.touched === 0 && !leaving.has(before.id);
    return isFree && client !== undefined && client !== before.client ? [{ before, client }] : [];
  });
}

const placeAfter = (moves: readonly NewEvent[], before: CalendarSession): CalendarSession => {
  const move = moves.find((event) => sessionOf(event) === before.id);
  return move ? { ...before, ...(move.body as object) } : before;
};

const sessionOf = (event: NewEvent): SessionId => (event.body as { session: SessionId }).session;

const movedTo = ({ id, day, time, minutes }: CalendarSession): NewEvent =>
  newEvent("session-moved", { session: id, day, time, minutes });

const laidOut = (one: CalendarSession): NewEvent =>
  newEvent("session-planned", {
    session: one.id,
    client: one.client,
    day: one.day,
    time: one.time,
    minutes: one.minutes,
    zone: one.zone,
    source: "calendar",
    slot: null,
    origin: { calendar: one.calendar, uid: one.uid, recurrence: one.recurrence },
  });

/**
 * The calendar that a file is a new reading of: the same name, and at least one event in common.
 * Many programs call every calendar "Calendar"; taking two for one would withdraw the first one's
 * sessions as gone. Null: a calendar not seen before.
 */
export function calendarReadBefore(
  calendars: readonly { id: CalendarId; name: string }[],
  fromCalendars: readonly CalendarSession[],
  file: { name: string; uids: ReadonlySet<string> },
): CalendarId | null {
  const same = calendars.filter((calendar) => calendar.name === file.name);
  const shared = same.find(({ id }) =>
    fromCalendars.some((session) => session.calendar === id && file.uids.has(session.uid)),
  );
  const empty = same.find(({ id }) => fromCalendars.every((session) => session.calendar !== id));
  return (shared ?? empty)?.id ?? null;
}
