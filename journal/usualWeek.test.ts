import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, daysBetween, type Weekday, weekdayOf } from "../record/day.ts";
import type { NewEvent } from "../record/events.ts";
import { ClientId, type SessionId, SlotId } from "../record/ids.ts";
import * as v from "valibot";
import { added, laidOut, moved, slotEnded, slotSet, tuesday, withdrawn } from "./folds/practice.ts";
import { memoryJournal, wallInUtc } from "./memory.ts";
import { keepUsualWeek, layOut } from "./usualWeek.ts";

const days = (journal: Awaited<ReturnType<typeof memoryJournal>>) =>
  journal.sql
    .all<{ at: string }>("select day || ' ' || time as at from session order by day")
    .map((session) => session.at);

/** J. on Tuesdays at two, since a Tuesday in October; the clock can be turned. */
async function practice(...more: NewEvent[]) {
  const clock = { at: wallInUtc("2025-10-14T08:00") };
  const journal = await memoryJournal({
    now: () => clock.at,
    zone: "Europe/Athens",
    seed: [added("j", "J."), slotSet("w"), ...more],
  });
  return { journal, clock };
}

describe("the usual week", () => {
  test("is laid out for today and four weeks on, in the zone of now", async () => {
    const { journal } = await practice();
    await keepUsualWeek(journal);
    expect(days(journal)).toEqual([
      "2025-10-14 14:00",
      "2025-10-21 14:00",
      "2025-10-28 14:00",
      "2025-11-04 14:00",
      "2025-11-11 14:00",
    ]);
    expect(journal.sql.all("select distinct zone, source, slot from session")).toEqual([
      { zone: "Europe/Athens", source: "usual-week", slot: "w" },
    ]);
  });

  test("laid out twice adds nothing, not even to the log", async () => {
    const { journal } = await practice();
    await keepUsualWeek(journal);
    const before = journal.core.counts();
    expect(await keepUsualWeek(journal)).toEqual({ ok: true, value: null });
    expect(journal.core.counts()).toEqual(before);
  });

  test("asked for twice at once is laid out once", async () => {
    const { journal } = await practice();
    const before = journal.core.counts().event ?? 0;
    await Promise.all([keepUsualWeek(journal), keepUsualWeek(journal)]);
    expect(journal.core.counts()).toMatchObject({ event: before + 5, session: 5 });
  });

  test("leaves alone what was moved, and does not bring back what was withdrawn", async () => {
    const { journal } = await practice();
    await keepUsualWeek(journal);
    await journal.append(moved("w@2025-10-21", day("2025-10-23")), withdrawn("w@2025-10-28"));
    const before = days(journal);
    await keepUsualWeek(journal);
    expect(days(journal)).toEqual(before);
    expect(before).toContain("2025-10-23 16:00");
    expect(before).not.toContain("2025-10-28 14:00");
  });

  test("brings back a session whose withdrawing was undone", async () => {
    const { journal } = await practice(laidOut("w", "2025-10-21"), withdrawn("w@2025-10-21"));
    await keepUsualWeek(journal);
    expect(days(journal)).not.toContain("2025-10-21 14:00");
    await journal.append(laidOut("w", "2025-10-21"));
    expect(days(journal)).toContain("2025-10-21 14:00");
  });

  test("fills in the weeks in which nobody opened the app, sixty days back at most", async () => {
    const { journal, clock } = await practice();
    await keepUsualWeek(journal);
    clock.at = wallInUtc("2026-03-10T08:00");
    await keepUsualWeek(journal);
    const filled = days(journal).map((text) => text.slice(0, 10));
    expect(filled.slice(4, 7)).toEqual(["2025-11-11", "2026-01-13", "2026-01-20"]);
    expect(filled.at(-1)).toBe("2026-04-07");
  });

  test("stops on the day a slot ends, and while its client rests", async () => {
    const { journal } = await practice(slotEnded("w", day("2025-10-28")));
    await keepUsualWeek(journal);
    expect(days(journal)).toEqual(["2025-10-14 14:00", "2025-10-21 14:00"]);
    const resting = await practice({
      kind: "client-rested",
      body: { client: v.parse(ClientId, "j"), resting: true },
    });
    await keepUsualWeek(resting.journal);
    expect(days(resting.journal)).toEqual([]);
  });

  test("holds every day of the slot once, on its weekday, inside its bounds", () => {
    const anyDay = fc.integer({ min: -200, max: 200 }).map((n) => addDays(tuesday, n));
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 7 }),
        anyDay,
        fc.option(anyDay, { nil: null }),
        (today, weekday, from, until) => {
          const slot = {
            id: v.parse(SlotId, "w"),
            client: v.parse(ClientId, "j"),
            weekday: weekday as Weekday,
            time: "14:00" as never,
            minutes: 50,
            from_day: from,
            until_day: until,
            resting: 0 as const,
          };
          const known = new Set<SessionId>();
          const laid = layOut({ slots: [slot], today, zone: "UTC", known }).map((event) =>
            event.kind === "session-planned" ? event.body.day : null,
          );
          const slow = Array.from({ length: 89 }, (_, n) => addDays(today, n - 60)).filter(
            (on) => weekdayOf(on) === weekday && on >= from && (until === null || on < until),
          );
          expect(laid).toEqual(slow);
          expect(slow.every((on) => daysBetween(today, on) <= 28)).toBe(true);
        },
      ),
    );
  });
});
