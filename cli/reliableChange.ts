/**
 * `reliable-change PREPOST.csv --reliability R --json`: is each person's difference more than the
 * wobble of the measure, by six published methods. Means and SDs come from the file unless given.
 */
import {
  changeOf,
  methods,
  reliableChangeIndex,
  sampleOf,
  type Sample,
} from "../stats/progress/reliableChange.ts";
import { numberOption, readArguments } from "./arguments.ts";
import { directionOf } from "./progressWish.ts";
import { readPrePost, type Pair } from "./prePost.ts";
import { write, type Shell } from "./shell.ts";
import { readTextFile } from "./textFile.ts";

export const reliableChangeHelp = `reliable-change PREPOST.csv --reliability R [--json] [--direction lower|higher]
         [--sd SD] [--mean-pre M] [--mean-post M] [--sd-post SD] [--correlation K] [--reliability-post R]

Reads people, one per line, with the columns id, pre, post, and prints for each the reliable change index
by JT (Jacobson and Truax), EN (Edwards and Nunnally), GLN (Gulliksen, Lord and Novick), HLL (Hsu, Linn and
Lord), NK (Nunnally and Kotsch) and HA (Hageman and Arrindell), with "improved", "worse" or "no reliable
change" at 1.96. A method that cannot say anything of this file is null.

  --reliability R       between 0 and 1
  --direction D         which way is better: lower (usual) or higher
  --sd, --mean-pre, --mean-post, --sd-post, --correlation
                        instead of those of the file
`;

const options = [
  "--reliability",
  "--reliability-post",
  "--direction",
  "--sd",
  "--mean-pre",
  "--mean-post",
  "--sd-post",
  "--correlation",
];

/** Null when all went well, otherwise the sentence that says what did not. */
export async function reliableChangeCommand(
  args: readonly string[],
  shell: Shell,
): Promise<string | null> {
  const given = readArguments(args, {
    switches: ["--json"],
    options,
    file: "a CSV file of people with pre and post",
  });
  if (typeof given === "string") return given;
  const numbers = new Map<string, number>();
  for (const name of options.filter((one) => one !== "--direction")) {
    const value = numberOption(given, name);
    if (typeof value === "string") return value;
    if (value !== undefined) numbers.set(name, value);
  }
  const distress = directionOf(given.options.get("--direction") ?? "lower");
  if (distress === null) return "--direction is lower or higher: which way is better.";
  const refusal = refuse(numbers);
  if (refusal !== null) return refusal;
  const read = await readTextFile(given.file, shell);
  if ("refusal" in read) return read.refusal;
  const pairs = readPrePost(read.text);
  if (typeof pairs === "string") return pairs;
  const sample = sampleWith(pairs, numbers);
  if (!(sample.sdPre > 0))
    return "Everybody has the same score before, so there is no standard deviation; give one with --sd.";
  const report = reportOf(pairs, sample, numbers, distress);
  await write(
    shell,
    given.switches.has("--json") ? `${JSON.stringify(report)}\n` : inWords(report),
  );
  return null;
}

function refuse(numbers: ReadonlyMap<string, number>): string | null {
  const r = numbers.get("--reliability");
  if (r === undefined) return "--reliability is missing: a number between 0 and 1.";
  const inside = (name: string, value: number | undefined) =>
    value === undefined || (value > 0 && value < 1)
      ? null
      : `${name} ${value} does not lie between 0 and 1.`;
  const k = numbers.get("--correlation");
  if (k !== undefined && !(Math.abs(k) < 1))
    return `--correlation ${k} does not lie within -1 and 1.`;
  const sd = ["--sd", "--sd-post"].find((name) => (numbers.get(name) ?? 1) <= 0);
  if (sd !== undefined) return `${sd} is above zero.`;
  return (
    inside("--reliability", r) ?? inside("--reliability-post", numbers.get("--reliability-post"))
  );
}

function sampleWith(pairs: readonly Pair[], numbers: ReadonlyMap<string, number>): Sample {
  const own = sampleOf(pairs);
  const after = {
    mean: numbers.get("--mean-post") ?? own.after!.mean,
    sd: numbers.get("--sd-post") ?? own.after!.sd,
    correlation: numbers.get("--correlation") ?? own.after!.correlation,
  };
  return {
    meanPre: numbers.get("--mean-pre") ?? own.meanPre,
    sdPre: numbers.get("--sd") ?? own.sdPre,
    after: pairs.length < 2 && !numbers.has("--mean-post") ? null : after,
  };
}

function reportOf(
  pairs: readonly Pair[],
  sample: Sample,
  numbers: ReadonlyMap<string, number>,
  distress: "high" | "low",
) {
  const r = numbers.get("--reliability")!;
  const rPost = numbers.get("--reliability-post") ?? r;
  const people = pairs.map(({ id, pre, post }) => {
    const found = methods.map((method) => {
      const rci = reliableChangeIndex(method, pre, post, sample, { r, rPost });
      return [method, rci === null ? null : { rci, change: changeOf(rci, distress) }] as const;
    });
    return { id, pre, post, ...Object.fromEntries(found) } as PersonSaid;
  });
  const { meanPre, sdPre, after } = sample;
  return {
    people,
    n: people.length,
    reliability: r,
    reliabilityPost: rPost,
    direction: distress === "high" ? "lower" : "higher",
    meanPre,
    sdPre,
    meanPost: after?.mean ?? null,
    sdPost: finite(after?.sd),
    correlation: finite(after?.correlation),
    reliableChangePoints: 1.96 * Math.SQRT2 * sdPre * Math.sqrt(1 - r),
  };
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

type PersonSaid = Pair & Record<(typeof methods)[number], { rci: number; change: string } | null>;

const inWords = ({ people }: { people: readonly PersonSaid[] }): string =>
  people
    .map(({ id, pre, post, JT }) => `${id}: ${pre} to ${post}, ${JT?.change ?? "nothing to say"}\n`)
    .join("");
