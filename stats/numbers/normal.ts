/**
 * The normal distribution, with the same bits everywhere (elementary.ts).
 *
 * normalBelow: within 5 of zero the series phi(x) (x + x^3/3 + x^5/15 + ...) (Marsaglia 2004), beyond
 * it Laplace's continued fraction, so that small tails keep their relative precision.
 */
import { exp } from "./elementary.ts";

const ONE_OVER_ROOT_2PI = 0.3989422804014327;
export const LOG_ROOT_2PI = 0.9189385332046727;

export const normalDensity = (x: number): number => ONE_OVER_ROOT_2PI * exp((-x * x) / 2);

/** P(Z <= x), to about 1e-15; R: pnorm(x). */
export function normalBelow(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 5) return 1 - normalBelow(-x);
  if (x >= -5) return 0.5 + series(x);
  if (x < -38.6) return 0;
  let fraction = -x;
  for (let step = 40; step > 0; step--) fraction = -x + step / fraction;
  return normalDensity(x) / fraction;
}

function series(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return normalDensity(x) * sum;
}
