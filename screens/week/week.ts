/**
 * The usual week, as decisions: what somebody typed into a day, and the events it means.
 *
 * The same initials twice are the same person unless said otherwise, because that is nearly always
 * true and asking every time would cost the twenty seconds this page is for.
 */
import { clockTime, type ClockTime, type Day, type Weekday } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import type { ClientId, SlotId } from "../../record/ids.ts";
import { fail, ok, type Result } from "../../record/result.ts";

export interface Person {
  id: string;
  label: string;
  about: string;
}

export interface Slot {
  id: string;
  client: string;
  label: string;
  weekday: number;
  time: string;
  minutes: number;
}

/** What stands in the little form of one day. */
export interface Typed {
  label: string;
  time: string;
  minutes: number;
  /** An existing person's id, or "second" for somebody new with the same initials; null: not asked. */
  whose: string | null;
  /** What tells a second one apart. */
  about: string;
}

export type NotAdded = "no-label" | "long-label" | "no-time" | "taken" | "tell-apart";

/** "9", "9.30", "930", "14h", "2pm" and "14:00" are all times; anything else is null. */
export function readTime(typed: string): ClockTime | null {
  const found = /^\s*(\d{1,2})\s*(?:[:.h ]?\s*(\d{2}))?\s*h?\s*(am|pm)?\s*$/i.exec(typed);
  if (!found) return null;
  const half = found[3]?.toLowerCase();
  let hour = Number(found[1]);
  const minute = Number(found[2] ?? "0");
  if (half && (hour < 1 || hour > 12)) return null;
  if (half === "pm" && hour < 12) hour += 12;
  if (half === "am" && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return null;
  return clockTime(`${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
}

/** Initials compare without dots, spaces and capitals: "m&t", "M. & T." and "M&T" are one. */
export const sameInitials = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (label: string): string => label.toLocaleLowerCase().replaceAll(/[.\s]/g, "");

/** "j" becomes "J."; anything longer or already dotted stays as it was typed. */
export function tidyLabel(typed: string): string {
  const label = typed.trim().replaceAll(/\s+/g, " ");
  return /^\p{L}$/u.test(label) ? `${label.toLocaleUpperCase()}.` : label;
}

export const namesakes = (people: readonly Person[], label: string): Person[] =>
  bare(label) === "" ? [] : people.filter((person) => sameInitials(person.label, label));

export const slotsOn = (slots: readonly Slot[], weekday: Weekday): Slot[] =>
  slots
    .filter((slot) => slot.weekday === weekday)
    .sort((a, b) => a.time.localeCompare(b.time) || a.label.localeCompare(b.label));

/** The events that adding somebody to a day means, or why it cannot be done. */
export function addToDay(
  week: { people: readonly Person[]; slots: readonly Slot[] },
  weekday: Weekday,
  typed: Typed,
  fresh: { client: ClientId; slot: SlotId; from: Day },
): Result<NewEvent[], NotAdded> {
  const label = tidyLabel(typed.label);
  if (label === "") return fail("no-label");
  if (label.length > 40) return fail("long-label");
  const time = readTime(typed.time);
  if (time === null) return fail("no-time");

  const alike = namesakes(week.people, label);
  const isSecond = typed.whose === "second" && alike.length > 0;
  if (isSecond && typed.about.trim() === "") return fail("tell-apart");
  const known = isSecond ? undefined : (alike.find((one) => one.id === typed.whose) ?? alike[0]);
  const client = (known?.id ?? fresh.client) as ClientId;
  const clash = week.slots.some(
    (slot) => slot.client === client && slot.weekday === weekday && slot.time === time,
  );
  if (clash) return fail("taken");

  const added = newEvent("client-added", { client, label, about: typed.about.trim() });
  const set = newEvent("slot-set", {
    slot: fresh.slot,
    client,
    weekday,
    time,
    minutes: typed.minutes,
    from: fresh.from,
  });
  return ok(known ? [set] : [added, set]);
}

/** An hour after the last one of the day, so that the next person takes one field, not two. */
export function nextTime(slots: readonly Slot[], weekday: Weekday): string {
  const last = slotsOn(slots, weekday).at(-1);
  if (!last) return "09:00";
  const hour = Number(last.time.slice(0, 2)) + 1;
  return hour > 23 ? last.time : `${String(hour).padStart(2, "0")}${last.time.slice(2)}`;
}

/** "9:00", as it is read off a wall. */
export const spoken = (time: string): string => time.replace(/^0/, "");
