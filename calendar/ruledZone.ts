/**
 * A zone by the rules that a file brings along (VTIMEZONE), for names that nobody else knows.
 *
 * Each STANDARD and DAYLIGHT part says when the clock is moved, on the wall as it stood before, and
 * from which offset to which. All moves are laid on one line once; an instant belongs to the last
 * move before it, and what lies before the first has the offset that one was moved from.
 */
import { DAY, dayNumber } from "./civil.ts";
import type { ContentLine } from "./contentLine.ts";
import type { Component, ZoneComponent } from "./parse.ts";
import { expand, type Effort, type Window } from "./recur.ts";
import { readRule, type Rule } from "./rule.ts";
import { readOffset, readTime } from "./values.ts";
import type { Zone } from "./zone.ts";

interface Observance {
  start: number;
  from: number;
  to: number;
  rules: { rule: Rule; until: number }[];
  dates: number[];
}
interface Move {
  at: number;
  from: number;
  to: number;
}

/** Null when the component says nothing that can be used. */
export function ruledZone(name: string, component: ZoneComponent, effort: Effort): Zone | null {
  const observances = component.observances.map(readObservance).filter((one) => one !== null);
  if (observances.length === 0) return null;
  let from = dayNumber(1990, 1, 1) * DAY;
  let to = dayNumber(2040, 1, 1) * DAY;
  let moves = movesOf(observances, { from, to }, effort);
  return {
    name,
    offsetAt(instant) {
      const isOutside = (instant < from && from > FIRST) || (instant > to && to < LAST);
      if (isOutside) {
        from = Math.max(Math.min(from, instant - HALF_A_CENTURY), FIRST);
        to = Math.min(Math.max(to, instant + HALF_A_CENTURY), LAST);
        moves = movesOf(observances, { from, to }, effort);
      }
      const at = lastAtOrBefore(moves, instant);
      return at === -1 ? (moves[0] as Move).from : (moves[at] as Move).to;
    },
  };
}

/** Nobody moved clocks before, though Outlook's rules begin in 1601. */
const FIRST = dayNumber(1900, 1, 1) * DAY;
const LAST = dayNumber(10_000, 1, 1) * DAY;
const HALF_A_CENTURY = 50 * 366 * DAY;
/** Twice a year for eight thousand years. */
const MOST_MOVES = 16_000;

/** Rules without end are laid out in the window only; those that ended, whole, for their last move. */
function movesOf(observances: Observance[], window: Window, effort: Effort): Move[] {
  const moves: Move[] = [];
  for (const { start, from, to, rules, dates } of observances) {
    const walls = new Set([start, ...dates]);
    for (const { rule, until } of rules) {
      const isEndless = rule.count === null && until === Infinity;
      const first = Math.max(start, isEndless ? window.from : FIRST);
      const bounds = { from: first, to: Math.min(window.to, until) };
      const expansion = expand(rule, start, bounds, effort);
      if (expansion.ended !== "complete") continue;
      for (const wall of expansion.walls.slice(0, MOST_MOVES)) walls.add(wall);
    }
    for (const wall of walls) moves.push({ at: wall - from, from, to });
  }
  return moves.sort((a, b) => a.at - b.at);
}

function lastAtOrBefore(moves: Move[], instant: number): number {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle] as Move).at <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function readObservance({ lines }: Component): Observance | null {
  const value = (name: string) => lines.find((line) => line.name === name)?.value ?? "";
  const start = readTime(value("DTSTART"));
  const from = readOffset(value("TZOFFSETFROM"));
  const to = readOffset(value("TZOFFSETTO"));
  if (!start || from === null || to === null) return null;
  const rules: Observance["rules"] = [];
  for (const line of lines.filter(({ name }) => name === "RRULE")) {
    const rule = readRule(line.value);
    if (!rule.ok) return null;
    const { until } = rule.value;
    // UNTIL is in UTC here, while the moves are counted on the wall as it stood before each.
    const wall = until === null ? Infinity : until.wall + (until.form === "utc" ? from : 0);
    rules.push({ rule: rule.value, until: wall + (until?.form === "date" ? DAY - 1 : 0) });
  }
  return { start: start.wall, from, to, rules, dates: lines.flatMap(datesOf) };
}

const datesOf = ({ name, value }: ContentLine): number[] =>
  name === "RDATE"
    ? value.split(",").flatMap((text) => readTime(text.split("/")[0] as string)?.wall ?? [])
    : [];
