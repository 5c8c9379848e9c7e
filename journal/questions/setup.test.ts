import { describe, expect, test } from "vitest";
import { addDays, day } from "../../record/day.ts";
import { newEvent } from "../../record/events.ts";
import type { CalendarId, ClientId } from "../../record/ids.ts";
import { moved, planned, preferenceSet, slotEnded, slotSet, tuesday } from "../folds/practice.ts";
import {
  calendarOrigins,
  calendars,
  matchesByTitleKey,
  preference,
  preferences,
  slots,
} from "./setup.ts";
import { askedOf, ids } from "./asked.ts";

const j = "j" as ClientId;
const monday = addDays(tuesday, -1);
const calendar = "k" as CalendarId;

describe("what was set up", () => {
  test("the usual week leaves out hours that were ended, unless they end only later", async () => {
    const rows = await askedOf(
      slotSet("b", { weekday: 3 }),
      slotSet("a"),
      slotSet("gone"),
      slotEnded("gone", day("2025-10-20")),
    );
    expect(ids(await rows(slots()))).toEqual(["a", "b"]);
    expect(ids(await rows(slots(tuesday)))).toEqual(["a", "gone", "b"]);
    expect(ids(await rows(slots(day("2025-10-20"))))).toEqual(["a", "b"]);
  });

  test("a setting is the last one that was set", async () => {
    const rows = await askedOf(preferenceSet("theme", "dark"), preferenceSet("theme", "light"));
    expect(await rows(preference("theme"))).toEqual([{ value: "light" }]);
    expect(await rows(preference("never-set"))).toEqual([]);
    expect(await rows(preferences(["theme", "x"]))).toEqual([{ name: "theme", value: "light" }]);
  });

  test("a calendar knows its sessions, and titles whose they are", async () => {
    const origin = { calendar, uid: "u", recurrence: 7 };
    const rows = await askedOf(
      newEvent("calendar-read", { calendar, name: "work", on: tuesday, sessions: 1 }),
      planned("s1", { source: "calendar", origin }),
      planned("s2"),
      moved("s1", monday),
      newEvent("title-matched", { titleKey: "h1", client: j, title: null }),
      newEvent("title-matched", { titleKey: "h2", client: null, title: "Dentist" }),
    );
    expect(await rows(calendarOrigins(calendar))).toMatchObject([
      { id: "s1", day: monday, uid: "u", recurrence: 7, moved: 1, touched: 1 },
    ]);
    expect(await rows(calendars())).toMatchObject([{ id: "k", name: "work", sessions: 1 }]);
    expect(await rows(matchesByTitleKey(["h1", "h2", "h3"]))).toEqual([
      { title_key: "h1", client: "j", title: null },
      { title_key: "h2", client: null, title: "Dentist" },
    ]);
  });
});
