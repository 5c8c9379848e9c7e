import { describe, expect, test } from "vitest";
import { add, alertsOf, begin, type Course, type Score } from "./course.ts";
import { NEW_STRETCH_DAYS } from "./rhythm.ts";
import type { Scale } from "./scale.ts";
import { phqLike } from "./simulate/phqLike.ts";

const weekly = (scores: readonly number[], days = 7): Score[] =>
  scores.map((score, at) => ({ day: at * days, score }));
const play = (scale: Scale, scores: readonly Score[]): Course =>
  scores.slice(1).reduce(add, begin(scale, scores[0]!));

const flat = [17, 18, 16, 17, 18, 17, 17, 16, 18, 17, 18, 17, 17];
const improving = [19, 17, 16, 15, 13, 12, 12, 10, 10, 9, 8, 8, 8];

describe("a course", () => {
  test("that does not move is flagged, and one that improves is not", () => {
    expect(alertsOf(play(phqLike, weekly(flat))).stall).toBe("firm");
    expect(alertsOf(play(phqLike, weekly(improving)))).toEqual({
      stall: "none",
      soft: false,
      worse: false,
    });
  });

  test("of one score says nothing", () => {
    expect(alertsOf(play(phqLike, weekly([24])))).toEqual({
      stall: "none",
      soft: false,
      worse: false,
    });
  });

  test("that begins less than one reliable change from the floor cannot show change", () => {
    const low = flat.map((score) => score - 11);
    expect(low[0]).toBeLessThan(6.1);
    expect(alertsOf(play(phqLike, weekly(low))).stall).toBe("cannot-show");
    expect(alertsOf(play(phqLike, weekly([7, ...low.slice(1)]))).stall).not.toBe("cannot-show");
  });

  test("that begins low can still be seen to get worse", () => {
    const rising = [5, 6, 8, 11, 13, 16, 18, 20, 21, 22, 22];
    expect(alertsOf(play(phqLike, weekly(rising))).worse).toBe(true);
    expect(alertsOf(play(phqLike, weekly(flat))).worse).toBe(false);
  });

  test("says the same on a scale that runs the other way", () => {
    const reversed: Scale = {
      ...phqLike,
      distress: "low",
      startMean: 11,
      cutOff: 17,
    };
    for (const scores of [flat, improving]) {
      const turned = play(reversed, weekly(scores.map((score) => 27 - score)));
      const straight = play(phqLike, weekly(scores));
      expect(turned.weighed.flatOverImproving).toBeCloseTo(straight.weighed.flatOverImproving, 10);
      expect(alertsOf(turned)).toEqual(alertsOf(straight));
    }
  });

  test("says the same on a scale with other units", () => {
    const tenfold: Scale = {
      ...phqLike,
      highest: 270,
      sem: 22,
      wobble: 15,
      startMean: 160,
      startVariance: 2500,
      cutOff: 100,
      line: { slope: 29, spread: 26, noise: 27, from: 6 },
    };
    const large = play(tenfold, weekly(flat.map((score) => score * 10)));
    expect(large.weighed.flatOverImproving).toBeCloseTo(
      play(phqLike, weekly(flat)).weighed.flatOverImproving,
      9,
    );
  });

  test("begins anew after half a year without a score", () => {
    const before = play(phqLike, weekly(flat));
    const after = add(before, { day: before.last.day + NEW_STRETCH_DAYS, score: 17 });
    expect(after).toMatchObject({ stretch: 2, scores: 1 });
    expect(alertsOf(after).stall).toBe("none");
    expect(add(before, { day: before.last.day + 182, score: 17 }).stretch).toBe(1);
  });

  test("never takes a score from the past, or a second one on a day", () => {
    const course = play(phqLike, weekly(flat));
    expect(() => add(course, { day: course.last.day, score: 3 })).toThrow(/later/);
    expect(() => add(course, { day: 0, score: 3 })).toThrow(/later/);
  });
});

describe("the rhythm of a course", () => {
  const sessions = (days: readonly number[]): number =>
    play(
      phqLike,
      days.map((day) => ({ day, score: 15 })),
    ).rhythm.session;

  test("counts sessions, whether they are weekly, twice a week or every other week", () => {
    for (const days of [7, 3, 14]) expect(sessions([0, 1, 2, 3, 4].map((at) => at * days))).toBe(4);
  });
  test("sees the week without a score as a session", () => {
    expect(sessions([0, 7, 14, 28, 35])).toBe(5);
  });
  test("sees a holiday as a holiday", () => {
    expect(sessions([0, 7, 14, 70, 77])).toBe(4);
  });
});
