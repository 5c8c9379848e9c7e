/**
 * The original starts of a series: its start, what its rules name, what was added by date.
 *
 * They are what EXDATE and RECURRENCE-ID speak of, before anything is taken out or moved. Each is
 * known by its instant, so a time that the clocks skip and the one it falls on are one.
 */
import { DAY, dayOfWall } from "./civil.ts";
import type { CalendarEvent, Length, Placed } from "./event.ts";
import { expand, MOST_OCCURRENCES, type Effort, type Window } from "./recur.ts";
import type { Rule } from "./rule.ts";
import { instantOf, wallsBetween } from "./zone.ts";

export interface Original {
  time: Placed;
  /** Its own length, where it was added as a period. */
  length: Length | null;
}

export const isSeries = (event: CalendarEvent): boolean =>
  event.rules.length + event.added.length > 0;

export const tooMany = `This event repeats more than ${MOST_OCCURRENCES.toLocaleString("en")} times in these days; it was left out.`;
const tooLong = "This file asks for more repeats than can be worked out; this event was left out.";

/** Originals in the window and perhaps some around it, or why there is no telling. */
export function originals(
  event: CalendarEvent,
  window: Window,
  effort: Effort,
): Iterable<Original> | { why: string } {
  const { start, rules, added } = event;
  if ((effort.left -= 1 + added.length) < 0) return { why: tooLong };
  const first: Original = { time: start, length: null };
  if (!isSeries(event)) return [first];
  const list = new Map<number, Original>();
  if (rules.length === 0) list.set(start.at, first);
  for (const rule of rules) {
    const until = lastWall(rule, start);
    // A series that was ended before it began is how some programs write "deleted".
    if (start.wall > until.wall || start.at > until.at) continue;
    const bounded = { from: window.from, to: Math.min(window.to, until.wall) };
    const expansion = expand(rule, start.wall, bounded, effort);
    if (expansion.ended === "too-many") return { why: tooMany };
    if (expansion.ended === "too-long") return { why: tooLong };
    for (const wall of expansion.walls) {
      const at = start.allDay ? wall : instantOf(start.zone, wall);
      if (at > until.at) continue;
      const time = { wall, at, zone: start.zone, allDay: start.allDay };
      if (!list.has(at)) list.set(at, { time, length: null });
    }
  }
  for (const one of added) {
    if (one.length || !list.has(one.time.at)) list.set(one.time.at, one);
  }
  return list.values();
}

/** UNTIL as the last wall and the last instant that still count. */
function lastWall({ until }: Rule, start: Placed): { wall: number; at: number } {
  if (until === null) return { wall: Infinity, at: Infinity };
  const day = dayOfWall(until.wall) * DAY;
  if (start.allDay) return { wall: day, at: Infinity };
  if (until.form === "date") return { wall: day + DAY - 1, at: Infinity };
  if (until.form === "local") return { wall: until.wall, at: Infinity };
  const walls = wallsBetween(start.zone, until.wall, until.wall);
  return { wall: walls.to, at: until.wall };
}
