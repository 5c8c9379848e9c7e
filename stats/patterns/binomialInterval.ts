/**
 * Within which bounds a rate lies, when y of n were seen: Clopper and Pearson's exact interval; outside
 * it with probability alpha at most. In R: `binom.test(y, n, conf.level = 1 - alpha)$conf.int`.
 */
import { exp, log } from "../numbers/elementary.ts";

export function binomialInterval(y: number, n: number, alpha: number): [number, number] {
  const low = y === 0 ? 0 : bisect((p) => 1 - atMost(y - 1, n, p) < alpha / 2);
  const high = y === n ? 1 : bisect((p) => atMost(y, n, p) > alpha / 2);
  return [low, high];
}

/** The p up to which it holds. */
function bisect(holds: (p: number) => boolean): number {
  let [from, to] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (from + to) / 2;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** P(at most y of n). */
function atMost(y: number, n: number, p: number): number {
  const odds = log(p) - log(1 - p);
  let ways = n * log(1 - p);
  let sum = 0;
  for (let k = 0; k <= y; k += 1) {
    sum += exp(ways);
    ways += log((n - k) / (k + 1)) + odds;
  }
  return Math.min(1, sum);
}
