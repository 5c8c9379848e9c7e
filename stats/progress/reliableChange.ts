/**
 * Is the difference between two scores more than the wobble of the measure?
 *
 * Six published answers; SE = s sqrt(1 - r), all of them z-like, |value| >= 1.96 is "reliable":
 *   JT  (post - pre) / (sqrt 2 SE)                                  Jacobson & Truax 1991
 *   EN  (post - (r (pre - mp) + mp)) / SE                           Edwards & Nunnally
 *   GLN ((post - mp) - r (pre - mp)) / (s sqrt(1 - r^2))            Gulliksen, Lord & Novick
 *   HLL ((post - mo) - r (pre - mp)) / (s sqrt(1 - r^2))            Hsu, Linn & Lord
 *   NK  (post - (r (pre - mp) + mp)) / sqrt(r^2 s^2 (1-r) + s^2 (1-r_post))   Nunnally & Kotsch
 *   HA  ((post-pre) rd + (mo-mp)(1-rd)) / (sqrt(rd) sqrt(2 SE^2))   Hageman & Arrindell
 * with mp, mo the means before and after, s the SD before, and
 *   r1 = (s^2 - SE^2)/s^2, r2 = (so^2 - SE^2)/so^2,
 *   rd = (s^2 r1 + so^2 r2 - 2 s so k) / (s^2 + so^2 - 2 s so k), k the correlation of pre and post.
 *
 * A two-point test: looked at after every session, 31% of flat courses are once "reliably improved".
 */
export const methods = ["JT", "EN", "GLN", "HLL", "NK", "HA"] as const;
export type Method = (typeof methods)[number];

export interface Sample {
  readonly meanPre: number;
  readonly sdPre: number;
  /** Null where there is no group after treatment; HLL and HA then say nothing. */
  readonly after: {
    readonly mean: number;
    readonly sd: number;
    readonly correlation: number;
  } | null;
}

export interface Reliability {
  readonly r: number;
  /** Of the measure after treatment; r unless given. */
  readonly rPost?: number;
}

export const RELIABLE = 1.96;

/** Null: the method has no value here (no group after treatment, or a variance that is not positive). */
export function reliableChangeIndex(
  method: Method,
  pre: number,
  post: number,
  { meanPre, sdPre, after }: Sample,
  { r, rPost = r }: Reliability,
): number | null {
  const error = sdPre * Math.sqrt(1 - r);
  const expected = r * (pre - meanPre) + meanPre;
  const residual = sdPre * Math.sqrt(1 - r * r);
  const index = {
    JT: () => (post - pre) / (Math.SQRT2 * error),
    EN: () => (post - expected) / error,
    GLN: () => (post - expected) / residual,
    HLL: () => (after ? (post - after.mean - r * (pre - meanPre)) / residual : NaN),
    NK: () =>
      (post - expected) / Math.sqrt(r * r * sdPre * sdPre * (1 - r) + sdPre * sdPre * (1 - rPost)),
    HA: () => (after ? hageman(pre, post, meanPre, sdPre, error, after) : NaN),
  }[method]();
  return Number.isFinite(index) ? index : null;
}

function hageman(
  pre: number,
  post: number,
  meanPre: number,
  sdPre: number,
  error: number,
  after: NonNullable<Sample["after"]>,
): number {
  const before = sdPre ** 2;
  const later = after.sd ** 2;
  const shared = 2 * sdPre * after.sd * after.correlation;
  const trueBefore = before - error ** 2;
  const trueAfter = later - error ** 2;
  const rd = (trueBefore + trueAfter - shared) / (before + later - shared);
  return (
    ((post - pre) * rd + (after.mean - meanPre) * (1 - rd)) /
    (Math.sqrt(rd) * Math.sqrt(2 * error ** 2))
  );
}

/** Mean, SD (n - 1) and correlation of the pairs; SDs are NaN for fewer than two. */
export function sampleOf(
  pairs: readonly { readonly pre: number; readonly post: number }[],
): Sample {
  const n = pairs.length;
  const mean = (of: (pair: { pre: number; post: number }) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / n;
  const meanPre = mean(({ pre }) => pre);
  const meanPost = mean(({ post }) => post);
  const spread = (n - 1) / n;
  const varPre = mean(({ pre }) => (pre - meanPre) ** 2) / spread;
  const varPost = mean(({ post }) => (post - meanPost) ** 2) / spread;
  const together = mean(({ pre, post }) => (pre - meanPre) * (post - meanPost)) / spread;
  const correlation = together / Math.sqrt(varPre * varPost);
  return {
    meanPre,
    sdPre: Math.sqrt(varPre),
    after: { mean: meanPost, sd: Math.sqrt(varPost), correlation },
  };
}

export type Change = "improved" | "no reliable change" | "worse";

export function changeOf(index: number, distress: "high" | "low"): Change {
  if (Math.abs(index) < RELIABLE) return "no reliable change";
  return index < 0 === (distress === "high") ? "improved" : "worse";
}
