import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Day } from "../record/day.ts";
import { checkBody, type NewEvent } from "../record/events.ts";
import { CalendarId, ClientId, SessionId } from "../record/ids.ts";
import { planImport, type Import, type ImportPlan, type KnownSession } from "./import.ts";
import { groupByTitle } from "./sessions.ts";
import { calendarText, event, read } from "./written.ts";

const zone = "Europe/Berlin";
const calendar = v.parse(CalendarId, "calendar-one");
const client = v.parse(ClientId, "client-j");
const about = (more: Partial<Import> = {}): Import => ({
  calendar,
  zone,
  today: "2025-03-12" as Day,
  from: "2025-03-01" as Day,
  to: "2025-04-01" as Day,
  ...more,
});

function found(...events: string[]) {
  const reading = read(calendarText(...events), "2025-03-01", "2025-04-01", zone);
  return groupByTitle(reading.occurrences, zone).flatMap(({ sessions }) =>
    sessions.map((session) => ({ ...session, client })),
  );
}
const series = (start: string, ...more: string[]) =>
  event(
    "UID:j",
    `DTSTART;TZID=${zone}:${start}`,
    "DURATION:PT50M",
    "RRULE:FREQ=WEEKLY;COUNT=4",
    "SUMMARY:J.",
    ...more,
  );
const nine = series("20250303T090000");

/** What the journal would hold after these events. */
function after(known: KnownSession[], plan: ImportPlan): KnownSession[] {
  const sessions = new Map(known.map((one) => [one.session as string, one]));
  for (const { kind, body } of [...plan.withdraw, ...plan.move, ...plan.add]) {
    if (kind === "session-withdrawn") sessions.delete(body.session);
    if (kind === "session-moved") {
      sessions.set(body.session, { ...(sessions.get(body.session) as KnownSession), ...body });
    }
    if (kind === "session-planned" && body.origin) {
      const { calendar: from, uid, recurrence } = body.origin;
      sessions.set(body.session, { ...body, calendar: from, uid, recurrence, touched: false });
    }
  }
  return [...sessions.values()];
}
const sizes = ({ add, move, withdraw, keep }: ImportPlan) => [
  add.length,
  move.length,
  withdraw.length,
  keep.length,
];
const first = async () => after([], await planImport([], found(nine), about()));
const places = (known: KnownSession[]) => known.map(({ day, time }) => `${day} ${time}`).sort();
const swept = (known: KnownSession[], day: string) =>
  known.map((one) => (one.day === day ? { ...one, touched: true } : one));

describe("reading a calendar in", () => {
  it("plans each session once, as events that the journal accepts", async () => {
    const plan = await planImport([], found(nine), about());
    expect(sizes(plan)).toEqual([4, 0, 0, 0]);
    const all: NewEvent[] = plan.add;
    expect(all.map(({ kind, body }) => checkBody(kind, body).ok)).toEqual([true, true, true, true]);
    expect(all[0]?.body).toMatchObject({
      day: "2025-03-03",
      time: "09:00",
      minutes: 50,
      zone,
      source: "calendar",
    });
  });

  it("a second time changes nothing", async () => {
    const known = await first();
    expect(sizes(await planImport(known, found(nine), about()))).toEqual([0, 0, 0, 4]);
  });

  it("gives the same ids on another device", async () => {
    const ids = (known: KnownSession[]) => known.map(({ session }) => session);
    expect(ids(await first())).toEqual(ids(await first()));
    expect(new Set(ids(await first())).size).toBe(4);
  });

  it("from a second account brings no session twice and takes none away", async () => {
    const known = await first();
    const other = v.parse(CalendarId, "calendar-two");
    expect(sizes(await planImport(known, found(nine), about({ calendar: other })))).toEqual([
      0, 0, 0, 4,
    ]);
    expect(sizes(await planImport(known, [], about({ calendar: other })))).toEqual([0, 0, 0, 4]);
  });

  it("keeps UIDs within what the journal accepts", async () => {
    const long = found(event(`UID:${"x".repeat(900)}`, "DTSTART:20250310T090000Z", "SUMMARY:J."));
    const plan = await planImport([], long, about());
    expect(checkBody("session-planned", plan.add[0]?.body).ok).toBe(true);
    expect(sizes(await planImport(after([], plan), long, about()))).toEqual([0, 0, 0, 1]);
  });
});

