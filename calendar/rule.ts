/**
 * An RRULE as written, read into numbers and checked (RFC 5545, 3.3.10).
 *
 * Keywords are read in any case, spaces are forgiven, unknown X-parts are passed over. A value out of
 * range makes the whole rule unreadable: guessing what "the 32nd" meant would put sessions on days
 * nobody planned.
 */
import { fail, ok, type Result } from "../record/result.ts";
import { quoted } from "./problem.ts";
import { readTime, type WrittenTime } from "./values.ts";

export const frequencies = [
  "SECONDLY",
  "MINUTELY",
  "HOURLY",
  "DAILY",
  "WEEKLY",
  "MONTHLY",
  "YEARLY",
] as const;
export type Frequency = (typeof frequencies)[number];

export interface WeekdayPart {
  /** Monday is 0. */
  weekday: number;
  /** The second, the last ...; null for every one. */
  nth: number | null;
}

/** Empty lists are parts that were not given. All are sorted and hold nothing twice. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  count: number | null;
  until: WrittenTime | null;
  weekStart: number;
  byMonth: number[];
  byWeekNumber: number[];
  byYearDay: number[];
  byMonthDay: number[];
  byWeekday: WeekdayPart[];
  byHour: number[];
  byMinute: number[];
  bySecond: number[];
  byPosition: number[];
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

export function readRule(text: string): Result<Rule, string> {
  const parts = new Map<string, string>();
  for (const piece of text.toUpperCase().split(";")) {
    const equals = piece.indexOf("=");
    if (equals === -1) continue;
    parts.set(piece.slice(0, equals).trim(), piece.slice(equals + 1).replaceAll(/\s/g, ""));
  }
  const bad: string[] = [];
  const refuse = (key: string) => bad.push(`${key}=${parts.get(key) ?? ""}`);

  const whole = (key: string): number | null => {
    const value = parts.get(key);
    if (value === undefined || value === "") return null;
    if (!/^\+?\d{1,12}$/.test(value) || Number(value) < 1) refuse(key);
    return Number(value);
  };
  const list = (key: string, low: number, high: number): number[] => {
    const value = parts.get(key);
    if (!value) return [];
    const isSigned = low < 0;
    const numbers = value
      .split(",")
      .map((item) => (/^[+-]?\d{1,4}$/.test(item) ? Number(item) : NaN));
    if (numbers.some((n) => !(n >= low && n <= high) || (isSigned && n === 0))) refuse(key);
    return [...new Set(numbers)].sort((a, b) => a - b);
  };
  const weekdayList = (): WeekdayPart[] => {
    const value = parts.get("BYDAY");
    if (!value) return [];
    const found = new Map<string, WeekdayPart>();
    for (const item of value.split(",")) {
      const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item);
      const nth = match?.[1] === undefined ? null : Number(match[1]);
      if (!match || nth === 0 || Math.abs(nth ?? 1) > 53) refuse("BYDAY");
      else found.set(item, { weekday: weekdays.indexOf(match[2] as string), nth });
    }
    return [...found.values()];
  };
  const until = (): WrittenTime | null => {
    const value = parts.get("UNTIL");
    if (!value) return null;
    const read = readTime(value);
    if (!read) refuse("UNTIL");
    return read;
  };
  const weekStart = (): number => {
    const at = weekdays.indexOf(parts.get("WKST") || "MO");
    if (at === -1) refuse("WKST");
    return at;
  };

  const frequency = frequencies.find((one) => one === parts.get("FREQ"));
  if (!frequency) refuse("FREQ");
  if (!["", "GREGORIAN"].includes(parts.get("RSCALE") ?? "")) refuse("RSCALE");
  if (!["", "OMIT"].includes(parts.get("SKIP") ?? "")) refuse("SKIP");
  const rule: Rule = {
    frequency: frequency ?? "DAILY",
    interval: whole("INTERVAL") ?? 1,
    count: whole("COUNT"),
    until: until(),
    weekStart: weekStart(),
    byMonth: list("BYMONTH", 1, 12),
    byWeekNumber: list("BYWEEKNO", -53, 53),
    byYearDay: list("BYYEARDAY", -366, 366),
    byMonthDay: list("BYMONTHDAY", -31, 31),
    byWeekday: weekdayList(),
    byHour: list("BYHOUR", 0, 23),
    byMinute: list("BYMINUTE", 0, 59),
    bySecond: [...new Set(list("BYSECOND", 0, 60).map((second) => Math.min(second, 59)))],
    byPosition: list("BYSETPOS", -366, 366),
  };
  if (bad.length > 0) return fail(`Its rule cannot be read: ${quoted(bad[0] as string)}.`);
  return ok(rule);
}
