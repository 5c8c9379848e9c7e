/**
 * Zones of the IANA database, as the engine's own Intl knows them: nothing to ship, nothing to age.
 *
 * Asking Intl costs microseconds, so offsets are remembered at the seams of seven-day stretches; in
 * a stretch whose two seams differ, the change is found once, by halving.
 */
import { DAY, dayNumber } from "./civil.ts";
import type { Zone } from "./zone.ts";

/** Old three-letter names that engines take from Java and read as they please ("BST" as Dhaka). */
const notIana = new Set(
  "ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST".split(
    " ",
  ),
);

const zones = new Map<string, Zone | null>();

/** Null when there is no such zone. */
export function ianaZone(name: string): Zone | null {
  const key = name.toLowerCase();
  const known = zones.get(key);
  if (known !== undefined) return known;
  const made = build(name);
  if (zones.size < 2_000) zones.set(key, made);
  return made;
}

function build(name: string): Zone | null {
  if (notIana.has(name.toUpperCase()) || !/^[a-z][\w+/-]{1,60}$/i.test(name)) return null;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    return null;
  }
  const { timeZone } = format.resolvedOptions();
  return { name: timeZone, offsetAt: remembered((instant) => ask(format, instant)) };
}

const EARLIEST = dayNumber(1850, 1, 1) * DAY;
const LATEST = dayNumber(9998, 1, 1) * DAY;

function ask(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = value;
  const n = (type: string) => Number(part[type]);
  const wall =
    dayNumber(n("year"), n("month"), n("day")) * DAY +
    ((n("hour") * 60 + n("minute")) * 60 + n("second")) * 1000;
  return wall - Math.floor(instant / 1000) * 1000;
}

const STRETCH = 7 * DAY;

function remembered(offset: (instant: number) => number): (instant: number) => number {
  const seams = new Map<number, number>();
  const changes = new Map<number, number>();
  const seam = (at: number): number => {
    const known = seams.get(at);
    if (known !== undefined) return known;
    const asked = offset(Math.min(Math.max(at * STRETCH, EARLIEST), LATEST));
    seams.set(at, asked);
    return asked;
  };
  const change = (at: number, before: number): number => {
    const known = changes.get(at);
    if (known !== undefined) return known;
    let low = at * STRETCH;
    let high = low + STRETCH;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    changes.set(at, high);
    return high;
  };
  return (instant) => {
    const at = Math.floor(instant / STRETCH);
    const before = seam(at);
    const after = seam(at + 1);
    return before === after || instant < change(at, before) ? before : after;
  };
}
