/**
 * PHQ-9 checkpoints: at or above 17 at week 4, 13 at week 9, 9 at week 14 few still reach remission
 * (STATISTICS.md II). A week's score is the last one within that week.
 */
export const phq9Checkpoints = [
  { week: 4, from: 17 },
  { week: 9, from: 13 },
  { week: 14, from: 9 },
] as const;

export interface Checkpoint {
  readonly week: number;
  readonly from: number;
  readonly day: number;
  readonly score: number;
  readonly isAbove: boolean;
}

/** Only the weeks that were reached and have a score; days are counted from the first score. */
export function checkpointsOf(
  scores: readonly { readonly day: number; readonly score: number }[],
): Checkpoint[] {
  const start = scores[0]?.day ?? 0;
  return phq9Checkpoints.flatMap(({ week, from }) => {
    const within = scores.filter(({ day }) => Math.round((day - start) / 7) === week);
    const last = within.at(-1);
    return last ? [{ week, from, ...last, isAbove: last.score >= from }] : [];
  });
}
