/**
 * P5. How large the effect may be. The interval is a confidence sequence: at whatever moment one looks,
 * the true value lies outside with probability alpha at most.
 *
 *   { theta : e^l(theta) / sum w0 e^l > alpha },  w0 = N(0, 1) on the grid, fixed beforehand
 *
 * The estimate is shrunk: the mean of theta given the data under N(0, tau^2), tau chosen so that all
 * hypotheses together are most likely. An estimated prior may never enter the interval.
 */
import { exp, log } from "../numbers/elementary.ts";
import { POINTS, theta } from "./grid.ts";

/** From and to, on the log odds scale, in steps of the grid; the ends of the grid mean "or beyond". */
export function confidenceSequence(curve: Float64Array, alpha: number): [number, number] {
  const average = logMixture(curve, standard);
  const bound = average + log(alpha);
  let from = 0;
  while (from < POINTS - 1 && !(curve[from]! > bound)) from += 1;
  let to = POINTS - 1;
  while (to > from && !(curve[to]! > bound)) to -= 1;
  return [theta[from]!, theta[to]!];
}

export function normalOnGrid(sd: number): Float64Array {
  const weight = Float64Array.from(theta, (t) => exp((-t * t) / (2 * sd * sd)));
  const sum = weight.reduce((all, one) => all + one, 0);
  return weight.map((one) => one / sum);
}

const standard = normalOnGrid(1);

function logMixture(curve: Float64Array, weight: Float64Array): number {
  const top = curve.reduce((most, one) => Math.max(most, one), -Infinity);
  let sum = 0;
  for (let at = 0; at < POINTS; at += 1) sum += weight[at]! * exp(curve[at]! - top);
  return top + log(sum);
}

const NARROWEST = 0.02;
const WIDEST = 3;

/** tau: found on a grid of 30, then by golden section to 1e-7. Zero evidence anywhere gives the narrowest. */
export function spreadOf(curves: readonly Float64Array[]): number {
  const scaled = curves.map((curve) => {
    const top = curve.reduce((most, one) => Math.max(most, one), -Infinity);
    return curve.map((one) => exp(one - top));
  });
  const likelihood = (logSd: number) => {
    const weight = normalOnGrid(exp(logSd));
    let sum = 0;
    for (const curve of scaled) {
      let mixture = 0;
      for (let at = 0; at < POINTS; at += 1) mixture += weight[at]! * curve[at]!;
      sum += log(mixture);
    }
    return sum;
  };
  const low = log(NARROWEST);
  const step = (log(WIDEST) - low) / 29;
  let best = 0;
  let most = -Infinity;
  for (let at = 0; at < 30; at += 1) {
    const value = likelihood(low + at * step);
    if (value > most) [best, most] = [at, value];
  }
  const from = low + Math.max(0, best - 1) * step;
  return exp(goldenMaximum(likelihood, from, low + Math.min(29, best + 1) * step));
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

function goldenMaximum(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to];
  let [c, d] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
  let [fc, fd] = [f(c), f(d)];
  while (b - a > 1e-7) {
    if (fc >= fd) {
      [b, d, fd] = [d, c, fc];
      c = b - GOLDEN * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + GOLDEN * (b - a);
      fd = f(d);
    }
  }
  return (a + b) / 2;
}

/** The mean of theta given the curve, under N(0, tau^2). */
export function shrunkenEstimate(curve: Float64Array, prior: Float64Array): number {
  const top = curve.reduce((most, one) => Math.max(most, one), -Infinity);
  let sum = 0;
  let mean = 0;
  for (let at = 0; at < POINTS; at += 1) {
    const weight = prior[at]! * exp(curve[at]! - top);
    sum += weight;
    mean += weight * theta[at]!;
  }
  return mean / sum;
}
