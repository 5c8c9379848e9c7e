/** Files that are not what they should be, and events that are broken. */
import { describe, expect, it } from "vitest";
import type { Day } from "../record/day.ts";
import { readCalendar } from "./readCalendar.ts";
import { bytesOf, calendarText, event, read } from "./written.ts";

const span = { from: "2025-03-01" as Day, to: "2025-04-01" as Day, zone: "Europe/Berlin" };
const outcome = (input: string | Uint8Array) =>
  readCalendar(typeof input === "string" ? bytesOf(input) : input, "x.ics", span);
const refusal = (input: string | Uint8Array) => {
  const result = outcome(input);
  if (result.ok) throw new Error("It was read.");
  return result.error;
};
const sound = event("UID:sound", "DTSTART:20250310T090000Z", "SUMMARY:J.");

describe("a file that is no whole calendar", () => {
  it("is empty", () => {
    expect(refusal("")).toEqual({
      kind: "empty",
      line: null,
      say: "This file is empty. Export the calendar again.",
    });
    expect(refusal("\r\n \r\n").kind).toBe("empty");
    expect(refusal(Uint8Array.of(0xef, 0xbb, 0xbf)).kind).toBe("empty");
  });

  it("is something else", () => {
    expect(refusal("\nhello\nworld").say).toBe(
      'This is not a calendar: line 2 should be BEGIN:VCALENDAR and is "hello". A calendar file\'s name usually ends in .ics.',
    );
    expect(refusal("<!doctype html>\n<title>Sign in</title>").say).toMatch(/^This is a web page/);
    expect(refusal("BEGIN:VCARD\nFN:J\nEND:VCARD").kind).toBe("not-a-calendar");
    expect(refusal(Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)).kind).toBe(
      "not-a-calendar",
    );
  });

  it("stops in the middle of an event, and the line is named", () => {
    const cut = calendarText(sound, sound).slice(0, -70);
    expect(refusal(cut)).toMatchObject({ kind: "truncated", line: 10 });
    expect(refusal(cut).say).toMatch(/stops at line 10, inside an event that begins at line 9/);
  });

  it("stops between two events, which would look like sessions that were cancelled", () => {
    expect(refusal(calendarText(sound).replace("END:VCALENDAR\r\n", "")).kind).toBe("truncated");
  });

  it("is larger than 25 MB", () => {
    expect(refusal(new Uint8Array(25 * 1024 * 1024 + 1)).kind).toBe("too-large");
  });

  it("has a calendar without events", () => {
    const result = outcome(calendarText());
    expect(result.ok && result.value.occurrences).toEqual([]);
  });
});

