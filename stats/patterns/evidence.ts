/**
 * P2. The e-value of a curve: how many times better "it matters", spread over plausible sizes,
 * foretold the data than "it does not". If it does not, P(E ever >= 1/alpha) <= alpha, however often
 * one looks (Ville). A pattern that hurts is looked for first, hence .8 and .2.
 *
 *   E+- = sum w+-(theta) e^(l(theta) - l(0)),  w+- ~ exp(-((|theta| - .7) / .5)^2 / 2), each side sums to 1
 */
import { exp, log } from "../numbers/elementary.ts";
import { NO_EFFECT, POINTS, theta } from "./grid.ts";

/** Natural logarithms of E, E+ and E-. */
export interface Evidence {
  mixed: number;
  plus: number;
  minus: number;
}

export function evidence(curve: Float64Array): Evidence {
  const plus = side(curve, NO_EFFECT + 1, POINTS);
  const minus = side(curve, 0, NO_EFFECT);
  const a = plus + LOG_8_10;
  const b = minus + LOG_2_10;
  const top = Math.max(a, b);
  return { mixed: top + log(exp(a - top) + exp(b - top)), plus, minus };
}

const LOG_8_10 = log(0.8);
const LOG_2_10 = log(0.2);

const weights = theta.map((t) => {
  const away = (Math.abs(t) - 0.7) / 0.5;
  return exp((-away * away) / 2);
});
const oneSide = weights.slice(NO_EFFECT + 1).reduce((sum, weight) => sum + weight, 0);
const share = Float64Array.from(weights, (weight) => weight / oneSide);

function side(curve: Float64Array, from: number, to: number): number {
  let top = -Infinity;
  for (let at = from; at < to; at += 1) if (curve[at]! > top) top = curve[at]!;
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const below = curve[at]! - top;
    if (below > -50) sum += share[at]! * exp(below);
  }
  return top + log(sum);
}
