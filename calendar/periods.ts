/**
 * A rule as numbered periods, each a grid of days and times of day.
 *
 * Period k is the year, month, week or day that begins k intervals after the start's. For rules of
 * hours, minutes or seconds a period here is one day, with the times that fall into it worked out by
 * arithmetic from the day's distance to the start; so a window far away is reached by division, not
 * by walking, and no rule, however fast it ticks, costs more than the days it is asked about.
 */
import { civil, DAY, dayNumber, dayOfWall, SECOND, startOfWeek } from "./civil.ts";
import { daysOfMonth, daysOfWeek, daysOfYear, isNamed } from "./ruleDays.ts";
import type { Rule } from "./rule.ts";

export interface Period {
  /** Day numbers, ascending. */
  days: number[];
  /** Seconds of the day, ascending; the same on each of these days. */
  times: number[];
  /** Steps that it took to work this out; see effort in recur.ts. */
  cost: number;
}

export interface Periods {
  /** No day of period k lies before this one. */
  earliest(k: number): number;
  at(k: number): Period;
  /** A period at or before the first that could reach this day. */
  near(day: number): number;
}

export function periodsOf(rule: Rule, start: number): Periods {
  const startDay = dayOfWall(start);
  const startSecond = (start - startDay * DAY) / SECOND;
  const { frequency, interval } = rule;
  if (frequency === "SECONDLY" || frequency === "MINUTELY" || frequency === "HOURLY") {
    return dayByDay(rule, startDay, startSecond);
  }
  const times = timesOfDay(rule, startSecond);
  const { year, month } = civil(startDay);
  const after = (distance: number) => Math.max(0, Math.floor(distance / interval) - 1);

  if (frequency === "YEARLY") {
    return {
      earliest: (k) => dayNumber(year + k * interval, 1, 1) - 7,
      at: (k) => ({ days: daysOfYear(rule, year + k * interval, startDay), times, cost: 40 }),
      near: (day) => after(civil(day).year - 1 - year),
    };
  }
  if (frequency === "MONTHLY") {
    const monthAt = (k: number) => {
      const index = year * 12 + month - 1 + k * interval;
      return { year: Math.floor(index / 12), month: (index % 12) + 1 };
    };
    return {
      earliest: (k) => dayNumber(monthAt(k).year, monthAt(k).month, 1),
      at: (k) => {
        const { year: y, month: m } = monthAt(k);
        return { days: daysOfMonth(rule, y, m, startDay), times, cost: 10 };
      },
      near: (day) => {
        const near = civil(day);
        return after(near.year * 12 + near.month - (year * 12 + month));
      },
    };
  }
  if (frequency === "WEEKLY") {
    const week = startOfWeek(startDay, rule.weekStart);
    return {
      earliest: (k) => week + k * interval * 7,
      at: (k) => ({ days: daysOfWeek(rule, week + k * interval * 7, startDay), times, cost: 8 }),
      near: (day) => after((day - week) / 7),
    };
  }
  return {
    earliest: (k) => startDay + k * interval,
    at: (k) => {
      const day = startDay + k * interval;
      return { days: isNamed(rule, day, "weekday") ? [day] : [], times, cost: 4 };
    },
    near: (day) => after(day - startDay),
  };
}

/** Hours, minutes and seconds that expand a day; what is not given comes from the start. */
function timesOfDay(rule: Rule, startSecond: number): number[] {
  const hours = orStart(rule.byHour, Math.floor(startSecond / 3600));
  const minutes = orStart(rule.byMinute, Math.floor(startSecond / 60) % 60);
  const seconds = orStart(rule.bySecond, startSecond % 60);
  return hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => h * 3600 + m * 60 + s)));
}
const orStart = (given: number[], start: number): number[] => (given.length > 0 ? given : [start]);

const unitSeconds = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 } as const;

function dayByDay(rule: Rule, startDay: number, startSecond: number): Periods {
  const unit = unitSeconds[rule.frequency as keyof typeof unitSeconds];
  const slotsInDay = 86_400 / unit;
  const startSlot = Math.floor(startSecond / unit);
  const within = timesInSlot(rule, unit, startSecond);
  const known = new Map<number, number[]>();

  const timesWhenFirst = (firstSlot: number): { times: number[]; cost: number } => {
    const remembered = known.get(firstSlot);
    if (remembered) return { times: remembered, cost: 4 };
    const times: number[] = [];
    for (let slot = firstSlot; slot < slotsInDay; slot += rule.interval) {
      const second = slot * unit;
      if (rule.byHour.length > 0 && !rule.byHour.includes(Math.floor(second / 3600))) continue;
      if (unit < 3600 && isOutside(rule.byMinute, Math.floor(second / 60) % 60)) continue;
      if (unit === 1 && isOutside(rule.bySecond, second % 60)) continue;
      for (const offset of within) times.push(second + offset);
    }
    if (known.size < 1000) known.set(firstSlot, times);
    return { times, cost: Math.ceil(slotsInDay / rule.interval) };
  };

  return {
    earliest: (k) => startDay + k,
    at: (k) => {
      const day = startDay + k;
      const distance = k * slotsInDay - startSlot;
      const past = ((distance % rule.interval) + rule.interval) % rule.interval;
      const firstSlot = past === 0 ? 0 : rule.interval - past;
      if (firstSlot >= slotsInDay || !isNamed(rule, day, "weekday")) {
        return { days: [], times: [], cost: 4 };
      }
      return { days: [day], ...timesWhenFirst(firstSlot) };
    },
    near: (day) => Math.max(0, day - startDay),
  };
}
const isOutside = (given: number[], n: number): boolean => given.length > 0 && !given.includes(n);

/** Seconds after the beginning of one hour, minute or second; BYSETPOS picks among these. */
function timesInSlot(rule: Rule, unit: number, startSecond: number): number[] {
  if (unit === 1) return picked(rule.byPosition, 1).length > 0 ? [0] : [];
  const seconds = orStart(rule.bySecond, startSecond % 60);
  const minutes = unit === 60 ? [0] : orStart(rule.byMinute, Math.floor(startSecond / 60) % 60);
  const all = minutes.flatMap((m) => seconds.map((s) => m * 60 + s));
  return picked(rule.byPosition, all.length).map((at) => all[at] as number);
}

/** Places, from 0 and ascending, that BYSETPOS picks from a set of this size; all when not given. */
export function picked(byPosition: number[], size: number): number[] {
  if (byPosition.length === 0) return Array.from({ length: size }, (_, at) => at);
  const places = byPosition.map((n) => (n > 0 ? n - 1 : size + n));
  return [...new Set(places.filter((at) => at >= 0 && at < size))].sort((a, b) => a - b);
}