describe("an event that is broken", () => {
  it.each([
    ["no start", "SUMMARY:x", /no start/],
    [
      "30 February",
      "DTSTART:20250230T090000Z",
      /"20250230T090000Z" is not a time an event can start/,
    ],
    ["hour 25", "DTSTART:20250310T250000Z", /not a time/],
    ["a word for a time", "DTSTART:tomorrow", /"tomorrow"/],
    [
      "a broken end",
      "DTSTART:20250310T090000Z\r\nDTEND:later",
      /"later" is not a time an event can end/,
    ],
    [
      "a broken length",
      "DTSTART:20250310T090000Z\r\nDURATION:50 minutes",
      /"50 minutes" is not a length/,
    ],
    [
      "a rule without frequency",
      "DTSTART:20250310T090000Z\r\nRRULE:COUNT=3",
      /rule cannot be read: "FREQ="/,
    ],
    [
      "a rule every fortnight",
      "DTSTART:20250310T090000Z\r\nRRULE:FREQ=FORTNIGHTLY",
      /"FREQ=FORTNIGHTLY"/,
    ],
    [
      "no interval at all",
      "DTSTART:20250310T090000Z\r\nRRULE:FREQ=DAILY;INTERVAL=0",
      /"INTERVAL=0"/,
    ],
    ["the 32nd", "DTSTART:20250310T090000Z\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=32", /"BYMONTHDAY=32"/],
    [
      "a rule of another calendar",
      "DTSTART:20250310T090000Z\r\nRRULE:RSCALE=HEBREW;FREQ=YEARLY",
      /RSCALE=HEBREW/,
    ],
    ["a repeat of nothing", "RECURRENCE-ID:x\r\nDTSTART:20250310T090000Z", /which repeat/],
  ])("with %s is left out by its line, and the sound one is kept", (_title, text, why) => {
    const reading = read(calendarText(event("UID:bad", text), sound), "2025-03-01", "2025-04-01");
    expect(reading.occurrences.map(({ uid }) => uid)).toEqual(["sound"]);
    expect(reading.skipped).toHaveLength(1);
    expect(reading.skipped[0]?.why).toMatch(why);
    expect(reading.skipped[0]?.line).toBeGreaterThanOrEqual(4);
    expect(reading.skipped[0]?.line).toBeLessThanOrEqual(7);
  });

  it("without its end is left out, the next one is kept", () => {
    const text = calendarText("BEGIN:VEVENT\r\nUID:open\r\nDTSTART:20250310T090000Z", sound);
    const reading = read(text, "2025-03-01", "2025-04-01");
    expect(reading.occurrences.map(({ uid }) => uid)).toEqual(["sound"]);
    expect(reading.skipped).toEqual([{ line: 4, why: "This event has no end (END:VEVENT)." }]);
  });

  it("only in one exception date is kept, and that is said", () => {
    const reading = read(
      calendarText(event("DTSTART:20250310T090000Z", "EXDATE:20250230T090000Z")),
      "2025-03-01",
      "2025-04-01",
    );
    expect(reading.occurrences).toHaveLength(1);
    expect(reading.skipped[0]?.why).toMatch(/kept without that exception/);
  });

  it("an alarm inside an event says nothing of the event", () => {
    const alarm = "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDURATION:PT5M\r\nSUMMARY:Alarm\r\nEND:VALARM";
    const reading = read(
      calendarText(event("DTSTART:20250310T090000Z", alarm, "SUMMARY:J.")),
      "2025-03-01",
      "2025-04-01",
    );
    expect(reading.occurrences[0]).toMatchObject({ summary: "J.", end: Date.UTC(2025, 2, 10, 9) });
  });

  it("names, parameters and keywords may be in any case", () => {
    const text =
      "begin:vcalendar\nBegin:Vevent\nuid:A\ndtstart;tzid=europe/berlin:20250310t090000\nrrule:freq=daily;count=2;byday=mo,tu\nend:vevent\nend:vcalendar\n";
    expect(
      read(text, "2025-03-01", "2025-04-01").occurrences.map(({ start }) =>
        new Date(start).toISOString().slice(0, 16),
      ),
    ).toEqual(["2025-03-10T08:00", "2025-03-11T08:00"]);
  });

  it("control characters do not reach the title, and a line may have 10,000 letters", () => {
    const reading = read(
      calendarText(
        event(
          "DTSTART:20250310T090000Z",
          `SUMMARY:J\u0000\u001b[31m. ${"x".repeat(10_000)}`,
          `X-LONG;A=${"y".repeat(10_000)}:z`,
        ),
      ),
      "2025-03-01",
      "2025-04-01",
    );
    expect(reading.occurrences[0]?.summary).toMatch(/^J {2}\[31m\. x+$/);
    expect(reading.occurrences[0]?.summary.length).toBeLessThanOrEqual(2_000);
  });

  it("without a UID is the same event each time the file is read", () => {
    const text = calendarText(
      "BEGIN:VEVENT\r\nDTSTART:20250310T090000Z\r\nEND:VEVENT",
      "BEGIN:VEVENT\r\nDTSTART:20250311T090000Z\r\nEND:VEVENT",
    );
    const uids = () => read(text, "2025-03-01", "2025-04-01").occurrences.map(({ uid }) => uid);
    expect(uids()).toEqual(uids());
    expect(new Set(uids()).size).toBe(2);
  });
});
