/**
 * P1. What one closed block says about one factor: given how many sessions had the factor, how many
 * had not, and how many regrets there were in all, the chance that just so many of the regrets fell
 * into sessions with it, at every odds ratio. Fisher's noncentral hypergeometric distribution:
 *
 *   log [ C(with, a) C(without, m - a) e^(theta a) / sum_j C(with, j) C(without, m - j) e^(theta j) ]
 *
 * The base rate, the client and slow drift cancel, because only sessions of the block are compared.
 * In R: `log(BiasedUrn::dFNCHypergeo(a, with, without, m, exp(theta), precision = 1e-14))`.
 *
 * Everything is relative to the likeliest count, so nothing overflows; counts whose share is below
 * 1e-20 are left out. Cost: O(range of a) once, then about 20 standard deviations per point.
 */
import { exp, log } from "../numbers/elementary.ts";
import { POINTS, type Term, termOf, theta } from "./grid.ts";

export interface Table {
  /** Sessions with the factor, and without. */
  with: number;
  without: number;
  /** Regrets in all, and those in sessions with the factor. */
  regrets: number;
  regretsWith: number;
}

/** 61 logarithms of the chance, at each theta of the grid. */
export function tableLogChances(table: Table): Float64Array {
  const least = Math.max(0, table.regrets - table.without);
  const most = Math.min(table.regrets, table.with);
  const chances = new Float64Array(POINTS);
  if (most === least) return chances;
  const ways = logWays(table, least, most);
  const observed = ways[table.regretsWith - least]!;
  let peak = 0;
  for (let at = 0; at < POINTS; at += 1) {
    const t = theta[at]!;
    const weight = (j: number) => ways[j]! + t * j;
    // The weights rise to one peak and fall, and the peak moves right as theta grows.
    while (peak < most - least && weight(peak + 1) > weight(peak)) peak += 1;
    const top = weight(peak);
    let sum = 1;
    for (let j = peak + 1; j <= most - least; j += 1) {
      const below = weight(j) - top;
      if (below < -46) break;
      sum += exp(below);
    }
    for (let j = peak - 1; j >= 0; j -= 1) {
      const below = weight(j) - top;
      if (below < -46) break;
      sum += exp(below);
    }
    chances[at] = observed + t * (table.regretsWith - least) - top - log(sum);
  }
  return chances;
}

/** log C(with, j) C(without, m - j) for j from `least` to `most`, relative to the largest. */
function logWays(table: Table, least: number, most: number): Float64Array {
  const ways = new Float64Array(most - least + 1);
  const step = (j: number) =>
    log(
      ((table.with - j) * (table.regrets - j)) /
        ((j + 1) * (table.without - table.regrets + j + 1)),
    );
  // Begin at the mode, so that the counts that matter carry the least rounding.
  const expected = Math.round((table.regrets * table.with) / (table.with + table.without));
  const middle = Math.min(most, Math.max(least, expected));
  for (let j = middle; j < most; j += 1) ways[j + 1 - least] = ways[j - least]! + step(j);
  for (let j = middle; j > least; j -= 1) ways[j - 1 - least] = ways[j - least]! - step(j - 1);
  return ways;
}

const SMALL = 16;
const known = new Map<number, Term>();

/** The term that a closed block adds; null when its sessions cannot tell anything apart. */
export function tableTerm(table: Table): Term | null {
  if (table.with === 0 || table.without === 0) return null;
  if (table.regrets === 0 || table.regrets === table.with + table.without) return null;
  if (table.with > SMALL || table.without > SMALL) return termOf(tableLogChances(table));
  const key = ((table.with * 32 + table.without) * 64 + table.regrets) * 32 + table.regretsWith;
  let term = known.get(key);
  if (term === undefined) known.set(key, (term = termOf(tableLogChances(table))));
  return term;
}
