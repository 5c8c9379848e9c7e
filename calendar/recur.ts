/**
 * The walls on which a recurrence falls within a window, bounded whatever the rule says.
 *
 * Own work because ical.js walks from the start of a series to the window, instance by instance, and
 * errs on several parts. Here a rule without COUNT jumps to the window; one with COUNT adds up whole
 * periods without looking into them. The start of an event is always its first instance and counts
 * as one (RFC 5545, 3.3.10), whether or not the rule would name it.
 * What it costs is counted in `effort`, steps that the whole file shares, not in time: the same
 * file gives the same answer on a slow telephone.
 */
import { DAY, dayOfWall, SECOND } from "./civil.ts";
import { periodsOf, picked, type Period } from "./periods.ts";
import type { Rule } from "./rule.ts";

/** Walls, the last one included. */
export interface Window {
  from: number;
  to: number;
}

export interface Effort {
  left: number;
  /** Names of zones that may still be looked up; each costs more than most rules. */
  zoneNames: number;
}
/** About a second of work; real calendars of ten years need a hundredth of it. */
export const fileEffort = (): Effort => ({ left: 20_000_000, zoneNames: 2_000 });

/** More than this from one event, and it is no appointment. */
export const MOST_OCCURRENCES = 100_000;

export type Expansion =
  | { ended: "complete"; walls: number[] }
  /** More instances in the window than anybody can mean. */
  | { ended: "too-many" }
  /** The file's steps are used up. */
  | { ended: "too-long" };

/** Walls of `start` and of what the rule adds, ascending, that lie in the window. */
export function expand(rule: Rule, start: number, window: Window, effort: Effort): Expansion {
  const walls: number[] = [];
  const most = rule.count ?? Infinity;
  const startDay = dayOfWall(start);
  const firstDay = dayOfWall(window.from);
  const lastDay = dayOfWall(window.to);
  let counted = 1;
  if (start >= window.from && start <= window.to) walls.push(start);
  if (start > window.to || counted >= most) return { ended: "complete", walls };

  effort.left -= Math.max(rule.byHour.length, 1) * Math.max(rule.byMinute.length, 1);
  const periods = periodsOf(rule, start);
  /** False when the series has ended. */
  const take = (wall: number): boolean => {
    if (wall <= start) return true;
    if (counted >= most || wall > window.to) return false;
    counted++;
    if (wall >= window.from) walls.push(wall);
    return walls.length <= MOST_OCCURRENCES;
  };

  for (let k = most === Infinity ? periods.near(firstDay) : 0; ; k++) {
    if (periods.earliest(k) > lastDay) break;
    const period = periods.at(k);
    if ((effort.left -= period.cost + period.days.length) < 0) return { ended: "too-long" };
    const goesOn =
      rule.byPosition.length > 0 && isGrid(rule)
        ? takePicked(rule, period, take, effort)
        : takeAll(period, take);
    if (!goesOn || counted >= most) break;
  }
  if (walls.length > MOST_OCCURRENCES) return { ended: "too-many" };
  return effort.left < 0 ? { ended: "too-long" } : { ended: "complete", walls };

  function takeAll({ days, times }: Period, one: (wall: number) => boolean): boolean {
    for (const day of days) {
      if (day < startDay) continue;
      if (day > startDay && day < firstDay) {
        counted += times.length;
        if (counted >= most) return false;
        continue;
      }
      if ((effort.left -= times.length) < 0) return false;
      for (const time of times) if (!one(day * DAY + time * SECOND)) return false;
    }
    return true;
  }
}

/** For rules of a day and longer BYSETPOS picks from the whole grid, which is never written out. */
function takePicked(
  rule: Rule,
  { days, times }: Period,
  take: (wall: number) => boolean,
  effort: Effort,
): boolean {
  const size = days.length * times.length;
  const places = picked(rule.byPosition, size);
  if ((effort.left -= places.length) < 0) return false;
  for (const place of places) {
    const day = days[Math.floor(place / times.length)] as number;
    const time = times[place % times.length] as number;
    if (!take(day * DAY + time * SECOND)) return false;
  }
  return true;
}

const isGrid = (rule: Rule): boolean =>
  rule.frequency !== "SECONDLY" && rule.frequency !== "MINUTELY" && rule.frequency !== "HOURLY";
