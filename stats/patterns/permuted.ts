/**
 * P3. Evidence about a factor that varies by day, week or client. Sessions of one short night stand or
 * fall together, so sessions may not be swapped; whole units may. Under no effect every way of
 * choosing which k of the N units carry the factor is equally likely:
 *
 *   log e(theta) = theta sum_u x_u r_u - log( e_k({e^(theta r_u)}) / C(N, k) )
 *
 * r_u is how much more a unit held than expected, e_k the elementary symmetric polynomial, built unit
 * by unit in O(N k) for all k at once, so that every level of a factor is answered by one table. The
 * mean of e(theta) over all choices is exactly 1, whatever the r_u are.
 *
 * Assumes that the factor is not itself a consequence of earlier regrets, and that within the block
 * it could as well have fallen on the other units.
 */
import { exp, log } from "../numbers/elementary.ts";
import { NO_EFFECT, POINTS, type Term, termOf, theta } from "./grid.ts";

/** What a block of units says of a level: given which units carry it, a term; null when nothing. */
export type PermutedBlock = (carries: readonly boolean[]) => Term | null;

export function permutedBlock(r: readonly number[]): PermutedBlock {
  const logs = permutedLogs(r);
  return (carries) => {
    const found = logs(carries);
    return found === null ? null : termOf(found);
  };
}

/** 61 logarithms of e(theta). Null when all units or none carry it, or when the units are alike. */
export function permutedLogs(
  r: readonly number[],
): (carries: readonly boolean[]) => Float64Array | null {
  const units = r.length;
  const middle = r.reduce((sum, one) => sum + one, 0) / units;
  // Taking the mean away from every r changes nothing and keeps the powers small.
  const centred = r.map((one) => one - middle);
  const widest = centred.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const isNear = units <= 60 && 3 * widest * (units / 2) < 500;
  let logMeans: LogMeans | null = null;
  return (carries) => {
    let k = 0;
    let observed = 0;
    carries.forEach((does, u) => {
      if (!does) return;
      k += 1;
      observed += centred[u]!;
    });
    if (k === 0 || k === units || widest < 1e-12) return null;
    // Choosing k carriers at theta is choosing the N - k others at -theta: take the smaller.
    const few = Math.min(k, units - k);
    logMeans ??= isNear ? sums(centred) : (at, j) => logMeanFar(centred, theta[at]!, j);
    const logs = new Float64Array(POINTS);
    for (let at = 0; at < POINTS; at += 1) {
      const mean = logMeans(few === k ? at : POINTS - 1 - at, few);
      logs[at] = theta[at]! * observed - mean;
    }
    return logs;
  };
}

/** log of the mean, over all choices of j units, of the product of their e^(theta r). */
type LogMeans = (at: number, j: number) => number;

/** All elementary symmetric polynomials up to half the units, at every theta. */
function sums(r: readonly number[]): LogMeans {
  const width = Math.floor(r.length / 2) + 1;
  const table = new Float64Array(POINTS * width);
  for (let at = 0; at <= NO_EFFECT; at += 1) {
    // The grid is symmetric: what is z here is 1 / z on the other side.
    const [from, mirrored] = [at * width, (POINTS - 1 - at) * width];
    table[from] = 1;
    table[mirrored] = 1;
    for (let u = 0; u < r.length; u += 1) {
      const z = exp(theta[at]! * r[u]!);
      const last = Math.min(width - 1, u + 1);
      takeOne(table, from, last, z);
      if (at < NO_EFFECT) takeOne(table, mirrored, last, 1 / z);
    }
  }
  const choices = new Float64Array(width).fill(1);
  for (let j = 1; j < width; j += 1) choices[j] = (choices[j - 1]! * (r.length - j + 1)) / j;
  return (at, j) => log(table[at * width + j]! / choices[j]!);
}

/** One more unit: each polynomial grows by the one below it, as it was, times z. */
function takeOne(table: Float64Array, from: number, last: number, z: number): void {
  let below = table[from]!;
  for (let at = from + 1; at <= from + last; at += 1) {
    const here = table[at]!;
    table[at] = here + below * z;
    below = here;
  }
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
