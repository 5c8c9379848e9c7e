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

describe("where a series ends", () => {
  it("UNTIL is inclusive as an instant", () => {
    expect(
      starts(
        [event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250317T080000Z")],
        "2025-03-01",
        "2025-05-01",
      ),
    ).toHaveLength(3);
    expect(
      starts(
        [event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250317T075959Z")],
        "2025-03-01",
        "2025-05-01",
      ),
    ).toHaveLength(2);
  });

  it("UNTIL as a bare date is that whole day in the event's zone", () => {
    const evening = "DTSTART;TZID=America/New_York:20250303T210000";
    expect(
      starts([event(evening, "RRULE:FREQ=DAILY;UNTIL=20250305")], "2025-03-01", "2025-05-01"),
    ).toEqual(["2025-03-04T02:00Z", "2025-03-05T02:00Z", "2025-03-06T02:00Z"]);
  });

  it("UNTIL without Z is in the event's zone", () => {
    expect(
      starts(
        [event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250317T090000")],
        "2025-03-01",
        "2025-05-01",
      ),
    ).toHaveLength(3);
    expect(
      starts(
        [event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250317T085959")],
        "2025-03-01",
        "2025-05-01",
      ),
    ).toHaveLength(2);
  });

  it("UNTIL with a time ends an all-day series on that date", () => {
    const allDay = event("DTSTART;VALUE=DATE:20250303", "RRULE:FREQ=DAILY;UNTIL=20250305T000000Z");
    expect(starts([allDay], "2025-03-01", "2025-05-01")).toEqual([
      "2025-03-03",
      "2025-03-04",
      "2025-03-05",
    ]);
  });

  it("COUNT counts the ones that EXDATE takes out", () => {
    const series = event(
      weekly,
      "RRULE:FREQ=WEEKLY;COUNT=4",
      `EXDATE;${berlin}:20250310T090000,20250317T090000`,
    );
    expect(starts([series], "2025-03-01", "2025-06-01")).toEqual([
      "2025-03-03T08:00Z",
      "2025-03-24T08:00Z",
    ]);
  });

  it("the start is the first of the series even where the rule does not name it", () => {
    const series = event(weekly, "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3");
    expect(starts([series], "2025-03-01", "2025-06-01")).toEqual([
      "2025-03-03T08:00Z",
      "2025-03-04T08:00Z",
      "2025-03-11T08:00Z",
    ]);
  });

  it("a series that was ended before it began is gone", () => {
    expect(
      starts(
        [event(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20250302T225959Z")],
        "2025-03-01",
        "2025-06-01",
      ),
    ).toEqual([]);
  });

  it("BYSETPOS picks from the whole first month, the days before the start included", () => {
    const series = event(
      `DTSTART;${berlin}:20250314T090000`,
      "RRULE:FREQ=MONTHLY;BYDAY=FR;BYSETPOS=3;COUNT=3",
    );
    expect(starts([series], "2025-03-01", "2025-08-01")).toEqual([
      "2025-03-14T08:00Z",
      "2025-03-21T08:00Z",
      "2025-04-18T07:00Z",
    ]);
  });
});

describe("what is added and what is taken out", () => {
  it("RDATE adds dates, and periods with a length of their own", () => {
    const series = event(
      weekly,
      `DTEND;${berlin}:20250303T095000`,
      `RDATE;${berlin}:20250305T140000`,
      "RDATE;VALUE=PERIOD:20250306T100000Z/PT2H,20250307T100000Z/20250307T103000Z",
    );
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
    expect(
      starts(series("EXDATE;TZID=America/New_York:20250310T040000"), "2025-03-01", "2025-05-01"),
    ).toEqual(only);
    expect(
      starts(series("EXDATE:20250310T090000"), "2025-03-01", "2025-05-01", "America/New_York"),
    ).toEqual(only);
    expect(starts(series("EXDATE:20250310T090000Z"), "2025-03-01", "2025-05-01")).toHaveLength(2);
  });

  it("EXDATE as a bare date takes out that day in the event's zone", () => {
    const evening = "DTSTART;TZID=America/New_York:20250303T210000";
    expect(
      starts(
        [event(evening, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20250304")],
        "2025-03-01",
        "2025-05-01",
      ),
    ).toEqual(["2025-03-04T02:00Z", "2025-03-06T02:00Z"]);
  });

  it("EXDATE with a time takes a day out of an all-day series", () => {
    const series = event(
      "DTSTART;VALUE=DATE:20250303",
      "RRULE:FREQ=DAILY;COUNT=4",
      "EXDATE:20250304T000000",
      "EXDATE:20250304T230000Z",
    );
    expect(starts([series], "2025-03-01", "2025-05-01", "Europe/Berlin")).toEqual([
      "2025-03-03",
      "2025-03-06",
    ]);
  });

  it("one UID at one instant comes once", () => {
    const series = event(
      weekly,
      "RRULE:FREQ=WEEKLY;COUNT=2",
      `RDATE;${berlin}:20250310T090000`,
      "RDATE:20250310T080000Z",
    );
    expect(starts([series, series], "2025-03-01", "2025-05-01")).toHaveLength(2);
  });

  it("an hourly series through the skipped hour comes once at the hour after it", () => {
    const series = event(`DTSTART;${berlin}:20250330T010000`, "RRULE:FREQ=HOURLY;COUNT=4");
    expect(starts([series], "2025-03-30", "2025-03-31")).toEqual([
      "2025-03-30T00:00Z",
      "2025-03-30T01:00Z",
      "2025-03-30T02:00Z",
    ]);
  });
});
