/**
 * Small files in the manner of the programs that therapists use, each with what it says beside it.
 * The expected occurrences were worked out by hand from RFC 5545 and the rules in README.md.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Day } from "../record/day.ts";
import type { Occurrence } from "./occurrence.ts";
import type { Reading } from "./occurrences.ts";
import { readCalendar } from "./readCalendar.ts";

const folder = new URL("corpus/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".ics"))
  .map((name) => name.replace(/\.ics$/, ""));

interface Expected {
  from: Day;
  to: Day;
  zone: string | null;
  occurrences: unknown[];
}
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Expected;

function reading(name: string, span: { from: Day; to: Day; zone: string | null }): Reading {
  const read = readCalendar(readFileSync(new URL(`${name}.ics`, folder)), `${name}.ics`, span);
  if (!read.ok) throw new Error(read.error.say);
  return read.value;
}
const iso = (instant: number): string => new Date(instant).toISOString();
const shown = ({
  uid,
  start,
  end,
  allDay,
  summary,
  location,
  status,
  recurrenceId,
}: Occurrence) => ({
  uid,
  start: iso(start),
  end: iso(end),
  allDay,
  summary,
  location,
  status,
  recurrenceId: recurrenceId === null ? null : iso(recurrenceId),
});

describe("a file in the manner of", () => {
  it("eight programs is here", () => {
    expect(names).toHaveLength(8);
  });

  it.each(names)("%s says what is written beside it", (name) => {
    const { from, to, zone, ...expected } = expectedOf(name);
    const { occurrences, ...rest } = reading(name, { from, to, zone });
    expect({ occurrences: occurrences.map(shown), ...rest }).toEqual(expected);
  });
});

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "America/Sao_Paulo",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];
/** These are read where the person is. */
const isFloating = ({ summary }: Occurrence): boolean =>
  summary === "Floating: choir" || summary === "N.";

describe.each(zones)("somebody who lives in %s", (zone) => {
  it.each(names)("finds every event of %s at the same instant as anybody else", (name) => {
    const { from, to } = expectedOf(name);
    const wide = {
      from: `${Number(from.slice(0, 4)) - 1}-06-01` as Day,
      to: `${Number(to.slice(0, 4)) + 1}-06-01` as Day,
    };
    const fixed = (where: string) =>
      reading(name, { ...wide, zone: where })
        .occurrences.filter((one) => !isFloating(one))
        .map(shown);
    expect(fixed(zone)).toEqual(fixed("UTC"));
    expect(fixed(zone).length).toBeGreaterThan(0);
  });

  it("has choir at six in the evening, on their own wall", () => {
    const { from, to } = expectedOf("apple");
    const choir = reading("apple", { from, to, zone }).occurrences.find(isFloating);
    const wall = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "short",
    });
    expect(wall.format(choir?.start)).toBe("2025-03-10 18:00");
  });
});
