/**
 * P6. Many factors at once. Each hypothesis has a fixed weight pi, the weights sum to at most 1, and
 * the largest k is claimed for which k hypotheses have pi E >= 1 / (alpha k) (weighted e-BH, Wang &
 * Ramdas 2022): of what is shown, at most alpha is expected to be chance, whatever depends on what.
 *
 * `weighed` holds log(pi E) of each; the answer says which are claimed. +Infinity is "certainly".
 */
import { log } from "../numbers/elementary.ts";

export function claimed(weighed: readonly number[], alpha: number): boolean[] {
  const sorted = Float64Array.from(weighed).sort().reverse();
  let k = sorted.length;
  while (k > 0 && !(sorted[k - 1]! >= claimBound(alpha, k))) k -= 1;
  return weighed.map((one) => k > 0 && one >= claimBound(alpha, k));
}

/** log of what pi E must reach when k hypotheses are claimed together. */
export const claimBound = (alpha: number, k: number): number => -log(alpha * k);

/** log of what the largest pi E ever must have reached for a claim that stays. P(ever wrong) <= 1/20. */
export const PERMANENT = log(20);
/** log of the E from which something is worth watching. */
export const WORTH_WATCHING = log(3);
