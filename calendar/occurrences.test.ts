import { describe, expect, it } from "vitest";
import { calendarText, event, read, shown, starts } from "./written.ts";

const berlin = "TZID=Europe/Berlin";
const weekly = `DTSTART;${berlin}:20250303T090000`;
const lines = (text: string, from: string, to: string, zone: string | null = null): string[] =>
  read(text, from, to, zone).occurrences.map(
    ({ start, end, allDay, summary, status }) =>
      `${shown(start, allDay)} ${shown(end, allDay)} ${summary} ${status}`.replace(/ CONFIRMED$/, "").trim(),
  );

describe("which days are meant", () => {
  it("an occurrence belongs to the days by its start on the wall in the zone asked for", () => {
    const late = event("DTSTART:20250310T233000Z", "DTEND:20250311T003000Z");
    expect(starts([late], "2025-03-10", "2025-03-11", "UTC")).toHaveLength(1);
    expect(starts([late], "2025-03-10", "2025-03-11", "Europe/Berlin")).toHaveLength(0);
    expect(starts([late], "2025-03-11", "2025-03-12", "Europe/Berlin")).toHaveLength(1);
    expect(starts([late], "2025-03-10", "2025-03-11", "America/New_York")).toHaveLength(1);
  });

  it("the first day counts and the last does not", () => {
    const daily = event("DTSTART;VALUE=DATE:20250301", "RRULE:FREQ=DAILY");
    expect(starts([daily], "2025-03-10", "2025-03-12", "Pacific/Apia")).toEqual(["2025-03-10", "2025-03-11"]);
  });

  it("without a zone asked for, the calendar's own counts, and it moves no time in UTC", () => {
    const late = event("DTSTART:20250310T233000Z");
    expect(starts(["X-WR-TIMEZONE:Europe/Berlin", late], "2025-03-11", "2025-03-12")).toEqual(["2025-03-10T23:30Z"]);
    expect(starts([late], "2025-03-11", "2025-03-12")).toEqual([]);
  });

  it("a floating time is read where the person is", () => {
    const floating = event("DTSTART:20250310T090000");
    expect(starts([floating], "2025-03-10", "2025-03-11", "Europe/Berlin")).toEqual(["2025-03-10T08:00Z"]);
    expect(starts([floating], "2025-03-10", "2025-03-11", "Australia/Lord_Howe")).toEqual(["2025-03-09T22:00Z"]);
    expect(starts(["X-WR-TIMEZONE:America/New_York", floating], "2025-03-10", "2025-03-11")).toEqual(["2025-03-10T13:00Z"]);
    expect(starts([floating], "2025-03-10", "2025-03-11")).toEqual(["2025-03-10T09:00Z"]);
  });

  it("a time in an unknown zone is read as floating, and the zone is named", () => {
    const reading = read(calendarText(event("DTSTART;TZID=Mars/Olympus:20250310T090000")), "2025-03-10", "2025-03-11", "Europe/Berlin");
    expect(shown(reading.occurrences[0]?.start as number)).toBe("2025-03-10T08:00Z");
    expect(reading.zonesUnknown).toEqual(["Mars/Olympus"]);
  });

  it("a day that Samoa never had holds nothing, and the session falls on the day after", () => {
    const daily = event("DTSTART;TZID=Pacific/Apia:20111228T100000", "RRULE:FREQ=DAILY;COUNT=5");
    expect(starts([daily], "2011-12-28", "2012-01-03", "Pacific/Apia")).toEqual([
      "2011-12-28T20:00Z",
      "2011-12-29T20:00Z",
      "2011-12-30T20:00Z",
      "2011-12-31T20:00Z",
    ]);
    expect(starts([daily], "2011-12-30", "2011-12-31", "Pacific/Apia")).toEqual([]);
  });
});

