/**
 * The values that matter for a time: dates, date-times, durations, periods, offsets.
 *
 * A written time keeps its form, because the form decides what it means: a bare date has no zone, a
 * time with Z is UTC, a local one waits for its zone. Nothing is rounded into shape: 30 February is
 * not a day, and the event that says so is left out.
 */
import { DAY, dayNumber, daysInMonth, HOUR, SECOND } from "./civil.ts";

export interface WrittenTime {
  form: "date" | "local" | "utc";
  /** Milliseconds on the wall; see civil.ts. */
  wall: number;
}

const datePattern = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;

/** Null when the text is no date or time, or no such day exists. */
export function readTime(text: string, isDate = false): WrittenTime | null {
  const parts = datePattern.exec(text.trim().toUpperCase());
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const midnight = dayNumber(year, month, day) * DAY;
  if (parts[4] === undefined || isDate) return { form: "date", wall: midnight };
  const [hour, minute] = [Number(parts[4]), Number(parts[5])];
  // A leap second is shown as the second before it.
  const second = Math.min(Number(parts[6] ?? 0), 59);
  if (hour > 23 || minute > 59 || Number(parts[6] ?? 0) > 60) return null;
  return {
    form: parts[7] ? "utc" : "local",
    wall: midnight + hour * HOUR + minute * 60_000 + second * SECOND,
  };
}

/** Days are nominal (a day that the clocks shorten is still a day); the rest is exact time. */
export interface Duration {
  days: number;
  ms: number;
}

const durationPattern =
  /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,7})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?)?$/;

export function readDuration(text: string): Duration | null {
  const parts = durationPattern.exec(text.trim().toUpperCase());
  if (!parts) return null;
  const n = (at: number) => Number(parts[at] ?? 0);
  const sign = parts[1] === "-" ? -1 : 1;
  return {
    days: sign * (n(2) * 7 + n(3)),
    ms: sign * (n(4) * HOUR + n(5) * 60_000 + n(6) * SECOND),
  };
}

/** `+0100`, `-033730`; also `+01:00`, which some programs write. */
export function readOffset(text: string): number | null {
  const parts = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text.trim());
  if (!parts) return null;
  const ms = Number(parts[2]) * HOUR + Number(parts[3]) * 60_000 + Number(parts[4] ?? 0) * SECOND;
  if (ms >= DAY) return null;
  return parts[1] === "-" ? -ms : ms;
}
