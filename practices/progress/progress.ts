/**
 * One course of scores in, what may be said of each of its points out.
 *
 * The scores are in order, one a day, within the scale: scoreTable.ts or the journal has seen to it.
 * Reliable change compares each point with the first of its stretch; a gap of half a year begins a
 * new stretch, in which nothing said before counts.
 */
import { measureCalled } from "../../content/measures/measures.ts";
import type { Measure } from "../../content/measures/measure.ts";
import { daysBetween, type Day } from "../../record/day.ts";
import { allianceDrop, type AllianceDrop } from "../../stats/progress/allianceDrop.ts";
import { checkpointsOf } from "../../stats/progress/checkpoints.ts";
import { add, alertsOf, begin, sessionsSoFar, type Course } from "../../stats/progress/course.ts";
import { outcomeOf, type Outcome } from "../../stats/progress/cutOffs.ts";
import { expectedAt, type Expected } from "../../stats/progress/expectedCourse.ts";
import { changeOf, type Change } from "../../stats/progress/reliableChange.ts";
import {
  distanceFromBest,
  isAtOrBeyondCutOff,
  reliableChangePoints,
  type Scale,
} from "../../stats/progress/scale.ts";
import { suddenGains } from "../../stats/progress/suddenGain.ts";
import { scaleOf } from "./scaleOf.ts";

export interface DatedScore {
  readonly date: Day;
  readonly score: number;
  /** Its number among the sessions, where somebody counted. */
  readonly session?: number;
}

export interface Point {
  readonly date: Day;
  readonly score: number;
  /** Sessions since the first score of the stretch. */
  readonly session: number;
  readonly stretch: number;
  readonly logFlatOverImproving: number;
  readonly logWorseOverFlat: number;
  readonly chanceOfReliableChange: number;
  readonly stall: "none" | "watch" | "firm" | "cannot-show" | "no-outcome";
  readonly soft: boolean;
  readonly worse: boolean;
  readonly alliance: AllianceDrop | null;
  /** Jacobson and Truax against the first score of the stretch; null at that score. */
  readonly change: { readonly rci: number; readonly change: Change } | null;
  readonly expected: Expected | null;
}

export interface Reading {
  readonly points: readonly Point[];
  readonly firstRaised: Record<Alert, Raised | null>;
  readonly suddenGains: readonly Day[];
  readonly checkpoints: readonly {
    week: number;
    from: number;
    date: Day;
    score: number;
    isAbove: boolean;
  }[];
  /** At the last score, against the first of its stretch; null where there is no cut-off or one score. */
  readonly outcome: { readonly outcome: Outcome; readonly beganBelowCutOff: boolean } | null;
}

export type Alert = "soft" | "watch" | "firm" | "worse";
export interface Raised {
  readonly date: Day;
  readonly session: number;
}

export function readCourse(
  measure: Measure,
  scores: readonly DatedScore[],
  plannedSessions = 20,
): Reading {
  const scale = scaleOf(measure);
  const points = pointsOf(measure, scale, scores, plannedSessions);
  const stretch = points.filter((point) => point.stretch === points.at(-1)?.stretch);
  return {
    points,
    firstRaised: firstRaised(points),
    suddenGains: measure.alerts === "none" ? [] : gainsIn(scale, stretch),
    checkpoints: measure === measureCalled("phq-9") ? checkpointsIn(stretch) : [],
    outcome: outcomeIn(scale, stretch),
  };
}

function pointsOf(
  measure: Measure,
  scale: Scale,
  scores: readonly DatedScore[],
  plannedSessions: number,
): Point[] {
  const origin = scores[0]?.date;
  if (origin === undefined) return [];
  const points: Point[] = [];
  let course: Course | null = null;
  for (const { date, score, session } of scores) {
    const day = daysBetween(origin, date);
    const next = session === undefined ? { day, score } : { day, score, session };
    course = course === null ? begin(scale, next, plannedSessions) : add(course, next);
    points.push(pointAt(measure, course, date, points));
  }
  return points;
}

function pointAt(measure: Measure, course: Course, date: Day, earlier: readonly Point[]): Point {
  const { scale, first, last, weighed, stretch } = course;
  const session = sessionsSoFar(course);
  const alerts = alertsOf(course);
  const isOutcome = measure.alerts === "progress";
  const before = earlier.filter((point) => point.stretch === stretch).map(({ score }) => score);
  const rci = (last.score - first.score) / (Math.SQRT2 * scale.sem);
  return {
    date,
    score: last.score,
    session,
    stretch,
    logFlatOverImproving: weighed.flatOverImproving,
    logWorseOverFlat: weighed.worseOverFlat,
    chanceOfReliableChange: course.chance,
    stall: isOutcome ? alerts.stall : "no-outcome",
    soft: isOutcome && alerts.soft,
    worse: isOutcome && alerts.worse,
    alliance: measure.isAlliance
      ? allianceDrop(before, last.score, measure.spread?.value ?? scale.sem)
      : null,
    change: before.length === 0 ? null : { rci, change: changeOf(rci, scale.distress) },
    expected: isOutcome ? expectedHere(scale, first.score, session) : null,
  };
}

/** In the scale's own points; null where the scale has no end to be measured from. */
function expectedHere(scale: Scale, first: number, session: number): Expected | null {
  const fromBest = distanceFromBest(scale, first);
  if (fromBest === null) return null;
  const usual = expectedAt(fromBest, session + 1, Math.hypot(scale.sem, scale.wobble));
  const { lowest, highest, distress } = scale;
  if (distress === "high") {
    const from = lowest ?? 0;
    const top = highest ?? Infinity;
    const within = (value: number) => Math.min(top, from + value);
    return { score: within(usual.score), low: within(usual.low), high: within(usual.high) };
  }
  const best = highest ?? 0;
  const within = (value: number) => Math.max(lowest ?? -Infinity, best - value);
  return { score: within(usual.score), low: within(usual.high), high: within(usual.low) };
}

function firstRaised(points: readonly Point[]): Record<Alert, Raised | null> {
  const find = (is: (point: Point) => boolean): Raised | null => {
    const point = points.find(is);
    return point ? { date: point.date, session: point.session } : null;
  };
  return {
    soft: find(({ soft }) => soft),
    watch: find(({ stall }) => stall === "watch" || stall === "firm"),
    firm: find(({ stall }) => stall === "firm"),
    worse: find(({ worse }) => worse),
  };
}

function gainsIn(scale: Scale, points: readonly Point[]): Day[] {
  const fromBest = points.map(({ score }) => distanceFromBest(scale, score));
  if (fromBest.includes(null)) return [];
  return suddenGains(fromBest as number[], reliableChangePoints(scale)).map(
    (at) => points[at]!.date,
  );
}

function checkpointsIn(points: readonly Point[]): Reading["checkpoints"] {
  const [first] = points;
  if (!first) return [];
  const found = checkpointsOf(
    points.map(({ date, score }) => ({ day: daysBetween(first.date, date), score })),
  );
  return found.map(({ day, ...rest }) => ({
    ...rest,
    date: points.find(({ date }) => daysBetween(first.date, date) === day)!.date,
  }));
}

function outcomeIn(scale: Scale, points: readonly Point[]): Reading["outcome"] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last?.change) return null;
  const was = isAtOrBeyondCutOff(scale, first.score);
  const is = isAtOrBeyondCutOff(scale, last.score);
  return was === null || is === null ? null : outcomeOf(last.change.change, was, is);
}
