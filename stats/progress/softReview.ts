/**
 * A soft question before the firm alert: does the line so far still lead to a reliable change?
 *
 * score = a - b ln(n) + noise, n the session counted from 1, a flat, b ~ N(slope, spread^2).
 * Asked when P(b ln(planned end) >= one reliable change) < .35 while the score is still on the
 * clinical side of the cut-off. Running sums only. Simulated for the PHQ-9 at session 6 its
 * sensitivity and specificity stand in docs/progress-figures.md; late responders are common before
 * session 6 in depression (Saunders 2019), which is why it asks and does not claim.
 */
import { log } from "../numbers/elementary.ts";
import { normalBelow } from "../numbers/normal.ts";
import type { Line } from "./scale.ts";

export const SOFT_BOUND = 0.35;

export interface LineSoFar {
  readonly scores: number;
  readonly sumLog: number;
  readonly sumLogSquared: number;
  readonly sumScore: number;
  readonly sumProduct: number;
}

export const noLine: LineSoFar = {
  scores: 0,
  sumLog: 0,
  sumLogSquared: 0,
  sumScore: 0,
  sumProduct: 0,
};

/** `session` counts from 0; `distress` is the score towards distress. */
export function addToLine(line: LineSoFar, session: number, distress: number): LineSoFar {
  const at = log(session + 1);
  return {
    scores: line.scores + 1,
    sumLog: line.sumLog + at,
    sumLogSquared: line.sumLogSquared + at * at,
    sumScore: line.sumScore + distress,
    sumProduct: line.sumProduct + at * distress,
  };
}

/** P(drop by the planned end is at least `points`), the planned end counted in sessions from 1. */
export function chanceOfReaching(
  line: LineSoFar,
  { slope, spread, noise }: Line,
  points: number,
  plannedSessions: number,
): number {
  const { scores, sumLog, sumLogSquared, sumScore, sumProduct } = line;
  const spreadOfLogs = scores === 0 ? 0 : sumLogSquared - (sumLog * sumLog) / scores;
  const together = scores === 0 ? 0 : sumProduct - (sumLog * sumScore) / scores;
  const precision = 1 / spread ** 2 + spreadOfLogs / noise ** 2;
  const mean = (slope / spread ** 2 - together / noise ** 2) / precision;
  const needed = points / log(plannedSessions);
  return normalBelow((mean - needed) * Math.sqrt(precision));
}
