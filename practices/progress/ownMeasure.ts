/**
 * A scale that somebody brings, with its numbers and where they come from. A number that cannot be is
 * refused with the reason, before a single score is read with it.
 */
import { published, type Cited, type Measure } from "../../content/measures/measure.ts";
import { fail, ok, type Result } from "../../record/result.ts";

export interface OwnNumbers {
  readonly name: string;
  readonly sd: number;
  readonly reliability: number;
  readonly distress: "high" | "low";
  readonly cutOff?: number;
  readonly lowest?: number;
  readonly highest?: number;
  readonly mean?: number;
  readonly source: string;
}

export function ownMeasure(given: OwnNumbers): Result<Measure, { say: string }> {
  const { sd, reliability, lowest = -Infinity, highest = Infinity, cutOff, mean } = given;
  const refuse = (say: string) => fail({ say });
  if (!(sd > 0 && Number.isFinite(sd))) return refuse("The standard deviation is above zero.");
  if (!(reliability > 0 && reliability < 1)) {
    return refuse("The reliability lies between 0 and 1, both left out.");
  }
  if (!(lowest < highest)) return refuse("The lowest score is below the highest.");
  if (sd * 2 > highest - lowest)
    return refuse("The standard deviation is too large for the scale.");
  for (const [what, value] of [
    ["The cut-off", cutOff],
    ["The mean", mean],
  ] as const) {
    if (value !== undefined && !(value >= lowest && value <= highest)) {
      return refuse(`${what} lies outside the scale.`);
    }
  }
  const cited = (value: number): Cited => published(value, given.source);
  return ok({
    id: "own",
    name: given.name,
    longName: given.name,
    about: "A scale with numbers of your own.",
    licence: "Score entry only.",
    mayShowItems: false,
    lowest,
    highest,
    whole: false,
    distress: given.distress,
    population: given.source,
    reliability: cited(reliability),
    spread: cited(sd),
    sem: { ...cited(sd * Math.sqrt(1 - reliability)), basis: "derived" },
    alerts: "progress",
    ...(mean === undefined ? {} : { clinical: { mean: cited(mean), sd: cited(sd) } }),
    ...(cutOff === undefined ? {} : { cutOff: cited(cutOff) }),
  });
}
