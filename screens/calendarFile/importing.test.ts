import { describe, expect, test } from "vitest";
import type { MatchedSession } from "../../calendar/import.ts";
import { clockTime, day } from "../../record/day.ts";
import { checkBody } from "../../record/events.ts";
import type { CalendarId, ClientId, SessionId } from "../../record/ids.ts";
import { type CalendarSession, calendarReadBefore, prepareImport } from "./importing.ts";

const calendar = "cal" as CalendarId;
const j = "cJ" as ClientId;
const about = {
  calendar,
  zone: "Europe/London",
  today: day("2025-10-14"),
  from: day("2024-10-14"),
  to: day("2026-04-14"),
};
const found = (on: string, over: Partial<MatchedSession> = {}): MatchedSession => ({
  uid: "u",
  recurrence: Date.parse(on),
  day: day(on),
  time: clockTime("14:00"),
  minutes: 50,
  isTentative: false,
  client: j,
  ...over,
});
const here = (on: string, over: Partial<CalendarSession> = {}): CalendarSession => ({
  id: `s-${on}` as SessionId,
  client: j,
  day: day(on),
  time: clockTime("14:00"),
  minutes: 50,
  zone: "Europe/London",
  calendar,
  uid: "u",
  recurrence: Date.parse(on),
  touched: 0,
  ...over,
});
const nothing = { fromCalendars: [], others: [], hours: [] };
const kinds = (events: { kind: string }[]) => events.map((event) => event.kind);

describe("bringing a file in", () => {
  test("adds its sessions, and undo takes exactly these out again", async () => {
    const ready = await prepareImport(nothing, [found("2025-10-07"), found("2025-10-14")], about);
    expect(ready).toMatchObject({ added: 2, moved: 0, withdrawn: 0 });
    expect(kinds(ready.back)).toEqual(["session-withdrawn", "session-withdrawn"]);
    for (const event of [...ready.forth, ...ready.back])
      expect(checkBody(event.kind, event.body)).toMatchObject({ ok: true });
  });
  test("a second time writes nothing at all", async () => {
    const now = { ...nothing, fromCalendars: [here("2025-10-07"), here("2025-10-14")] };
    const ready = await prepareImport(now, [found("2025-10-07"), found("2025-10-14")], about);
    expect(ready).toMatchObject({ forth: [], back: [], kept: 2, added: 0 });
  });
  test("leaves to the usual week what the usual week holds", async () => {
    const hour = {
      client: j,
      weekday: 2,
      time: clockTime("14:15"),
      from_day: day("2025-10-10"),
      until_day: null,
    };
    const sessions = [found("2025-10-07"), found("2025-10-14"), found("2026-02-03")];
    const ready = await prepareImport({ ...nothing, hours: [hour] }, sessions, about);
    expect(ready).toMatchObject({ added: 1, elsewhere: 2 });
    const other = { ...hour, client: "cK" as ClientId };
    expect((await prepareImport({ ...nothing, hours: [other] }, sessions, about)).added).toBe(3);
  });
  test("does not enter again what was entered by hand", async () => {
    const others = [{ client: j, day: day("2025-10-14"), time: clockTime("13:45") }];
    const ready = await prepareImport({ ...nothing, others }, [found("2025-10-14")], about);
    expect(ready).toMatchObject({ added: 0, elsewhere: 1 });
  });
});

describe("reading a changed calendar again", () => {
  test("moves an untouched session without marking it as moved by hand, and back on undo", async () => {
    const now = { ...nothing, fromCalendars: [here("2025-10-21")] };
    const later = found("2025-10-21", { time: clockTime("15:00") });
    const ready = await prepareImport(now, [later], about);
    expect(ready.forth).toMatchObject([
      { kind: "session-planned", body: { session: "s-2025-10-21", time: "15:00" } },
    ]);
    expect(ready.back).toMatchObject([
      { kind: "session-planned", body: { session: "s-2025-10-21", time: "14:00" } },
    ]);
  });
  test("withdraws what is gone, unless something of one's own is on it", async () => {
    const now = {
      ...nothing,
      fromCalendars: [here("2025-10-21"), here("2025-10-28", { touched: 1 })],
    };
    const ready = await prepareImport(now, [], about);
    expect(ready.forth).toEqual([{ kind: "session-withdrawn", body: { session: "s-2025-10-21" } }]);
    expect(ready.back).toMatchObject([
      { kind: "session-planned", body: { session: "s-2025-10-21" } },
    ]);
  });
  test("hands untouched sessions to the right person when a title was corrected", async () => {
    const now = {
      ...nothing,
      fromCalendars: [here("2025-10-07", { touched: 1 }), here("2025-10-14")],
    };
    const k = "cK" as ClientId;
    const corrected = [found("2025-10-07", { client: k }), found("2025-10-14", { client: k })];
    const ready = await prepareImport(now, corrected, about);
    expect(ready.forth).toMatchObject([
      { kind: "session-planned", body: { session: "s-2025-10-14", client: "cK" } },
    ]);
    expect(ready.back).toMatchObject([{ kind: "session-planned", body: { client: "cJ" } }]);
  });
});

describe("which calendar a file is", () => {
  const calendars = [{ id: calendar, name: "Calendar" }];
  const uids = (...all: string[]) => ({ name: "Calendar", uids: new Set(all) });

  test("the one of the same name that shares an event with it", () => {
    expect(calendarReadBefore(calendars, [here("2025-10-07")], uids("u", "v"))).toBe("cal");
  });
  test("a new one when another account has the same name, so nothing of the first is withdrawn", () => {
    expect(calendarReadBefore(calendars, [here("2025-10-07")], uids("w"))).toBeNull();
  });
  test("a new one when the name is new", () => {
    expect(
      calendarReadBefore(calendars, [here("2025-10-07")], { name: "Work", uids: new Set(["u"]) }),
    ).toBeNull();
  });
});
