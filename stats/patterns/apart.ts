/**
 * P7. Does a pattern stand on its own? For each pair of claimed factors the e-value of each is worked
 * out again within client x the other; one that no longer reaches 20 cannot be told apart from the
 * other. When both fall, as when all of somebody's sessions are on Mondays, both say so. When only one
 * does, it was the other's shadow, and the other stands: withdrawing both would lose a true pattern to
 * every weak one beside it, more of them the longer one looks (64 kept of 80 against 80 of 80, with no
 * false one more).
 *
 * Each such comparison is begun when first asked for, sees everything that has been, and from then on
 * grows with every session like any other.
 */
import { log } from "../numbers/elementary.ts";
import { compare, replay } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import type { Design, Hypothesis } from "./design.ts";
import type { Ledger } from "./ledger.ts";
import { Weighing } from "./weighing.ts";

export const STANDS = log(20);

export interface Apart extends Comparison {
  /** log E of the one, compared only among sessions alike in the other. */
  within(one: Hypothesis, other: Hypothesis, lastDay: number | null): number;
}

export function standsOnItsOwn(design: Design, ledger: Ledger): Apart {
  const begun = new Map<string, { comparison: Comparison; weighing: Weighing }>();
  const ended = { yet: false };
  return {
    within(one, other, lastDay) {
      const name = `${one.factor} ${one.level} ${other.factor} ${other.level}`;
      let pair = begun.get(name);
      if (pair === undefined) {
        pair = begin(design, ledger, one, other);
        replay(ledger, pair.comparison, lastDay);
        if (ended.yet) pair.comparison.end();
        begun.set(name, pair);
      }
      return pair.weighing.evidence().mixed;
    },
    take(at) {
      for (const { comparison } of begun.values()) comparison.take(at);
    },
    dayOver(day) {
      for (const { comparison } of begun.values()) comparison.dayOver(day);
    },
    end() {
      ended.yet = true;
      for (const { comparison } of begun.values()) comparison.end();
    },
  };
}

function begin(design: Design, ledger: Ledger, one: Hypothesis, other: Hypothesis) {
  const { factors, cut } = design;
  const weighing = new Weighing();
  const weighings = Array.from<Weighing | null>({ length: factors[one.factor]!.levels }).fill(null);
  weighings[one.level] = weighing;
  const comparison = compare({
    ledger,
    factors,
    factor: one.factor,
    cut,
    weighings,
    within: other,
  });
  return { comparison, weighing };
}
