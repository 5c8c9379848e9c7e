/**
 * The unit of each factor (P4), by its name: the crux. A night is shared by all sessions of the day
 * after it, so sleep is compared by day; a kind of problem belongs to a client, so it is compared
 * between clients; and what one may change *because of* a regret is also split by "the last session
 * with this client was regretted". Getting this wrong makes false claims of 13 to 67 in 100.
 */
import type { Factor, Unit } from "../../stats/patterns/design.ts";

export type Compared = Pick<Factor, "unit" | "afterRegret">;

const within: Compared = { unit: "within-client", afterRegret: false };
const changedByRegret: Compared = { unit: "within-client", afterRegret: true };
const byDay: Compared = { unit: "day", afterRegret: false };
const byWeek: Compared = { unit: "week", afterRegret: false };
const byClient: Compared = { unit: "client", afterRegret: false };

const known = new Map<string, Compared>([
  ["technique", changedByRegret],
  ["format", changedByRegret],
  ["fits", changedByRegret],
  ["fits my style", changedByRegret],
  ["sleep", byDay],
  ["illness", byDay],
  ["turmoil", byWeek],
  ["problem", byClient],
  ["kind of problem", byClient],
  ["problem type", byClient],
  ["personality", byClient],
  ["personality style", byClient],
]);

/** How a factor is compared; within the same client unless its name is in the table. */
export const comparedBy = (name: string): Compared => known.get(plain(name)) ?? within;

/** "Fits-my-style" and "fits_my_style" are "fits my style". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join(" ");

/** Units that can be asked for by name. */
export const units = ["within-client", "day", "week", "client"] as const satisfies readonly Unit[];
