/** Sessions: planned, moved, rested, and swept in the evening. */
import * as v from "valibot";
import { ClockTime, Day } from "../day.ts";
import { CalendarId, ClientId, SessionId, SlotId } from "../ids.ts";
import { Tone } from "../sting.ts";
import { aboutNobody, aboutSession, event, minutes, words, zone } from "./body.ts";

/** Why a planned session did not take place. All of them are rests in the score. */
export const RestReason = v.picklist(["skipped", "cancelled", "moved", "not-attended", "holiday"]);
export type RestReason = v.InferOutput<typeof RestReason>;
export const SessionSource = v.picklist(["usual-week", "by-hand", "calendar"]);
export type SessionSource = v.InferOutput<typeof SessionSource>;

const CalendarOrigin = v.strictObject({
  calendar: CalendarId,
  /** The event's UID and, in a series, the original start of this occurrence (UTC, milliseconds). */
  uid: words(500),
  recurrence: v.nullable(v.number()),
});

export const sessionEvents = {
  "session-planned": event(
    1,
    v.strictObject({
      session: SessionId,
      client: ClientId,
      day: Day,
      time: ClockTime,
      minutes,
      zone,
      source: SessionSource,
      slot: v.nullable(SlotId),
      origin: v.nullable(CalendarOrigin),
    }),
    aboutSession,
  ),
  "session-moved": event(
    1,
    v.strictObject({ session: SessionId, day: Day, time: ClockTime, minutes }),
    aboutSession,
  ),
  /** A rest: it was planned and did not take place. */
  "session-rested": event(1, v.strictObject({ session: SessionId, why: RestReason }), aboutSession),
  /** Undo of a rest. */
  "session-held": event(1, v.strictObject({ session: SessionId }), aboutSession),
  /** Entered by mistake, or gone from the calendar with nothing of one's own on it. */
  "session-withdrawn": event(1, v.strictObject({ session: SessionId }), aboutSession),

  // the evening sweep: every regret rate gets its denominator here
  "session-swept": event(
    1,
    v.strictObject({
      session: SessionId,
      /** The day on which it was swept; lateness counts for the rates. */
      on: Day,
      tone: v.nullable(Tone),
      regret: v.boolean(),
    }),
    aboutSession,
  ),
  "session-unswept": event(1, v.strictObject({ session: SessionId }), aboutSession),
  "day-closed": event(1, v.strictObject({ day: Day, on: Day }), aboutNobody),
} as const;