describe("how long", () => {
  it("a series given by its end keeps its exact length through the night of the change", () => {
    const night = event(`DTSTART;${berlin}:20250322T230000`, `DTEND;${berlin}:20250323T070000`, "RRULE:FREQ=WEEKLY;COUNT=2");
    expect(lines(calendarText(night), "2025-03-01", "2025-05-01")).toEqual([
      "2025-03-22T22:00Z 2025-03-23T06:00Z",
      "2025-03-29T22:00Z 2025-03-30T06:00Z",
    ]);
  });

  it("days of a DURATION are days on the wall, its hours are exact", () => {
    const day = event("UID:day", `DTSTART;${berlin}:20250329T120000`, "DURATION:P1D");
    const hours = event("UID:hours", `DTSTART;${berlin}:20250329T120000`, "DURATION:PT24H");
    expect(lines(calendarText(day, hours), "2025-03-29", "2025-03-30")).toEqual([
      "2025-03-29T11:00Z 2025-03-30T10:00Z",
      "2025-03-29T11:00Z 2025-03-30T11:00Z",
    ]);
  });

  it("an all-day event ends before its end date, lasts a day by default, and never less", () => {
    const text = calendarText(
      event("UID:a", "DTSTART;VALUE=DATE:20250310", "DTEND;VALUE=DATE:20250312"),
      event("UID:b", "DTSTART;VALUE=DATE:20250310"),
      event("UID:c", "DTSTART;VALUE=DATE:20250310", "DTEND;VALUE=DATE:20250310"),
      event("UID:d", "DTSTART:20250310", "DURATION:P1W"),
    );
    expect(lines(text, "2025-03-10", "2025-03-11", "America/New_York")).toEqual([
      "2025-03-10 2025-03-12",
      "2025-03-10 2025-03-11",
      "2025-03-10 2025-03-11",
      "2025-03-10 2025-03-17",
    ]);
  });

  it("a time without an end has no length, nor has one that ends before it starts", () => {
    const text = calendarText(
      event("UID:a", "DTSTART:20250310T090000Z"),
      event("UID:b", "DTSTART:20250310T090000Z", "DTEND:20250310T080000Z"),
      event("UID:c", "DTSTART:20250310T090000Z", "DURATION:-PT1H"),
    );
    expect(new Set(lines(text, "2025-03-10", "2025-03-11"))).toEqual(new Set(["2025-03-10T09:00Z 2025-03-10T09:00Z"]));
  });

  it("start and end may be in different zones", () => {
    const flight = event(`DTSTART;${berlin}:20250310T100000`, "DTEND;TZID=America/New_York:20250310T130000");
    expect(lines(calendarText(flight), "2025-03-10", "2025-03-11")).toEqual(["2025-03-10T09:00Z 2025-03-10T17:00Z"]);
  });
});

