/**
 * The engine: sessions go in day by day, and at any moment it can be asked what may be said. Pure and
 * additive: a new day touches only the blocks of its sessions, and a journal read at once gives to
 * the bit what it gives when read day by day.
 *
 * An edit of the past is a new watch over the whole journal (forty years: see docs/patterns-figures.md).
 */
import { standsOnItsOwn } from "./apart.ts";
import { look } from "./claimLog.ts";
import { compare } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import type { Design, Session } from "./design.ts";
import { type Finding, findings } from "./findings.ts";
import { Ledger } from "./ledger.ts";
import { familiesOf, type Watched, watchedOf } from "./watched.ts";
import { SweepBook } from "./sweeps.ts";
import type { Weighing } from "./weighing.ts";

export interface Watch {
  /** A day's sessions in the order in which they were held. Days only go forward. */
  day(day: number, sessions: readonly Session[]): void;
  /** No session came on the days up to this one: a week may be complete. */
  upTo(day: number): void;
  /** No more will come. Only `cut: "all"` has blocks that wait for it. */
  end(): void;
  findings(): Finding[];
}

export function watchPatterns(design: Design): Watch {
  const ledger = new Ledger(design.factors.length);
  const watched = watchedOf(design);
  const ofFactor = design.factors.map((_, factor) =>
    watched.filter((one) => one.factor === factor),
  );
  const begin = (factor: number, weighingOf: (one: Watched) => Weighing | null): Comparison => {
    const { factors, cut } = design;
    const weighings = Array.from<Weighing | null>({ length: factors[factor]!.levels }).fill(null);
    for (const one of ofFactor[factor]!) weighings[one.level] = weighingOf(one);
    return compare({ ledger, factors, factor, cut, weighings, within: null });
  };
  const comparisons = design.factors.map((_, factor) => begin(factor, (one) => one.weighing));
  const hunches = design.hunches.map(({ factor, from }) => ({
    from,
    comparison: begin(factor, (one) => one.hunch),
  }));
  const books = design.factors.map(({ levels }) => new SweepBook(levels));
  const families = familiesOf(design, watched);
  const apart = standsOnItsOwn(design, ledger);
  let lastDay: number | null = null;

  const claimAnew = (day: number): void => {
    for (const family of families) look(family, day, design.alpha);
  };
  const upTo = (day: number): void => {
    if (lastDay !== null && day < lastDay) throw new Error("Days only go forward.");
    lastDay = day;
    for (const comparison of comparisons) comparison.dayOver(day);
    for (const { from, comparison } of hunches) if (day > from) comparison.dayOver(day);
    apart.dayOver(day);
    claimAnew(day);
  };
  return {
    day(day, sessions) {
      if (lastDay !== null && day <= lastDay) throw new Error("Days only go forward.");
      for (const session of sessions) {
        const at = ledger.add(day, session);
        for (let factor = 0; factor < books.length; factor += 1)
          books[factor]!.take(session.levels[factor]!, session.outcome);
        for (const comparison of comparisons) comparison.take(at);
        for (const { from, comparison } of hunches) if (day > from) comparison.take(at);
        apart.take(at);
      }
      upTo(day);
    },
    upTo,
    end() {
      for (const comparison of comparisons) comparison.end();
      for (const { comparison } of hunches) comparison.end();
      apart.end();
      if (lastDay !== null) claimAnew(lastDay);
    },
    findings: () => findings({ design, watched, books, apart, lastDay }),
  };
}
