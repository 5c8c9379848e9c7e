/** Files that are broken, enormous, or mean harm. */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Day } from "../record/day.ts";
import { readCalendar } from "./readCalendar.ts";
import { bytesOf, calendarText, event, read, starts } from "./written.ts";

const span = { from: "2025-03-01" as Day, to: "2025-04-01" as Day, zone: "Europe/Berlin" };
const outcome = (input: string | Uint8Array) =>
  readCalendar(typeof input === "string" ? bytesOf(input) : input, "x.ics", span);
const refusal = (input: string | Uint8Array) => {
  const result = outcome(input);
  if (result.ok) throw new Error("It was read.");
  return result.error;
};
const took = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};
const sound = event("UID:sound", "DTSTART:20250310T090000Z", "SUMMARY:J.");

describe("a file that is no whole calendar", () => {
  it("is empty", () => {
    expect(refusal("")).toEqual({ kind: "empty", line: null, say: "This file is empty. Export the calendar again." });
    expect(refusal("\r\n \r\n").kind).toBe("empty");
    expect(refusal(Uint8Array.of(0xef, 0xbb, 0xbf)).kind).toBe("empty");
  });

  it("is something else", () => {
    expect(refusal("\nhello\nworld").say).toBe(
      'This is not a calendar: line 2 should be BEGIN:VCALENDAR and is "hello". A calendar file\'s name usually ends in .ics.',
    );
    expect(refusal("<!doctype html>\n<title>Sign in</title>").say).toMatch(/^This is a web page/);
    expect(refusal("BEGIN:VCARD\nFN:J\nEND:VCARD").kind).toBe("not-a-calendar");
    expect(refusal(Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)).kind).toBe("not-a-calendar");
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
    ["30 February", "DTSTART:20250230T090000Z", /"20250230T090000Z" is not a time an event can start/],
    ["hour 25", "DTSTART:20250310T250000Z", /not a time/],
    ["a word for a time", "DTSTART:tomorrow", /"tomorrow"/],
    ["a broken end", "DTSTART:20250310T090000Z\r\nDTEND:later", /"later" is not a time an event can end/],
    ["a broken length", "DTSTART:20250310T090000Z\r\nDURATION:50 minutes", /"50 minutes" is not a length/],
    ["a rule without frequency", "DTSTART:20250310T090000Z\r\nRRULE:COUNT=3", /rule cannot be read: "FREQ="/],
    ["a rule every fortnight", "DTSTART:20250310T090000Z\r\nRRULE:FREQ=FORTNIGHTLY", /"FREQ=FORTNIGHTLY"/],
    ["no interval at all", "DTSTART:20250310T090000Z\r\nRRULE:FREQ=DAILY;INTERVAL=0", /"INTERVAL=0"/],
    ["the 32nd", "DTSTART:20250310T090000Z\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=32", /"BYMONTHDAY=32"/],
    ["a rule of another calendar", "DTSTART:20250310T090000Z\r\nRRULE:RSCALE=HEBREW;FREQ=YEARLY", /RSCALE=HEBREW/],
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
    const reading = read(calendarText(event("DTSTART:20250310T090000Z", "EXDATE:20250230T090000Z")), "2025-03-01", "2025-04-01");
    expect(reading.occurrences).toHaveLength(1);
    expect(reading.skipped[0]?.why).toMatch(/kept without that exception/);
  });

  it("an alarm inside an event says nothing of the event", () => {
    const alarm = "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDURATION:PT5M\r\nSUMMARY:Alarm\r\nEND:VALARM";
    const reading = read(calendarText(event("DTSTART:20250310T090000Z", alarm, "SUMMARY:J.")), "2025-03-01", "2025-04-01");
    expect(reading.occurrences[0]).toMatchObject({ summary: "J.", end: Date.UTC(2025, 2, 10, 9) });
  });

  it("names, parameters and keywords may be in any case", () => {
    const text = "begin:vcalendar\nBegin:Vevent\nuid:A\ndtstart;tzid=europe/berlin:20250310t090000\nrrule:freq=daily;count=2;byday=mo,tu\nend:vevent\nend:vcalendar\n";
    expect(read(text, "2025-03-01", "2025-04-01").occurrences.map(({ start }) => new Date(start).toISOString().slice(0, 16))).toEqual(["2025-03-10T08:00", "2025-03-11T08:00"]);
  });

  it("control characters do not reach the title, and a line may have 10,000 letters", () => {
    const reading = read(calendarText(event("DTSTART:20250310T090000Z", `SUMMARY:J\u0000\u001b[31m. ${"x".repeat(10_000)}`, `X-LONG;A=${"y".repeat(10_000)}:z`)), "2025-03-01", "2025-04-01");
    expect(reading.occurrences[0]?.summary).toMatch(/^J {2}\[31m\. x+$/);
    expect(reading.occurrences[0]?.summary.length).toBeLessThanOrEqual(2_000);
  });

  it("without a UID is the same event each time the file is read", () => {
    const text = calendarText("BEGIN:VEVENT\r\nDTSTART:20250310T090000Z\r\nEND:VEVENT", "BEGIN:VEVENT\r\nDTSTART:20250311T090000Z\r\nEND:VEVENT");
    const uids = () => read(text, "2025-03-01", "2025-04-01").occurrences.map(({ uid }) => uid);
    expect(uids()).toEqual(uids());
    expect(new Set(uids()).size).toBe(2);
  });
});

