/**
 * What is compared with what. A design is made before the data are looked at, from names and levels
 * alone; only then do the promises of the e-values hold.
 *
 * Numbers only: a day is a count of days (0 is a Thursday, as 1970-01-01 was), a client and a level
 * are places in somebody's list, an outcome is 1 for a regret, 0 for none, -1 for missing.
 */

/** Within what a factor is compared (P4): the crux, since sessions of one bad night stand together. */
export type Unit = "within-client" | "day" | "week" | "client" | "caseload";

export interface Factor {
  unit: Unit;
  /** Also split by "the last session with this client was regretted": for what a regret may change. */
  afterRegret: boolean;
  /** How many levels it has. Two levels are one hypothesis, about the second. */
  levels: number;
  /** For the caseload: the intake year of each client. Each year is a family of claims of its own. */
  families?: readonly number[];
}

/**
 * How sessions of one client are cut into blocks. `by-kind`: see sessionBlocks.ts. A number: so many
 * sessions. `all`: one block, closed by `end()`.
 */
export type Cut = "by-kind" | "all" | number;

export interface Design {
  factors: readonly Factor[];
  cut: Cut;
  alpha: number;
  /** Factors that the user declared, each with the day: at most three share half of the weight. */
  hunches: readonly { factor: number; from: number }[];
}

export interface Session {
  client: number;
  outcome: number;
  /** One level per factor; -1 where it is not known. */
  levels: ArrayLike<number>;
}

export interface Hypothesis {
  factor: number;
  level: number;
}

/** One per level, but one alone for a factor with two levels; one that says nothing for a single level. */
export function hypothesesOf(factors: readonly Factor[]): Hypothesis[] {
  return factors.flatMap(({ levels, unit }, factor) => {
    if (levels === 2 && unit !== "caseload") return [{ factor, level: 1 }];
    return Array.from({ length: levels }, (_, level) => ({ factor, level }));
  });
}

export const DAYS_IN_BLOCK = 20;
export const WEEKS_IN_BLOCK = 12;
export const CLIENTS_IN_COHORT = 12;
export const SESSIONS_OF_CLIENT = 10;

/** Weeks begin on a Monday. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7);
