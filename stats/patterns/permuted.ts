/**
 * P3. Evidence about a factor that varies by day, week or client. Sessions of one short night stand or
 * fall together, so sessions may not be swapped; whole units may. Under no effect every way of
 * choosing which k of the N units carry the factor is equally likely:
 *
 *   log e(theta) = theta sum_u x_u r_u - log( e_k({e^(theta r_u)}) / C(N, k) )
 *
 * r_u is how much more a unit held than expected, e_k the elementary symmetric polynomial, here
 * divided by C(N, k) on the way: a mean over all choices, built unit by unit in O(N k).
 * The mean of e(theta) over all choices is exactly 1, whatever the r_u are.
 *
 * Assumes that the factor is not itself a consequence of earlier regrets, and that within the block
 * it could as well have fallen on the other units.
 */
import { exp, log } from "../numbers/elementary.ts";
import { POINTS, type Term, termOf, theta } from "./grid.ts";

/** Null when all units, or none, carry the factor, or when no unit differs from another. */
export function permutedTerm(carries: readonly boolean[], r: readonly number[]): Term | null {
  const logs = permutedLogs(carries, r);
  return logs === null ? null : termOf(logs);
}

export function permutedLogs(
  carries: readonly boolean[],
  r: readonly number[],
): Float64Array | null {
  const units = r.length;
  let k = 0;
  let middle = 0;
  let observed = 0;
  for (let u = 0; u < units; u += 1) middle += r[u]! / units;
  // Taking the mean away from every r changes nothing and keeps the powers small.
  const centred = r.map((value) => value - middle);
  let widest = 0;
  for (let u = 0; u < units; u += 1) {
    widest = Math.max(widest, Math.abs(centred[u]!));
    if (!carries[u]) continue;
    k += 1;
    observed += centred[u]!;
  }
  if (k === 0 || k === units || widest < 1e-12) return null;
  const logs = new Float64Array(POINTS);
  // Choosing k carriers at theta is choosing the N - k others at -theta: take the smaller.
  const few = Math.min(k, units - k);
  const side = few === k ? 1 : -1;
  for (let at = 0; at < POINTS; at += 1) {
    const t = theta[at]! * side;
    const total = 3 * widest * few < 600 ? logMean(centred, t, few) : logMeanFar(centred, t, few);
    logs[at] = theta[at]! * observed - total;
  }
  return logs;
}

/** log of the mean, over all choices of k units, of the product of their e^(t r). */
function logMean(r: readonly number[], t: number, k: number): number {
  // mean[j] after u units: the mean over choices of j among them.
  const mean = new Float64Array(k + 1);
  mean[0] = 1;
  for (let u = 0; u < r.length; u += 1) {
    const z = exp(t * r[u]!);
    const n = u + 1;
    for (let j = Math.min(k, n); j >= 1; j -= 1)
      mean[j] = j === n ? mean[j - 1]! * z : (mean[j]! * (n - j) + mean[j - 1]! * z * j) / n;
  }
  return log(mean[k]!);
}

/** The same in logarithms, slower, where the powers would leave the range of numbers. */
function logMeanFar(r: readonly number[], t: number, k: number): number {
  const mean = new Float64Array(k + 1).fill(-Infinity);
  mean[0] = 0;
  for (let u = 0; u < r.length; u += 1) {
    const n = u + 1;
    for (let j = Math.min(k, n); j >= 1; j -= 1) {
      const taken = mean[j - 1]! + t * r[u]! + log(j / n);
      const left = j === n ? -Infinity : mean[j]! + log((n - j) / n);
      const top = Math.max(taken, left);
      mean[j] = top + log(exp(taken - top) + exp(left - top));
    }
  }
  return mean[k]!;
}
