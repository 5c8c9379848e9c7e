/** The session at which each alert is first raised in a made-up course; Infinity: never. */
import { add, alertsOf, begin } from "../course.ts";
import type { Scale } from "../scale.ts";
import type { MadeUp } from "./madeUpCourses.ts";

export interface FirstRaised {
  watch: number;
  firm: number;
  soft: number;
  worse: number;
}

export function firstRaised(scale: Scale, { scores, sessions }: MadeUp): FirstRaised {
  const raised = { watch: Infinity, firm: Infinity, soft: Infinity, worse: Infinity };
  let course = begin(scale, scores[0]!);
  for (let at = 1; at < scores.length; at++) {
    course = add(course, scores[at]!);
    const alerts = alertsOf(course);
    const session = sessions[at]!;
    const keep = (name: keyof FirstRaised, is: boolean) => {
      if (is) raised[name] = Math.min(raised[name], session);
    };
    keep("watch", alerts.stall === "watch" || alerts.stall === "firm");
    keep("firm", alerts.stall === "firm");
    keep("soft", alerts.soft);
    keep("worse", alerts.worse);
  }
  return raised;
}

/** The middle of first sessions, courses that were never flagged counted as never. */
export const median = (sessions: readonly number[]): number =>
  sessions.toSorted((a, b) => a - b)[sessions.length >> 1] ?? Infinity;
export const shareBy = (sessions: readonly number[], by = Number.MAX_VALUE): number =>
  sessions.filter((session) => session <= by).length / sessions.length;
