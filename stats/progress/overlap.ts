/**
 * How far two phases of one course overlap: description, never a test, because it forgets that
 * scores a week apart resemble each other and that one looked often.
 *
 * NAP: share of pairs (before, after) in which the later one is better, ties half (Parker & Vannest
 * 2009). Its SE is the unbiased one of Sen (1967): see `napSe`. Tau = 2 NAP - 1. Tau-U = (S_AB - S_AA) /
 * (nA nB): the baseline's own trend is taken off (Parker, Vannest, Davis & Sauber 2011). Checked
 * against `SingleCaseES` values in overlap.test.ts.
 */
export interface Overlap {
  readonly nap: number;
  /** Null with fewer than two scores in a phase. */
  readonly napSe: number | null;
  readonly tau: number;
  readonly tauU: number;
}

/** `towards`: 1 when a higher score is better, -1 when a lower one is. Null for an empty phase. */
export function overlap(
  before: readonly number[],
  after: readonly number[],
  towards: 1 | -1,
): Overlap | null {
  const pairs = before.length * after.length;
  if (pairs === 0) return null;
  const wins = (a: number, b: number): number => (Math.sign(towards * (b - a)) + 1) / 2;
  const nap = total(before, (a) => total(after, (b) => wins(a, b))) / pairs;
  const trend = total(before, (a, at) =>
    total(before.slice(at + 1), (later) => Math.sign(towards * (later - a))),
  );
  const tau = 2 * nap - 1;
  return { nap, napSe: napSe(before, after, wins, nap), tau, tauU: tau - trend / pairs };
}

function napSe(
  before: readonly number[],
  after: readonly number[],
  wins: (a: number, b: number) => number,
  nap: number,
): number | null {
  const m = before.length;
  const n = after.length;
  if (m < 2 || n < 2) return null;
  const perBefore = total(before, (a) => total(after, (b) => wins(a, b)) ** 2);
  const perAfter = total(after, (b) => total(before, (a) => wins(a, b)) ** 2);
  const strictly = total(before, (a) => total(after, (b) => (wins(a, b) === 1 ? 1 : 0)));
  const variance =
    (perBefore + perAfter - strictly - m * n * (m + n - 1) * nap * nap) /
    (m * (m - 1) * n * (n - 1));
  return Math.sqrt(Math.max(0, variance));
}

const total = <T>(of: readonly T[], value: (one: T, at: number) => number): number =>
  of.reduce((sum, one, at) => sum + value(one, at), 0);
