import { describe, expect, test } from "vitest";
import { clockTime, day } from "../../record/day.ts";
import type { Tone } from "../../record/sting.ts";
import { inReadingOrder, momentsOutOf, type PersonSession, satInWords } from "./person.ts";
import { personWords } from "./words.ts";

const now = { day: day("2025-10-14"), time: clockTime("12:00") };
const session = (on: string, over: Partial<PersonSession> = {}): PersonSession => ({
  id: on,
  day: day(on),
  time: clockTime("14:00"),
  rest: null,
  swept_on: null,
  tone: null,
  regret: null,
  ...over,
});
const swept = { swept_on: day("2025-10-07") };

describe("a session in words", () => {
  test("says where it sat, and a regret beside it", () => {
    expect(satInWords(session("2025-10-07", { ...swept, tone: 3 as Tone, regret: 0 }), now)).toBe(
      "sat good",
    );
    expect(satInWords(session("2025-10-07", { ...swept, tone: 0 as Tone, regret: 1 }), now)).toBe(
      "sat low, a regret",
    );
    expect(satInWords(session("2025-10-07", { ...swept, regret: 0 }), now)).toBe("sat fine");
    expect(satInWords(session("2025-10-07", { ...swept, regret: 1 }), now)).toBe("a regret");
  });
  test("guesses nothing about one that nobody placed, and nothing about one to come", () => {
    expect(satInWords(session("2025-10-07"), now)).toBe("nobody has said");
    expect(satInWords(session("2025-10-14"), now)).toBe("to come");
  });
  test("calls one that did not take place a rest, with its reason", () => {
    expect(satInWords(session("2025-10-07", { rest: "not-attended" }), now)).toBe(
      "a rest: didn’t come",
    );
  });
});

test("those to come stand first, the nearest first; those behind follow, the last first", () => {
  const all = ["2025-10-07", "2025-10-28", "2025-10-14", "2025-09-30"].map((on) => session(on));
  const { ahead, behind } = inReadingOrder(all, now);
  expect(ahead.map((one) => one.id)).toEqual(["2025-10-14", "2025-10-28"]);
  expect(behind.map((one) => one.id)).toEqual(["2025-10-07", "2025-09-30"]);
});

test("moments are counted as sessions that hold one, out of sessions that were held", () => {
  const behind = [
    session("2025-09-02"),
    session("2025-09-09"),
    session("2025-09-16", { rest: "holiday" }),
  ] as PersonSession[];
  const moments = [
    { session: "2025-09-02" },
    { session: "2025-09-02" },
    { session: "2025-09-16" },
    { session: null },
  ];
  expect(momentsOutOf(behind, moments)).toEqual({ held: 2, withOne: 1, loose: 2 });
  expect(personWords.moments(1, 2)).toBe("Moments: 1 of 2 sessions");
});
