/**
 * Beside ical.js 2.2.1, over what it gets right: weekly, monthly and yearly series in IANA zones,
 * with exceptions and moved instances. Where it errs (see README.md) RFC 5545 is the measure instead.
 */
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { calendarText, event, read, shown } from "./written.ts";

const berlin = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Berlin",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19810329T020000",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

/** The way its own documentation expands: an iterator from the start, until the window is past. */
function byIcalJs(text: string, from: string, to: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(zone);
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const found: string[] = [];
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const master = new ICAL.Event(component);
    if (master.isRecurrenceException()) continue;
    const iterator = master.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { startDate } = master.getOccurrenceDetails(next);
      const at = startDate.toJSDate().getTime();
      if (next.toJSDate().getTime() >= last) break;
      if (at >= first && at < last) found.push(shown(at));
    }
  }
  return found.sort();
}

const rules = [
  "FREQ=WEEKLY",
  "FREQ=WEEKLY;BYDAY=MO,TH",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;COUNT=40",
  "FREQ=MONTHLY;BYDAY=1MO",
  "FREQ=MONTHLY;BYMONTHDAY=-1,3",
  "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
  "FREQ=DAILY;INTERVAL=3;UNTIL=20260101T000000Z",
  "FREQ=YEARLY",
];

it.each(rules)("a series by %s is the same to ical.js", (rule) => {
  const text = calendarText(
    berlin,
    event(
      "DTSTART;TZID=Europe/Berlin:20250303T090000",
      `RRULE:${rule}`,
      "EXDATE;TZID=Europe/Berlin:20250310T090000",
    ),
  );
  const [from, to] = ["2025-01-01", "2028-01-01"];
  const ours = read(text, from, to, "UTC").occurrences.map(({ start }) => shown(start));
  expect(ours.length).toBeGreaterThan(1);
  // Our first is always the start of the event; ical.js has it only where the rule names it.
  const theirs = byIcalJs(text, from, to);
  expect(ours.filter((one) => one !== "2025-03-03T08:00Z")).toEqual(
    theirs.filter((one) => one !== "2025-03-03T08:00Z"),
  );
});

it("a moved instance is the same to ical.js", () => {
  const text = calendarText(
    berlin,
    event("DTSTART;TZID=Europe/Berlin:20250303T090000", "RRULE:FREQ=WEEKLY;COUNT=5"),
    event(
      "RECURRENCE-ID;TZID=Europe/Berlin:20250317T090000",
      "DTSTART;TZID=Europe/Berlin:20250319T120000",
    ),
  );
  const ours = read(text, "2025-01-01", "2026-01-01", "UTC").occurrences.map(({ start }) =>
    shown(start),
  );
  expect(ours).toContain("2025-03-19T11:00Z");
  expect(ours).toEqual(byIcalJs(text, "2025-01-01", "2026-01-01"));
});
