/**
 * Where the range of people in treatment ends and that of others begins (Jacobson & Truax 1991).
 *
 * a: two SDs from the clinical mean, towards health; b: two SDs from the other mean, towards
 * distress; c: where the two are as likely, (SDc Mf + SDf Mc) / (SDc + SDf). CORE-10, Mc 19.7 (7.7)
 * and Mf 4.7 (4.8): c = 10.5.
 */
import type { Change } from "./reliableChange.ts";

export interface Group {
  readonly mean: number;
  readonly sd: number;
}

export const cutOffA = (clinical: Group, distress: "high" | "low"): number =>
  clinical.mean + (distress === "high" ? -2 : 2) * clinical.sd;
export const cutOffB = (functional: Group, distress: "high" | "low"): number =>
  functional.mean + (distress === "high" ? 2 : -2) * functional.sd;
export const cutOffC = (clinical: Group, functional: Group): number =>
  (clinical.sd * functional.mean + functional.sd * clinical.mean) / (clinical.sd + functional.sd);

/**
 * "recovered": a reliable improvement that crosses the cut-off; "improved": reliable, without
 * crossing it; "below the cut-off from the start": there was nothing to recover from on this measure.
 */
export type Outcome = "recovered" | "improved" | "unchanged" | "worse";

export function outcomeOf(
  change: Change,
  wasClinical: boolean,
  isClinical: boolean,
): { readonly outcome: Outcome; readonly beganBelowCutOff: boolean } {
  const beganBelowCutOff = !wasClinical;
  if (change === "worse") return { outcome: "worse", beganBelowCutOff };
  if (change === "no reliable change") return { outcome: "unchanged", beganBelowCutOff };
  return { outcome: wasClinical && !isClinical ? "recovered" : "improved", beganBelowCutOff };
}
