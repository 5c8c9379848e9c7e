/**
 * A working life with every trap that makes false claims, and a truth that is known. Clients have
 * their own rate, hour and kind of problem; the rate falls over the years and over each therapy; some
 * days and weeks are worse for everything; a technique, a format is changed because of the last
 * regret; a client comes only on Mondays. Of all this, only what `effects` names makes regrets likelier.
 */
import type { Factor, Session } from "../patterns/design.ts";
import { type Chance, chanceFrom } from "./chance.ts";

const within = { unit: "within-client", afterRegret: false } as const;
const changed = { unit: "within-client", afterRegret: true } as const;

/**
 * Twelve factors, 43 levels, each compared within what P4 asks for: technique, new, fits, format,
 * back-to-back, weekday, slot, stage of therapy, sleep, turmoil, kind of problem, personality style.
 */
export const workingFactors: readonly Factor[] = [
  { ...changed, levels: 6 },
  { ...within, levels: 2 },
  { ...changed, levels: 2 },
  { ...changed, levels: 3 },
  { ...within, levels: 2 },
  { ...within, levels: 5 },
  { ...within, levels: 5 },
  { ...within, levels: 3 },
  { unit: "day", afterRegret: false, levels: 3 },
  { unit: "week", afterRegret: false, levels: 2 },
  { unit: "client", afterRegret: false, levels: 6 },
  { unit: "client", afterRegret: false, levels: 4 },
];

export interface WorkingLife {
  seed: number;
  years: number;
  clients: number;
  /** Logarithm of the odds ratio, by factor and level. */
  effects: readonly { factor: number; level: number; size: number }[];
  /** At this level of this factor quiet sessions are swept less often. */
  quietlyMissed: { factor: number; level: number; swept: number } | null;
}

interface Client {
  place: number;
  base: number;
  weekday: number;
  slot: number;
  problem: number;
  personality: number;
  technique: number;
  held: number;
  left: number;
  lastRegret: boolean;
}

export interface WorkingDay {
  day: number;
  sessions: Session[];
}

/** Yields every working day. Day 4 is a Monday. */
export function* workingLife(life: WorkingLife): Generator<WorkingDay> {
  const chance = chanceFrom(life.seed);
  const weeks = Math.round(life.years * 46);
  let made = 0;
  let clients = Array.from({ length: life.clients }, () => newClient(chance, made++, true));
  const mood = { night: 0, turmoil: 0 };
  for (let week = 0; week < weeks; week += 1) {
    mood.turmoil = chance.yes(mood.turmoil === 1 ? 0.6 : 0.12) ? 1 : 0;
    const ofWeek = 0.25 * chance.normal() + 0.5 - (0.8 * week) / weeks;
    for (let weekday = 0; weekday < 5; weekday += 1) {
      mood.night = nextNight(chance, mood.night);
      const ofDay = ofWeek + 0.35 * chance.normal();
      const today = clients
        .filter((one) => (chance.yes(0.04) ? chance.yes(0.2) : one.weekday === weekday))
        .sort((a, b) => a.slot - b.slot);
      const sessions = today.map((client, at) =>
        hold(chance, life, client, {
          weekday,
          before: today[at - 1] ?? null,
          ofDay,
          ...mood,
          week,
        }),
      );
      if (sessions.length > 0) yield { day: 4 + week * 7 + weekday, sessions };
    }
    clients = clients.map((one) => (one.left > 0 ? one : newClient(chance, made++, false)));
  }
}

function newClient(chance: Chance, place: number, begun: boolean): Client {
  const course = Math.max(2, Math.round(Math.exp(3 + 0.8 * chance.normal())));
  return {
    place,
    base: -2.35 + 0.7 * chance.normal(),
    weekday: chance.whole(0, 4),
    slot: chance.whole(0, 4),
    problem: chance.whole(0, 5),
    personality: Math.min(3, chance.whole(0, 5)),
    technique: chance.whole(0, 5),
    held: 0,
    left: begun ? Math.ceil(course * chance.next()) : course,
    lastRegret: false,
  };
}

function nextNight(chance: Chance, last: number): number {
  if (chance.yes(0.4)) return last;
  return chance.yes(0.25) ? 2 : chance.yes(0.3) ? 1 : 0;
}

interface Moment {
  weekday: number;
  before: Client | null;
  ofDay: number;
  night: number;
  turmoil: number;
  week: number;
}

function hold(chance: Chance, life: WorkingLife, client: Client, moment: Moment): Session {
  // After a regret one falls back on what is safe, or meets by telephone.
  const safe = client.lastRegret && chance.yes(0.5);
  const technique = safe ? 0 : chance.yes(0.6) ? client.technique : chance.whole(0, 5);
  const levels = [
    technique,
    chance.yes(technique > 3 ? 0.4 : 0.1) ? 1 : 0,
    chance.yes(technique === 5 ? 0.3 : client.lastRegret ? 0.95 : 0.8) ? 1 : 0,
    client.lastRegret && chance.yes(0.4) ? 2 : chance.yes(moment.week > 300 ? 0.5 : 0.2) ? 1 : 0,
    moment.before !== null && client.slot - moment.before.slot <= 1 ? 1 : 0,
    moment.weekday,
    chance.yes(0.9) ? client.slot : chance.whole(0, 4),
    client.held < 4 ? 0 : client.held < 15 ? 1 : 2,
    moment.night,
    moment.turmoil,
    client.problem,
    client.personality,
  ];
  let logOdds = client.base + moment.ofDay - 0.015 * Math.min(client.held, 60);
  for (const { factor, level, size } of life.effects) if (levels[factor] === level) logOdds += size;
  const regret = chance.yes(1 / (1 + Math.exp(-logOdds)));
  client.held += 1;
  client.left -= 1;
  client.lastRegret = regret;
  const missed = life.quietlyMissed;
  const quiet = missed !== null && levels[missed.factor] === missed.level && !regret;
  const swept = chance.yes(quiet ? missed.swept : 0.95);
  return { client: client.place, outcome: swept ? (regret ? 1 : 0) : -1, levels };
}
