/**
 * A start date drawn by lot makes a before/after comparison a real test.
 *
 * The statistic is the difference of means in the hoped-for direction; p is the share of the start
 * places that could have been drawn that give at least as much, the drawn one included. With k
 * places p is never below 1/k, so it says how small it could have been.
 */
export interface RandomisedStart {
  readonly p: number;
  readonly smallestPossible: number;
  readonly difference: number;
}

/**
 * `places`: the indices at which the second phase might have begun; `drawn` is one of them. Null
 * where a place leaves no score before or after it, or the drawn one is not among them.
 */
export function randomisedStart(
  scores: readonly number[],
  places: readonly number[],
  drawn: number,
  towards: 1 | -1,
): RandomisedStart | null {
  const isPlace = (at: number) => Number.isInteger(at) && at > 0 && at < scores.length;
  if (!places.includes(drawn) || !places.every(isPlace)) return null;
  const difference = (at: number) => towards * (mean(scores.slice(at)) - mean(scores.slice(0, at)));
  const seen = difference(drawn);
  const asMuch = places.filter((at) => difference(at) >= seen - 1e-12).length;
  return {
    p: asMuch / places.length,
    smallestPossible: 1 / places.length,
    difference: towards * seen,
  };
}

/** The places from which one may be drawn: at least `least` scores on either side of each. */
export const startPlaces = (scores: number, least: number): number[] =>
  Array.from({ length: Math.max(0, scores - 2 * least + 1) }, (_, at) => at + least);

const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
