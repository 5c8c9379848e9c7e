/** What was asked of `patterns`, read from the arguments; a sentence when it cannot be read. */
import * as v from "valibot";
import { units } from "../practices/patterns/factors.ts";
import { Day } from "../record/day.ts";
import type { Cut, Unit } from "../stats/patterns/design.ts";

export interface PatternsWish {
  file: string;
  json: boolean;
  curve: boolean;
  clients: boolean;
  units: Map<string, Unit>;
  afterRegret: Set<string>;
  hunches: { name: string; from: Day }[];
  cut: Cut;
  alpha: number;
  upTo: Day | null;
  usualRate: number | null;
}

const switches = ["--json", "--curve", "--clients"];
const options = ["--unit", "--block", "--alpha", "--upto", "--rate", "--hunch", "--after-regret"];

export function readPatternsWish(args: readonly string[]): PatternsWish | string {
  const wish: PatternsWish = {
    file: "",
    json: args.includes("--json"),
    curve: args.includes("--curve"),
    clients: args.includes("--clients"),
    units: new Map(),
    afterRegret: new Set(),
    hunches: [],
    cut: "by-kind",
    alpha: 0.1,
    upTo: null,
    usualRate: null,
  };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    if (switches.includes(arg)) continue;
    const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
    const name = equals === -1 ? arg : arg.slice(0, equals);
    if (options.includes(name)) {
      const value = equals === -1 ? args[(at += 1)] : arg.slice(equals + 1);
      if (value === undefined) return `${name} needs a value. Try --help.`;
      const refusal = readOption(wish, name, value);
      if (refusal !== null) return refusal;
    } else if (arg.startsWith("--")) return `There is no option ${name}. Try --help.`;
    else if (wish.file !== "") return `One file at a time, please: ${wish.file}, ${arg}.`;
    else wish.file = arg;
  }
  if (wish.file === "") return "Which file? Name a CSV file of sessions.";
  if (wish.hunches.length > 3)
    return "At most three hunches; the more there are, the less each weighs.";
  return wish;
}

function readOption(wish: PatternsWish, name: string, value: string): string | null {
  switch (name) {
    case "--unit":
      return readUnit(wish, value);
    case "--hunch":
      return readHunch(wish, value);
    case "--block":
      return readBlock(wish, value);
    case "--upto": {
      const day = v.safeParse(Day, value);
      if (!day.success) return `--upto ${value}: ${day.issues[0].message}`;
      wish.upTo = day.output;
      return null;
    }
    case "--after-regret":
      wish.afterRegret.add(value);
      return null;
    default: {
      const number = Number(value);
      if (value.trim() === "" || !(number > 0 && number < 1))
        return `${name} ${value}: a number between 0 and 1, such as 0.1.`;
      if (name === "--alpha") wish.alpha = number;
      else wish.usualRate = number;
      return null;
    }
  }
}

function readUnit(wish: PatternsWish, value: string): string | null {
  const [factor, unit] = splitLast(value);
  const found = units.find((one) => one === unit);
  if (factor === "" || found === undefined)
    return `--unit ${value}: FACTOR=UNIT, where the unit is ${units.join(", ")}.`;
  wish.units.set(factor, found);
  return null;
}

function readHunch(wish: PatternsWish, value: string): string | null {
  const [name, from] = splitLast(value);
  const day = v.safeParse(Day, from);
  if (name === "" || !day.success)
    return `--hunch ${value}: FACTOR=DAY, the day on which it was declared, such as sleep=2025-03-01.`;
  if (wish.hunches.some((one) => one.name === name)) return `--hunch ${name} is given twice.`;
  wish.hunches.push({ name, from: day.output });
  return null;
}

function readBlock(wish: PatternsWish, value: string): string | null {
  const size = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  if (value !== "all" && !(size >= 2)) return `--block ${value}: a number from 2 on, or all.`;
  wish.cut = value === "all" ? "all" : size;
  return null;
}

/** At the last equals sign: a factor's name may hold one. */
function splitLast(value: string): [string, string] {
  const equals = value.lastIndexOf("=");
  return equals === -1 ? ["", value] : [value.slice(0, equals), value.slice(equals + 1)];
}
