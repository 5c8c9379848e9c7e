/**
 * A course, score by score: each new score is weighed once and never changes what was said before.
 *
 * `begin` and `add` are the whole engine; `alertsOf` says what a state means. Firm stall:
 * log E(flat : improving) >= ln 10 from session 2 on, so at most 1 in 10 courses that improve as
 * modelled are ever flagged. Where the first score lies less than one reliable change from the good
 * end of the scale, the measure cannot show improvement and stays silent about it.
 */
import { firstEvidence, nextEvidence, weigh, type Evidence, type Weighed } from "./evidence.ts";
import { firstPath, type Model, type Path } from "./path.ts";
import { firstBeat, NEW_STRETCH_DAYS, nextBeat, type Rhythm } from "./rhythm.ts";
import {
  distanceFromBest,
  isAtOrBeyondCutOff,
  modelOf,
  reliableChangePoints,
  towardsDistress,
  type Scale,
} from "./scale.ts";
import { addToLine, chanceOfReaching, noLine, SOFT_BOUND, type LineSoFar } from "./softReview.ts";

export const STALL_BOUND = Math.LN10;
export const WATCH_BOUND = 1.8;
export const WORSE_BOUND = Math.LN10;
const FIRST_SESSION = 2;

export interface Score {
  /** Days since any fixed day. */
  readonly day: number;
  readonly score: number;
  /** Sessions since the first of the course, where somebody counted; otherwise from the days. */
  readonly session?: number;
}

export interface Alerts {
  /** "cannot-show": the first score is too near the good end of the scale. */
  readonly stall: "none" | "watch" | "firm" | "cannot-show";
  readonly soft: boolean;
  readonly worse: boolean;
}

/** What is known after a score. Immutable: an earlier state may be kept and continued. */
export interface Course {
  readonly scale: Scale;
  readonly plannedSessions: number;
  readonly first: Score;
  readonly last: Score;
  readonly scores: number;
  readonly rhythm: Rhythm;
  readonly evidence: Evidence;
  readonly line: LineSoFar;
  readonly weighed: Weighed;
  readonly chance: number;
  /** How often a gap of half a year began a new stretch. */
  readonly stretch: number;
}

const roots = new WeakMap<Model, Path>();
function rootOf(model: Model): Path {
  const known = roots.get(model);
  if (known) return known;
  const made = firstPath(model);
  roots.set(model, made);
  return made;
}

const EQUAL: Weighed = { flatOverImproving: 0, worseOverFlat: 0 };

export function begin(scale: Scale, score: Score, plannedSessions = 20, stretch = 1): Course {
  const session = score.session ?? 0;
  const line = addToLine(noLine, 0, towardsDistress(scale, score.score));
  return {
    scale,
    plannedSessions,
    first: score,
    last: score,
    scores: 1,
    rhythm: firstBeat(score.day, session),
    evidence: firstEvidence(rootOf(modelOf(scale)), standing(scale, score.score, score.score)),
    line,
    weighed: EQUAL,
    chance: chanceOfReaching(line, scale.line, reliableChangePoints(scale), plannedSessions),
    stretch,
  };
}

/** Throws where the day is not later: the caller has put scores in order and refused doubles. */
export function add(course: Course, score: Score): Course {
  const { scale, plannedSessions, first, last, rhythm: before } = course;
  const days = score.day - last.day;
  if (!(days > 0)) throw new Error("A score must be later than the one before it.");
  if (days >= NEW_STRETCH_DAYS) return begin(scale, score, plannedSessions, course.stretch + 1);
  const counted = nextBeat(before, score.day);
  const rhythm = score.session === undefined ? counted : { ...counted, session: score.session };
  const ahead = rhythm.session - before.session;
  if (!(ahead > 0)) throw new Error("A session number must be higher than the one before it.");
  const evidence = nextEvidence(
    course.evidence,
    standing(scale, score.score, first.score),
    ahead,
    days,
  );
  const since = rhythm.session - (first.session ?? 0);
  const line = addToLine(course.line, since, towardsDistress(scale, score.score));
  return {
    scale,
    plannedSessions,
    first,
    last: score,
    scores: course.scores + 1,
    rhythm,
    evidence,
    line,
    weighed: weigh(evidence),
    chance: chanceOfReaching(line, scale.line, reliableChangePoints(scale), plannedSessions),
    stretch: course.stretch,
  };
}

/** Sessions since the first score of this stretch. */
export const sessionsSoFar = ({ rhythm, first }: Course): number =>
  rhythm.session - (first.session ?? 0);

export function alertsOf(course: Course): Alerts {
  const { scale, weighed, first, last, chance } = course;
  const session = sessionsSoFar(course);
  const room = distanceFromBest(scale, first.score);
  const canShow = room === null || room >= reliableChangePoints(scale);
  const evidence = weighed.flatOverImproving;
  const stall =
    session < FIRST_SESSION
      ? "none"
      : evidence >= STALL_BOUND
        ? "firm"
        : evidence >= WATCH_BOUND
          ? "watch"
          : "none";
  return {
    stall: canShow ? stall : "cannot-show",
    soft:
      canShow &&
      session >= scale.line.from &&
      chance < SOFT_BOUND &&
      isAtOrBeyondCutOff(scale, last.score) !== false,
    worse: session >= FIRST_SESSION && weighed.worseOverFlat >= WORSE_BOUND,
  };
}

/** In SEM units from the start mean, towards distress. */
function standing(scale: Scale, score: number, first: number): number {
  const mean = scale.startMean ?? first;
  return (towardsDistress(scale, score) - towardsDistress(scale, mean)) / scale.sem;
}
