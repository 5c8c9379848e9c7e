import { describe, expect, test } from "vitest";
import { clockTime, day } from "../../record/day.ts";
import type { Sting, Tone } from "../../record/sting.ts";
import { weekLines, type WeekSession } from "./weeks.ts";
import { patternsWords } from "./words.ts";

const now = { day: day("2025-10-14"), time: clockTime("12:00") };
const session = (on: string, time = "14:00", over: Partial<WeekSession> = {}): WeekSession => ({
  id: on + time,
  day: day(on),
  time: clockTime(time),
  rest: null,
  tone: null,
  ...over,
});

describe("one line a week", () => {
  test("holds four weeks, the newest first, and nothing still to come", () => {
    const lines = weekLines(
      [session("2025-10-14", "09:00"), session("2025-10-14"), session("2025-09-15")],
      [],
      now,
    );
    expect(lines.map((line) => line.monday)).toEqual([
      "2025-10-13",
      "2025-10-06",
      "2025-09-29",
      "2025-09-22",
    ]);
    expect(lines[0]?.marks.map((mark) => mark.id)).toEqual(["2025-10-1409:00"]);
  });
  test("spaces a day's sessions inside their day, weekend days only when there are any", () => {
    const [, week] = weekLines(
      [session("2025-10-06", "14:00"), session("2025-10-06", "09:00")],
      [],
      now,
    );
    expect(week?.marks.map((mark) => mark.at)).toEqual([0.05, 0.15]);
    const [, long] = weekLines([session("2025-10-11")], [], now);
    expect(long?.marks[0]?.at).toBeCloseTo(5.5 / 7);
  });
  test("says what it shows, each regret out of its sessions", () => {
    const moment = {
      session: "2025-10-0714:00",
      first_sting: 8 as Sting,
      sting_now: 3 as Sting,
      previous_sting: 5 as Sting,
    };
    const [, week] = weekLines(
      [
        session("2025-10-06", "09:00", { tone: 3 as Tone }),
        session("2025-10-07"),
        session("2025-10-08", "09:00", { rest: "holiday" }),
      ],
      [moment],
      now,
    );
    expect(week?.sentence).toBe("Week of 6 October: 2 sessions, 1 with a regret, 1 rest.");
    expect(week?.marks.map((mark) => mark.sat)).toEqual([3, null, "rest"]);
    expect(week?.marks[1]?.regret).toEqual({ sting: 3, standing: "fading" });
  });
});

test("no count of regrets is said without the sessions it is out of", () => {
  expect(patternsWords.regrets(2, 9)).toBe("2 of those 9 hold a regret.");
  expect(patternsWords.regrets(0, 9)).toBe("None of those 9 holds a regret.");
  expect(patternsWords.placed(9, 14)).toBe("You’ve said how 9 of 14 sessions sat.");
});
