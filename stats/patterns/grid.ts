/**
 * The grid on which every pattern is weighed: theta, the logarithm of the odds ratio, from -3 (odds
 * twenty times lower) to 3 in steps of 0.1. Evidence is kept as a log-likelihood at each of the 61
 * points, relative to theta = 0; evidence from separate blocks of sessions is added.
 */
export const POINTS = 61;
/** The place of theta = 0: no effect. */
export const NO_EFFECT = 30;
export const theta: readonly number[] = Array.from({ length: POINTS }, (_, at) => (at - 30) / 10);

/** What one block adds: 61 log-likelihoods relative to no effect, and the least and most of them. */
export interface Term {
  curve: Float64Array;
  least: number;
  most: number;
}

export const emptyCurve = (): Float64Array => new Float64Array(POINTS);

/** Makes a term of 61 log-likelihoods, taking away the one at theta = 0. */
export function termOf(curve: Float64Array): Term {
  const zero = curve[NO_EFFECT]!;
  let least = 0;
  let most = 0;
  for (let at = 0; at < POINTS; at += 1) {
    const value = curve[at]! - zero;
    curve[at] = value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { curve, least, most };
}
