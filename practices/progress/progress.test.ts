import { describe, expect, test } from "vitest";
import { measureCalled } from "../../content/measures/measures.ts";
import { addDays, day, daysBetween } from "../../record/day.ts";
import { chanceFrom } from "../../stats/simulate/chance.ts";
import { changeFrom } from "./changeFrom.ts";
import { ownMeasure } from "./ownMeasure.ts";
import { readCourse, type DatedScore } from "./progress.ts";
import { assumptionsOf, scaleOf } from "./scaleOf.ts";
import { CHANGED_IN_WEEK, scoresOfHerTwin, scoresOfS } from "./story.ts";
import { sayAt } from "./words.ts";

const phq9 = measureCalled("phq-9")!;
const monday = day("2025-01-06");
const weekly = (scores: readonly number[]): DatedScore[] =>
  scores.map((score, at) => ({ date: addDays(monday, 7 * at), score }));

describe("S. and her twin", () => {
  const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
  const fourMonths = 120;
  const raisedInTime = (scores: readonly DatedScore[]): boolean => {
    const { firm } = readCourse(phq9, scores).firstRaised;
    return firm !== null && daysBetween(monday, firm.date) < fourMonths;
  };

  test("S. is flagged before the fourth month is over, nearly always", () => {
    const flagged = seeds.filter((seed) =>
      raisedInTime(scoresOfS(monday, chanceFrom(seed).normal)),
    );
    expect(flagged.length).toBeGreaterThanOrEqual(17);
  });

  test("her twin, who improves slowly, is flagged in at most one life in ten", () => {
    const flagged = seeds.filter((seed) => {
      const scores = scoresOfHerTwin(monday, chanceFrom(seed).normal);
      return readCourse(phq9, scores).firstRaised.firm !== null;
    });
    expect(flagged.length).toBeLessThanOrEqual(2);
  });

  test("the change in the fourth month is seen ten scores later, with its size", () => {
    const from = addDays(monday, 7 * CHANGED_IN_WEEK);
    const found = seeds.map((seed) => {
      const scores = scoresOfS(monday, chanceFrom(seed).normal).slice(0, CHANGED_IN_WEEK + 10);
      return changeFrom(phq9, readCourse(phq9, scores).points, from)!;
    });
    expect(found.filter(({ isSaid }) => isSaid).length).toBeGreaterThanOrEqual(16);
    expect(found.filter(({ level }) => level.estimate < -2).length).toBeGreaterThanOrEqual(16);
    expect(found[0]).toMatchObject({ before: { scores: CHANGED_IN_WEEK }, after: { scores: 10 } });
  });
});

describe("a course", () => {
  test("without a score, or with one, says nothing and does not fall over", () => {
    expect(readCourse(phq9, []).points).toEqual([]);
    const one = readCourse(phq9, weekly([14]));
    expect(one.points).toHaveLength(1);
    expect(one.outcome).toBeNull();
    expect(sayAt(one.points[0]!)).toEqual([]);
  });

  test("recovers when it improves reliably and crosses the cut-off", () => {
    expect(readCourse(phq9, weekly([18, 14, 10, 8])).outcome?.outcome).toBe("recovered");
    expect(readCourse(phq9, weekly([22, 18, 16, 14])).outcome?.outcome).toBe("improved");
    expect(readCourse(phq9, weekly([14, 12, 12, 11])).outcome?.outcome).toBe("unchanged");
    expect(readCourse(phq9, weekly([10, 14, 16, 18])).outcome?.outcome).toBe("worse");
  });

  test("interrupted for a year is read as a new beginning", () => {
    const before = weekly([17, 18, 16, 17, 18, 17, 17, 16, 18, 17, 18, 17]);
    const later = before.map(({ date, score }) => ({ date: addDays(date, 400), score }));
    const { points, firstRaised } = readCourse(phq9, [...before, ...later]);
    expect(points.at(-1)!.stretch).toBe(2);
    expect(points[12]!.change).toBeNull();
    expect(firstRaised.firm!.date).toBe(before.at(firstRaised.firm!.session)!.date);
  });

  test("of an alliance measure has drops and no alerts about outcome", () => {
    const srs = measureCalled("srs")!;
    const { points, firstRaised } = readCourse(srs, weekly([37, 37, 38, 37, 30]));
    expect(points.at(-1)).toMatchObject({ alliance: "firm", stall: "no-outcome", worse: false });
    expect(Object.values(firstRaised)).toEqual([null, null, null, null]);
  });

  test("that gains suddenly says on which day", () => {
    const { suddenGains } = readCourse(phq9, weekly([19, 18, 19, 10, 11, 10, 9]));
    expect(suddenGains).toEqual([addDays(monday, 21)]);
  });

  test("has an expected course within the scale, and on the right side of it", () => {
    for (const { expected } of readCourse(phq9, weekly(Array.from({ length: 30 }, () => 26)))
      .points) {
      expect(expected!.low).toBeGreaterThanOrEqual(0);
      expect(expected!.high).toBeLessThanOrEqual(27);
    }
    const ors = readCourse(measureCalled("ors")!, weekly([18, 19, 20, 22, 24])).points;
    expect(ors[4]!.expected!.score).toBeGreaterThan(ors[1]!.expected!.score);
  });
});

describe("a scale of one's own", () => {
  const numbers = {
    name: "Mine",
    sd: 5,
    reliability: 0.84,
    distress: "high",
    source: "my manual",
  } as const;

  test("is read with its own numbers", () => {
    const made = ownMeasure({ ...numbers, lowest: 0, cutOff: 10 });
    expect(made.ok && scaleOf(made.value)).toMatchObject({
      sem: 2,
      startVariance: 400,
      cutOff: 10,
    });
  });

  test("is refused with the reason when a number cannot be", () => {
    const said = (more: object) => {
      const made = ownMeasure({ ...numbers, ...more });
      return made.ok ? "" : made.error.say;
    };
    expect(said({ sd: 0 })).toMatch(/above zero/);
    expect(said({ reliability: 1 })).toMatch(/between 0 and 1/);
    expect(said({ lowest: 10, highest: 0 })).toMatch(/below the highest/);
    expect(said({ lowest: 0, highest: 8 })).toMatch(/too large/);
    expect(said({ lowest: 0, highest: 27, cutOff: 40 })).toMatch(/cut-off lies outside/);
  });

  test("a measure says what it takes for granted", () => {
    expect(assumptionsOf(phq9)).toEqual([]);
    expect(assumptionsOf(measureCalled("suds-peak")!).join(" ")).toMatch(/8% of the range/);
  });
});
