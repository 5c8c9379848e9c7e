/**
 * All that a file says under one UID, worked out into occurrences within a window.
 *
 * Originals are what the start, its rules and its added dates name. Each may be taken out (EXDATE),
 * replaced alone (RECURRENCE-ID), or carried along by the latest change "from here on"
 * (RANGE=THISANDFUTURE), which moves it on the wall by as much as its first one was moved. The
 * stretch of each such change is expanded for itself, in the window moved back, so that an instance
 * moved in from far away is found without expanding everything between.
 */
import { DAY, dayOfWall } from "./civil.ts";
import { outranks } from "./duplicates.ts";
import {
  dateMeant,
  endOf,
  like,
  placed,
  type CalendarEvent,
  type Placed,
  type Surroundings,
} from "./event.ts";
import type { LeftOut } from "./problem.ts";
import type { Occurrence } from "./occurrence.ts";
import { isSeries, originals, tooMany } from "./originals.ts";
import { MOST_OCCURRENCES, type Effort, type Window } from "./recur.ts";
import { instantOf, utc, wallOf, wallsBetween } from "./zone.ts";

export interface Member {
  event: CalendarEvent;
  around: Surroundings;
  /** First instant inside and first instant after, for timed events. */
  from: number;
  to: number;
  /** The same as dates, for all-day events. */
  fromDate: number;
  toDate: number;
}

export type SeriesResult = { occurrences: Occurrence[] } | { leftOut: LeftOut };

export function occurrencesOfSeries(members: Member[], effort: Effort): SeriesResult {
  const master = best(members.filter(({ event }) => !event.replaces));
  const singles = new Map<number, Change>();
  const ranges = new Map<number, Change>();
  for (const member of members) {
    if (!member.event.replaces) continue;
    const original = originalOf(member, master?.event ?? member.event);
    if (!original) continue;
    const known = member.event.isRange && master ? ranges : singles;
    const rival = known.get(original.at);
    if (!rival || outranks(member.event, rival.member.event))
      known.set(original.at, { member, original });
  }
  const found = new Map<string, { occurrence: Occurrence; by: CalendarEvent }>();
  const keep = (member: Member, start: Placed, end: number, recurrenceId: number | null) => {
    if (!isWithin(member, start)) return;
    const { event } = member;
    const key = `${start.at}${start.allDay ? "d" : ""}`;
    const rival = found.get(key);
    if (rival && !isPreferred(event, rival.by)) return;
    found.set(key, { occurrence: occurrence(event, start, end, recurrenceId), by: event });
  };

  for (const { member, original } of singles.values()) {
    if (master && isRemoved(master.event, original)) continue;
    keep(member, member.event.start, endOf(member.event.start, member.event.length), original.at);
  }
  if (master) {
    const stretches = stretchesOf(master, [...ranges.values()]);
    for (const stretch of stretches) {
      const instances = originals(master.event, stretch.window, effort);
      if ("why" in instances) return { leftOut: { line: master.event.line, why: instances.why } };
      for (const { time, length } of instances) {
        if (time.at < stretch.from || time.at >= stretch.to) continue;
        if (singles.has(time.at) || isRemoved(master.event, time)) continue;
        const start = stretch.carry(time);
        const own = stretch.member === master ? length : null;
        const end = endOf(start, own ?? stretch.member.event.length);
        keep(stretch.member, start, end, isSeries(master.event) ? time.at : null);
      }
      if (found.size > MOST_OCCURRENCES)
        return { leftOut: { line: master.event.line, why: tooMany } };
    }
  }
  return { occurrences: Array.from(found.values(), (one) => one.occurrence) };
}

interface Change {
  member: Member;
  original: Placed;
}

function best(members: Member[]): Member | undefined {
  let chosen = members[0];
  for (const member of members) if (chosen && outranks(member.event, chosen.event)) chosen = member;
  return chosen;
}

/** The original start that an override names, placed as the series it belongs to would place it. */
function originalOf({ event, around }: Member, series: CalendarEvent): Placed | null {
  const line = event.replaces;
  const time = line && placed(line, line.value, around, series.start.zone);
  if (!time) return null;
  if (!series.start.allDay || time.allDay) return like(series.start, time);
  const wall = dateMeant(time, around.home) * DAY;
  return { wall, at: wall, zone: utc, allDay: true };
}

const isRemoved = (event: CalendarEvent, original: Placed): boolean =>
  event.removedAt.has(original.at) || event.removedDays.has(dayOfWall(original.wall));

const isWithin = (member: Member, start: Placed): boolean =>
  start.allDay
    ? start.at >= member.fromDate && start.at < member.toDate
    : start.at >= member.from && start.at < member.to;

/** Two of one series at one instant: what takes place comes before what was cancelled. */
function isPreferred(one: CalendarEvent, other: CalendarEvent): boolean {
  const isOn = (event: CalendarEvent) => event.status !== "CANCELLED";
  if (isOn(one) !== isOn(other)) return isOn(one);
  return outranks(one, other);
}

function occurrence(
  event: CalendarEvent,
  start: Placed,
  end: number,
  recurrenceId: number | null,
): Occurrence {
  const { uid, summary, location, status, line } = event;
  return {
    uid,
    recurrenceId,
    start: start.at,
    end,
    allDay: start.allDay,
    summary,
    location,
    status,
    line,
  };
}

interface Stretch {
  member: Member;
  /** Originals at or after `from` and before `to` belong to it. */
  from: number;
  to: number;
  /** Walls of the originals that can land in the window asked for. */
  window: Window;
  carry(original: Placed): Placed;
}

function stretchesOf(master: Member, changes: Change[]): Stretch[] {
  const ranges = changes.toSorted((a, b) => a.original.at - b.original.at);
  const first: Stretch = {
    member: master,
    from: -Infinity,
    to: ranges[0]?.original.at ?? Infinity,
    window: wallWindow(master, master.event.start, 0),
    carry: (original) => original,
  };
  const carried = ranges.map(({ member, original }, at): Stretch => {
    const start = movedStart(member.event.start, master.event.start);
    const shift = start.wall - original.wall;
    return {
      member,
      from: original.at,
      to: ranges[at + 1]?.original.at ?? Infinity,
      window: wallWindow(member, start, shift),
      carry: ({ wall }) => {
        const moved = wall + shift;
        return { ...start, wall: moved, at: start.allDay ? moved : instantOf(start.zone, moved) };
      },
    };
  });
  return [first, ...carried];
}

/** A change written in UTC still moves the series on the series' own wall. */
function movedStart(start: Placed, series: Placed): Placed {
  if (start.allDay || series.allDay || start.zone !== utc) return start;
  return { ...start, wall: wallOf(series.zone, start.at), zone: series.zone };
}

function wallWindow(member: Member, start: Placed, shift: number): Window {
  const walls = start.allDay
    ? { from: member.fromDate, to: member.toDate }
    : wallsBetween(start.zone, member.from, member.to);
  return { from: walls.from - shift, to: walls.to - shift };
}
