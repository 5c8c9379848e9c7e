/**
 * One VEVENT, understood: where its start lies, how long it is, what repeats it and what does not.
 *
 * What is needed to know when must be readable, or the event is left out with its line; an exception
 * date that cannot be read costs only itself, and that is said too. An event without UID gets one
 * from its content, so that reading the file again finds the same event.
 */
import { fail, ok, type Result } from "../record/result.ts";
import { DAY, dayOfWall } from "./civil.ts";
import { plainText, type ContentLine } from "./contentLine.ts";
import type { Component } from "./parse.ts";
import { leaveOut, MOST_LEFT_OUT, quoted, type LeftOut } from "./problem.ts";
import { readRule, type Rule } from "./rule.ts";
import { readDuration, readTime, type Duration, type WrittenTime } from "./values.ts";
import { instantOf, utc, wallOf, type Zone } from "./zone.ts";
import type { ZoneOf } from "./zones.ts";

export type Status = "CONFIRMED" | "TENTATIVE" | "CANCELLED";

/** A time that has found its zone. An all-day one is a date: its wall, read as UTC. */
export interface Placed {
  wall: number;
  at: number;
  zone: Zone;
  allDay: boolean;
}

/** An event given by its end keeps its exact length; days of a DURATION are days on the wall. */
export type Length = { exact: number } | { nominal: Duration };

export interface CalendarEvent {
  uid: string;
  line: number;
  start: Placed;
  length: Length;
  rules: Rule[];
  /** RDATE; with a length of its own when it was written as a period. */
  added: { time: Placed; length: Length | null }[];
  /** Originals taken out: instants, and whole days (numbers) in the event's zone. */
  removedAt: Set<number>;
  removedDays: Set<number>;
  /** RECURRENCE-ID as written: it is placed by the series it belongs to. */
  replaces: ContentLine | null;
  isRange: boolean;
  sequence: number;
  stamp: number;
  summary: string;
  location: string;
  status: Status;
  component: Component;
}

/** What an event needs to know of its calendar. */
export interface Surroundings {
  zoneOf: ZoneOf;
  /** Floating times, and those of unknown zones, are read here. */
  home: Zone;
  zonesUnknown: Set<string>;
  leftOut: LeftOut[];
}

export function readEvent(
  component: Component,
  around: Surroundings,
): Result<CalendarEvent, LeftOut> {
  const line = (name: string) => component.lines.find((one) => one.name === name);
  const all = (name: string) => component.lines.filter((one) => one.name === name);
  const text = (name: string) => plainText(line(name)?.value ?? "");
  const leave = (at: number, why: string) => fail<LeftOut>({ line: at, why });

  const replaces = line("RECURRENCE-ID") ?? null;
  const startLine = line("DTSTART") ?? replaces;
  if (!startLine) return leave(component.line, "This event has no start (DTSTART).");
  const start = placed(startLine, startLine.value, around);
  if (!start)
    return leave(startLine.line, `${quoted(startLine.value)} is not a time an event can start.`);
  if (replaces && !readTime(replaces.value)) {
    return leave(replaces.line, `${quoted(replaces.value)} does not say which repeat is meant.`);
  }
  const length = lengthOf(start, line("DTEND"), line("DURATION"), around);
  if (!length.ok) return length;
  const rules: Rule[] = [];
  for (const one of replaces ? [] : all("RRULE")) {
    const rule = readRule(one.value);
    if (!rule.ok) return leave(one.line, rule.error);
    rules.push(rule.value);
  }
  const event: CalendarEvent = {
    uid: text("UID") || uidFromContent(component),
    line: component.line,
    start,
    length: length.value,
    rules,
    added: replaces ? [] : all("RDATE").flatMap((one) => readAdded(one, start, around)),
    removedAt: new Set(),
    removedDays: new Set(),
    replaces,
    isRange: replaces?.params.RANGE?.toUpperCase() === "THISANDFUTURE",
    sequence: Number.parseInt(text("SEQUENCE"), 10) || 0,
    stamp: readTime(text("DTSTAMP"))?.wall ?? -Infinity,
    summary: text("SUMMARY"),
    location: text("LOCATION"),
    status: statusOf(text("STATUS")),
    component,
  };
  for (const one of all("EXDATE")) remove(event, one, around);
  return ok(event);
}

/** Null when it cannot be read. `inZone` is where a time without a zone of its own belongs. */
export function placed(
  { params }: ContentLine,
  text: string,
  around: Surroundings,
  inZone: Zone = around.home,
): Placed | null {
  const time = readTime(text, params.VALUE?.toUpperCase() === "DATE");
  return time && place(time, params.TZID, around, inZone);
}

function place(
  time: WrittenTime,
  zoneName: string | undefined,
  around: Surroundings,
  inZone: Zone,
): Placed {
  const { wall, form } = time;
  if (form !== "local") return { wall, at: wall, zone: utc, allDay: form === "date" };
  let zone: Zone | null = inZone;
  if (zoneName) {
    zone = around.zoneOf(zoneName);
    if (!zone && around.zonesUnknown.size < MOST_LEFT_OUT) around.zonesUnknown.add(zoneName);
  }
  zone ??= around.home;
  return { wall, at: instantOf(zone, wall), zone, allDay: false };
}

