/**
 * A measure as numbers: what the engines need of it, and nothing that a clinician would read.
 *
 * All engines work "towards distress": a scale on which more is better is turned round first.
 */
import type { Model } from "./path.ts";
import { RELIABLE_CHANGE } from "./trajectories.ts";

export interface Scale {
  /** Which end of the scale is distress. */
  readonly distress: "high" | "low";
  /** The ends of the scale; null where an own scale has none. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Standard error of measurement, in points. */
  readonly sem: number;
  /** Standard deviation of the slow week-to-week wobble, in points. */
  readonly wobble: number;
  /** Mean of clients at the start; null: the first score stands in for it. */
  readonly startMean: number | null;
  readonly startVariance: number;
  readonly cutOff: number | null;
  /** The soft review's line: points per log session, and the noise about it. */
  readonly line: Line;
}

export interface Line {
  readonly slope: number;
  readonly spread: number;
  readonly noise: number;
  /** The session from which the soft question may be asked. */
  readonly from: number;
}

/** The wobble of a measure that publishes none: STATISTICS.md II, .7 SEM. */
export const usualWobble = (sem: number): number => 0.7 * sem;
/** The line of the soft review for a measure of its own, in the proportions of the PHQ-9. */
export const usualLine = (sem: number): Line => ({
  slope: (2.9 / 2.2) * sem,
  spread: (2.6 / 2.2) * sem,
  noise: (2.7 / 2.2) * sem,
  from: 6,
});

/** A scale that publishes no reliability: 8% of its range, and it says "assumed". */
export const assumedSem = (lowest: number, highest: number): number => 0.08 * (highest - lowest);

/**
 * Where clients begin is unknown: wide enough for the first score to speak for itself. 20% of the
 * range (STATISTICS.md II) flagged up to 13% of evenly improving courses; this, at most 10%.
 */
export const unknownStartVariance = (sem: number): number => (10 * sem) ** 2;

export const reliableChangePoints = (scale: Scale): number => RELIABLE_CHANGE * scale.sem;

/** The score turned so that more is more distress. */
export const towardsDistress = ({ distress }: Scale, score: number): number =>
  distress === "high" ? score : -score;

/** Null where the scale has no end on the good side. */
export function distanceFromBest(scale: Scale, score: number): number | null {
  if (scale.distress === "high") return scale.lowest === null ? null : score - scale.lowest;
  return scale.highest === null ? null : scale.highest - score;
}

export const isAtOrBeyondCutOff = (scale: Scale, score: number): boolean | null =>
  scale.cutOff === null
    ? null
    : scale.distress === "high"
      ? score >= scale.cutOff
      : score <= scale.cutOff;

const models = new Map<string, Model>();

/** One model per pair of constants, so that courses on the same measure share their paths. */
export function modelOf({ sem, wobble, startVariance }: Scale): Model {
  const model = { wobble: wobble / sem, startVariance: startVariance / sem ** 2 };
  const key = `${model.wobble} ${model.startVariance}`;
  const known = models.get(key);
  if (known) return known;
  models.set(key, model);
  return model;
}
