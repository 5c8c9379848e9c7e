/**
 * From answers or a total to a score, or a refusal with its reason: a missing answer is never
 * guessed, because a total with a hole in it looks like a better week.
 */
import { fail, ok, type Result } from "../../record/result.ts";
import type { Measure } from "./measure.ts";

export interface Refusal {
  readonly say: string;
}

const refuse = (say: string) => fail<Refusal>({ say });

/** `null` stands for an item that was left out. */
export function scoreOf(
  measure: Measure,
  answers: readonly (number | null)[],
): Result<number, Refusal> {
  const { items } = measure;
  if (!items) return refuse(`${measure.name} is entered as a total.`);
  if (answers.length !== items.items.length) {
    return refuse(`${measure.name} has ${items.items.length} items, not ${answers.length}.`);
  }
  let total = 0;
  for (const [at, answer] of answers.entries()) {
    if (answer === null) {
      if (items.optional?.includes(at + 1)) continue;
      return refuse(`Item ${at + 1} has no answer; without it there is no total.`);
    }
    if (!items.answers.some(({ value }) => value === answer)) {
      const highest = Math.max(...items.answers.map(({ value }) => value));
      return refuse(`Item ${at + 1} is ${answer}; the answers are 0 to ${highest}.`);
    }
    total += answer;
  }
  return ok(total);
}

export function totalOf(
  { name, lowest, highest, whole }: Measure,
  total: number,
): Result<number, Refusal> {
  if (!Number.isFinite(total)) return refuse(`A ${name} score is a number.`);
  if (total < lowest || total > highest) {
    return refuse(`${total} is outside the scale: ${name} runs ${rangeOf(lowest, highest)}.`);
  }
  if (whole && !Number.isInteger(total)) return refuse(`${name} scores are whole numbers.`);
  return ok(total);
}

const rangeOf = (lowest: number, highest: number): string =>
  Number.isFinite(highest)
    ? Number.isFinite(lowest)
      ? `from ${lowest} to ${highest}`
      : `up to ${highest}`
    : `from ${lowest} up`;

/** Null where the measure has no published bands. */
export const bandOf = ({ bands }: Measure, total: number): string | null =>
  bands?.findLast(({ from }) => total >= from)?.name ?? null;

/** An answer above zero about death or self-harm is always its own notice. */
export function needsSafetyNotice(measure: Measure, answers: readonly (number | null)[]): boolean {
  return measure.safetyItem !== undefined && (answers[measure.safetyItem - 1] ?? 0) > 0;
}
