/**
 * What reading a calendar again changes, as events; reading the same file twice changes nothing.
 *
 * An occurrence is known by its event's UID and its original start, from whichever calendar it came,
 * so the same event exported from a second account is not a second session. When a whole series is
 * moved, its original starts are new; what is left over on both sides is then paired within the day
 * and within the week, so that a session keeps its id and what hangs on it. What carries something
 * of the person's own is never withdrawn, and stays where it was once its day is past.
 */
import { mondayOf, type Day } from "../record/day.ts";
import { newEvent, type NewEvent } from "../record/events.ts";
import type { CalendarId, ClientId, SessionId } from "../record/ids.ts";
import type { CandidateSession } from "./sessions.ts";
import { base64url } from "./titleKey.ts";

/** A session that a calendar brought in earlier, as the journal has it now. */
export interface KnownSession {
  session: SessionId;
  calendar: CalendarId;
  uid: string;
  recurrence: number | null;
  day: Day;
  time: string;
  minutes: number;
  /** Swept, rated, moved by hand, or with a moment on it. */
  touched: boolean;
}

export interface MatchedSession extends CandidateSession {
  client: ClientId;
}

export interface Import {
  calendar: CalendarId;
  zone: string;
  today: Day;
  /** The days that were read, [from, to): nothing outside them is judged. */
  from: Day;
  to: Day;
}

/** Disjoint, each ready to be appended; `keep` says which sessions are left as they are. */
export interface ImportPlan {
  add: NewEvent[];
  move: NewEvent[];
  withdraw: NewEvent[];
  keep: SessionId[];
}

export async function planImport(
  known: readonly KnownSession[],
  found: readonly MatchedSession[],
  about: Import,
): Promise<ImportPlan> {
  const plan: ImportPlan = { add: [], move: [], withdraw: [], keep: [] };
  const { pairs, onlyKnown, onlyFound } = paired(known, distinct(found), about.today);

  for (const [session, now] of pairs) {
    const isSame =
      session.day === now.day && session.time === now.time && session.minutes === now.minutes;
    if (isSame || isSettled(session, about.today)) plan.keep.push(session.session);
    else plan.move.push(moved(session.session, now));
  }
  for (const session of onlyKnown) {
    const isJudged =
      session.calendar === about.calendar && session.day >= about.from && session.day < about.to;
    if (session.touched || !isJudged) plan.keep.push(session.session);
    else plan.withdraw.push(newEvent("session-withdrawn", { session: session.session }));
  }
  const taken = new Set<string>(known.map(({ session }) => session));
  for (const session of onlyFound) {
    const id = await sessionIdOf(about.calendar, session);
    // A series moved and then moved back: its old id may still be held by the session it became.
    if (taken.has(id)) continue;
    taken.add(id);
    plan.add.push(planned(id, session, about));
  }
  return plan;
}

/** The same event gives the same id each time: a hash of where it comes from. */
export async function sessionIdOf(
  calendar: CalendarId,
  { uid, recurrence }: Pick<CandidateSession, "uid" | "recurrence">,
): Promise<SessionId> {
  const text = JSON.stringify([calendar, uid, recurrence]);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return base64url(new Uint8Array(hash).subarray(0, 16)) as SessionId;
}

/** UIDs are kept short enough, and clean enough, for the journal. */
export const originUid = (uid: string): string =>
  // oxlint-disable-next-line no-control-regex
  uid.replaceAll(/[\u0000-\u001f\u007f]/g, " ").slice(0, 500);

const keyOf = (one: { uid: string; recurrence: number | null }): string =>
  `${one.recurrence ?? ""}|${originUid(one.uid)}`;

function distinct(found: readonly MatchedSession[]): MatchedSession[] {
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** What happened, happened: a later change in the file does not move it. */
const isSettled = (session: KnownSession, today: Day): boolean =>
  session.touched && session.day < today;

type Pair = [KnownSession, MatchedSession];

function paired(known: readonly KnownSession[], found: MatchedSession[], today: Day) {
  const pairs: Pair[] = [];
  const passes: ((one: { uid: string; recurrence: number | null; day: Day }) => string)[] = [
    keyOf,
    (one) => `${one.day}|${originUid(one.uid)}`,
    (one) => `${mondayOf(one.day)}|${originUid(one.uid)}`,
  ];
  const lastPass = passes.at(-1);
  let onlyKnown = inOrder(known);
  let onlyFound = inOrder(found);
  for (const key of passes) {
    const waiting = Map.groupBy(
      onlyKnown.filter((one) => key !== lastPass || !isSettled(one, today)),
      key,
    );
    const partners = new Set<KnownSession>();
    onlyFound = onlyFound.filter((one) => {
      const partner = waiting.get(key(one))?.shift();
      if (!partner) return true;
      partners.add(partner);
      pairs.push([partner, one]);
      return false;
    });
    onlyKnown = onlyKnown.filter((one) => !partners.has(one));
  }
  return { pairs, onlyKnown, onlyFound };
}

const inOrder = <T extends { day: Day; time: string }>(sessions: readonly T[]): T[] =>
  sessions.toSorted((a, b) => (a.day + a.time < b.day + b.time ? -1 : 1));

const moved = (session: SessionId, { day, time, minutes }: MatchedSession): NewEvent =>
  newEvent("session-moved", { session, day, time, minutes });

const planned = (session: SessionId, one: MatchedSession, about: Import): NewEvent =>
  newEvent("session-planned", {
    session,
    client: one.client,
    day: one.day,
    time: one.time,
    minutes: one.minutes,
    zone: about.zone,
    source: "calendar",
    slot: null,
    origin: { calendar: about.calendar, uid: originUid(one.uid), recurrence: one.recurrence },
  });
