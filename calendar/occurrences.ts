/**
 * A calendar file and a span of days in, occurrences out.
 *
 * An occurrence belongs to the span when its start lies in [from, to) as the wall in the zone shows
 * it; an all-day one when its date does. Without a zone the calendar's own (X-WR-TIMEZONE) is used,
 * else UTC. That zone also reads floating times; it moves no time that has a zone or is UTC.
 */
import { ok, type Result } from "../record/result.ts";
import type { Day } from "../record/day.ts";
import { DAY, daySince1970 } from "./civil.ts";
import { readEvent, type Surroundings } from "./event.ts";
import type { Occurrence } from "./occurrence.ts";
import type { CalendarFile, CalendarPart } from "./parse.ts";
import { leaveOut, problem, type CalendarProblem, type LeftOut } from "./problem.ts";
import { fileEffort, MOST_OCCURRENCES, type Effort } from "./recur.ts";
import { occurrencesOfSeries, type Member } from "./series.ts";
import { instantOf, utc, type Zone } from "./zone.ts";
import { zoneCalled, zonesOf } from "./zones.ts";

export interface Span {
  from: Day;
  /** The first day after. */
  to: Day;
  /** IANA or Windows name; null for the calendar's own, else UTC. */
  zone: string | null;
}

export interface Reading {
  /** By start, then by UID. */
  occurrences: Occurrence[];
  skipped: LeftOut[];
  /** Zone names that nobody knows; their times were read in the person's own zone. */
  zonesUnknown: string[];
  name: string | null;
}

export function occurrencesOf(file: CalendarFile, span: Span): Result<Reading, CalendarProblem> {
  const effort = fileEffort();
  const zonesUnknown = new Set<string>();
  const leftOut = [...file.leftOut];
  const series = new Map<string, Member[]>();
  for (const part of file.calendars) {
    for (const member of membersOf(part, span, effort, { zonesUnknown, leftOut })) {
      const members = series.get(member.event.uid);
      if (members) members.push(member);
      else series.set(member.event.uid, [member]);
    }
  }
  const occurrences: Occurrence[] = [];
  for (const members of series.values()) {
    const result = occurrencesOfSeries(members, effort);
    if ("leftOut" in result) leaveOut(leftOut, result.leftOut.line, result.leftOut.why);
    else for (const one of result.occurrences) occurrences.push(one);
    if (occurrences.length > MOST_OCCURRENCES) return tooMany(span);
  }
  occurrences.sort((a, b) => a.start - b.start || (a.uid < b.uid ? -1 : 1));
  return ok({
    occurrences,
    skipped: leftOut.sort((a, b) => a.line - b.line),
    zonesUnknown: [...zonesUnknown],
    name: file.calendars.find(({ name }) => name)?.name ?? null,
  });
}

function membersOf(
  part: CalendarPart,
  span: Span,
  effort: Effort,
  { zonesUnknown, leftOut }: { zonesUnknown: Set<string>; leftOut: LeftOut[] },
): Member[] {
  if (part.events.length === 0) return [];
  const zoneOf = zonesOf(part.zones, effort);
  const home = homeZone(part, span, zoneOf);
  const around: Surroundings = { zoneOf, home, zonesUnknown, leftOut };
  const fromDate = daySince1970(span.from) * DAY;
  const toDate = daySince1970(span.to) * DAY;
  const from = instantOf(home, fromDate);
  const to = instantOf(home, toDate);
  const members: Member[] = [];
  for (const component of part.events) {
    const event = readEvent(component, around);
    if (event.ok) members.push({ event: event.value, around, from, to, fromDate, toDate });
    else leaveOut(leftOut, event.error.line, event.error.why);
  }
  return members;
}

function homeZone(part: CalendarPart, span: Span, zoneOf: (name: string) => Zone | null): Zone {
  if (span.zone !== null) {
    const zone = zoneCalled(span.zone);
    if (!zone) throw new Error(`There is no time zone called ${span.zone}.`);
    return zone;
  }
  return (part.zoneName ? zoneOf(part.zoneName) : null) ?? utc;
}

const tooMany = (span: Span) =>
  problem(
    "too-many",
    `Between ${span.from} and ${span.to} this file has more than ${MOST_OCCURRENCES.toLocaleString("en")} events. Choose a shorter time, or export one calendar alone.`,
  );
