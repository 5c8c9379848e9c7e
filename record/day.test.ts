import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import {
  addDays,
  ClockTime,
  clockTime,
  Day,
  day,
  daysBetween,
  type Instant,
  laterBy,
  minutesOf,
  mondayOf,
  wallAt,
  weekdayOf,
} from "./day.ts";

const at = (iso: string) => Date.parse(iso) as Instant;
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays(day("2000-01-01"), n));

describe("a day", () => {
  test.each(["2026-02-29", "2026-13-01", "2026-04-31", "26-04-01", "2026-4-1", "", "today"])(
    "%s is none",
    (text) => expect(v.is(Day, text)).toBe(false),
  );

  test("is read as it is written, leap days too", () => {
    expect(day("2028-02-29")).toBe("2028-02-29");
    expect(() => day("2027-02-29")).toThrow("There is no such day.");
  });

  test("some days on and as many back is the same day, and lies that far off", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9_000, max: 9_000 }), (from, days) => {
        const there = addDays(from, days);
        expect(addDays(there, -days)).toBe(from);
        expect(daysBetween(from, there)).toBe(days);
        expect(there > from).toBe(days > 0);
      }),
    );
  });

  test("a week begins on its Monday, and Sunday is its seventh day", () => {
    expect(weekdayOf(day("2025-10-13"))).toBe(1);
    expect(weekdayOf(day("2025-10-19"))).toBe(7);
    expect(mondayOf(day("2025-10-19"))).toBe("2025-10-13");
    fc.assert(
      fc.property(anyDay, (on) => {
        const monday = mondayOf(on);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, on)).toBe(weekdayOf(on) - 1);
      }),
    );
  });
});

describe("a clock time", () => {
  test.each(["24:00", "9:00", "12:60", "12:5", "noon"])("%s is none", (text) =>
    expect(v.is(ClockTime, text)).toBe(false),
  );

  test("moves on within its day and never past it", () => {
    expect(laterBy(clockTime("14:30"), 50)).toBe("15:20");
    expect(laterBy(clockTime("23:30"), 50)).toBe("23:59");
    expect(minutesOf(clockTime("14:30"))).toBe(870);
  });
});

describe("a wall", () => {
  test("shows another day further east at the same instant", () => {
    const instant = at("2025-10-14T22:30:00Z");
    expect(wallAt(instant, "UTC")).toEqual({ day: "2025-10-14", time: "22:30" });
    expect(wallAt(instant, "Europe/Athens")).toEqual({ day: "2025-10-15", time: "01:30" });
    expect(wallAt(instant, "Pacific/Kiritimati")).toEqual({ day: "2025-10-15", time: "12:30" });
    expect(wallAt(instant, "Pacific/Pago_Pago")).toEqual({ day: "2025-10-14", time: "11:30" });
  });

  test("goes over a midnight that its zone skips", () => {
    // In Beirut the hour from 00:00 to 01:00 of this day did not take place.
    expect(wallAt(at("2022-03-26T21:59:00Z"), "Asia/Beirut")).toEqual({
      day: "2022-03-26",
      time: "23:59",
    });
    expect(wallAt(at("2022-03-26T22:00:00Z"), "Asia/Beirut")).toEqual({
      day: "2022-03-27",
      time: "01:00",
    });
  });

  test("shows 00 and not 24 at midnight, and years with four figures", () => {
    expect(wallAt(at("2025-10-14T00:00:00Z"), "UTC").time).toBe("00:00");
    expect(wallAt(at("0476-09-04T12:00:00Z"), "UTC").day).toMatch(/^0476-/);
  });
});
