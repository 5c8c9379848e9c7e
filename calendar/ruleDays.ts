/**
 * Which days of a year, a month or a week a rule names.
 *
 * Every part narrows: a day counts when it satisfies each part that was given. To be quick the days
 * are produced from the narrowest part (month days, year days, week numbers, weekdays) and only then
 * checked against the rest. What the rule leaves open is taken from the start, as RFC 5545 says.
 */
import {
  civil,
  dayNumber,
  daysInMonth,
  daysInYear,
  startOfWeek,
  startOfWeekOne,
  weekday,
} from "./civil.ts";
import type { Rule } from "./rule.ts";

const ascending = (a: number, b: number): number => a - b;
const distinct = (days: number[]): number[] => [...new Set(days)].sort(ascending);
const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** All days that the rule names in the year, in order; may reach a few days into its neighbours. */
export function daysOfYear(rule: Rule, year: number, start: number): number[] {
  const { byMonth, byWeekNumber, byYearDay, byMonthDay, byWeekday } = rule;
  const months = byMonth.length > 0 ? byMonth : allMonths;
  if (byWeekNumber.length > 0) {
    const days = distinct(byWeekNumber.flatMap((week) => weekOfYear(rule, year, week)));
    const isWeekday = byWeekday.length > 0 || byMonthDay.length > 0 || byYearDay.length > 0;
    return days.filter(
      (day) => (isWeekday || weekday(day) === weekday(start)) && isNamed(rule, day, "weekday"),
    );
  }
  if (byYearDay.length > 0) {
    const length = daysInYear(year);
    const first = dayNumber(year, 1, 1);
    const inYear = byYearDay.map((n) => (n > 0 ? n : length + n + 1));
    const days = inYear.filter((n) => n >= 1 && n <= length).map((n) => first + n - 1);
    return distinct(days).filter((day) => isNamed(rule, day, nthWithin(rule)));
  }
  if (byMonthDay.length > 0) {
    const days = months.flatMap((month) => monthDays(byMonthDay, year, month));
    return byWeekday.length === 0
      ? days
      : days.filter((day) => isNamed(rule, day, nthWithin(rule)));
  }
  if (byWeekday.length > 0 && byMonth.length > 0) {
    return byMonth.flatMap((month) => weekdaysOfMonth(rule, year, month));
  }
  if (byWeekday.length > 0) {
    return weekdaysBetween(rule, dayNumber(year, 1, 1), daysInYear(year));
  }
  const { month, day } = civil(start);
  return (byMonth.length > 0 ? byMonth : [month]).flatMap((one) => monthDays([day], year, one));
}

export function daysOfMonth(rule: Rule, year: number, month: number, start: number): number[] {
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return [];
  if (rule.byMonthDay.length > 0) {
    const days = monthDays(rule.byMonthDay, year, month);
    return days.filter((day) => isNamed(rule, day, "month"));
  }
  if (rule.byWeekday.length > 0) {
    return weekdaysOfMonth(rule, year, month).filter((day) => isNamed(rule, day, "month"));
  }
  if (rule.byYearDay.length > 0 || rule.byWeekNumber.length > 0) {
    const first = dayNumber(year, month, 1);
    const days = Array.from({ length: daysInMonth(year, month) }, (_, n) => first + n);
    return days.filter((day) => isNamed(rule, day, "month"));
  }
  return monthDays([civil(start).day], year, month);
}

export function daysOfWeek(rule: Rule, first: number, start: number): number[] {
  const isOpen = rule.byWeekday.length + rule.byMonthDay.length + rule.byYearDay.length === 0;
  const days: number[] = [];
  for (let day = first; day < first + 7; day++) {
    if (isOpen && weekday(day) !== weekday(start)) continue;
    if (isNamed(rule, day, "weekday")) days.push(day);
  }
  return days;
}

/** Where "the second Tuesday" is counted; "weekday" where a number before a weekday has no meaning. */
export type NthWithin = "month" | "year" | "weekday";
const nthWithin = (rule: Rule): NthWithin => (rule.byMonth.length > 0 ? "month" : "year");

