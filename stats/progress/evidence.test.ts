/** Expected values: Rscript stats/fixtures/progress.R, a dense multivariate normal in base R. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chanceFrom } from "../simulate/chance.ts";
import { add, begin, type Score } from "./course.ts";
import { firstEvidence, nextEvidence, weigh, weighCarefully } from "./evidence.ts";
import { firstPath } from "./path.ts";
import { improvingKinds, makeUp } from "./simulate/madeUpCourses.ts";
import { phqLike } from "./simulate/phqLike.ts";

const rows = readFileSync(new URL("../fixtures/progress_evidence.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))
  .map(([course = "", ...numbers]) => ({ course, numbers: numbers.map(Number) }));

const firstScores: Record<string, number> = { weekly: 17, improving: 19, gaps: 14, worse: 12 };

describe("the running sums", () => {
  test("say what a dense normal distribution in R says, score by score", () => {
    expect(rows.length).toBeGreaterThan(25);
    for (const name of Object.keys(firstScores)) {
      let course = begin(phqLike, { day: 0, session: 0, score: firstScores[name]! });
      for (const { numbers } of rows.filter((row) => row.course === name)) {
        const [session = 0, day = 0, score = 0, flat = 0, worse = 0] = numbers;
        course = add(course, { day, session, score });
        expect(course.weighed.flatOverImproving).toBeCloseTo(flat, 9);
        expect(course.weighed.worseOverFlat).toBeCloseTo(worse, 9);
      }
    }
  });

  test("agree with the slow sum on the log scale, whatever the course", () => {
    const chance = chanceFrom(4);
    for (const kind of improvingKinds) {
      const { scores } = makeUp(kind, chance);
      let course = begin(phqLike, scores[0]!);
      for (const score of scores.slice(1)) {
        course = add(course, score);
        const slow = weighCarefully(course.evidence);
        expect(course.weighed.flatOverImproving).toBeCloseTo(slow.flatOverImproving, 9);
        expect(course.weighed.worseOverFlat).toBeCloseTo(slow.worseOverFlat, 9);
      }
    }
  });

  test("stay finite over four hundred wild scores", () => {
    let evidence = firstEvidence(firstPath({ wobble: 0.7, startVariance: 5 }), 0);
    for (let at = 1; at < 400; at++) {
      evidence = nextEvidence(evidence, at % 2 === 0 ? 40 : -40, 1, 7);
      const { flatOverImproving, worseOverFlat } = weigh(evidence);
      expect(Number.isFinite(flatOverImproving) && Number.isFinite(worseOverFlat)).toBe(true);
    }
  });

  test("depend on nothing but the scores so far: any earlier state may be continued", () => {
    const scores: Score[] = [16, 18, 15, 17, 16, 14].map((score, at) => ({ day: 7 * at, score }));
    const whole = scores.slice(1).reduce(add, begin(phqLike, scores[0]!));
    const half = scores.slice(1, 3).reduce(add, begin(phqLike, scores[0]!));
    add(half, { day: 400, score: 3 });
    add(half, { day: 60, score: 27 });
    expect(scores.slice(3).reduce(add, half).weighed).toEqual(whole.weighed);
  });
});
