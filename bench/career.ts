/**
 * A plausible working life, made up from a seed: people who come for some months or years, holidays,
 * evenings that are swept and evenings that are not, regrets that gather a little around some people
 * and fade. Initials only. Benchmarks, screenshots and tests of scale all live off this one.
 */
import { addDays, type ClockTime, type Day, day, mondayOf, weekdayOf } from "../record/day.ts";
import { type NewEvent, newEvent, type RegretKind } from "../record/events.ts";
import type { ClientId, MomentId, SessionId } from "../record/ids.ts";
import type { Sting, Tone } from "../record/sting.ts";
import { type Chance, seeded } from "./seeded.ts";

export interface CareerOptions {
  seed: number;
  /** The first Monday of work. */
  from: Day;
  years: number;
  sessionsPerWeek: number;
}

/** One evening's worth of what was written down, with the day on which it was. */
export interface Evening {
  on: Day;
  events: NewEvent[];
}

interface Person {
  client: ClientId;
  weekday: number;
  time: ClockTime;
  sessionsLeft: number;
  /** How much more often than usual a session with this person is regretted. */
  weight: number;
}

const letters = "ABCDEFGHIJKLMNOPRSTUVWZ";
const times = ["09:00", "10:00", "11:30", "14:00", "15:00", "16:30", "17:30"] as ClockTime[];
const kinds: RegretKind[] = ["said", "unsaid", "did", "undone"];
const about = ["low mood", "worry", "after a loss", "panic", "couple", "sleep", "work", "driving"];
const lines = [
  "Went past it too quickly.",
  "Filled a silence that was theirs.",
  "Didn't ask how it had gone.",
  "Changed the subject when it got close.",
  "Explained instead of staying.",
  "Let the hour end in the middle of it.",
];

/** Yields the career evening by evening, in order. Forty years at 29 a week are about 60,000 sessions. */
export function* career(options: CareerOptions): Generator<Evening> {
  const chance = seeded(options.seed);
  const made = { clients: 0, sessions: 0, moments: 0 };
  let people: Person[] = [];
  const stinging: { moment: MomentId; due: Day; sting: number; asked: number }[] = [];
  const last = addDays(options.from, Math.round(options.years * 365.25));

  for (let monday = mondayOf(options.from); monday < last; monday = addDays(monday, 7)) {
    const week = Math.floor(Date.parse(monday) / 604_800_000);
    const onHoliday = week % 52 === 30 || week % 52 === 31 || week % 52 === 51;
    const arrivals: NewEvent[] = [];
    people = people.filter((person) => person.sessionsLeft > 0);
    while (people.length < options.sessionsPerWeek && !onHoliday)
      people.push(newPerson(chance, made, arrivals));
    if (onHoliday) continue;

    for (let offset = 0; offset < 5; offset += 1) {
      const on = addDays(monday, offset);
      const events: NewEvent[] = offset === 0 ? arrivals : [];
      const swept = chance.yes(0.88);
      for (const person of people.filter((one) => one.weekday === weekdayOf(on)))
        events.push(...hold(chance, made, person, on, swept, stinging));
      events.push(...reprises(chance, stinging, on));
      if (events.length > 0) yield { on, events };
    }
  }
}

function newPerson(chance: Chance, made: { clients: number }, arrivals: NewEvent[]): Person {
  made.clients += 1;
  const client = `c${made.clients}` as ClientId;
  const label = `${chance.pick([...letters])}.`;
  arrivals.push(newEvent("client-added", { client, label, about: chance.pick(about) }));
  return {
    client,
    weekday: chance.whole(1, 5),
    time: chance.pick(times),
    sessionsLeft: Math.max(2, Math.round(Math.exp(3 + 0.8 * chance.normal()))),
    weight: Math.exp(0.6 * chance.normal()),
  };
}

function hold(
  chance: Chance,
  made: { sessions: number; moments: number },
  person: Person,
  on: Day,
  swept: boolean,
  stinging: { moment: MomentId; due: Day; sting: number; asked: number }[],
): NewEvent[] {
  made.sessions += 1;
  person.sessionsLeft -= 1;
  const session = `s${made.sessions}` as SessionId;
  const planned = newEvent("session-planned", {
    session,
    client: person.client,
    day: on,
    time: person.time,
    minutes: 50,
    zone: "Europe/Berlin",
    source: "by-hand",
    slot: null,
    origin: null,
  });
  if (chance.yes(0.06))
    return [
      planned,
      newEvent("session-rested", { session, why: chance.pick(["cancelled", "not-attended"]) }),
    ];
  const regret = chance.yes(Math.min(0.5, 0.1 * person.weight));
  const events = [planned];
  if (swept) {
    const tone = Math.max(
      0,
      Math.min(4, Math.round(2.4 + chance.normal() - (regret ? 1 : 0))),
    ) as Tone;
    events.push(newEvent("session-swept", { session, on, tone, regret }));
  }
  if (regret && swept) events.push(regretted(chance, made, session, on, stinging));
  return events;
}

function regretted(
  chance: Chance,
  made: { moments: number },
  session: SessionId,
  on: Day,
  stinging: { moment: MomentId; due: Day; sting: number; asked: number }[],
): NewEvent {
  made.moments += 1;
  const moment = `m${made.moments}` as MomentId;
  const sting = chance.whole(3, 9) as Sting;
  stinging.push({ moment, due: addDays(on, 7), sting, asked: 0 });
  return newEvent("moment-noted", {
    moment,
    session,
    on,
    kind: chance.pick(kinds),
    line: chance.pick(lines),
    sting,
    repairable: chance.pick(["yes", "no", "unsure", null]),
    guess: chance.yes(0.5) ? (Math.max(0, sting - chance.whole(0, 4)) as Sting) : null,
  });
}

/** Going back to a moment after a week, a month, half a year; most fade, some slowly. */
function reprises(
  chance: Chance,
  stinging: { moment: MomentId; due: Day; sting: number; asked: number }[],
  on: Day,
): NewEvent[] {
  const events: NewEvent[] = [];
  while (stinging[0] && stinging[0].due <= on) {
    const one = stinging.shift()!;
    const sting = Math.round(one.sting * Math.pow(0.5, [0.7, 1.6, 3][one.asked]!)) as Sting;
    if (chance.yes(0.6))
      events.push(newEvent("moment-rated", { moment: one.moment, on, sting, occasion: "reprise" }));
    const waits = [23, 152][one.asked];
    if (waits !== undefined)
      later(stinging, { ...one, due: addDays(on, waits), asked: one.asked + 1 });
  }
  return events;
}

/** Keeps the queue in the order in which the reprises fall due. */
function later<T extends { due: Day }>(queue: T[], item: T): void {
  let at = queue.length;
  while (at > 0 && queue[at - 1]!.due > item.due) at -= 1;
  queue.splice(at, 0, item);
}

export const fortyYears: CareerOptions = {
  seed: 40,
  from: day("1985-01-07"),
  years: 40,
  sessionsPerWeek: 31,
};
