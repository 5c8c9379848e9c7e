/**
 * Whole days, weeks or clients compared with each other (P3, P4): sleep, illness, turmoil, the kind of
 * problem. A unit carries the level that most of its sessions carry; its size is how many more regrets
 * it held than these clients' earlier sessions let one expect:
 *
 *   r_u = sum (y_i - c p_i),  p_i = (y + 6 p) / (n + 6) from sessions before the block, c = observed /
 *   expected within the block, p the overall rate before it, (regrets + 1) / (sessions + 10)
 *
 * Days among 20 workdays, weeks among 12, clients in cohorts of 12 by their first 10 swept sessions.
 */
import type { Comparison, Weighings, Within } from "./comparison.ts";
import {
  CLIENTS_IN_COHORT,
  DAYS_IN_BLOCK,
  type Factor,
  SESSIONS_OF_CLIENT,
  WEEKS_IN_BLOCK,
  weekOf,
} from "./design.ts";
import type { Ledger } from "./ledger.ts";
import { permutedBlock } from "./permuted.ts";

interface UnitOfSessions {
  level: number;
  /** Places in the ledger of its swept sessions. */
  sessions: number[];
}

export interface UnitBlocksOptions {
  ledger: Ledger;
  factor: number;
  about: Factor;
  weighings: Weighings;
  /** When the other factor is the same throughout a unit, units are kept apart by it; otherwise each
   *  session is measured against sessions alike in it. */
  within: (Within & { sameThroughout: boolean }) | null;
}

export function unitBlocks(options: UnitBlocksOptions): Comparison {
  return options.about.unit === "client" ? ofClients(options) : ofTime(options);
}

function ofTime(options: UnitBlocksOptions): Comparison {
  const { ledger, about } = options;
  const unitOf = about.unit === "week" ? weekOf : (day: number) => day;
  const gather = gathering(options, about.unit === "week" ? WEEKS_IN_BLOCK : DAYS_IN_BLOCK);
  let current = -Infinity;
  let places: number[] = [];
  const close = () => {
    if (places.length > 0) gather(places);
    places = [];
  };
  return {
    take(at) {
      const unit = unitOf(ledger.day[at]!);
      if (unit !== current) close();
      current = unit;
      places.push(at);
    },
    dayOver(day) {
      if (unitOf(day + 1) !== current) close();
    },
    end() {},
  };
}

function ofClients(options: UnitBlocksOptions): Comparison {
  const { ledger, factor } = options;
  const gather = gathering(options, CLIENTS_IN_COHORT);
  const first: (number[] | null)[] = [];
  return {
    take(at) {
      if (ledger.outcome[at]! < 0 || ledger.level(at, factor) < 0) return;
      const client = ledger.client[at]!;
      const places = first[client] === undefined ? (first[client] = []) : first[client];
      if (places === null) return;
      places.push(at);
      if (places.length < SESSIONS_OF_CLIENT) return;
      first[client] = null;
      gather(places);
    },
    dayOver() {},
    end() {},
  };
}

/** Collects units until a block is full, then weighs it. */
function gathering(options: UnitBlocksOptions, full: number): (places: readonly number[]) => void {
  const { ledger, factor, about, weighings, within } = options;
  const open: [UnitOfSessions[], UnitOfSessions[]] = [[], []];
  return (places) => {
    const level = mostOften(ledger, factor, places);
    let sessions = places.filter((at) => ledger.outcome[at]! >= 0);
    let side: 0 | 1 = 0;
    if (within !== null) {
      sessions = sessions.filter((at) => ledger.level(at, within.factor) >= 0);
      const other = mostOften(ledger, within.factor, places);
      if (within.sameThroughout && other === within.level) side = 1;
    }
    if (level < 0 || sessions.length === 0) return;
    open[side].push({ level, sessions });
    if (open[side].length < full) return;
    const units = open[side];
    open[side] = [];
    const r = residuals(ledger, units, within?.sameThroughout === false ? within : null);
    const block = permutedBlock(r);
    for (let asked = 0; asked < about.levels; asked += 1)
      weighings[asked]?.add(block(units.map((unit) => unit.level === asked)));
  };
}

/** The level that most of these sessions carry, the lower of two that tie; -1 when none is known. */
function mostOften(ledger: Ledger, factor: number, places: readonly number[]): number {
  const counts: number[] = [];
  let best = -1;
  for (const at of places) {
    const level = ledger.level(at, factor);
    if (level < 0) continue;
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    const most = best < 0 ? 0 : counts[best]!;
    if (count > most || (count === most && level < best)) best = level;
  }
  return best;
}

/** r of each unit. */
export function residuals(
  ledger: Ledger,
  units: readonly UnitOfSessions[],
  alike: Within | null,
): number[] {
  let start = Infinity;
  for (const { sessions } of units) for (const at of sessions) start = Math.min(start, at);
  const p = (ledger.regrets[start]! + 1) / (ledger.swept[start]! + 10);
  const before = new Map<number, number>();
  const sideOf = (at: number): 0 | 1 =>
    alike !== null && ledger.level(at, alike.factor) === alike.level ? 1 : 0;
  const observed = [0, 0];
  const expected = [0, 0];
  for (const { sessions } of units) {
    for (const at of sessions) {
      const client = ledger.client[at]!;
      // Sessions come in the order of time, so what was known before the first is from before the block.
      if (!before.has(client))
        before.set(client, (ledger.clientRegrets[at]! + 6 * p) / (ledger.clientSwept[at]! + 6));
      observed[sideOf(at)]! += ledger.outcome[at]!;
      expected[sideOf(at)]! += before.get(client)!;
    }
  }
  return units.map(({ sessions }) => {
    let r = 0;
    for (const at of sessions) {
      const side = sideOf(at);
      const scale = observed[side]! / expected[side]!;
      r += ledger.outcome[at]! - scale * before.get(ledger.client[at]!)!;
    }
    return r;
  });
}
