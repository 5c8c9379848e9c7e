/** Everything that is kept about one hypothesis. */
import { type Claim, newClaim } from "./claimLog.ts";
import { type Design, hypothesesOf, type Hypothesis } from "./design.ts";
import { Weighing } from "./weighing.ts";
import { clientWeight, hunchWeight, ordinaryWeight } from "./weights.ts";

export interface Watched extends Hypothesis {
  weighing: Weighing;
  /** The fresh start of a declared hunch. */
  hunch: Weighing | null;
  claim: Claim;
  /** log pi of the ordinary part, by day. */
  logWeight: (day: number) => number;
}

export function watchedOf(design: Design): Watched[] {
  return hypothesesOf(design.factors).map(({ factor, level }) => {
    const about = design.factors[factor]!;
    const isClient = about.unit === "caseload";
    const ofClient = isClient ? clientWeight(about, level) : 0;
    const logWeight = isClient ? () => ofClient : ordinaryWeight(design, factor);
    const weighing = new Weighing();
    const declared = design.hunches.some((hunch) => hunch.factor === factor);
    const hunch = declared ? new Weighing() : null;
    const ofHunch = hunchWeight(about);
    const parts = [{ weighing, logWeight }];
    if (hunch) parts.push({ weighing: hunch, logWeight: () => ofHunch });
    return {
      factor,
      level,
      weighing,
      hunch,
      claim: newClaim(parts),
      logWeight,
    };
  });
}

/** Claims that are made together: all ordinary ones, and the clients of each intake year. */
export function familiesOf(design: Design, watched: readonly Watched[]): Claim[][] {
  const families = new Map<string, Claim[]>();
  for (const { factor, level, claim } of watched) {
    const { unit, families: years } = design.factors[factor]!;
    const name = unit === "caseload" ? `${factor} ${years?.[level] ?? ""}` : "";
    const family = families.get(name) ?? [];
    families.set(name, family);
    family.push(claim);
  }
  return [...families.values()];
}
