/** The short form of `npm run simulate:progress`: the promises, with room for chance. */
import { describe, expect, test } from "vitest";
import { chanceFrom } from "../../simulate/chance.ts";
import { changeFigures, kindFigures, worsening } from "./figures.ts";
import { median, shareBy } from "./firstAlert.ts";
import { flatCourses, improvingKinds, makeUp } from "./madeUpCourses.ts";
import { mostByAnyRule } from "./anyRule.ts";

const COURSES = 300;
/** Three standard errors above one in ten. */
const ONE_IN_TEN = 0.1 + 3 * Math.sqrt((0.1 * 0.9) / COURSES);

describe("looking after every score", () => {
  test.each(improvingKinds)("flags at most one in ten of courses that improve: $name", (kind) => {
    const { flagged } = kindFigures(kind, COURSES, 7);
    expect(shareBy(flagged.firm)).toBeLessThanOrEqual(ONE_IN_TEN);
    expect(shareBy(flagged.worse)).toBeLessThanOrEqual(0.02);
  });

  test("flags a course that does not move by session 10 or 11, and nearly all by 20", () => {
    const { flagged } = kindFigures(flatCourses, COURSES, 8);
    expect(median(flagged.firm)).toBeLessThanOrEqual(11);
    expect(median(flagged.watch)).toBeLessThanOrEqual(9);
    expect(shareBy(flagged.firm)).toBeGreaterThan(0.8);
    expect(shareBy(flagged.worse)).toBeLessThanOrEqual(ONE_IN_TEN);
  });

  test("the usual rules flag far more of those that improve", () => {
    const { flagged } = kindFigures(improvingKinds[0]!, COURSES, 9);
    expect(shareBy(flagged.rci)).toBeGreaterThan(0.2);
    expect(shareBy(flagged.fifth)).toBeGreaterThan(0.15);
    expect(shareBy(flagged.firm)).toBeLessThan(0.06);
  });

  test("sees most courses that get worse", () => {
    expect(shareBy(kindFigures(worsening, COURSES, 10).flagged.worse)).toBeGreaterThan(0.6);
  });
});

test("no rule could flag half of the flat courses by session 8 at one in ten", () => {
  expect(mostByAnyRule(8, 1_000, chanceFrom(11))).toBeLessThan(0.5);
});

test("a change is said of hardly any course that goes on as before", () => {
  const { flat, real } = changeFigures(80, 12);
  expect(flat).toBeLessThanOrEqual(0.05);
  expect(real.by20).toBeGreaterThan(0.8);
});

test("the same seed makes the same courses", () => {
  expect(makeUp(flatCourses, chanceFrom(5))).toEqual(makeUp(flatCourses, chanceFrom(5)));
});