/** Does this day satisfy every part that speaks of days? */
export function isNamed(rule: Rule, day: number, within: NthWithin): boolean {
  const { byMonth, byMonthDay, byYearDay, byWeekday, byWeekNumber } = rule;
  if (byWeekday.length > 0 && !byWeekday.some((part) => isWeekday(part, day, within))) return false;
  if (byMonth.length + byMonthDay.length + byYearDay.length + byWeekNumber.length === 0)
    return true;
  const { year, month, day: date } = civil(day);
  if (byMonth.length > 0 && !byMonth.includes(month)) return false;
  if (byMonthDay.length > 0) {
    const fromEnd = date - daysInMonth(year, month) - 1;
    if (!byMonthDay.includes(date) && !byMonthDay.includes(fromEnd)) return false;
  }
  if (byYearDay.length > 0) {
    const ofYear = day - dayNumber(year, 1, 1) + 1;
    if (!byYearDay.includes(ofYear) && !byYearDay.includes(ofYear - daysInYear(year) - 1))
      return false;
  }
  return byWeekNumber.length === 0 || isInWeek(rule, day, year);
}

function isWeekday(part: { weekday: number; nth: number | null }, day: number, within: NthWithin) {
  if (weekday(day) !== part.weekday) return false;
  if (part.nth === null || within === "weekday") return true;
  const { year, month, day: date } = civil(day);
  const first = within === "month" ? dayNumber(year, month, 1) : dayNumber(year, 1, 1);
  const length = within === "month" ? daysInMonth(year, month) : daysInYear(year);
  const from = within === "month" ? date - 1 : day - first;
  return part.nth > 0
    ? Math.floor(from / 7) + 1 === part.nth
    : Math.floor((length - 1 - from) / 7) + 1 === -part.nth;
}

function isInWeek(rule: Rule, day: number, year: number): boolean {
  const near = [year - 1, year, year + 1];
  const own = near.findLast((one) => startOfWeekOne(one, rule.weekStart) <= day) as number;
  const week = startOfWeek(day, rule.weekStart);
  return rule.byWeekNumber.some((n) => weekOfYear(rule, own, n)[0] === week);
}

/** The seven days of a numbered week, or none when the year has no such week. */
function weekOfYear(rule: Rule, year: number, week: number): number[] {
  const first = startOfWeekOne(year, rule.weekStart);
  const weeks = (startOfWeekOne(year + 1, rule.weekStart) - first) / 7;
  const number = week > 0 ? week : weeks + week + 1;
  if (number < 1 || number > weeks) return [];
  return Array.from({ length: 7 }, (_, n) => first + (number - 1) * 7 + n);
}

function monthDays(wanted: number[], year: number, month: number): number[] {
  const length = daysInMonth(year, month);
  const first = dayNumber(year, month, 1);
  const days: number[] = [];
  for (const n of wanted) {
    const date = n > 0 ? n : length + n + 1;
    if (date >= 1 && date <= length) days.push(first + date - 1);
  }
  return days.length > 1 ? distinct(days) : days;
}

const weekdaysOfMonth = (rule: Rule, year: number, month: number): number[] =>
  weekdaysBetween(rule, dayNumber(year, month, 1), daysInMonth(year, month));

function weekdaysBetween(rule: Rule, first: number, length: number): number[] {
  const days: number[] = [];
  for (const { weekday: wanted, nth } of rule.byWeekday) {
    const earliest = first + ((wanted - weekday(first) + 7) % 7);
    const many = Math.floor((first + length - 1 - earliest) / 7) + 1;
    const from = nth === null ? 0 : nth > 0 ? nth - 1 : many + nth;
    if (from < 0 || from >= many) continue;
    for (let n = from; n < (nth === null ? many : from + 1); n++) days.push(earliest + n * 7);
  }
  return rule.byWeekday.length > 1 ? distinct(days) : days;
}