function lengthOf(
  start: Placed,
  endLine: ContentLine | undefined,
  durationLine: ContentLine | undefined,
  around: Surroundings,
): Result<Length, LeftOut> {
  if (endLine) {
    const end = placed(endLine, endLine.value, around, start.zone);
    if (!end)
      return fail({
        line: endLine.line,
        why: `${quoted(endLine.value)} is not a time an event can end.`,
      });
    if (start.allDay) {
      const days = dayOfWall(end.wall) - dayOfWall(start.wall);
      return ok({ exact: Math.max(days, 1) * DAY });
    }
    const at = end.allDay ? instantOf(start.zone, end.wall) : end.at;
    return ok({ exact: Math.max(at - start.at, 0) });
  }
  if (durationLine) {
    const duration = readDuration(durationLine.value);
    if (!duration)
      return fail({
        line: durationLine.line,
        why: `${quoted(durationLine.value)} is not a length of time.`,
      });
    return ok(lengthFrom(duration, start));
  }
  return ok({ exact: start.allDay ? DAY : 0 });
}

function lengthFrom({ days, ms }: Duration, start: Placed): Length {
  if (!start.allDay) return days * DAY + ms > 0 ? { nominal: { days, ms } } : { exact: 0 };
  return { exact: Math.max(days + Math.floor(ms / DAY), 1) * DAY };
}

export function endOf(start: Placed, length: Length): number {
  if ("exact" in length) return start.at + length.exact;
  const { days, ms } = length.nominal;
  const at = days === 0 ? start.at : instantOf(start.zone, start.wall + days * DAY);
  return at + ms;
}

/** RDATE: further starts. A bare date beside a timed series means that day at the usual time. */
function readAdded(line: ContentLine, start: Placed, around: Surroundings): CalendarEvent["added"] {
  return line.value.split(",").flatMap((text) => {
    const [from = "", to] = text.split("/");
    const time = placed(line, from, around, start.zone);
    if (!time) {
      leaveOut(
        around.leftOut,
        line.line,
        () => `${quoted(text)} is not a date to add; the event is kept.`,
      );
      return [];
    }
    const own = like(start, time);
    const length = to === undefined ? null : periodLength(own, to, line, around);
    return [{ time: own, length }];
  });
}

/** A time as the series would have it: dates in an all-day series, the series' hour for a bare date. */
export function like(start: Placed, time: Placed): Placed {
  if (start.allDay) {
    const wall = dayOfWall(time.wall) * DAY;
    return time.allDay ? time : { wall, at: wall, zone: utc, allDay: true };
  }
  if (time.allDay) {
    const wall = time.wall + start.wall - dayOfWall(start.wall) * DAY;
    return { wall, at: instantOf(start.zone, wall), zone: start.zone, allDay: false };
  }
  if (time.zone === start.zone) return time;
  return { ...time, wall: wallOf(start.zone, time.at), zone: start.zone };
}

function periodLength(
  start: Placed,
  to: string,
  line: ContentLine,
  around: Surroundings,
): Length | null {
  const duration = readDuration(to);
  if (duration) return lengthFrom(duration, start);
  const end = placed(line, to, around, start.zone);
  return end && { exact: Math.max(end.at - start.at, 0) };
}

function remove(event: CalendarEvent, line: ContentLine, around: Surroundings): void {
  for (const text of line.value.split(",")) {
    const time = text.trim() === "" ? null : placed(line, text, around, event.start.zone);
    if (time?.allDay) event.removedDays.add(dayOfWall(time.wall));
    else if (time && event.start.allDay) event.removedDays.add(dateMeant(time, around.home));
    else if (time) event.removedAt.add(time.at);
    else if (text.trim() !== "") {
      leaveOut(
        around.leftOut,
        line.line,
        () =>
          `${quoted(text)} is not a date to leave out; the event is kept without that exception.`,
      );
    }
  }
}

/** The day that a time names in an all-day series: midnight in UTC, or else the day at home. */
export const dateMeant = (time: Placed, home: Zone): number =>
  dayOfWall(time.zone === utc && time.wall % DAY !== 0 ? wallOf(home, time.at) : time.wall);

const statusOf = (text: string): Status => {
  const status = text.toUpperCase();
  return status === "TENTATIVE" || status === "CANCELLED" ? status : "CONFIRMED";
};

/** Two FNV-1a hashes over what makes the event itself; only events without a UID need them. */
function uidFromContent({ lines }: Component): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const { name, value } of lines) {
    if (name !== "DTSTART" && name !== "SUMMARY" && name !== "RRULE") continue;
    const text = `${name}:${value}\n`;
    for (let at = 0; at < text.length; at++) {
      a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
      b = Math.imul(b ^ text.charCodeAt(at), 0x5bd1e995);
    }
  }
  return `no-uid-${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
