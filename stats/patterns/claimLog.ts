/**
 * What has been claimed, day by day. At the end of each day on which blocks closed, weighted e-BH is
 * asked again; a claim is permanent once pi E has ever reached 20, others may retreat later.
 *
 * A declared hunch adds a second part with a weight of its own: the parts' pi E are summed, so each
 * hypothesis still counts once. E-values are worked out only where their bounds leave the answer open.
 */
import { exp, log } from "../numbers/elementary.ts";
import { claimBound, claimed, PERMANENT } from "./claims.ts";
import type { Weighing } from "./weighing.ts";

export interface Part {
  weighing: Weighing;
  /** log pi on a given day. */
  logWeight: (day: number) => number;
}

export interface Claim {
  parts: readonly Part[];
  /** Days of the first and of the last look that claimed it, and of the one that made it permanent. */
  first: number | null;
  last: number | null;
  permanent: number | null;
  now: boolean;
  blocksSeen: number;
}

export const newClaim = (parts: readonly Part[]): Claim => ({
  parts,
  first: null,
  last: null,
  permanent: null,
  now: false,
  blocksSeen: 0,
});

export function look(claims: readonly Claim[], day: number, alpha: number): void {
  if (!claims.some((claim) => blocksOf(claim) !== claim.blocksSeen)) return;
  const weighed = weigh(claims, day, alpha);
  const say = weighed === null ? null : claimed(weighed, alpha);
  claims.forEach((claim, at) => {
    claim.now = say?.[at] ?? false;
    if (!claim.now) return;
    claim.first ??= day;
    claim.last = day;
  });
}

function blocksOf({ parts }: Claim): number {
  let blocks = 0;
  for (const { weighing } of parts) blocks += weighing.blocks;
  return blocks;
}

/** log pi E of each where it matters; null when nothing can be claimed. */
function weigh(claims: readonly Claim[], day: number, alpha: number): number[] | null {
  const lowest = Math.min(claimBound(alpha, claims.length), PERMANENT);
  const alone = claimBound(alpha, 1);
  let any = false;
  const weighed: number[] = [];
  for (const claim of claims) {
    claim.blocksSeen = blocksOf(claim);
    const most = summed(claim, day, ({ most }) => most);
    if (most < lowest) {
      weighed.push(-Infinity);
      continue;
    }
    any = true;
    const least = summed(claim, day, ({ least }) => least);
    const isPermanent = claim.permanent !== null || least >= PERMANENT;
    const sure = least >= alone && (isPermanent || most < PERMANENT);
    const value = sure ? Infinity : summed(claim, day, (weighing) => weighing.evidence().mixed);
    if (claim.permanent === null && (sure ? least : value) >= PERMANENT) claim.permanent = day;
    weighed.push(value);
  }
  return any ? weighed : null;
}

/** log of the sum of pi E over the parts. */
function summed(claim: Claim, day: number, logE: (weighing: Weighing) => number): number {
  let sum = -Infinity;
  for (const { weighing, logWeight } of claim.parts) {
    const one = logWeight(day) + logE(weighing);
    const top = Math.max(sum, one);
    sum = sum === -Infinity ? one : top + log(exp(sum - top) + exp(one - top));
  }
  return sum;
}
