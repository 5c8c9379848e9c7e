/**
 * Days and small numbers as one would say them: "Tue 30 Sep", "yesterday", "six".
 *
 * Clock times drop a leading zero (9:00), days carry no year within the same one. English only, so
 * the names are written here and the sentence does not change with the browser's settings.
 */
import { type ClockTime, type Day, daysBetween, weekdayOf } from "../../record/day.ts";

const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const small = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

export const weekdayName = (on: Day): string => weekdays[weekdayOf(on) - 1] ?? "";
const monthName = (on: Day): string => months[Number(on.slice(5, 7)) - 1] ?? "";
const dayOfMonth = (on: Day): number => Number(on.slice(8, 10));

/** "14 October", with the year when it is not this one. */
export function dateInWords(on: Day, today: Day): string {
  const year = on.slice(0, 4);
  return `${dayOfMonth(on)} ${monthName(on)}${year === today.slice(0, 4) ? "" : ` ${year}`}`;
}

/** "Tuesday 14 October". */
export const longDate = (on: Day, today: Day): string =>
  `${weekdayName(on)} ${dateInWords(on, today)}`;

/** "Tue 14 Oct". */
export const shortDate = (on: Day): string =>
  `${weekdayName(on).slice(0, 3)} ${dayOfMonth(on)} ${monthName(on).slice(0, 3)}`;

/** "today", "yesterday", "Tuesday" within the last week, else "Tuesday 14 October". */
export function recentDay(on: Day, today: Day): string {
  const ago = daysBetween(on, today);
  if (ago === 0) return "today";
  if (ago === 1) return "yesterday";
  return ago > 1 && ago < 7 ? weekdayName(on) : longDate(on, today);
}

export const clock = (time: ClockTime): string => time.replace(/^0/, "");

/** "six", "14". */
export const count = (n: number): string => small[n] ?? String(n);
/** "six sessions", "one session". */
export const countOf = (n: number, one: string, many: string): string =>
  `${count(n)} ${n === 1 ? one : many}`;
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
