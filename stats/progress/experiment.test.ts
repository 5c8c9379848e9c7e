/** Expected values: `change` in stats/fixtures/progress.R, base R's chol and forwardsolve. */
import { describe, expect, test } from "vitest";
import { normalBelow } from "../numbers/normal.ts";
import { chanceFrom } from "../simulate/chance.ts";
import { CHANGE_BOUND, changeAfter } from "./experiment.ts";
import { overlap } from "./overlap.ts";
import { flatCourses, makeUp } from "./simulate/madeUpCourses.ts";
import { phqLike } from "./simulate/phqLike.ts";
import { randomisedStart, startPlaces } from "./randomisedStart.ts";

const weekly = (scores: readonly number[]) =>
  scores.map((score, at) => ({ day: 7 * at, session: at, score }));

describe("change after an experiment", () => {
  const moved = weekly([17, 18, 16, 17, 18, 17, 11, 10, 9, 8, 9]);
  const still = weekly([17, 18, 16, 17, 18, 17, 16, 18, 17, 15, 16]);

  test("is weighed as in R", () => {
    expect(changeAfter(phqLike, moved, 42)!.logBayesFactor).toBeCloseTo(5.305869889498, 9);
    expect(changeAfter(phqLike, still, 42)!.logBayesFactor).toBeCloseTo(-0.672338566802, 9);
  });

  test("is said for the course that moved, with its size, and not for the other", () => {
    const found = changeAfter(phqLike, moved, 42)!;
    expect(found.isSaid).toBe(true);
    expect(found.level.estimate).toBeLessThan(-4);
    expect(found.level.high).toBeLessThan(0);
    expect(changeAfter(phqLike, still, 42)!.isSaid).toBe(false);
  });

  test("is not asked before two scores, nor on a day after the last", () => {
    expect(changeAfter(phqLike, moved, 7)).toBeNull();
    expect(changeAfter(phqLike, moved, 500)).toBeNull();
  });

  test("is said of few courses in which nothing happened", () => {
    const chance = chanceFrom(21);
    let said = 0;
    for (let at = 0; at < 400; at++) {
      const { scores, sessions } = makeUp(flatCourses, chance);
      const own = scores.map((score, place) => ({ ...score, session: sessions[place]! }));
      const looks = [9, 11, 14, 20].map((end) => changeAfter(phqLike, own.slice(0, end + 1), 56));
      if (looks.some((found) => found!.logBayesFactor >= CHANGE_BOUND)) said += 1;
    }
    expect(said).toBeLessThanOrEqual(6);
  });
});

describe("overlap", () => {
  // The examples of sced_overlap.txt, from Parker et al. 2011 and Tarlow 2017; higher is better.
  test.each([
    ["Parker 2011", [2, 3, 5, 3], [4, 5, 5, 7, 6], 0.9, 0.1099, 0.8, 0.65],
    [
      "Parker 2011 b",
      [20, 20, 26, 25, 22, 23],
      [28, 25, 24, 27, 30, 30, 29],
      0.9167,
      0.069,
      0.8333,
      0.7381,
    ],
    ["Tarlow a", [9, 6, 11, 5], [4, 7, 8, 7, 3, 7, 1], 0.2857, 0.1844, -0.4286, -0.3571],
    ["Tarlow b", [1, 2, 3, 4, 5], [2, 1, 0, 0, 0], 0.08, 0.08, -0.84, -1.24],
    [
      "Tarlow c",
      [33, 25, 17, 25, 14, 13, 14],
      [14, 15, 15, 4, 6, 9, 5, 4, 2, 2, 8, 11, 7],
      0.0879,
      0.0594,
      -0.8242,
      -0.6593,
    ],
  ])("%s", (_, before, after, nap, se, tau, tauU) => {
    const found = overlap(before, after, 1)!;
    expect(found.nap).toBeCloseTo(nap, 3);
    expect(found.napSe).toBeCloseTo(se, 3);
    expect(found.tau).toBeCloseTo(tau, 3);
    expect(found.tauU).toBeCloseTo(tauU, 3);
  });
  test("turns round where lower is better", () => {
    expect(overlap([9, 8], [2, 1], -1)!.nap).toBe(1);
    expect(overlap([], [2, 1], -1)).toBeNull();
  });
});

describe("a start drawn by lot", () => {
  test("gives p by counting the places that could have been drawn", () => {
    const scores = [8, 9, 8, 9, 8, 3, 2, 3, 2, 3];
    const places = startPlaces(scores.length, 3);
    expect(places).toEqual([3, 4, 5, 6, 7]);
    expect(randomisedStart(scores, places, 5, -1)).toMatchObject({ p: 0.2, smallestPossible: 0.2 });
    expect(randomisedStart(scores, places, 3, -1)!.p).toBeGreaterThan(0.2);
    expect(randomisedStart(scores, places, 2, -1)).toBeNull();
  });
});

test("the normal distribution is R's pnorm, tails included", () => {
  const said: [number, number][] = [
    [-12, 1.776482112077679e-33],
    [-6, 9.8658764503769809e-10],
    [-3.2, 0.00068713793791584806],
    [-1.96, 0.024997895148220428],
    [0, 0.5],
    [0.3, 0.61791142218895267],
    [2.5, 0.99379033467422384],
    [5.5, 0.99999998101043752],
  ];
  for (const [x, p] of said) expect(Math.abs(normalBelow(x) / p - 1)).toBeLessThan(1e-12);
});
