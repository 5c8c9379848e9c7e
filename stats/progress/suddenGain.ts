/**
 * A sudden gain: one between-session drop that is large, large for this person, and stays.
 *
 * Tang & DeRubeis 1999, with the measure's own reliable change for their 7 BDI points: the drop is at
 * least one reliable change, at least 25% of the score before it (in points from the good end of the
 * scale), and the mean of the three scores before is higher than that of the three after by t(4) > 2.776.
 */
const SHARE = 0.25;
const CRITICAL_T = 2.776;

/** Places of the first score after each gain; `fromBest` in points from the good end of the scale. */
export function suddenGains(fromBest: readonly number[], reliableChange: number): number[] {
  const places: number[] = [];
  for (let at = 3; at + 3 <= fromBest.length; at++) {
    const drop = fromBest[at - 1]! - fromBest[at]!;
    if (drop < reliableChange || drop < SHARE * fromBest[at - 1]!) continue;
    if (isStable(fromBest.slice(at - 3, at), fromBest.slice(at, at + 3))) places.push(at);
  }
  return places;
}

function isStable(before: readonly number[], after: readonly number[]): boolean {
  const gap = mean(before) - mean(after);
  const error = Math.sqrt((squares(before) + squares(after)) / 4) * Math.sqrt(2 / 3);
  return error === 0 ? gap > 0 : gap / error > CRITICAL_T;
}

const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
const squares = (of: readonly number[]): number =>
  of.reduce((sum, one) => sum + (one - mean(of)) ** 2, 0);