describe("where a series ends", () => {
  it("UNTIL is inclusive as an instant", () => {
    expect(starts([event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250317T080000Z")], "2025-03-01", "2025-05-01")).toHaveLength(3);
    expect(starts([event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250317T075959Z")], "2025-03-01", "2025-05-01")).toHaveLength(2);
  });

  it("UNTIL as a bare date is that whole day in the event's zone", () => {
    const evening = "DTSTART;TZID=America/New_York:20250303T210000";
    expect(starts([event(evening, "RRULE:FREQ=DAILY;UNTIL=20250305")], "2025-03-01", "2025-05-01")).toEqual([
      "2025-03-04T02:00Z",
      "2025-03-05T02:00Z",
      "2025-03-06T02:00Z",
    ]);
  });

  it("UNTIL without Z is in the event's zone", () => {
    expect(starts([event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250317T090000")], "2025-03-01", "2025-05-01")).toHaveLength(3);
    expect(starts([event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250317T085959")], "2025-03-01", "2025-05-01")).toHaveLength(2);
  });

  it("UNTIL with a time ends an all-day series on that date", () => {
    const allDay = event("DTSTART;VALUE=DATE:20250303", "RRULE:FREQ=DAILY;UNTIL=20250305T000000Z");
    expect(starts([allDay], "2025-03-01", "2025-05-01")).toEqual(["2025-03-03", "2025-03-04", "2025-03-05"]);
  });

  it("COUNT counts the ones that EXDATE takes out", () => {
    const series = event(weekly, "RRULE:FREQ=WEEKLY;COUNT=4", `EXDATE;${berlin}:20250310T090000,20250317T090000`);
    expect(starts([series], "2025-03-01", "2025-06-01")).toEqual(["2025-03-03T08:00Z", "2025-03-24T08:00Z"]);
  });

  it("the start is the first of the series even where the rule does not name it", () => {
    const series = event(weekly, "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3");
    expect(starts([series], "2025-03-01", "2025-06-01")).toEqual(["2025-03-03T08:00Z", "2025-03-04T08:00Z", "2025-03-11T08:00Z"]);
  });

  it("a series that was ended before it began is gone", () => {
    expect(starts([event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250302T225959Z")], "2025-03-01", "2025-06-01")).toEqual([]);
  });

  it("BYSETPOS picks from the whole first month, the days before the start included", () => {
    const series = event(`DTSTART;${berlin}:20250314T090000`, "RRULE:FREQ=MONTHLY;BYDAY=FR;BYSETPOS=3;COUNT=3");
    expect(starts([series], "2025-03-01", "2025-08-01")).toEqual(["2025-03-14T08:00Z", "2025-03-21T08:00Z", "2025-04-18T07:00Z"]);
  });
});

describe("what is added and what is taken out", () => {
  it("RDATE adds dates, and periods with a length of their own", () => {
    const series = event(weekly, `DTEND;${berlin}:20250303T095000`, `RDATE;${berlin}:20250305T140000`, "RDATE;VALUE=PERIOD:20250306T100000Z/PT2H,20250307T100000Z/20250307T103000Z");
    expect(lines(calendarText(series), "2025-03-01", "2025-05-01")).toEqual([
      "2025-03-03T08:00Z 2025-03-03T08:50Z",
      "2025-03-05T13:00Z 2025-03-05T13:50Z",
      "2025-03-06T10:00Z 2025-03-06T12:00Z",
      "2025-03-07T10:00Z 2025-03-07T10:30Z",
    ]);
  });

  it("EXDATE matches as an instant, whatever zone it is written in", () => {
    const series = (exdate: string) => [event(weekly, "RRULE:FREQ=WEEKLY;COUNT=2", exdate)];
    const only = ["2025-03-03T08:00Z"];
    expect(starts(series("EXDATE:20250310T080000Z"), "2025-03-01", "2025-05-01")).toEqual(only);
    expect(starts(series("EXDATE;TZID=America/New_York:20250310T040000"), "2025-03-01", "2025-05-01")).toEqual(only);
    expect(starts(series("EXDATE:20250310T090000"), "2025-03-01", "2025-05-01", "America/New_York")).toEqual(only);
    expect(starts(series("EXDATE:20250310T090000Z"), "2025-03-01", "2025-05-01")).toHaveLength(2);
  });

  it("EXDATE as a bare date takes out that day in the event's zone", () => {
    const evening = "DTSTART;TZID=America/New_York:20250303T210000";
    expect(starts([event(evening, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20250304")], "2025-03-01", "2025-05-01")).toEqual([
      "2025-03-04T02:00Z",
      "2025-03-06T02:00Z",
    ]);
  });

  it("EXDATE with a time takes a day out of an all-day series", () => {
    const series = event("DTSTART;VALUE=DATE:20250303", "RRULE:FREQ=DAILY;COUNT=4", "EXDATE:20250304T000000", "EXDATE:20250304T230000Z");
    expect(starts([series], "2025-03-01", "2025-05-01", "Europe/Berlin")).toEqual(["2025-03-03", "2025-03-06"]);
  });

  it("one UID at one instant comes once", () => {
    const series = event(weekly, "RRULE:FREQ=WEEKLY;COUNT=2", `RDATE;${berlin}:20250310T090000`, "RDATE:20250310T080000Z");
    expect(starts([series, series], "2025-03-01", "2025-05-01")).toHaveLength(2);
  });

  it("an hourly series through the skipped hour comes once at the hour after it", () => {
    const series = event(`DTSTART;${berlin}:20250330T010000`, "RRULE:FREQ=HOURLY;COUNT=4");
    expect(starts([series], "2025-03-30", "2025-03-31")).toEqual(["2025-03-30T00:00Z", "2025-03-30T01:00Z", "2025-03-30T02:00Z"]);
  });
});

const master = event(weekly, `DTEND;${berlin}:20250303T095000`, "RRULE:FREQ=WEEKLY;COUNT=6", "SUMMARY:J.");

describe("changed and cancelled instances", () => {
  it("a moved instance is filed by its new start, even if the old one lies outside", () => {
    const moved = event(`RECURRENCE-ID;${berlin}:20250310T090000`, `DTSTART;${berlin}:20250402T110000`, "DURATION:PT1H", "SUMMARY:J. moved");
    const text = calendarText(moved, master);
    expect(lines(text, "2025-04-02", "2025-04-03")).toEqual(["2025-04-02T09:00Z 2025-04-02T10:00Z J. moved"]);
    expect(lines(text, "2025-03-10", "2025-03-11")).toEqual([]);
    expect(read(text, "2025-04-02", "2025-04-03").occurrences[0]?.recurrenceId).toBe(Date.UTC(2025, 2, 10, 8));
  });

  it("a cancelled instance is kept and said, a tentative one too", () => {
    const cancelled = event("RECURRENCE-ID:20250310T080000Z", `DTSTART;${berlin}:20250310T090000`, "STATUS:CANCELLED", "SUMMARY:J.");
    const tentative = event("RECURRENCE-ID:20250317T080000Z", `DTSTART;${berlin}:20250317T090000`, "status:tentative", "SUMMARY:J.");
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
    const moved = event("RECURRENCE-ID:20250303T080000Z", `DTSTART;${berlin}:20250310T090000`, "SUMMARY:J. instead");
    const cancelled = event("RECURRENCE-ID:20250310T080000Z", `DTSTART;${berlin}:20250310T090000`, "SEQUENCE:9", "STATUS:CANCELLED");
    expect(lines(calendarText(master, moved, cancelled), "2025-03-01", "2025-03-12")).toEqual(["2025-03-10T08:00Z 2025-03-10T08:00Z J. instead"]);
  });
});

const range = (original: string, ...more: string[]): string =>
  event(`RECURRENCE-ID;${berlin};RANGE=THISANDFUTURE:${original}`, ...more);

describe("this and all that follow", () => {
  const later = range("20250317T090000", `DTSTART;${berlin}:20250318T100000`, "DURATION:PT1H", "SUMMARY:J. later", "STATUS:TENTATIVE");

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
    const again = range("20250331T090000", `DTSTART;${berlin}:20250331T080000`, "DURATION:PT30M", "SUMMARY:J. again");
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
    const single = event(`RECURRENCE-ID;${berlin}:20250324T090000`, `DTSTART;${berlin}:20250327T120000`, "SUMMARY:J. once");
    expect(lines(calendarText(series, later, single), "2025-03-15", "2025-05-01")).toEqual([
      "2025-03-18T09:00Z 2025-03-18T10:00Z J. later TENTATIVE",
      "2025-03-27T11:00Z 2025-03-27T11:00Z J. once",
      "2025-04-08T08:00Z 2025-04-08T09:00Z J. later TENTATIVE",
    ]);
  });

  it("finds instances that were moved in from far outside the days asked for", () => {
    const endless = event(weekly, "RRULE:FREQ=WEEKLY");
    const far = range("20250310T090000", `DTSTART;${berlin}:20260309T090000`);
    expect(starts([endless, far], "2026-03-01", "2026-03-20")).toEqual(["2026-03-09T08:00Z", "2026-03-16T08:00Z"]);
  });

  it("written in UTC still moves the series on its own wall", () => {
    const utc = range("20250317T090000", "DTSTART:20250317T100000Z");
    expect(starts([master, utc], "2025-03-24", "2025-04-05")).toEqual(["2025-03-24T10:00Z", "2025-03-31T09:00Z"]);
  });
});

describe("duplicates", () => {
  const one = (sequence: number, stamp: string, summary: string) =>
    event("UID:x", "DTSTART:20250310T090000Z", `SEQUENCE:${sequence}`, `DTSTAMP:${stamp}`, `SUMMARY:${summary}`);
  const said = (...events: string[]) => lines(calendarText(...events), "2025-03-10", "2025-03-11")[0]?.slice(36);

  it("the higher SEQUENCE holds, then the later DTSTAMP, never the place in the file", () => {
    const [old, newer, newest] = [one(1, "20250301T000000Z", "old"), one(2, "20250101T000000Z", "newer"), one(2, "20250102T000000Z", "newest")];
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
