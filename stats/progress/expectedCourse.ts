/**
 * What usually happens; never an effect, and always labelled so.
 *
 * E[y_n] = y_1 (1 - beta ln n), n the session from 1, in points from the good end of the scale. beta
 * .19 and its spread .15 between people are read off NHS Talking Therapies 2022-23 (completers, 7.9
 * sessions): PHQ-9 15.4 (5.5) -> 9.4 (6.4), GAD-7 14 (4.5) -> 8.4 (5.7). The band adds the measure's
 * error to that spread. The therapist's own closed courses shift beta with weight n / (n + 20).
 */
import { log } from "../numbers/elementary.ts";

export const USUAL_BETA = 0.19;
export const SPREAD_OF_BETA = 0.15;
const OWN_COURSES_FOR_HALF = 20;

export interface Expected {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** `fromBest`: the first score in points from the good end. 80% band: about 1 in 5 lie outside. */
export function expectedAt(
  fromBest: number,
  session: number,
  noise: number,
  beta = USUAL_BETA,
): Expected {
  const logs = log(session);
  const score = Math.max(0, fromBest * (1 - beta * logs));
  const left = 1 - beta * logs;
  const spread = Math.sqrt(noise ** 2 * (1 + left ** 2) + (fromBest * SPREAD_OF_BETA * logs) ** 2);
  return { score, low: Math.max(0, score - 1.2816 * spread), high: score + 1.2816 * spread };
}

/** Least squares beta of one closed course; null where its first score leaves nothing to lose. */
export function ownBeta(
  course: readonly { readonly session: number; readonly fromBest: number }[],
): number | null {
  const first = course[0]?.fromBest ?? 0;
  if (!(first > 0)) return null;
  let product = 0;
  let squares = 0;
  for (const { session, fromBest } of course) {
    const logs = log(session);
    product += logs * (1 - fromBest / first);
    squares += logs * logs;
  }
  return squares > 0 ? product / squares : null;
}

/** Shrunk towards what is usual, so that three courses move it little. */
export function shrunkBeta(own: readonly number[], usual = USUAL_BETA): number {
  if (own.length === 0) return usual;
  const weight = own.length / (own.length + OWN_COURSES_FOR_HALF);
  const mean = own.reduce((sum, beta) => sum + beta, 0) / own.length;
  return weight * mean + (1 - weight) * usual;
}
