/**
 * When to look again at an exposure: over three in a row the peak does not fall, what is feared
 * stays as likely, and no new step was taken. All three together, and never because distress did
 * not fall within a session: that is neither needed nor a sign (Craske et al. 2008, 2014).
 */
export interface Exposure {
  /** Highest distress, 0 to 100. */
  readonly peak: number;
  /** How likely the feared outcome felt beforehand, 0 to 100. */
  readonly expectancy: number;
  /** The step on the client's own ladder. */
  readonly step: number;
}

const IN_A_ROW = 3;
/** A fall of less than this, on 0 to 100, is taken as none: "assumed", 8% of the range. */
const FLAT_WITHIN = 8;

export function deservesALook(exposures: readonly Exposure[]): boolean {
  const last = exposures.slice(-IN_A_ROW);
  if (last.length < IN_A_ROW) return false;
  const highestBefore = exposures
    .slice(0, -IN_A_ROW + 1)
    .reduce((most, { step }) => Math.max(most, step), -Infinity);
  const isFlat = (of: (one: Exposure) => number) => of(last[0]!) - of(last.at(-1)!) < FLAT_WITHIN;
  const tookNewStep = last.slice(1).some(({ step }) => step > highestBefore);
  return isFlat(({ peak }) => peak) && isFlat(({ expectancy }) => expectancy) && !tookNewStep;
}
