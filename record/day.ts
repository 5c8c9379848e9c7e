/**
 * A day is not an instant.
 *
 * A session belongs to a day and a clock time where it takes place; a zone change later must not
 * move it. So days are `YYYY-MM-DD`, clock times `HH:MM`, both as read off a wall, and instants
 * (milliseconds since 1970, UTC) are kept only for "when was this written down".
 */
import * as v from "valibot";

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

export const Day = v.pipe(
  v.string(),
  v.regex(dayPattern, "A day looks like 2026-03-09."),
  v.check((text) => isRealDay(text), "There is no such day."),
  v.brand("Day"),
);
export type Day = v.InferOutput<typeof Day>;

export const ClockTime = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time looks like 14:30."),
  v.brand("ClockTime"),
);
export type ClockTime = v.InferOutput<typeof ClockTime>;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const Instant = v.pipe(v.number(), v.integer(), v.brand("Instant"));
export type Instant = v.InferOutput<typeof Instant>;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export const Weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);
export type Weekday = v.InferOutput<typeof Weekday>;

const msOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOfMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

function isRealDay(text: string): boolean {
  const ms = msOfDay(text);
  return Number.isFinite(ms) && dayOfMs(ms) === text;
}

/** Parses text that our own code or schema already vouches for; throws on anything else. */
export const day = (text: string): Day => v.parse(Day, text);
export const clockTime = (text: string): ClockTime => v.parse(ClockTime, text);

export const addDays = (from: Day, days: number): Day => dayOfMs(msOfDay(from) + days * 86_400_000);
/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number =>
  Math.round((msOfDay(b) - msOfDay(a)) / 86_400_000);
export const weekdayOf = (on: Day): Weekday =>
  (((new Date(msOfDay(on)).getUTCDay() + 6) % 7) + 1) as Weekday;
/** The Monday of the week that holds this day. */
export const mondayOf = (on: Day): Day => addDays(on, 1 - weekdayOf(on));

/** The day and clock time that a wall in `zone` shows at this instant. */
export function wallAt(at: Instant, zone: string): { day: Day; time: ClockTime } {
  const part: Record<string, string> = {};
  for (const { type, value } of wallFormat(zone).formatToParts(at)) part[type] = value;
  const year = (part.year ?? "").padStart(4, "0");
  return {
    day: `${year}-${part.month}-${part.day}` as Day,
    time: `${part.hour}:${part.minute}` as ClockTime,
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();
function wallFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(zone, made);
  return made;
}

export const minutesOf = (time: ClockTime): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Clock time `minutes` later, kept within the same day (23:59 at most). */
export function laterBy(time: ClockTime, minutes: number): ClockTime {
  const total = Math.min(minutesOf(time) + minutes, 24 * 60 - 1);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(total / 60))}:${two(total % 60)}` as ClockTime;
}
