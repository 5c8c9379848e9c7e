/**
 * A vector of scores under a joint normal distribution, by Cholesky factors. For courses of tens of
 * scores: O(n^3), and nothing cleverer is needed for a test that is asked for once.
 */
import { log } from "../numbers/elementary.ts";
import { LOG_ROOT_2PI } from "../numbers/normal.ts";

export type Matrix = readonly (readonly number[])[];

/** Lower triangular factor; throws where the matrix is not positive definite. */
export function cholesky(matrix: Matrix): number[][] {
  const factor: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const made: number[] = [];
    for (let column = 0; column <= row; column++) {
      const other = column === row ? made : factor[column]!;
      let left = values[column]!;
      for (let at = 0; at < column; at++) left -= made[at]! * other[at]!;
      if (column < row) made.push(left / other[column]!);
      else if (left > 0) made.push(Math.sqrt(left));
      else throw new Error("The covariance is not positive definite.");
    }
    factor.push(made);
  }
  return factor;
}

/** Solves L y = b. */
export function solveLower(factor: Matrix, b: readonly number[]): number[] {
  const solved: number[] = [];
  for (const [row, values] of factor.entries()) {
    let left = b[row]!;
    for (let at = 0; at < row; at++) left -= values[at]! * solved[at]!;
    solved.push(left / values[row]!);
  }
  return solved;
}

/** log density of `deviations` from the mean; R: -sum(log(diag(L))) - n/2 log(2 pi) - y'y/2. */
export function logDensity(factor: Matrix, deviations: readonly number[]): number {
  const whitened = solveLower(factor, deviations);
  return whitened.reduce(
    (sum, value, at) => sum - log(factor[at]![at]!) - LOG_ROOT_2PI - (value * value) / 2,
    0,
  );
}
