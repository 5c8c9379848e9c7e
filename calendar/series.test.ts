import { describe, expect, it } from "vitest";
import { calendarText, event, read, shown, starts } from "./written.ts";

const berlin = "TZID=Europe/Berlin";
const weekly = `DTSTART;${berlin}:20250303T090000`;
const lines = (text: string, from: string, to: string, zone: string | null = null): string[] =>
  read(text, from, to, zone).occurrences.map(({ start, end, allDay, summary, status }) =>
    `${shown(start, allDay)} ${shown(end, allDay)} ${summary} ${status}`
      .replace(/ CONFIRMED$/, "")
      .trim(),
  );

const master = event(
  weekly,
  `DTEND;${berlin}:20250303T095000`,
  "RRULE:FREQ=WEEKLY;COUNT=6",
  "SUMMARY:J.",
);

describe("changed and cancelled instances", () => {
  it("a moved instance is filed by its new start, even if the old one lies outside", () => {
    const moved = event(
      `RECURRENCE-ID;${berlin}:20250310T090000`,
      `DTSTART;${berlin}:20250402T110000`,
      "DURATION:PT1H",
      "SUMMARY:J. moved",
    );
    const text = calendarText(moved, master);
    expect(lines(text, "2025-04-02", "2025-04-03")).toEqual([
      "2025-04-02T09:00Z 2025-04-02T10:00Z J. moved",
    ]);
    expect(lines(text, "2025-03-10", "2025-03-11")).toEqual([]);
    expect(read(text, "2025-04-02", "2025-04-03").occurrences[0]?.recurrenceId).toBe(
      Date.UTC(2025, 2, 10, 8),
    );
  });

  it("a cancelled instance is kept and said, a tentative one too", () => {
    const cancelled = event(
      "RECURRENCE-ID:20250310T080000Z",
      `DTSTART;${berlin}:20250310T090000`,
      "STATUS:CANCELLED",
      "SUMMARY:J.",
    );
    const tentative = event(
      "RECURRENCE-ID:20250317T080000Z",
      `DTSTART;${berlin}:20250317T090000`,
      "status:tentative",
      "SUMMARY:J.",
    );
    expect(lines(calendarText(master, cancelled, tentative), "2025-03-10", "2025-03-18")).toEqual([
      "2025-03-10T08:00Z 2025-03-10T08:00Z J. CANCELLED",
      "2025-03-17T08:00Z 2025-03-17T08:00Z J. TENTATIVE",
    ]);
  });

  it("RECURRENCE-ID as a bare date means that day's instance", () => {
    const moved = event("RECURRENCE-ID;VALUE=DATE:20250310", `DTSTART;${berlin}:20250311T090000`);
    expect(starts([master, moved], "2025-03-10", "2025-03-12")).toEqual(["2025-03-11T08:00Z"]);
  });

  it("an instance that EXDATE takes out does not come back by a change to it", () => {
    const series = event(weekly, "RRULE:FREQ=WEEKLY;COUNT=2", "EXDATE:20250310T080000Z");
    const moved = event("RECURRENCE-ID:20250310T080000Z", `DTSTART;${berlin}:20250311T090000`);
    expect(starts([series, moved], "2025-03-01", "2025-05-01")).toEqual(["2025-03-03T08:00Z"]);
  });

  it("a change whose series is missing stands for itself", () => {
    const alone = event("RECURRENCE-ID:20250310T080000Z", `DTSTART;${berlin}:20250311T090000`);
    expect(starts([alone], "2025-03-01", "2025-05-01")).toEqual(["2025-03-11T08:00Z"]);
  });

  it("one moved onto another that was cancelled takes place", () => {
    const moved = event(
      "RECURRENCE-ID:20250303T080000Z",
      `DTSTART;${berlin}:20250310T090000`,
      "SUMMARY:J. instead",
    );
    const cancelled = event(
      "RECURRENCE-ID:20250310T080000Z",
      `DTSTART;${berlin}:20250310T090000`,
      "SEQUENCE:9",
      "STATUS:CANCELLED",
    );
    expect(lines(calendarText(master, moved, cancelled), "2025-03-01", "2025-03-12")).toEqual([
      "2025-03-10T08:00Z 2025-03-10T08:00Z J. instead",
    ]);
  });
});

const range = (original: string, ...more: string[]): string =>
  event(`RECURRENCE-ID;${berlin};RANGE=THISANDFUTURE:${original}`, ...more);