describe("reading it again after it has changed", () => {
  it("moves one session that was moved, and only that", async () => {
    const known = await first();
    const moved = event(
      "UID:j",
      `RECURRENCE-ID;TZID=${zone}:20250317T090000`,
      `DTSTART;TZID=${zone}:20250318T100000`,
      "DURATION:PT50M",
      "SUMMARY:J.",
    );
    const plan = await planImport(known, found(nine, moved), about());
    expect(sizes(plan)).toEqual([0, 1, 0, 3]);
    expect(plan.move[0]?.body).toMatchObject({ day: "2025-03-18", time: "10:00", minutes: 50 });
    expect(sizes(await planImport(after(known, plan), found(nine, moved), about()))).toEqual([
      0, 0, 0, 4,
    ]);
  });

  it("moves a whole series to another hour or weekday, each session keeping its id", async () => {
    const known = await first();
    for (const start of ["20250303T110000", "20250304T090000"]) {
      const now = found(series(start));
      const plan = await planImport(known, now, about());
      expect(sizes(plan)).toEqual([0, 4, 0, 0]);
      const next = after(known, plan);
      expect(next.map(({ session }) => session).sort()).toEqual(
        known.map(({ session }) => session).sort(),
      );
      expect(sizes(await planImport(next, now, about()))).toEqual([0, 0, 0, 4]);
    }
  });

  it("takes away what is gone from the calendar, and what was cancelled in it", async () => {
    const known = await first();
    const cancelled = event(
      "UID:j",
      `RECURRENCE-ID;TZID=${zone}:20250324T090000`,
      `DTSTART;TZID=${zone}:20250324T090000`,
      "STATUS:CANCELLED",
      "SUMMARY:J.",
    );
    const plan = await planImport(
      known,
      found(series("20250303T090000", `EXDATE;TZID=${zone}:20250317T090000`), cancelled),
      about(),
    );
    expect(sizes(plan)).toEqual([0, 0, 2, 2]);
    expect(places(after(known, plan))).toEqual(["2025-03-03 09:00", "2025-03-10 09:00"]);
  });

  it("never takes away a session with something of one's own on it", async () => {
    const known = (await first()).map((one) => ({ ...one, touched: true }));
    const plan = await planImport(known, [], about());
    expect(sizes(plan)).toEqual([0, 0, 0, 4]);
  });

  it("leaves a swept session where it was, when its time is changed afterwards", async () => {
    const known = swept(await first(), "2025-03-10");
    const now = found(series("20250303T110000"));
    const plan = await planImport(known, now, about());
    expect(sizes(plan)).toEqual([0, 3, 0, 1]);
    const next = after(known, plan);
    expect(places(next)).toEqual([
      "2025-03-03 11:00",
      "2025-03-10 09:00",
      "2025-03-17 11:00",
      "2025-03-24 11:00",
    ]);
    expect(sizes(await planImport(next, now, about()))).toEqual([0, 0, 0, 4]);
  });

  it("moves a session of the days to come, even with a note on it", async () => {
    const known = swept(await first(), "2025-03-24");
    const plan = await planImport(known, found(series("20250303T110000")), about());
    expect(plan.move).toHaveLength(4);
  });

  it("does not judge sessions outside the days that were read", async () => {
    const known = await first();
    const plan = await planImport(known, [], about({ from: "2025-03-15" as Day }));
    expect(sizes(plan)).toEqual([0, 0, 2, 2]);
  });

  it("brings a session back that the calendar has again, under its old id", async () => {
    const known = await first();
    const without = await planImport(
      known,
      found(series("20250303T090000", `EXDATE;TZID=${zone}:20250317T090000`)),
      about(),
    );
    const again = await planImport(after(known, without), found(nine), about());
    expect(sizes(again)).toEqual([1, 0, 0, 3]);
    const id = v.parse(SessionId, known.find(({ day }) => day === "2025-03-17")?.session);
    expect(again.add[0]?.body).toMatchObject({ session: id });
  });
});
