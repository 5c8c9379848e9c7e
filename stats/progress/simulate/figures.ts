/** The figures of docs/progress-figures.md: how often each rule flags each kind of course. */
import { chanceFrom } from "../../simulate/chance.ts";
import { changeAfter, CHANGE_BOUND } from "../experiment.ts";
import type { Scale } from "../scale.ts";
import { assumedSem, unknownStartVariance, usualLine, usualWobble } from "../scale.ts";
import { mostByAnyRule } from "./anyRule.ts";
import { firstRaised, median, shareBy, type FirstRaised } from "./firstAlert.ts";
import { flatCourses, improvingKinds, makeUp, type Kind, type MadeUp } from "./madeUpCourses.ts";
import { aboveTheExpectedBand, lessThanAFifthBy4, noReliableChangeBy8 } from "./otherRules.ts";
import { phqLike } from "./phqLike.ts";

export interface KindFigures {
  name: string;
  /** First flagged sessions by rule. */
  flagged: Record<RuleName, number[]>;
}

export const ruleNames = ["firm", "watch", "soft", "worse", "rci", "fifth", "band"] as const;
export type RuleName = (typeof ruleNames)[number];

export function kindFigures(kind: Kind, courses: number, seed: number): KindFigures {
  const chance = chanceFrom(seed);
  const made = Array.from({ length: courses }, () => makeUp(kind, chance));
  const raised = made.map((course) => firstRaised(phqLike, course));
  const ours = (alert: keyof FirstRaised) => raised.map((one) => one[alert]);
  return {
    name: kind.name,
    flagged: {
      firm: ours("firm"),
      watch: ours("watch"),
      soft: ours("soft"),
      worse: ours("worse"),
      rci: made.map(noReliableChangeBy8),
      fifth: made.map(lessThanAFifthBy4),
      band: made.map(aboveTheExpectedBand),
    },
  };
}

export const worsening: Kind = { name: "worse", goes: "worse" };

/** Scales that publish no reliability, read with the assumed one. */
export interface AssumedFigures {
  name: string;
  medianFlat: number;
  flatBy20: number;
  worstImproving: { name: string; share: number };
}

const suds = { unit: 8 / 2.2, highest: 100, roundTo: 5, turned: false };
const goal = { unit: 0.8 / 2.2, highest: 10, roundTo: 1, turned: true };

export function assumedFigures(courses: number, seed: number): AssumedFigures[] {
  return [
    { name: "SUDS, 0 to 100 in fives", on: suds, scale: assumedScale(100, "high") },
    { name: "own goal, 0 to 10 in whole numbers", on: goal, scale: assumedScale(10, "low") },
  ].map(({ name, on, scale }) => {
    const firm = (kind: Kind): number[] => {
      const chance = chanceFrom(seed);
      const made = Array.from({ length: courses }, () => makeUp({ ...kind, on }, chance));
      return made.map((course: MadeUp) => firstRaised(scale, course).firm);
    };
    const flat = firm(flatCourses);
    const improving = improvingKinds
      .map((kind) => ({ name: kind.name, share: shareBy(firm(kind)) }))
      .sort((a, b) => b.share - a.share);
    return {
      name,
      medianFlat: median(flat),
      flatBy20: shareBy(flat),
      worstImproving: improving[0]!,
    };
  });
}

const assumedScale = (highest: number, distress: "high" | "low"): Scale => {
  const sem = assumedSem(0, highest);
  return {
    distress,
    lowest: 0,
    highest,
    sem,
    wobble: usualWobble(sem),
    startMean: null,
    startVariance: unknownStartVariance(sem),
    cutOff: null,
    line: usualLine(sem),
  };
};

export interface ChangeFigures {
  flat: number;
  improving: number;
  /** A fall of one and a half reliable changes at session 8, seen by session 14 and by 20. */
  real: { by14: number; by20: number };
}

/** A change agreed for session 8, looked for after every score. */
export function changeFigures(courses: number, seed: number): ChangeFigures {
  const chance = chanceFrom(seed);
  const firstSaid = (kind: Kind, fall: number): number[] =>
    Array.from({ length: courses }, () => {
      const { scores, sessions } = makeUp(kind, chance);
      const all = scores.map(({ day, score }, at) => ({
        day,
        session: sessions[at]!,
        score: Math.max(0, score - (sessions[at]! >= 8 ? fall : 0)),
      }));
      for (let end = 9; end <= all.length; end++) {
        const found = changeAfter(phqLike, all.slice(0, end), 56);
        if (found && found.logBayesFactor >= CHANGE_BOUND) return all[end - 1]!.session;
      }
      return Infinity;
    });
  const real = firstSaid(flatCourses, 9);
  return {
    flat: shareBy(firstSaid(flatCourses, 0)),
    improving: shareBy(firstSaid(improvingKinds[0]!, 0)),
    real: { by14: shareBy(real, 14), by20: shareBy(real, 20) },
  };
}

export const anyRuleFigures = (courses: number, seed: number) =>
  [7, 8, 9, 10].map((session) => ({
    session,
    most: mostByAnyRule(session, courses, chanceFrom(seed)),
  }));

/** Flagged at session 6 exactly as the soft question is put: how many flat, how many improving not. */
export const softAtSession6 = (flat: KindFigures, improving: KindFigures) => ({
  sensitivity: shareBy(flat.flagged.soft, 6),
  specificity: 1 - shareBy(improving.flagged.soft, 6),
});
