/** What was asked of `progress`: a file, and a measure that ships or the numbers of one's own. */
import * as v from "valibot";
import type { Measure } from "../content/measures/measure.ts";
import { measureCalled, measures } from "../content/measures/measures.ts";
import { ownMeasure } from "../practices/progress/ownMeasure.ts";
import { Day } from "../record/day.ts";
import { type Given, numberOption, readArguments } from "./arguments.ts";

export interface ProgressWish {
  file: string;
  json: boolean;
  measure: Measure;
  change: Day | null;
  plannedSessions: number;
}

const own = ["--sd", "--reliability", "--cutoff", "--direction", "--floor", "--ceiling", "--mean"];

export function readProgressWish(args: readonly string[]): ProgressWish | string {
  const given = readArguments(args, {
    switches: ["--json"],
    options: ["--measure", "--change", "--planned", ...own],
    file: "a CSV file of scores",
  });
  if (typeof given === "string") return given;
  const measure = measureOf(given);
  if (typeof measure === "string") return measure;
  const written = given.options.get("--change");
  const change = written === undefined ? null : v.safeParse(Day, written);
  if (change !== null && !change.success) return `--change ${written}: ${change.issues[0].message}`;
  const planned = numberOption(given, "--planned") ?? 20;
  if (typeof planned === "string") return planned;
  if (!(Number.isInteger(planned) && planned >= 2))
    return "--planned is a number of sessions, from 2.";
  return {
    file: given.file,
    json: given.switches.has("--json"),
    measure,
    change: change?.output ?? null,
    plannedSessions: planned,
  };
}

function measureOf(given: Given): Measure | string {
  const id = given.options.get("--measure");
  const ownGiven = own.filter((name) => given.options.has(name));
  if (id !== undefined) {
    const measure = measureCalled(id.toLowerCase());
    if (!measure)
      return `There is no measure "${id}"; there are ${measures.map((one) => one.id).join(", ")}.`;
    return directionAgrees(measure, given, ownGiven) ?? measure;
  }
  const numbers: Record<string, number> = {};
  for (const name of own.filter((one) => one !== "--direction")) {
    const value = numberOption(given, name);
    if (typeof value === "string") return value;
    if (value !== undefined) numbers[name] = value;
  }
  const { "--sd": sd, "--reliability": reliability } = numbers;
  if (sd === undefined || reliability === undefined)
    return "Which measure? Name one with --measure, or give --sd and --reliability.";
  const distress = directionOf(given.options.get("--direction") ?? "lower");
  if (distress === null) return "--direction is lower or higher: which way is better.";
  const made = ownMeasure({
    name: "this scale",
    sd,
    reliability,
    distress,
    source: "given on the command line",
    ...named(numbers, "--cutoff", "cutOff"),
    ...named(numbers, "--floor", "lowest"),
    ...named(numbers, "--ceiling", "highest"),
    ...named(numbers, "--mean", "mean"),
  });
  return made.ok ? made.value : made.error.say;
}

/** A shipped measure brings its numbers; only its direction may be repeated, and must then agree. */
function directionAgrees(measure: Measure, given: Given, ownGiven: string[]): string | null {
  const others = ownGiven.filter((name) => name !== "--direction");
  if (others.length > 0)
    return `${measure.name} brings its own numbers; leave out ${others.join(", ")}, or leave out --measure.`;
  const written = given.options.get("--direction");
  if (written === undefined) return null;
  const distress = directionOf(written);
  if (distress === null) return "--direction is lower or higher: which way is better.";
  if (distress === measure.distress) return null;
  return `On the ${measure.name} ${measure.distress === "high" ? "lower" : "higher"} is better; a file that runs the other way has to be turned round first.`;
}

const named = <K extends string>(numbers: Record<string, number>, from: string, to: K) =>
  (from in numbers ? { [to]: numbers[from] } : {}) as { [key in K]?: number };

const lower = ["lower", "down", "less", "decrease", "lower-is-better", "-1"];
const higher = ["higher", "up", "more", "increase", "higher-is-better", "1", "+1"];

/** Which end of the scale is distress, from which way is better; null for another word. */
export function directionOf(word: string): "high" | "low" | null {
  if (lower.includes(word.toLowerCase())) return "high";
  return higher.includes(word.toLowerCase()) ? "low" : null;
}
