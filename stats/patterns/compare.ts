/** Chooses how a factor is compared, by its unit (P4). */
import { caseloadBlocks } from "./caseloadBlocks.ts";
import type { Comparison, Weighings, Within } from "./comparison.ts";
import type { Cut, Factor, Unit } from "./design.ts";
import type { Ledger } from "./ledger.ts";
import { sessionBlocks } from "./sessionBlocks.ts";
import { unitBlocks } from "./unitBlocks.ts";

export interface CompareOptions {
  ledger: Ledger;
  factors: readonly Factor[];
  factor: number;
  cut: Cut;
  weighings: Weighings;
  /** Only among sessions alike in this other factor: for "stands on its own". */
  within: Within | null;
}

export function compare(options: CompareOptions): Comparison {
  const { ledger, factors, factor, cut, weighings, within } = options;
  const about = factors[factor]!;
  if (about.unit === "within-client")
    return sessionBlocks({ ledger, factor, about, cut, weighings, within });
  if (about.unit === "caseload")
    return caseloadBlocks({ ledger, weighingOf: (client) => weighings[client] ?? null, within });
  const other = within === null ? null : factors[within.factor]!;
  const sameThroughout = other !== null && constantWithin[about.unit].includes(other.unit);
  return unitBlocks({
    ledger,
    factor,
    about,
    weighings,
    within: within === null ? null : { ...within, sameThroughout },
  });
}

/** Which factors cannot change within one unit. */
const constantWithin: Record<"day" | "week" | "client", readonly Unit[]> = {
  day: ["day", "week"],
  week: ["week"],
  client: ["client", "caseload"],
};

/** Lets a comparison that begins late see everything that has been. */
export function replay(ledger: Ledger, comparison: Comparison, lastDay: number | null): void {
  for (let at = 0; at < ledger.size; at += 1) {
    if (at > 0 && ledger.day[at] !== ledger.day[at - 1]) comparison.dayOver(ledger.day[at]! - 1);
    comparison.take(at);
  }
  if (lastDay !== null) comparison.dayOver(lastDay);
}
