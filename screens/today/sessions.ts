/** What one can do with a session from Today, each with what takes it back. */
import type { ClockTime, Day } from "../../record/day.ts";
import { type NewEvent, type RestReason, newEvent } from "../../record/events.ts";
import type { ClientId, SessionId } from "../../record/ids.ts";
import type { TodaySession } from "./today.ts";

export interface Act {
  events: NewEvent[];
  back: NewEvent[];
}

export const usualMinutes = 50;

export const rest = (session: TodaySession, why: RestReason): Act => ({
  events: [newEvent("session-rested", { session: session.id, why })],
  back: [restAsNow(session)],
});

export const putBack = (session: TodaySession): Act => ({
  events: [newEvent("session-held", { session: session.id })],
  back: [restAsNow(session)],
});

export const move = (session: TodaySession, day: Day, time: ClockTime): Act => ({
  events: [movedTo(session, day, time)],
  back: [movedTo(session, session.day, session.time)],
});

const restAsNow = ({ id, rest: why }: TodaySession): NewEvent =>
  why === null
    ? newEvent("session-held", { session: id })
    : newEvent("session-rested", { session: id, why });

const movedTo = (session: TodaySession, day: Day, time: ClockTime): NewEvent =>
  newEvent("session-moved", { session: session.id, day, time, minutes: session.minutes });

export interface ByHand {
  session: SessionId;
  client: ClientId;
  day: Day;
  time: ClockTime;
  minutes: number;
  zone: string;
}

/** A session added by hand; `label` is given when the person is new. */
export function add(what: ByHand, label: string | null): Act {
  const events: NewEvent[] = [];
  if (label !== null)
    events.push(newEvent("client-added", { client: what.client, label, about: "" }));
  events.push(
    newEvent("session-planned", { ...what, source: "by-hand", slot: null, origin: null }),
  );
  return { events, back: [newEvent("session-withdrawn", { session: what.session })] };
}

/** Only a session of one's own hand with nothing on it can be taken out; others become rests. */
export const canTakeOut = (session: TodaySession): boolean =>
  session.source === "by-hand" && session.touched === 0;

export const takeOut = (session: TodaySession, zone: string): Act => ({
  events: [newEvent("session-withdrawn", { session: session.id })],
  back: [
    newEvent("session-planned", {
      session: session.id,
      client: session.client,
      day: session.day,
      time: session.time,
      minutes: session.minutes,
      zone,
      source: "by-hand",
      slot: null,
      origin: null,
    }),
  ],
});
