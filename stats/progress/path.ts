/**
 * What the model knows from the days alone, before any score is read.
 *
 * Kalman recursions for x_j = mu + u_j + eps_j (+ trajectory): mu ~ N(m0, v0) constant, u an AR(1)
 * with phi = .6 a week (phi^weeks over a gap), eps independent. Gains, variances and the whitened
 * trajectories depend on the days and not on the scores, so courses with the same rhythm share them,
 * and a new score costs only its own recursion. All in SEM units; one set per noise scale.
 *
 * In the block, gains are one per noise scale; whitened trajectories are noise scale x shape; the
 * sized weights are noise scale x size: w exp(-D^2 RCI^2 Sff / 2), the part of a trajectory's
 * likelihood that needs no score.
 */
import { exp, log } from "../numbers/elementary.ts";
import { families, noiseScales, RELIABLE_CHANGE, shapes } from "./trajectories.ts";

/** In SEM units, but for the first two that say nothing about units. */
export interface Model {
  /** Standard deviation of the slow wobble u. */
  readonly wobble: number;
  /** Variance of where clients begin. */
  readonly startVariance: number;
}

const SCALES = noiseScales.length;
const SHAPES = shapes.length;
export const SIZES = families.reduce((all, { quarters }) => all + quarters.length, 0);
const LOG_PHI = log(0.6);

const MOST_QUARTERS = 10;
const powers = new Float64Array(SHAPES * (MOST_QUARTERS + 1));
/** Per size, its weight and where its power stands. */
const weightOf = Float64Array.from(families.flatMap(({ weights }) => weights));
const powerOf = Int32Array.from(
  families.flatMap(({ shape, quarters }) =>
    quarters.map((quarter) => shape * (MOST_QUARTERS + 1) + Math.abs(quarter)),
  ),
);

/** Where each thing stands in a path's block of numbers. One block: many small ones cost more. */
export const LEVEL_GAIN = 0;
export const WOBBLE_GAIN = SCALES;
export const PRECISION = 2 * SCALES;
export const LOG_VARIANCE = 3 * SCALES;
const COVARIANCE = 4 * SCALES;
export const WHITENED = 7 * SCALES;
const LEVEL = WHITENED + SCALES * SHAPES;
const WOBBLE = LEVEL + SCALES * SHAPES;
/** Sums of squares of the whitened shapes, by precision. */
export const SQUARES = WOBBLE + SCALES * SHAPES;
export const SIZED = SQUARES + SCALES * SHAPES;
const END = SIZED + SCALES * SIZES;

export interface Path {
  readonly model: Model;
  readonly session: number;
  /** How much of the wobble is left since the score before. */
  readonly decay: number;
  readonly numbers: Float64Array;
  /** Whether the quick sum may overflow or vanish here. */
  readonly isLong: boolean;
  readonly next: Map<number, Path>;
}

const KEPT = 4_000;
const kept = new WeakMap<Model, { count: number }>();

export function firstPath(model: Model): Path {
  kept.set(model, { count: 0 });
  const numbers = new Float64Array(END);
  noiseScales.forEach(({ times }, scale) => {
    numbers[COVARIANCE + scale * 3] = model.startVariance;
    numbers[COVARIANCE + scale * 3 + 2] = (times * model.wobble) ** 2;
  });
  return scored(model, 0, 1, numbers);
}

/** The path after a further score: sessions later on the shapes' clock, weeks later for the wobble. */
export function nextPath(path: Path, sessions: number, days: number): Path {
  const key = sessions * 65_536 + days;
  const known = path.next.get(key);
  if (known) return known;
  const decay = exp((days / 7) * LOG_PHI);
  const made = scored(path.model, path.session + sessions, decay, moved(path, decay));
  const room = kept.get(path.model);
  if (room && room.count < KEPT) {
    room.count += 1;
    path.next.set(key, made);
  }
  return made;
}

/** The time between two scores: the level stays, the wobble fades towards its long-run variance. */
function moved({ model, numbers: before }: Path, decay: number): Float64Array {
  const numbers = before.slice();
  for (let scale = 0; scale < SCALES; scale++) {
    const long = (noiseScales[scale]!.times * model.wobble) ** 2;
    const at = COVARIANCE + scale * 3;
    numbers[at + 1]! *= decay;
    numbers[at + 2] = before[at + 2]! * decay * decay + long * (1 - decay * decay);
  }
  for (let at = WOBBLE; at < SQUARES; at++) numbers[at]! *= decay;
  return numbers;
}

/** One measurement update in place; everything a score at this point will need. */
function scored(model: Model, session: number, decay: number, numbers: Float64Array): Path {
  for (let shape = 0; shape < SHAPES; shape++) reached[shape] = shapes[shape]!.at(session);
  let largest = 0;
  for (let scale = 0; scale < SCALES; scale++) {
    const at = COVARIANCE + scale * 3;
    const own = numbers[at]!;
    const shared = numbers[at + 1]!;
    const slow = numbers[at + 2]!;
    const variance = own + 2 * shared + slow + noiseScales[scale]!.times ** 2;
    const toLevel = (own + shared) / variance;
    const toWobble = (shared + slow) / variance;
    numbers[at] = own - toLevel * (own + shared);
    numbers[at + 1] = shared - toLevel * (shared + slow);
    numbers[at + 2] = slow - toWobble * (shared + slow);
    numbers[LEVEL_GAIN + scale] = toLevel;
    numbers[WOBBLE_GAIN + scale] = toWobble;
    numbers[PRECISION + scale] = 1 / variance;
    numbers[LOG_VARIANCE + scale] = log(variance);
    for (let shape = 0; shape < SHAPES; shape++) {
      const place = scale * SHAPES + shape;
      const surprise = reached[shape]! - numbers[LEVEL + place]! - numbers[WOBBLE + place]!;
      numbers[LEVEL + place]! += toLevel * surprise;
      numbers[WOBBLE + place]! += toWobble * surprise;
      numbers[WHITENED + place] = surprise / variance;
      const square = numbers[SQUARES + place]! + (surprise * surprise) / variance;
      numbers[SQUARES + place] = square;
      largest = Math.max(largest, square);
      squarePowers(exp((-square * RELIABLE_CHANGE ** 2) / 32), shape);
    }
    const sized = SIZED + scale * SIZES;
    for (let size = 0; size < SIZES; size++) {
      numbers[sized + size] = weightOf[size]! * powers[powerOf[size]!]!;
    }
  }
  const isLong = largest * RELIABLE_CHANGE ** 2 > 180;
  return { model, session, decay, numbers, isLong, next: new Map() };
}

const reached = new Float64Array(SHAPES);

/** factor^(m m) for m = 0..10, by the differences of squares. */
function squarePowers(factor: number, shape: number): void {
  const twice = factor * factor;
  let power = 1;
  let step = factor;
  for (let m = 0; m <= MOST_QUARTERS; m++) {
    powers[shape * (MOST_QUARTERS + 1) + m] = power;
    power *= step;
    step *= twice;
  }
}
