import { describe, expect, it } from "vitest";
import { calendarText, event, read, shown, starts } from "./written.ts";

const berlin = "TZID=Europe/Berlin";
const lines = (text: string, from: string, to: string, zone: string | null = null): string[] =>
  read(text, from, to, zone).occurrences.map(({ start, end, allDay, summary, status }) =>
    `${shown(start, allDay)} ${shown(end, allDay)} ${summary} ${status}`
      .replace(/ CONFIRMED$/, "")
      .trim(),
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
    expect(starts([daily], "2025-03-10", "2025-03-12", "Pacific/Apia")).toEqual([
      "2025-03-10",
      "2025-03-11",
    ]);
  });

  it("without a zone asked for, the calendar's own counts, and it moves no time in UTC", () => {
    const late = event("DTSTART:20250310T233000Z");
    expect(starts(["X-WR-TIMEZONE:Europe/Berlin", late], "2025-03-11", "2025-03-12")).toEqual([
      "2025-03-10T23:30Z",
    ]);
    expect(starts([late], "2025-03-11", "2025-03-12")).toEqual([]);
  });

  it("a floating time is read where the person is", () => {
    const floating = event("DTSTART:20250310T090000");
    expect(starts([floating], "2025-03-10", "2025-03-11", "Europe/Berlin")).toEqual([
      "2025-03-10T08:00Z",
    ]);
    expect(starts([floating], "2025-03-10", "2025-03-11", "Australia/Lord_Howe")).toEqual([
      "2025-03-09T22:00Z",
    ]);
    expect(
      starts(["X-WR-TIMEZONE:America/New_York", floating], "2025-03-10", "2025-03-11"),
    ).toEqual(["2025-03-10T13:00Z"]);
    expect(starts([floating], "2025-03-10", "2025-03-11")).toEqual(["2025-03-10T09:00Z"]);
  });

  it("a time in an unknown zone is read as floating, and the zone is named", () => {
    const reading = read(
      calendarText(event("DTSTART;TZID=Mars/Olympus:20250310T090000")),
      "2025-03-10",
      "2025-03-11",
      "Europe/Berlin",
    );
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
    const night = event(
      `DTSTART;${berlin}:20250322T230000`,
      `DTEND;${berlin}:20250323T070000`,
      "RRULE:FREQ=WEEKLY;COUNT=2",
    );
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
    expect(new Set(lines(text, "2025-03-10", "2025-03-11"))).toEqual(
      new Set(["2025-03-10T09:00Z 2025-03-10T09:00Z"]),
    );
  });

  it("start and end may be in different zones", () => {
    const flight = event(
      `DTSTART;${berlin}:20250310T100000`,
      "DTEND;TZID=America/New_York:20250310T130000",
    );
    expect(lines(calendarText(flight), "2025-03-10", "2025-03-11")).toEqual([
      "2025-03-10T09:00Z 2025-03-10T17:00Z",
    ]);
  });
});