describe("this and all that follow", () => {
  const later = range(
    "20250317T090000",
    `DTSTART;${berlin}:20250318T100000`,
    "DURATION:PT1H",
    "SUMMARY:J. later",
    "STATUS:TENTATIVE",
  );

  it("shifts by the wall clock and carries length, title and status on", () => {
    expect(lines(calendarText(master, later), "2025-03-01", "2025-05-01")).toEqual([
      "2025-03-03T08:00Z 2025-03-03T08:50Z J.",
      "2025-03-10T08:00Z 2025-03-10T08:50Z J.",
      "2025-03-18T09:00Z 2025-03-18T10:00Z J. later TENTATIVE",
      "2025-03-25T09:00Z 2025-03-25T10:00Z J. later TENTATIVE",
      "2025-04-01T08:00Z 2025-04-01T09:00Z J. later TENTATIVE",
      "2025-04-08T08:00Z 2025-04-08T09:00Z J. later TENTATIVE",
    ]);
  });

  it("the latest of several wins, whichever stands first in the file", () => {
    const again = range(
      "20250331T090000",
      `DTSTART;${berlin}:20250331T080000`,
      "DURATION:PT30M",
      "SUMMARY:J. again",
    );
    const expected = [
      "2025-03-25T09:00Z 2025-03-25T10:00Z J. later TENTATIVE",
      "2025-03-31T06:00Z 2025-03-31T06:30Z J. again",
      "2025-04-07T06:00Z 2025-04-07T06:30Z J. again",
    ];
    expect(lines(calendarText(master, later, again), "2025-03-20", "2025-05-01")).toEqual(expected);
    expect(lines(calendarText(again, later, master), "2025-03-20", "2025-05-01")).toEqual(expected);
  });

  it("single changes and exceptions name the original times", () => {
    const series = event(weekly, "RRULE:FREQ=WEEKLY;COUNT=6", `EXDATE;${berlin}:20250331T090000`);
    const single = event(
      `RECURRENCE-ID;${berlin}:20250324T090000`,
      `DTSTART;${berlin}:20250327T120000`,
      "SUMMARY:J. once",
    );
    expect(lines(calendarText(series, later, single), "2025-03-15", "2025-05-01")).toEqual([
      "2025-03-18T09:00Z 2025-03-18T10:00Z J. later TENTATIVE",
      "2025-03-27T11:00Z 2025-03-27T11:00Z J. once",
      "2025-04-08T08:00Z 2025-04-08T09:00Z J. later TENTATIVE",
    ]);
  });

  it("finds instances that were moved in from far outside the days asked for", () => {
    const endless = event(weekly, "RRULE:FREQ=WEEKLY");
    const far = range("20250310T090000", `DTSTART;${berlin}:20260309T090000`);
    expect(starts([endless, far], "2026-03-01", "2026-03-20")).toEqual([
      "2026-03-09T08:00Z",
      "2026-03-16T08:00Z",
    ]);
  });

  it("written in UTC still moves the series on its own wall", () => {
    const utc = range("20250317T090000", "DTSTART:20250317T100000Z");
    expect(starts([master, utc], "2025-03-24", "2025-04-05")).toEqual([
      "2025-03-24T10:00Z",
      "2025-03-31T09:00Z",
    ]);
  });
});

describe("duplicates", () => {
  const one = (sequence: number, stamp: string, summary: string) =>
    event(
      "UID:x",
      "DTSTART:20250310T090000Z",
      `SEQUENCE:${sequence}`,
      `DTSTAMP:${stamp}`,
      `SUMMARY:${summary}`,
    );
  const said = (...events: string[]) =>
    lines(calendarText(...events), "2025-03-10", "2025-03-11")[0]?.slice(36);

  it("the higher SEQUENCE holds, then the later DTSTAMP, never the place in the file", () => {
    const [old, newer, newest] = [
      one(1, "20250301T000000Z", "old"),
      one(2, "20250101T000000Z", "newer"),
      one(2, "20250102T000000Z", "newest"),
    ];
    expect(said(old, newer, newest)).toBe("newest");
    expect(said(newest, newer, old)).toBe("newest");
    expect(said(newer, old)).toBe("newer");
  });

  it("two that differ in nothing that counts give the same answer in either order", () => {
    const [a, b] = [one(1, "20250301T000000Z", "a"), one(1, "20250301T000000Z", "b")];
    expect(said(a, b)).toBe(said(b, a));
  });

  it("the same event in two calendars of one file comes once", () => {
    const text = calendarText(master) + calendarText(master);
    expect(read(text, "2025-03-01", "2025-05-01").occurrences).toHaveLength(6);
  });
});
