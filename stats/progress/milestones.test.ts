import { describe, expect, test } from "vitest";
import { allianceDrop } from "./allianceDrop.ts";
import { checkpointsOf } from "./checkpoints.ts";
import { expectedAt, ownBeta, shrunkBeta, USUAL_BETA } from "./expectedCourse.ts";
import { deservesALook } from "./exposure.ts";
import { addToLine, chanceOfReaching, noLine } from "./softReview.ts";
import { suddenGains } from "./suddenGain.ts";
import { phqLike } from "./simulate/phqLike.ts";

describe("a sudden gain", () => {
  test("is large, large for this person, and stays", () => {
    expect(suddenGains([20, 19, 20, 11, 12, 11], 6)).toEqual([3]);
    expect(suddenGains([20, 19, 20, 15, 15, 14], 6)).toEqual([]);
    expect(suddenGains([20, 12, 20, 11, 19, 20], 6)).toEqual([]);
    expect(suddenGains([60, 59, 60, 51, 50, 51], 6)).toEqual([]);
  });
  test("needs three scores on either side", () => {
    expect(suddenGains([20, 20, 11, 11, 11], 6)).toEqual([]);
    expect(suddenGains([20, 20, 20, 11, 11], 6)).toEqual([]);
  });
});

describe("the alliance", () => {
  test("falls by one spread softly and by two firmly, by the stricter of two spreads", () => {
    expect(allianceDrop([36, 37, 36, 37], 33, 3)).toBe("soft");
    expect(allianceDrop([36, 37, 36, 37], 30, 3)).toBe("firm");
    expect(allianceDrop([36, 37, 36, 37], 35, 3)).toBe("none");
    expect(allianceDrop([40, 28, 40, 28], 31, 1)).toBe("none");
    expect(allianceDrop([], 10, 3)).toBe("none");
  });
});

test("PHQ-9 checkpoints are read in their own week and nowhere else", () => {
  const scores = [0, 28, 35, 62, 98].map((day) => ({ day, score: 15 }));
  expect(checkpointsOf(scores)).toEqual([
    { week: 4, from: 17, day: 28, score: 15, isAbove: false },
    { week: 9, from: 13, day: 62, score: 15, isAbove: true },
    { week: 14, from: 9, day: 98, score: 15, isAbove: true },
  ]);
});

describe("what usually happens", () => {
  test("is 15.4 to 9.4 over 7.9 sessions, as published", () => {
    expect(expectedAt(15.4, 7.9, 2.66).score).toBeCloseTo(9.35, 1);
  });
  test("leaves about as wide a spread as was published, 6.4 points at the end", () => {
    const { low, high } = expectedAt(15.4, 7.9, 2.66);
    expect((high - low) / 2 / 1.2816).toBeGreaterThan(5);
    expect((high - low) / 2 / 1.2816).toBeLessThan(6.5);
  });
  test("moves to the therapist's own courses by n / (n + 20)", () => {
    expect(shrunkBeta([])).toBe(USUAL_BETA);
    expect(shrunkBeta(Array.from({ length: 20 }, () => 0.39))).toBeCloseTo(0.29, 10);
    const own = [1, 2, 4, 8].map((session) => ({
      session,
      fromBest: 20 * (1 - 0.3 * Math.log(session)),
    }));
    expect(ownBeta(own)).toBeCloseTo(0.3, 10);
    expect(ownBeta([{ session: 1, fromBest: 0 }])).toBeNull();
  });
});

describe("the soft question", () => {
  // R: b <- 2.9; v <- 2.6^2; l <- log(1:6); x <- c(17,18,16,17,18,17); Sll <- sum((l-mean(l))^2)
  // Slx <- sum((l-mean(l))*x); p <- 1/v + Sll/2.7^2; pnorm(((b/v - Slx/2.7^2)/p - 6.0979/log(20))*sqrt(p))
  test("is the posterior of a straight line in R", () => {
    const line = [17, 18, 16, 17, 18, 17].reduce(
      (sum, score, at) => addToLine(sum, at, score),
      noLine,
    );
    expect(chanceOfReaching(line, phqLike.line, 6.0979, 20)).toBeCloseTo(0.227853384618, 8);
  });
});

describe("exposure", () => {
  const still = { peak: 70, expectancy: 60, step: 2 };
  test("deserves a look only when nothing moved over three in a row", () => {
    expect(deservesALook([still, still])).toBe(false);
    expect(deservesALook([still, still, still])).toBe(true);
    expect(deservesALook([still, still, { ...still, peak: 55 }])).toBe(false);
    expect(deservesALook([still, still, { ...still, expectancy: 40 }])).toBe(false);
    expect(deservesALook([still, still, { ...still, step: 3 }])).toBe(false);
    expect(deservesALook([{ ...still, step: 3 }, still, still, { ...still, step: 3 }])).toBe(true);
  });
});
