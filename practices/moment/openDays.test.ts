import { expect, test } from "vitest";
import { memoryJournal, wallInUtc } from "../../journal/memory.ts";
import { clockTime, day } from "../../record/day.ts";
import { newEvent } from "../../record/events.ts";
import type { CalendarId, ClientId, SessionId } from "../../record/ids.ts";
import { sweepByDay } from "./moment.tables.ts";

const client = "c1" as ClientId;
const calendar = "k1" as CalendarId;
const added = newEvent("client-added", { client, label: "M.", about: "" });
const readOn = (on: string) =>
  newEvent("calendar-read", { calendar, name: "Practice", on: day(on), sessions: 2 });
const fromTheFile = (session: string, on: string) =>
  newEvent("session-planned", {
    session: session as SessionId,
    client,
    day: day(on),
    time: clockTime("10:00"),
    minutes: 50,
    zone: "UTC",
    source: "calendar",
    slot: null,
    origin: { calendar, uid: session, recurrence: null },
  });

const openDays = async (...seed: Parameters<typeof memoryJournal>[0]["seed"] & {}) => {
  const journal = await memoryJournal({ now: () => wallInUtc("2025-10-14T08:00"), seed });
  const days = await journal.rows(sweepByDay(day("2025-10-07"), day("2025-10-14")));
  return days.map((one) => one.day);
};

test("what lay behind when the calendar was read is not asked about: nobody catches up on the past", async () => {
  expect(await openDays(added, readOn("2025-10-14"), fromTheFile("s1", "2025-10-08"))).toEqual([]);
});

test("what a calendar announced and has come to pass since is asked about like any other day", async () => {
  const seed = [
    added,
    readOn("2025-10-08"),
    fromTheFile("s1", "2025-10-08"),
    fromTheFile("s2", "2025-10-13"),
  ];
  expect(await openDays(...seed)).toEqual(["2025-10-13", "2025-10-08"]);
});
