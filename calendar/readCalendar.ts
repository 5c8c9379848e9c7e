/**
 * A chosen or dropped file in, everything the matching screen needs out; no storage, no clock.
 *
 * This is what the calendar worker runs, and what the command line runs. The caller sets a time
 * limit by ending the worker; the work here is bounded anyway.
 */
import { fail, ok, type Result } from "../record/result.ts";
import { occurrencesOf, type Reading, type Span } from "./occurrences.ts";
import { parseCalendar, type CalendarFile } from "./parse.ts";
import { leaveOut, type CalendarProblem } from "./problem.ts";
import { isZip, unzipCalendars } from "./unzip.ts";

export function readCalendar(
  bytes: Uint8Array,
  fileName: string,
  span: Span,
): Result<Reading, CalendarProblem> {
  const file = isZip(bytes) ? parseZip(bytes) : parseCalendar(bytes);
  if (!file.ok) return file;
  const reading = occurrencesOf(file.value, span);
  if (!reading.ok) return reading;
  return ok({ ...reading.value, name: reading.value.name ?? plainName(fileName) });
}

/** The calendars of an archive count as one file, so an event that is in two of them comes once. */
function parseZip(bytes: Uint8Array): Result<CalendarFile, CalendarProblem> {
  const zipped = unzipCalendars(bytes);
  if (!zipped.ok) return zipped;
  const whole: CalendarFile = { calendars: [], leftOut: [] };
  for (const { name, bytes: inflated } of zipped.value) {
    const one = parseCalendar(inflated);
    const shown = name.slice(name.lastIndexOf("/") + 1);
    if (!one.ok) return fail({ ...one.error, say: `${shown}: ${one.error.say}` });
    whole.calendars.push(...one.value.calendars);
    for (const { line, why } of one.value.leftOut) {
      leaveOut(whole.leftOut, line, `${shown}: ${why}`);
    }
  }
  return ok(whole);
}

/** "Sessions (2).ics" is the calendar "Sessions (2)". */
const plainName = (fileName: string): string | null =>
  fileName
    .replace(/^.*[/\\]/, "")
    .replace(/\.(ics|ical|zip)$/i, "")
    .trim()
    .slice(0, 300) || null;