describe("rules without end", () => {
  it("every second since 1900 is left out with a word, and the sound event is kept", () => {
    const text = calendarText(event("DTSTART:19000101T000000Z", "RRULE:FREQ=SECONDLY"), sound);
    let reading = read(text, "2025-03-01", "2025-04-01");
    const time = took(() => (reading = read(text, "2025-03-01", "2025-04-01")));
    expect(reading.occurrences.map(({ uid }) => uid)).toEqual(["sound"]);
    expect(reading.skipped).toEqual([
      { line: 4, why: "This event repeats more than 100,000 times in these days; it was left out." },
    ]);
    expect(time).toBeLessThan(500);
  });

  it("every second of one day is 86,400 occurrences, however long ago it began", () => {
    expect(starts([event("DTSTART:19000101T000000Z", "RRULE:FREQ=SECONDLY")], "2025-03-10", "2025-03-11")).toHaveLength(86_400);
  });

  it("a count of four thousand million since 1900 is counted by the day, not by the second", () => {
    const rule = "RRULE:FREQ=SECONDLY;COUNT=3944678400";
    let found: string[] = [];
    const time = took(() => (found = starts([event("DTSTART:19000101T000000Z", rule)], "2024-12-31", "2025-01-05")));
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
      expect(starts([event("DTSTART:20200101T000000Z", rule)], "2025-01-01", "2026-01-01")).toEqual(["2025-12-31T23:59:59Z"]);
    });
    expect(time).toBeLessThan(1_000);
  });

  it("fifty thousand of them use up the file's steps and are left out one by one", () => {
    const events = Array.from({ length: 50_000 }, (_, n) => event(`UID:${n}`, "DTSTART:19000101T000000Z", "RRULE:FREQ=SECONDLY;BYHOUR=3;BYMINUTE=4;BYSECOND=5;BYMONTH=2;COUNT=999999999"));
    const text = calendarText(...events);
    const time = took(() => {
      const reading = read(text, "2025-03-01", "2025-04-01");
      expect(reading.occurrences).toEqual([]);
      expect(reading.skipped.length).toBeGreaterThan(49_000);
    });
    expect(time).toBeLessThan(8_000);
  }, 30_000);

  it("more than 100,000 occurrences in one file are refused with the days named", () => {
    const minutely = (uid: string) => event(`UID:${uid}`, "DTSTART:20250101T000000Z", "RRULE:FREQ=MINUTELY");
    const result = outcome(calendarText(...["a", "b", "c"].map(minutely)));
    expect(!result.ok && result.error.say).toMatch(/^Between 2025-03-01 and 2025-04-01 this file has more than 100,000/);
  });

  it("a zone that moves its clocks every second is read without harm", () => {
    const zone = "BEGIN:VTIMEZONE\r\nTZID:Mad\r\nBEGIN:STANDARD\r\nDTSTART:19000101T000000\r\nRRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE";
    const time = took(() => expect(starts([zone, event("DTSTART;TZID=Mad:20250310T090000")], "2025-03-01", "2025-04-01")).toHaveLength(1));
    expect(time).toBeLessThan(2_000);
  });
});

describe("large files", () => {
  const many = (n: number) =>
    bytesOf(calendarText(...Array.from({ length: n }, (_, at) => event(`UID:${at}`, `DTSTART;TZID=Europe/Berlin:202503${String((at % 28) + 1).padStart(2, "0")}T100000`, "DURATION:PT50M", `SUMMARY:J. ${at}`, `DESCRIPTION:${"words ".repeat(40)}`))));

  it("50,000 events take about five times as long as 10,000", () => {
    const [small, large] = [many(10_000), many(50_000)];
    const read5 = (bytes: Uint8Array) => Math.min(...[1, 2, 3].map(() => took(() => outcome(bytes))));
    outcome(small);
    const [a, b] = [read5(small), read5(large)];
    expect(b / a).toBeLessThan(12);
    expect(b).toBeLessThan(5_000);
  }, 30_000);

  it("20 MB of one folded line, of blank lines, or of open brackets are read or refused in a moment", () => {
    const size = 20 * 1024 * 1024;
    for (const filler of ["x\r\n ", "\r\n", "BEGIN:VEVENT\n", "BEGIN:X\n", ";", '"', "EXDATE:", "\\n"]) {
      const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20250310T090000Z\r\nSUMMARY:${filler.repeat(size / filler.length)}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
      expect(took(() => outcome(text)), JSON.stringify(filler)).toBeLessThan(6_000);
    }
  }, 60_000);
});

describe("two thousand mutated files", () => {
  const corpus = readdirSync(new URL("corpus/", import.meta.url)).filter((name) => name.endsWith(".ics"));
  const files = corpus.map((name) => readFileSync(new URL(`corpus/${name}`, import.meta.url)));

  it("never throw, and none takes a second", () => {
    let slowest = 0;
    let wereRead = 0;
    const mutation = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 0, max: 60 }), put: fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.constantFrom("9999", ";", ":", ",", "\r\n", "-", "RRULE:FREQ=SECONDLY\r\n", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "T", "Z", "BYSETPOS=-1;").map(bytesOf)) });
    fc.assert(
      fc.property(fc.nat({ max: files.length - 1 }), fc.array(mutation, { minLength: 1, maxLength: 8 }), (which, mutations) => {
        let bytes: Uint8Array = files[which] as Uint8Array;
        for (const { at, length, put } of mutations) {
          const from = Math.floor(at * bytes.length);
          bytes = Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + length)]);
        }
        const time = took(() => {
          const result = outcome(bytes);
          if (result.ok) wereRead++;
          else expect(result.error.say).toMatch(/\.$/);
        });
        slowest = Math.max(slowest, time);
      }),
      { numRuns: 2_000, seed: 20251014 },
    );
    expect(files.length).toBeGreaterThan(5);
    expect(wereRead).toBeGreaterThan(500);
    expect(slowest).toBeLessThan(1_000);
  }, 60_000);
});
