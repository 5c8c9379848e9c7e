// Numbers for one staff worked out by hand: top line at 10, 8 apart, so the lines are 10, 18, 26, 34 and 42.
import { expect, test } from "vitest";
import {
  guessPath,
  headShape,
  letterWidth,
  lineYs,
  placeOfTone,
  placeY,
  regretPoint,
  restShape,
  slurEnd,
  slurPath,
  stemGoesUp,
  stemShape,
  stemWeight,
  voltaPath,
  wedgeHalf,
  wedgePath,
} from "./geometry.ts";

const staff = { top: 10, space: 8 };

test("a staff has five lines, one space apart", () => {
  expect(lineYs(staff)).toEqual([10, 18, 26, 34, 42]);
});

test("the five tones sit on the five lines, low at the bottom", () => {
  const heights = [0, 1, 2, 3, 4].map((tone) => placeY(staff, placeOfTone(tone)));
  expect(heights).toEqual([42, 34, 26, 18, 10]);
});

test("a regret stands between the lines, half a space above its session, and touches it", () => {
  const session = { x: 100, y: placeY(staff, 4) };
  const regret = regretPoint(session.x, staff, 4);
  expect(regret.y).toBe(session.y - 4);
  expect(lineYs(staff)).not.toContain(regret.y);
  const head = headShape(session.x, session.y, staff.space);
  expect(regret.x - session.x).toBeLessThan(2 * head.rx);
});

test("a notehead is wider than tall and leans", () => {
  expect(headShape(100, 26, 8)).toEqual({
    cx: 100,
    cy: 26,
    rx: 5.3,
    ry: 3.8,
    transform: "rotate(-22 100 26)",
  });
  expect(headShape(100, 26, 8, 0.5).rx).toBe(2.6);
});

test("stems of low notes go up on the right, of the others down on the left", () => {
  expect([0, 2, 3, 4, 6, 8].map(stemGoesUp)).toEqual([true, true, true, false, false, false]);
  expect(stemShape(100, 42, 8, true)).toEqual({ x1: 104.6, x2: 104.6, y1: 40.8, y2: 17.2 });
  expect(stemShape(100, 26, 8, false)).toEqual({ x1: 95.4, x2: 95.4, y1: 27.2, y2: 50.8 });
});

test("a stem can always be seen", () => {
  expect(stemWeight(3)).toBe(1);
  expect(stemWeight(20)).toBe(2.6);
});

test("a rest hangs from the second line", () => {
  const rest = restShape(50, staff);
  expect(rest).toEqual({ x: 44, y: 18, width: 12, height: 4 });
  expect(rest.y).toBe(lineYs(staff)[1]);
});

test("a sting is thicker the more it stings, and a small one can still be seen", () => {
  expect(wedgeHalf(10, 8)).toBeCloseTo(6);
  expect(wedgeHalf(5, 8)).toBeCloseTo(3);
  expect(wedgeHalf(0, 8)).toBe(1.6);
});

test("a wedge starts as thick as it is, ends as a point, and sinks onto the line as it resolves", () => {
  expect(wedgePath(10, 20, 100, 6)).toBe("M10 14C45 16.3 80 18.8 110 20C80 21.2 45 23.7 10 26Z");
  expect(wedgePath(10, 20, 100, 6, 4)).toContain("110 24C");
});

test("a guess is the same outline, open where it begins", () => {
  expect(`${guessPath(10, 20, 100, 6)}Z`).toBe(wedgePath(10, 20, 100, 6));
});

test("a slur arches above both notes, higher the more bars it spans", () => {
  const from = { x: 0, y: 20 };
  const to = { x: 100, y: 30 };
  expect(slurPath(from, to, 8, 1)).toBe("M0 20C25 8.4 75 8.4 100 30");
  expect(slurPath(from, to, 8, 3)).toBe("M0 20C25 1.2 75 1.2 100 30");
});

test("a slur begins above the stem where there is one", () => {
  expect(slurEnd(staff, 0)).toBeCloseTo(42 - 25.6);
  expect(slurEnd(staff, 8)).toBe(2);
});

test("a bracket has two feet, and a letter's box fits its letters", () => {
  expect(voltaPath(10, 60, 5)).toBe("M10 17V5H60V17");
  expect(letterWidth("A")).toBe(21);
  expect(letterWidth("AB")).toBe(26);
});
