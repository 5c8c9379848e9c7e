import { expect, test } from "vitest";
import { clockTime, day } from "../../record/day.ts";
import type { SessionId } from "../../record/ids.ts";
import { type PickableSession, offerSessions } from "./whichSession.ts";

const at = (label: string, on: string, time: string, rests = false): PickableSession => ({
  id: `${label}@${on}` as SessionId,
  label,
  day: day(on),
  time: clockTime(time),
  rests,
});
const week = [
  at("J", "2025-10-07", "14:00"),
  at("D", "2025-10-13", "12:00"),
  at("A", "2025-10-14", "09:00"),
  at("S", "2025-10-14", "10:00", true),
  at("M", "2025-10-14", "11:30"),
  at("K", "2025-10-14", "16:30"),
  at("N", "2025-10-15", "10:00"),
];
const offered = (time: string, asked: string | null = null) => {
  const now = { day: day("2025-10-14"), time: clockTime(time) };
  const offer = offerSessions(week, now, asked as SessionId | null);
  return {
    preselected: offer.preselected?.label,
    chips: offer.chips.map(({ label }) => label),
    more: offer.more.map(({ label }) => label),
  };
};

test("the session that has just begun or ended is preselected", () => {
  expect(offered("12:20").preselected).toBe("M");
  expect(offered("11:30").preselected).toBe("M");
  expect(offered("11:29").preselected).toBe("A");
});

test("early in the morning it is still the last one, from the day before", () => {
  expect(offered("08:00")).toEqual({
    preselected: "D",
    chips: ["D", "J"],
    more: ["A", "M", "K"],
  });
});

test("with nothing behind, the next of today is preselected", () => {
  const now = { day: day("2025-10-14"), time: clockTime("08:00") };
  const offer = offerSessions(
    [at("M", "2025-10-14", "11:30"), at("A", "2025-10-14", "09:00")],
    now,
    null,
  );
  expect(offer.preselected?.label).toBe("A");
});

test("a rest is never preselected but can be picked", () => {
  expect(offered("10:30").preselected).toBe("A");
  expect(offered("10:30").more).toContain("S");
});

test("the one asked for comes first, whenever it was", () => {
  expect(offered("18:00", "J@2025-10-07")).toMatchObject({
    preselected: "J",
    chips: ["J", "K", "M"],
  });
});

test("every session up to today is offered exactly once", () => {
  const { chips, more } = offered("18:00");
  expect([...chips, ...more].toSorted()).toEqual(["A", "D", "J", "K", "M", "S"]);
});

test("with no sessions at all nothing is preselected", () => {
  const now = { day: day("2025-10-14"), time: clockTime("18:00") };
  expect(offerSessions([], now, null)).toEqual({ preselected: null, chips: [], more: [] });
});
