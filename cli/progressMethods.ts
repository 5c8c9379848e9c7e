/**
 * Six kinds of reliable change of one point against the first. The spread is the measure's; what a
 * measure does not publish (a mean before, a group after) is read off the file, where there are
 * enough courses, and otherwise the methods that need it are null.
 */
import type { Measure } from "../content/measures/measure.ts";
import type { DatedScore } from "../practices/progress/progress.ts";
import {
  changeOf,
  methods,
  reliableChangeIndex,
  sampleOf,
  type Change,
  type Method,
  type Sample,
} from "../stats/progress/reliableChange.ts";

export interface Group {
  readonly sample: Sample | null;
  readonly r: number | null;
}

/** Fewer courses than this tell no group. */
const FEWEST = 3;

export function groupOf(
  measure: Measure,
  courses: ReadonlyMap<string, readonly DatedScore[]>,
): Group {
  const pairs = [...courses.values()]
    .filter((scores) => scores.length > 1)
    .map((scores) => ({ pre: scores[0]!.score, post: scores.at(-1)!.score }));
  const own = pairs.length < FEWEST ? null : sampleOf(pairs);
  const sd = measure.clinical?.sd.value ?? measure.spread?.value ?? null;
  const mean = measure.clinical?.mean.value ?? own?.meanPre ?? null;
  if (sd === null) return { sample: null, r: null };
  const sample = { meanPre: mean ?? NaN, sdPre: sd, after: own?.after ?? null };
  return { sample, r: measure.reliability?.value ?? null };
}

export function sixMethods(
  measure: Measure,
  pre: number,
  post: number,
  { sample, r }: Group,
): Record<Method, { rci: number; change: Change } | null> {
  const said = methods.map((method) => {
    const rci =
      sample !== null && r !== null
        ? reliableChangeIndex(method, pre, post, sample, { r })
        : method === "JT"
          ? (post - pre) / (Math.SQRT2 * measure.sem.value)
          : null;
    return [method, rci === null ? null : { rci, change: changeOf(rci, measure.distress) }];
  });
  return Object.fromEntries(said) as Record<Method, { rci: number; change: Change } | null>;
}
