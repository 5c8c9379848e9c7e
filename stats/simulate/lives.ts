/** Plays working lives and counts what was claimed, by truth. */
import { type Factor, hypothesesOf } from "../patterns/design.ts";
import { type Say } from "../patterns/findings.ts";
import { watchPatterns } from "../patterns/watch.ts";
import { Naive } from "./naive.ts";
import { type WorkingLife, workingFactors, workingLife } from "./working.ts";

export interface LivesOptions extends Omit<WorkingLife, "seed"> {
  seed: number;
  lives: number;
  factors?: readonly Factor[];
  naive: boolean;
}

export interface Lives {
  lives: number;
  /** Lives in which anything without effect was ever claimed by e-BH, on any day. */
  falseEver: number;
  /** Lives in which it was ever said, at a quarterly look, after the guard and P7. */
  falseSaid: number;
  /** Mean share of false ones among what is said at the end, and lives in which that share is not 0. */
  falseShare: number;
  /** True effects named, of those there are. */
  found: number;
  effects: number;
  naivePooled: number;
  naiveStratified: number;
  sessions: number;
  words: Partial<Record<Say, number>>;
}

const claims = (say: Say): boolean => say === "shown" || say === "permanent";

export function playLives(options: LivesOptions): Lives {
  const factors = options.factors ?? workingFactors;
  const asked = hypothesesOf(factors);
  const touched = new Set(options.effects.map(({ factor }) => factor));
  const sum: Lives = {
    lives: options.lives,
    falseEver: 0,
    falseSaid: 0,
    falseShare: 0,
    found: 0,
    effects: options.effects.length * options.lives,
    naivePooled: 0,
    naiveStratified: 0,
    sessions: 0,
    words: {},
  };
  for (let life = 0; life < options.lives; life += 1) {
    const watch = watchPatterns({ factors, cut: "by-kind", alpha: 0.1, hunches: [] });
    const naive = options.naive ? new Naive(asked) : null;
    const saidFalse = () =>
      watch.findings().some(({ factor, say }) => !touched.has(factor) && claims(say));
    let said = false;
    let days = 0;
    for (const { day, sessions } of workingLife({ ...options, seed: options.seed + life })) {
      watch.day(day, sessions);
      sum.sessions += sessions.length;
      if (naive) for (const session of sessions) naive.take(session);
      days += 1;
      if (days % 20 === 0) naive?.look();
      if (days % 60 === 0) said ||= saidFalse();
    }
    const end = watch.findings();
    if (said || saidFalse()) sum.falseSaid += 1;
    if (end.some(({ factor, claimedFirst }) => !touched.has(factor) && claimedFirst !== null))
      sum.falseEver += 1;
    const named = end.filter(({ say }) => claims(say));
    const wrong = named.filter(({ factor }) => !touched.has(factor)).length;
    sum.falseShare += wrong / Math.max(1, named.length) / options.lives;
    for (const effect of options.effects)
      if (named.some(({ factor, level }) => isAbout(effect, factor, level))) sum.found += 1;
    for (const { say } of end) sum.words[say] = (sum.words[say] ?? 0) + 1;
    if (naive?.everPooled.some((ever, h) => ever && !touched.has(asked[h]!.factor)))
      sum.naivePooled += 1;
    if (naive?.everStratified.some((ever, h) => ever && !touched.has(asked[h]!.factor)))
      sum.naiveStratified += 1;
  }
  return sum;
}

const isAbout = (effect: { factor: number; level: number }, factor: number, level: number) =>
  effect.factor === factor && effect.level === level;
