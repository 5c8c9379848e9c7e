import { expect, test } from "vitest";
import { clockTime, day } from "../../record/day.ts";
import { capital, clock, countOf, longDate, recentDay, shortDate } from "./spoken.ts";
import { shortChip, sessionChip, stingLine } from "./words.ts";

const today = day("2025-10-14");

test("the last week is spoken of by its weekdays, anything older by its date", () => {
  expect(recentDay(today, today)).toBe("today");
  expect(recentDay(day("2025-10-13"), today)).toBe("yesterday");
  expect(recentDay(day("2025-10-08"), today)).toBe("Wednesday");
  expect(recentDay(day("2025-10-07"), today)).toBe("Tuesday 7 October");
  expect(recentDay(day("2024-10-07"), today)).toBe("Monday 7 October 2024");
});

test("dates and times are said without leading zeros", () => {
  expect(shortDate(day("2025-09-03"))).toBe("Wed 3 Sep");
  expect(longDate(day("2025-01-05"), today)).toBe("Sunday 5 January");
  expect(clock(clockTime("09:05"))).toBe("9:05");
  expect(clock(clockTime("00:30"))).toBe("0:30");
});

test("small numbers are words", () => {
  expect(capital(countOf(6, "session", "sessions"))).toBe("Six sessions");
  expect(countOf(1, "session", "sessions")).toBe("one session");
  expect(countOf(13, "session", "sessions")).toBe("13 sessions");
});

test("two chips of the same initials are told apart", () => {
  const k = { label: "K.", day: today, time: clockTime("16:30") };
  const earlier = { label: "K.", day: day("2025-10-07"), time: clockTime("16:30") };
  expect(shortChip(k, [k], today)).toBe("K.");
  expect(shortChip(k, [k, earlier], today)).toBe("K. 16:30");
  expect(shortChip(earlier, [k, earlier], today)).toBe("K. Tue 7 Oct");
  expect(sessionChip(k, today)).toBe("K. · today, 16:30");
});

test("a sting never asked about again is not said to have been something before", () => {
  const once = { sting_now: 9, first_sting: 9, noted_on: day("2025-10-12"), today };
  expect(stingLine({ ...once, rated_on: day("2025-10-12") })).toBe("9, put down Sunday");
  expect(stingLine({ ...once, rated_on: today })).toBe("9 now, was 9 on 12 October");
  expect(stingLine({ ...once, sting_now: null, first_sting: null, rated_on: null })).toBe(
    "no number, put down Sunday",
  );
});
