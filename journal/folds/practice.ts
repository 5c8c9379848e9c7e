/** A small practice for tests: short ways to say what happened. Made-up people, initials only. */
import { type ClockTime, type Day, day } from "../../record/day.ts";
import type { EventBody, EventKind, NewEvent } from "../../record/events.ts";

type Some<K extends EventKind> = { [F in keyof EventBody<K>]?: unknown };

/** Ids and times are plain text here; the schema has the last word when they are appended. */
const made = (kind: EventKind, body: unknown): NewEvent => ({ kind, body }) as NewEvent;

export const tuesday = day("2025-10-14");

export const added = (client: string, label: string): NewEvent =>
  made("client-added", { client, label, about: "" });

export const planned = (session: string, more: Some<"session-planned"> = {}): NewEvent =>
  made("session-planned", {
    session,
    client: "j",
    day: tuesday,
    time: "14:00",
    minutes: 50,
    zone: "Europe/Athens",
    source: "by-hand",
    slot: null,
    origin: null,
    ...more,
  });

export const slotSet = (slot: string, more: Some<"slot-set"> = {}): NewEvent =>
  made("slot-set", {
    slot,
    client: "j",
    weekday: 2,
    time: "14:00",
    minutes: 50,
    from: tuesday,
    ...more,
  });

export const slotEnded = (slot: string, from: Day): NewEvent =>
  made("slot-ended", { slot, client: "j", from });

/** A session of the usual week, as the layout makes it. */
export const laidOut = (slot: string, on: string, time = "14:00"): NewEvent =>
  planned(`${slot}@${on}`, { day: on, time, slot, source: "usual-week" });

export const moved = (session: string, to: Day, time = "16:00" as ClockTime): NewEvent =>
  made("session-moved", { session, day: to, time, minutes: 50 });

export const rested = (session: string, why = "skipped"): NewEvent =>
  made("session-rested", { session, why });

export const held = (session: string): NewEvent => made("session-held", { session });

export const withdrawn = (session: string): NewEvent => made("session-withdrawn", { session });

export const swept = (session: string, more: Some<"session-swept"> = {}): NewEvent =>
  made("session-swept", { session, on: tuesday, tone: 2, regret: false, ...more });

export const unswept = (session: string): NewEvent => made("session-unswept", { session });

export const noted = (moment: string, more: Some<"moment-noted"> = {}): NewEvent =>
  made("moment-noted", {
    moment,
    session: null,
    on: tuesday,
    kind: "unsaid",
    line: "Did not ask about the reunion",
    sting: 8,
    repairable: "yes",
    guess: null,
    ...more,
  });

export const rated = (moment: string, sting: number, on: Day = tuesday): NewEvent =>
  made("moment-rated", { moment, on, sting, occasion: "reprise" });

export const meant = (moment: string, text: string): NewEvent =>
  made("meaning-written", { moment, on: tuesday, text });

export const reworded = (moment: string, more: Some<"moment-reworded"> = {}): NewEvent =>
  made("moment-reworded", {
    moment,
    session: null,
    kind: "unsaid",
    line: "Did not ask about his brother",
    repairable: "no",
    ...more,
  });

export const momentWithdrawn = (moment: string): NewEvent => made("moment-withdrawn", { moment });

export const dayClosed = (on: Day): NewEvent => made("day-closed", { day: on, on });

export const preferenceSet = (name: string, value: string): NewEvent =>
  made("preference-set", { name, value });
