/**
 * One trap at a time: a factor that does nothing, in a world that makes it look as if it did. `guarded`
 * compares it as STATISTICS asks; otherwise as one would without thinking. The answer is in how many
 * lives it was ever claimed (E reached 20: one factor alone), looking every day.
 */
import type { Cut, Factor, Session } from "../patterns/design.ts";
import { sweptUnevenly } from "../patterns/sweeps.ts";
import { watchPatterns } from "../patterns/watch.ts";
import { type Chance, chanceFrom } from "./chance.ts";

export const traps = [
  "last-regret",
  "bad-days",
  "kind-of-problem",
  "falling",
  "quiet-sessions",
  "only-mondays",
] as const;
export type Trap = (typeof traps)[number];

export interface TrapOptions {
  lives: number;
  seed: number;
  guarded: boolean;
  cut?: Cut;
  /** Working days of a life, with six sessions each. */
  days?: number;
}

const within: Factor = { unit: "within-client", afterRegret: false, levels: 2 };

export function playTrap(trap: Trap, options: TrapOptions): number {
  let fooled = 0;
  for (let life = 0; life < options.lives; life += 1)
    if (everClaims(trap, options, chanceFrom(options.seed * 10_000 + life))) fooled += 1;
  return fooled;
}

const guards: Record<Trap, Factor> = {
  "last-regret": { ...within, afterRegret: true },
  "bad-days": { ...within, unit: "day" },
  "kind-of-problem": { ...within, unit: "client" },
  falling: within,
  "quiet-sessions": within,
  "only-mondays": within,
};

function everClaims(trap: Trap, options: TrapOptions, chance: Chance): boolean {
  const factor = options.guarded ? guards[trap] : within;
  const isByHand = !options.guarded && (trap === "kind-of-problem" || trap === "only-mondays");
  const watch = watchPatterns({
    factors: [factor],
    cut: options.cut ?? "by-kind",
    alpha: 0.1,
    hunches: [],
  });
  const world = newWorld(chance);
  for (let day = 0; day < (options.days ?? 800); day += 1) {
    const sessions = world.day(trap, day);
    // A client is one block of its own only if clients are told apart.
    watch.day(day, isByHand ? sessions.map((one) => ({ ...one, client: 0 })) : sessions);
  }
  // One factor of two levels is claimed when E reaches 20, and the first such day is remembered.
  const [one] = watch.findings();
  if (one!.claimedFirst === null) return false;
  return !(options.guarded && sweptUnevenly(one!.sweeps, one!.rest));
}

interface Client {
  place: number;
  base: number;
  problem: 0 | 1;
  technique: number;
  held: number;
  left: number;
  lastRegret: boolean;
}

/** Thirty clients, six a day, each on one weekday. */
function newWorld(chance: Chance) {
  let made = 0;
  const newClient = (): Client => ({
    place: (made += 1) - 1,
    base: -2.2 + 0.8 * chance.normal(),
    problem: chance.yes(0.3) ? 1 : 0,
    technique: chance.next(),
    held: 0,
    left: Math.max(4, Math.round(Math.exp(3 + 0.7 * chance.normal()))),
    lastRegret: false,
  });
  const clients = Array.from({ length: 30 }, newClient);
  return {
    day(trap: Trap, day: number): Session[] {
      const badDay = chance.normal();
      const night = chance.yes(0.3) ? 1 : 0;
      return Array.from({ length: 6 }, (_, slot) => {
        const at = (day % 5) * 6 + slot;
        if (clients[at]!.left === 0) clients[at] = newClient();
        return hold(chance, trap, clients[at]!, { badDay, night, weekday: day % 5 });
      });
    },
  };
}

function hold(
  chance: Chance,
  trap: Trap,
  client: Client,
  { badDay, night, weekday }: { badDay: number; night: number; weekday: number },
): Session {
  let x = chance.yes(0.3) ? 1 : 0;
  let logOdds = client.base;
  if (trap === "last-regret") {
    // The rate of a client wanders, and after a regret one falls back on what is safe.
    x = chance.yes(client.lastRegret ? 0.9 : 0.15) ? 1 : 0;
  } else if (trap === "bad-days") {
    x = night;
    logOdds += 1.1 * badDay;
  } else if (trap === "kind-of-problem") {
    x = client.problem;
    logOdds += 0.4 * (client.base + 2.2);
  } else if (trap === "falling") {
    x = chance.yes(Math.min(0.8, 0.1 + client.held * 0.02)) ? 1 : 0;
    logOdds += 0.6 - 0.04 * Math.min(40, client.held);
  } else if (trap === "only-mondays") x = weekday === 0 ? 1 : 0;
  const outcome = chance.yes(1 / (1 + Math.exp(-logOdds))) ? 1 : 0;
  client.held += 1;
  client.left -= 1;
  client.lastRegret = outcome === 1;
  const quiet = trap === "quiet-sessions" && outcome === 0;
  const swept = chance.yes(quiet && x === 1 ? 0.6 : 0.95);
  return { client: client.place, outcome: swept ? outcome : -1, levels: [x] };
}
