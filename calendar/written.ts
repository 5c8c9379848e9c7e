/** Calendars written out in a test, and what they say, in short: for tests only. */
import type { Day } from "../record/day.ts";
import { occurrencesOf, type Reading } from "./occurrences.ts";
import { parseCalendar } from "./parse.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An event with a UID unless it brings one. */
export const event = (...lines: string[]): string =>
  [
    "BEGIN:VEVENT",
    ...(lines.some((line) => line.startsWith("UID:")) ? [] : ["UID:one"]),
    ...lines,
    "END:VEVENT",
  ].join("\r\n");

export const calendarText = (...pieces: string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Reprise//Tests//EN",
    ...pieces,
    "END:VCALENDAR",
    "",
  ].join("\r\n");

/** Reads and expects no refusal; from and to are days, the zone the person's own. */
export function read(
  text: string | Uint8Array,
  from: string,
  to: string,
  zone: string | null = null,
): Reading {
  const file = parseCalendar(typeof text === "string" ? bytesOf(text) : text);
  if (!file.ok) throw new Error(file.error.say);
  const reading = occurrencesOf(file.value, { from: from as Day, to: to as Day, zone });
  if (!reading.ok) throw new Error(reading.error.say);
  return reading.value;
}

/** `2025-03-03T08:00Z`, or with seconds where there are any; only the date for all-day ones. */
export const shown = (instant: number, allDay = false): string =>
  new Date(instant)
    .toISOString()
    .slice(0, allDay ? 10 : 19)
    .replace(/:00$/, "")
    .concat(allDay ? "" : "Z");

/** Starts of the events written in one calendar, within some days. */
export const starts = (
  pieces: string[],
  from: string,
  to: string,
  zone: string | null = null,
): string[] =>
  read(calendarText(...pieces), from, to, zone).occurrences.map(({ start, allDay }) =>
    shown(start, allDay),
  );
