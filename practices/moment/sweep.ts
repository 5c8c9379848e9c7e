/**
 * The evening sweep: for each session held, where it sat and whether a regret is there.
 *
 * It gives every later rate its denominator, so it must not invent answers. A row that was placed on
 * the staff was looked at: swept, without a regret unless one is flagged. "The others sat fine"
 * covers the untouched rows. A row nobody touched stays missing, even when the day is closed.
 *
 * A moment already put down about a session shows as its regret, and is swept with the first tap of
 * that day's sweep: alone it would only raise the rates, and left out it would only lower them.
 */
import type { ClockTime, Day } from "../../record/day.ts";
import { type NewEvent, type RestReason, newEvent } from "../../record/events.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import type { Tone } from "../../record/sting.ts";

export interface SweepRow {
  session: SessionId;
  label: string;
  time: ClockTime;
  tone: Tone | null;
  /** Null while nobody has swept it. */
  regret: boolean | null;
  sweptOn: Day | null;
  rest: RestReason | null;
  /** The newest moment put down about this session. */
  moment: MomentId | null;
}

export const middleLine: Tone = 2;

export const showsRegret = (row: SweepRow): boolean => row.regret === true || row.moment !== null;
export const isUntouched = (row: SweepRow): boolean => row.regret === null && row.rest === null;

/** One tap, as the rows stood when it was made. */
export type SweepTap =
  | { tap: "place"; session: SessionId; tone: Tone }
  | { tap: "regret"; session: SessionId }
  | { tap: "rest"; session: SessionId; why: RestReason }
  | { tap: "put-back"; session: SessionId }
  | { tap: "others-fine" }
  | { tap: "close"; day: Day };

/** What one tap means, given every row of the day. */
export function sweep(rows: readonly SweepRow[], tap: SweepTap, on: Day): NewEvent[] {
  const events = meaningOf(rows, tap, on);
  return sweepsTheDay(rows, tap) ? [...events, ...momentsAlong(rows, events, on)] : events;
}

function meaningOf(rows: readonly SweepRow[], tap: SweepTap, on: Day): NewEvent[] {
  if (tap.tap === "others-fine")
    return rows
      .filter((row) => isUntouched(row) && row.moment === null)
      .map((row) => swept(row, { tone: middleLine, regret: false }, on));
  if (tap.tap === "close") return [newEvent("day-closed", { day: tap.day, on })];
  const row = rows.find(({ session }) => session === tap.session);
  if (!row) return [];
  switch (tap.tap) {
    case "place":
      return [swept(row, { tone: tap.tone, regret: showsRegret(row) }, on)];
    case "regret":
      return flagged(row, on);
    case "rest":
      return rested(row, tap.why);
    case "put-back":
      return row.rest ? [newEvent("session-held", { session: row.session })] : [];
  }
}

/** A second tap on "regret" leaves what the staff said, or nothing at all if it said nothing. */
function flagged(row: SweepRow, on: Day): NewEvent[] {
  if (!showsRegret(row)) return [swept(row, { tone: row.tone, regret: true }, on)];
  if (row.moment !== null) return [];
  if (row.tone === null) return [newEvent("session-unswept", { session: row.session })];
  return [swept(row, { tone: row.tone, regret: false }, on)];
}

function rested(row: SweepRow, why: RestReason): NewEvent[] {
  const events: NewEvent[] = [];
  if (row.regret !== null) events.push(newEvent("session-unswept", { session: row.session }));
  events.push(newEvent("session-rested", { session: row.session, why }));
  return events;
}

/** Closing a day that nobody looked at must not sweep its moments alone. */
function sweepsTheDay(rows: readonly SweepRow[], { tap }: SweepTap): boolean {
  if (tap !== "close") return tap !== "rest" && tap !== "put-back";
  return !rows.some((row) => isUntouched(row) && row.moment === null);
}

function momentsAlong(rows: readonly SweepRow[], events: readonly NewEvent[], on: Day): NewEvent[] {
  const sweptHere = new Set<string>();
  for (const event of events) if (event.kind === "session-swept") sweptHere.add(event.body.session);
  return rows
    .filter((row) => isUntouched(row) && row.moment !== null && !sweptHere.has(row.session))
    .map((row) => swept(row, { tone: row.tone, regret: true }, on));
}

const swept = (row: SweepRow, as: { tone: Tone | null; regret: boolean }, on: Day): NewEvent =>
  newEvent("session-swept", { session: row.session, on, ...as });

/** The events that bring the touched rows back to how they stood before. */
export function undoSweep(before: readonly SweepRow[], events: readonly NewEvent[]): NewEvent[] {
  const touched = new Set<string>();
  const restChanged = new Set<string>();
  for (const event of events) {
    if (!("session" in event.body) || !event.body.session) continue;
    touched.add(event.body.session);
    if (event.kind === "session-rested" || event.kind === "session-held")
      restChanged.add(event.body.session);
  }
  return before
    .filter((row) => touched.has(row.session))
    .flatMap((row) => [
      ...(restChanged.has(row.session) ? [restAsItStood(row)] : []),
      ...sweepAsItStood(row, events),
    ]);
}

const restAsItStood = ({ session, rest }: SweepRow): NewEvent =>
  rest ? newEvent("session-rested", { session, why: rest }) : newEvent("session-held", { session });

function sweepAsItStood(row: SweepRow, events: readonly NewEvent[]): NewEvent[] {
  const { session } = row;
  const sweptNow = events.some(
    (event) =>
      (event.kind === "session-swept" || event.kind === "session-unswept") &&
      event.body.session === session,
  );
  if (!sweptNow) return [];
  if (row.regret === null || row.sweptOn === null)
    return [newEvent("session-unswept", { session })];
  return [
    newEvent("session-swept", { session, on: row.sweptOn, tone: row.tone, regret: row.regret }),
  ];
}

/** How much of a day has been asked about: the denominator, said aloud. */
export function sweptOf(rows: readonly SweepRow[]): { swept: number; held: number } {
  const held = rows.filter((row) => row.rest === null);
  return { swept: held.filter((row) => row.regret !== null).length, held: held.length };
}
