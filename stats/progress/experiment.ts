/**
 * Did the course change where we agreed to change something, or did it go on as before?
 *
 * x = mu + b t + L 1[t >= c] + S (t - c + 1)+ + AR(1) + noise, t in sessions, towards distress.
 * Going on: L = S = 0. Changed, in equal parts: L ~ N(-.8 RCI, (.4 RCI)^2); S ~ N(-.6, .3^2); both,
 * L ~ N(-.5 RCI, (.3 RCI)^2) with S ~ N(-.4, .3^2), slopes in PHQ-9 points scaled by the SEM.
 * log BF(changed : going on) >= 2.76 is said aloud. Normal throughout, so exact; the trend b is free
 * under both, so that a course that improved anyway is not credited to the experiment.
 *
 * One test for one agreed day. It says nothing about why, and regression to the mean at a bad moment
 * looks like change: the level mu is shared by all of the course before.
 */
import { exp, log } from "../numbers/elementary.ts";
import { cholesky, logDensity, solveLower, type Matrix } from "./gaussian.ts";
import { reliableChangePoints, towardsDistress, type Scale } from "./scale.ts";

export const CHANGE_BOUND = 2.76;

export interface ScoreAt {
  readonly day: number;
  readonly session: number;
  readonly score: number;
}

export interface ChangeFound {
  readonly logBayesFactor: number;
  readonly isSaid: boolean;
  /** Level change towards distress in points, with a 95% interval, under a wide prior. */
  readonly level: { readonly estimate: number; readonly low: number; readonly high: number };
}

/** SEM of the measure on which the slopes were stated. */
const STATED_FOR = 2.2;

/** Null with fewer than two scores before or none from the day on. */
export function changeAfter(
  scale: Scale,
  scores: readonly ScoreAt[],
  fromDay: number,
): ChangeFound | null {
  const first = scores.findIndex(({ day }) => day >= fromDay);
  if (first < 2) return null;
  const change = scores[first]!.session;
  const level = scores.map(({ session }) => (session >= change ? 1 : 0));
  const slope = scores.map(({ session }) => Math.max(0, session - change + 1));
  const deviations = deviationsOf(scale, scores);
  const goingOn = covarianceGoingOn(scale, scores);
  const rci = reliableChangePoints(scale);
  const unit = scale.sem / STATED_FOR;
  const density = (meanLevel: number, sdLevel: number, meanSlope: number, sdSlope: number) =>
    logDensity(
      cholesky(plus(plus(goingOn, level, sdLevel ** 2), slope, sdSlope ** 2)),
      deviations.map((value, at) => value - meanLevel * level[at]! - meanSlope * slope[at]!),
    );
  const changed = logOfMean([
    density(-0.8 * rci, 0.4 * rci, 0, 0),
    density(0, 0, -0.6 * unit, 0.3 * unit),
    density(-0.5 * rci, 0.3 * rci, -0.4 * unit, 0.3 * unit),
  ]);
  const factor = cholesky(goingOn);
  const logBayesFactor = changed - logDensity(factor, deviations);
  return {
    logBayesFactor,
    isSaid: logBayesFactor >= CHANGE_BOUND,
    level: levelChange(factor, level, deviations, rci),
  };
}

/** From the start mean, or from the first score where the measure has none. */
function deviationsOf(scale: Scale, scores: readonly ScoreAt[]): number[] {
  const mean = towardsDistress(scale, scale.startMean ?? scores[0]!.score);
  return scores.map(({ score }) => towardsDistress(scale, score) - mean);
}

export function covarianceGoingOn(scale: Scale, scores: readonly ScoreAt[]): Matrix {
  const trend = 0.2 * (scale.sem / STATED_FOR);
  const origin = scores[0]!.session;
  return scores.map((one) =>
    scores.map(
      (other) =>
        scale.startVariance +
        trend ** 2 * (one.session - origin) * (other.session - origin) +
        scale.wobble ** 2 * exp((Math.abs(one.day - other.day) / 7) * log(0.6)) +
        (one === other ? scale.sem ** 2 : 0),
    ),
  );
}

/** Posterior of L with L ~ N(0, (2 RCI)^2), everything else going on. */
function levelChange(
  factor: Matrix,
  level: readonly number[],
  deviations: readonly number[],
  rci: number,
): ChangeFound["level"] {
  const design = solveLower(factor, level);
  const response = solveLower(factor, deviations);
  const precision = 1 / (2 * rci) ** 2 + design.reduce((sum, one) => sum + one * one, 0);
  const estimate = design.reduce((sum, one, at) => sum + one * response[at]!, 0) / precision;
  const half = 1.96 / Math.sqrt(precision);
  return { estimate, low: estimate - half, high: estimate + half };
}

const plus = (matrix: Matrix, along: readonly number[], variance: number): Matrix =>
  variance === 0
    ? matrix
    : matrix.map((row, i) => row.map((value, j) => value + variance * along[i]! * along[j]!));

function logOfMean(terms: readonly number[]): number {
  const largest = Math.max(...terms);
  return largest + log(terms.reduce((sum, term) => sum + exp(term - largest), 0) / terms.length);
}
