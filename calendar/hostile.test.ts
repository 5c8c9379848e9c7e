/** Rules without end, and files that mean harm or are enormous. */
import { describe, expect, it } from "vitest";
import type { Day } from "../record/day.ts";
import { readCalendar } from "./readCalendar.ts";
import { bytesOf, calendarText, event, read, starts } from "./written.ts";

const span = { from: "2025-03-01" as Day, to: "2025-04-01" as Day, zone: "Europe/Berlin" };
const outcome = (input: string | Uint8Array) =>
  readCalendar(typeof input === "string" ? bytesOf(input) : input, "x.ics", span);
const took = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};
const sound = event("UID:sound", "DTSTART:20250310T090000Z", "SUMMARY:J.");

describe("rules without end", () => {
  it("every second since 1900 is left out with a word, and the sound event is kept", () => {
    const text = calendarText(event("DTSTART:19000101T000000Z", "RRULE:FREQ=SECONDLY"), sound);
    let reading = read(text, "2025-03-01", "2025-04-01");
    const time = took(() => (reading = read(text, "2025-03-01", "2025-04-01")));
    expect(reading.occurrences.map(({ uid }) => uid)).toEqual(["sound"]);
    expect(reading.skipped).toEqual([
      {
        line: 4,
        why: "This event repeats more than 100,000 times in these days; it was left out.",
      },
    ]);
    expect(time).toBeLessThan(500);
  });

  it("every second of one day is 86,400 occurrences, however long ago it began", () => {
    expect(
      starts(
        [event("DTSTART:19000101T000000Z", "RRULE:FREQ=SECONDLY")],
        "2025-03-10",
        "2025-03-11",
      ),
    ).toHaveLength(86_400);
  });

  it("a count of four thousand million since 1900 is counted by the day, not by the second", () => {
    const rule = "RRULE:FREQ=SECONDLY;COUNT=3944678400";
    let found: string[] = [];
    const time = took(
      () => (found = starts([event("DTSTART:19000101T000000Z", rule)], "2024-12-31", "2025-01-05")),
    );
    expect(found).toHaveLength(86_400);
    expect(found.at(-1)).toBe("2024-12-31T23:59:59Z");
    expect(time).toBeLessThan(2_000);
  });

  it.each([
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=SECONDLY;INTERVAL=999999999999",
    "FREQ=MINUTELY;BYHOUR=3;BYSETPOS=-366",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=100",
    "FREQ=DAILY;BYSETPOS=2",
    "FREQ=YEARLY;INTERVAL=999999999999",
    "FREQ=MONTHLY;INTERVAL=999999999999",
  ])("%s ends at once, with nothing in a month far away", (rule) => {
    const series = event("DTSTART:19700101T030000Z", `RRULE:${rule}`);
    const time = took(() => expect(starts([series], "2025-03-01", "2025-04-01")).toEqual([]));
    expect(time).toBeLessThan(500);
  });

  it("every time of day of every day, the last of the year", () => {
    const all = (n: number) => Array.from({ length: n }, (_, at) => at).join(",");
    const rule = `RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=${all(32).slice(2)};BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSECOND=${all(60)};BYSETPOS=-1`;
    const time = took(() => {
      expect(starts([event("DTSTART:20200101T000000Z", rule)], "2025-01-01", "2026-01-01")).toEqual(
        ["2025-12-31T23:59:59Z"],
      );
    });
    expect(time).toBeLessThan(1_000);
  });

  it("fifty thousand of them use up the file's steps and are left out one by one", () => {
    const events = Array.from({ length: 50_000 }, (_, n) =>
      event(
        `UID:${n}`,
        "DTSTART:19000101T000000Z",
        "RRULE:FREQ=SECONDLY;BYHOUR=3;BYMINUTE=4;BYSECOND=5;BYMONTH=2;COUNT=999999999",
      ),
    );
    const text = calendarText(...events);
    const time = took(() => {
      const reading = read(text, "2025-03-01", "2025-04-01");
      expect(reading.occurrences).toEqual([]);
      expect(reading.skipped[0]?.why).toMatch(/asks for more repeats than can be worked out/);
      expect(reading.skipped).toHaveLength(1_001);
      expect(reading.skipped.at(-1)?.why).toMatch(/There is more of this kind/);
    });
    expect(time).toBeLessThan(15_000);
  }, 30_000);

  it("more than 100,000 occurrences in one file are refused with the days named", () => {
    const minutely = (uid: string) =>
      event(`UID:${uid}`, "DTSTART:20250101T000000Z", "RRULE:FREQ=MINUTELY");
    const result = outcome(calendarText(...["a", "b", "c"].map(minutely)));
    expect(!result.ok && result.error.say).toMatch(
      /^Between 2025-03-01 and 2025-04-01 this file has more than 100,000/,
    );
  });

  it("twenty thousand names of zones that nobody knows are not all looked up", () => {
    const events = Array.from(
      { length: 100_000 },
      (_, n) => `BEGIN:VEVENT\nUID:${n}\nDTSTART;TZID=Zo/ne${n}:20250310T090000\nEND:VEVENT`,
    );
    const time = took(() =>
      expect(read(calendarText(...events), "2025-03-01", "2025-04-01").zonesUnknown).toHaveLength(
        1_000,
      ),
    );
    expect(time).toBeLessThan(10_000);
  }, 20_000);

  it("a zone that moves its clocks every second is read without harm", () => {
    const zone =
      "BEGIN:VTIMEZONE\r\nTZID:Mad\r\nBEGIN:STANDARD\r\nDTSTART:19000101T000000\r\nRRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE";
    const time = took(() =>
      expect(
        starts([zone, event("DTSTART;TZID=Mad:20250310T090000")], "2025-03-01", "2025-04-01"),
      ).toHaveLength(1),
    );
    expect(time).toBeLessThan(2_000);
  });
});

describe("large files", () => {
  const many = (n: number) =>
    bytesOf(
      calendarText(
        ...Array.from({ length: n }, (_, at) =>
          event(
            `UID:${at}`,
            `DTSTART;TZID=Europe/Berlin:202503${String((at % 28) + 1).padStart(2, "0")}T100000`,
            "DURATION:PT50M",
            `SUMMARY:J. ${at}`,
            `DESCRIPTION:${"words ".repeat(40)}`,
          ),
        ),
      ),
    );

  it("50,000 events take about five times as long as 10,000", () => {
    const [small, large] = [many(10_000), many(50_000)];
    const quickest = (bytes: Uint8Array) =>
      Math.min(...[1, 2].map(() => took(() => outcome(bytes))));
    outcome(small);
    const [a, b] = [quickest(small), quickest(large)];
    expect(b / a).toBeLessThan(12);
    expect(b).toBeLessThan(15_000);
  }, 30_000);

  it("of 20 MB are read, and the one sound event found among five million folded pieces of a note", () => {
    const note = `DESCRIPTION:${"x\r\n ".repeat(5 * 1024 * 1024)}`;
    const time = took(() => {
      const result = outcome(calendarText(event("UID:long", "SUMMARY:?", note), sound));
      expect(result.ok && result.value.occurrences.map(({ uid }) => uid)).toEqual(["sound"]);
    });
    expect(time).toBeLessThan(15_000);
  }, 30_000);
});
