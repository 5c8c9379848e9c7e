/**
 * How much each hypothesis weighs beforehand (P6). An ordinary one has 1 / (factors x levels of its
 * factor). From the day of the first hunch all of these are halved, and up to three declared factors
 * share the other half, a sixth each, shared by their hypotheses. So the weights sum to at most 1 on
 * every day, and what a hunch may look at lies after it was declared.
 *
 * Clients are a family of their own for each intake year, at 1/60 each (more, should a year bring more).
 */
import { log } from "../numbers/elementary.ts";
import type { Design, Factor } from "./design.ts";

const CLIENTS_OF_A_YEAR = 60;
const HUNCHES = 3;

/** log pi of the hypotheses of a factor, by day. */
export function ordinaryWeight(design: Design, factor: number): (day: number) => number {
  const about = design.factors[factor]!;
  const factors = design.factors.filter(({ unit }) => unit !== "caseload").length;
  const whole = -log(factors * Math.max(1, about.levels));
  const since = Math.min(Infinity, ...design.hunches.map(({ from }) => from));
  return (day) => (day > since ? whole - log(2) : whole);
}

export function hunchWeight(about: Factor): number {
  const hypotheses = about.levels === 2 ? 1 : Math.max(1, about.levels);
  return -log(2 * HUNCHES * hypotheses);
}

export function clientWeight(about: Factor, client: number): number {
  const family = about.families?.[client];
  const together = about.families?.filter((one) => one === family).length ?? about.levels;
  return -log(Math.max(CLIENTS_OF_A_YEAR, together));
}
