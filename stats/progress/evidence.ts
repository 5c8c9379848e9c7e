/**
 * How much better "no change" explains a course than "slow improvement" does.
 *
 * log p(scores | hypothesis) by the Kalman recursions of path.ts, summed over trajectories, sizes
 * and noise scales. By linearity a trajectory with size D has log likelihood
 *   -(Sxx + D 2 RCI Sxf + D^2 RCI^2 Sff + log variances) / 2,
 * so one sum Sxf per shape is kept and a new score costs O(shapes). A running sum: the same scores
 * in the same order give the same bits, on any machine (exp and log are our own).
 *
 * E = p(flat) / p(improving) is an e-value against "this course improves as modelled": however often
 * one looks, at most 1 in 10 such courses ever reach E >= 10 (Ville).
 */
import { exp, log } from "../numbers/elementary.ts";
import {
  LEVEL_GAIN,
  LOG_VARIANCE,
  nextPath,
  PRECISION,
  SIZED,
  SIZES,
  SQUARES,
  WHITENED,
  WOBBLE_GAIN,
  type Path,
} from "./path.ts";
import { families, noiseScales, RELIABLE_CHANGE, shapes } from "./trajectories.ts";

const SCALES = noiseScales.length;
const SHAPES = shapes.length;
const logWeights = noiseScales.map(({ weight }) => log(weight));

export interface Evidence {
  readonly path: Path;
  /**
   * One block, because copying it is most of the cost: filtered level, filtered wobble and misfit
   * (sum of squares with log variances) per noise scale, then RCI times the cross sums of scores and
   * shapes, noise scale by noise scale.
   */
  readonly sums: readonly number[];
}

const WOBBLE = SCALES;
const MISFIT = 2 * SCALES;
const CROSS = 3 * SCALES;

/** Natural logarithms of Bayes factors. */
export interface Weighed {
  readonly flatOverImproving: number;
  readonly worseOverFlat: number;
}

/** `score` in SEM units from the clinical mean, towards distress. */
export const firstEvidence = (path: Path, score: number): Evidence =>
  taken(
    path,
    score,
    Array.from({ length: CROSS + SCALES * SHAPES }, () => 0),
  );

export const nextEvidence = (
  { path, sums }: Evidence,
  score: number,
  sessions: number,
  days: number,
): Evidence => taken(nextPath(path, sessions, days), score, sums.slice());

function taken(path: Path, score: number, sums: number[]): Evidence {
  const { numbers } = path;
  for (let scale = 0; scale < SCALES; scale++) {
    const wobble = sums[WOBBLE + scale]! * path.decay;
    const surprise = score - sums[scale]! - wobble;
    sums[scale]! += numbers[LEVEL_GAIN + scale]! * surprise;
    sums[WOBBLE + scale] = wobble + numbers[WOBBLE_GAIN + scale]! * surprise;
    const squared = surprise * surprise * numbers[PRECISION + scale]!;
    sums[MISFIT + scale]! += squared + numbers[LOG_VARIANCE + scale]!;
    const weighted = surprise * RELIABLE_CHANGE;
    const end = (scale + 1) * SHAPES;
    for (let at = scale * SHAPES; at < end; at++) {
      sums[CROSS + at]! += weighted * numbers[WHITENED + at]!;
    }
  }
  return { path, sums };
}

const QUICK = 200;
const quick = new Float64Array(3);
const roots = new Float64Array(SHAPES);

export function weigh(evidence: Evidence): Weighed {
  return (evidence.path.isLong ? null : weighQuickly(evidence)) ?? weighCarefully(evidence);
}

/** Polynomials in exp(-a/4); null where a power would leave the range of a double. */
function weighQuickly({ path, sums }: Evidence): Weighed | null {
  let least = Infinity;
  for (let scale = 0; scale < SCALES; scale++) {
    least = Math.min(least, sums[MISFIT + scale]! - 2 * logWeights[scale]!);
  }
  quick.fill(0);
  let at = SIZED;
  for (let scale = 0; scale < SCALES; scale++) {
    const share = exp(logWeights[scale]! - (sums[MISFIT + scale]! - least) / 2);
    for (let shape = 0; shape < SHAPES; shape++) {
      const slope = sums[CROSS + scale * SHAPES + shape]!;
      if (!(slope > -QUICK && slope < QUICK)) return null;
      roots[shape] = exp(-slope / 4);
    }
    at = addFamilies(path.numbers, at, share);
  }
  const [improving, flat, worse] = quick as unknown as [number, number, number];
  if (!(improving > 1e-280 && flat > 1e-280 && worse > 1e-280)) return null;
  const logFlat = log(flat);
  return { flatOverImproving: logFlat - log(improving), worseOverFlat: log(worse) - logFlat };
}

/** The three kinds of family have three known runs of powers: 4..10, -1..1 and -4, -6, -8. */
function addFamilies(sizes: Float64Array, start: number, share: number): number {
  let at = start;
  let improving = 0;
  for (let shape = 0; shape < SHAPES; shape++, at += 7) {
    const root = roots[shape]!;
    let sum = sizes[at + 6]!;
    for (let power = 5; power >= 0; power--) sum = sum * root + sizes[at + power]!;
    const square = root * root;
    improving += sum * square * square;
  }
  quick[0]! += share * improving;
  const flatRoot = roots[families[SHAPES]!.shape]!;
  quick[1]! += share * (sizes[at]! / flatRoot + sizes[at + 1]! + sizes[at + 2]! * flatRoot);
  at += 3;
  let worse = 0;
  for (let family = SHAPES + 1; family < families.length; family++, at += 3) {
    const up = 1 / roots[families[family]!.shape]! ** 2;
    worse += ((sizes[at + 2]! * up + sizes[at + 1]!) * up + sizes[at]!) * up * up;
  }
  quick[2]! += share * worse;
  return start + SIZES;
}

/** The same sums term by term on the log scale: for courses of hundreds of scores, and for tests. */
export function weighCarefully({ path, sums }: Evidence): Weighed {
  const terms: [number[], number[], number[]] = [[], [], []];
  for (let scale = 0; scale < SCALES; scale++) {
    for (const { shape, hypothesis, quarters, weights } of families) {
      const at = scale * SHAPES + shape;
      quarters.forEach((quarter, index) => {
        const size = quarter / 4;
        const fit =
          -size * sums[CROSS + at]! -
          ((size * RELIABLE_CHANGE) ** 2 * path.numbers[SQUARES + at]!) / 2;
        terms[hypothesis].push(
          logWeights[scale]! + log(weights[index]!) - sums[MISFIT + scale]! / 2 + fit,
        );
      });
    }
  }
  const [improving, flat, worse] = terms.map(logOfSum) as [number, number, number];
  return { flatOverImproving: flat - improving, worseOverFlat: worse - flat };
}

function logOfSum(terms: readonly number[]): number {
  const largest = terms.reduce((most, term) => Math.max(most, term), -Infinity);
  return largest + log(terms.reduce((sum, term) => sum + exp(term - largest), 0));
}
