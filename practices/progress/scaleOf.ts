/** A measure as the engine needs it. What is not published is assumed, and `assumptions` says so. */
import type { Measure } from "../../content/measures/measure.ts";
import {
  unknownStartVariance,
  usualLine,
  usualWobble,
  type Scale,
} from "../../stats/progress/scale.ts";

export function scaleOf(measure: Measure): Scale {
  const { lowest, highest, distress, cutOff, line } = measure;
  const sem = measure.sem.value;
  const start = measure.start ?? measure.clinical;
  return {
    distress,
    lowest: Number.isFinite(lowest) ? lowest : null,
    highest: Number.isFinite(highest) ? highest : null,
    sem,
    wobble: measure.wobble?.value ?? usualWobble(sem),
    startMean: start?.mean.value ?? null,
    startVariance: start ? start.sd.value ** 2 : unknownStartVariance(sem),
    cutOff: cutOff?.value ?? null,
    line: line ?? usualLine(sem),
  };
}

/** What the alerts take for granted about this measure, in words for the small print. */
export function assumptionsOf(measure: Measure): string[] {
  const said: string[] = [];
  if (measure.sem.basis === "assumed") said.push(`Error of measurement: ${measure.sem.source}.`);
  if (!measure.wobble) said.push("Week-to-week wobble: .7 of the error of measurement.");
  if (!(measure.start ?? measure.clinical))
    said.push("Where clients begin: this course's first score.");
  if (!measure.line) said.push("Usual pace: in the proportions of the PHQ-9.");
  return said;
}
