/**
 * What a therapist writes in one go, twenty kinds of it: for the suites that cut a write off or refuse
 * it. Each call gives fresh ids that begin with `name`, so that a write can be told whole or torn.
 */
import { addDays } from "../../record/day.ts";
import * as practice from "../../journal/folds/practice.ts";
import type { NewEvent } from "../../record/events.ts";
import type { NewEventWithId } from "../../journal/log.ts";

const { added, planned, noted, swept, meant, rated, tuesday } = practice;

type Workload = (name: string) => NewEvent[];

/** There before every workload; `j` has a slot, two sessions and three moments. */
export const beginning = (name: string): NewEventWithId[] =>
  withIds(name, [
    added("j", "J."),
    practice.slotSet("w1"),
    ...["s1", "s2"].map((session) => planned(session)),
    ...["m1", "m2", "m3"].map((moment) => noted(moment, { session: "s1" })),
    meant("m1", "That he matters to me."),
  ]);

const evening: Workload = (name) => [
  added(`c-${name}`, "K."),
  planned(`s-${name}`, { client: `c-${name}` }),
  noted(`m-${name}`, { session: `s-${name}` }),
  swept(`s-${name}`, { regret: true }),
  meant(`m-${name}`, `I care that she is met. ${"x".repeat(4500)}`),
  rated(`m-${name}`, 4),
];

const made = (kind: string, body: unknown) => ({ kind, body }) as unknown as NewEvent;
const erased = (moment: string) => made("forgotten", { client: null, moment, on: tuesday });
const manyTimes = (count: number, one: (n: number) => NewEvent[]) =>
  Array.from({ length: count }, (_, n) => one(n)).flat();

export const workloads: Record<string, Workload> = {
  "a whole evening": evening,
  "a person added": (name) => [added(`c-${name}`, "S.")],
  "a person described anew": (name) => [
    made("client-described", { client: "j", label: "J.", about: `Thursday ${name}` }),
  ],
  "a slot of the week": (name) => [practice.slotSet(`w-${name}`)],
  "a slot that ends": () => [practice.slotEnded("w1", addDays(tuesday, 7))],
  "a week of sessions": (name) => manyTimes(25, (n) => [planned(`s-${name}-${n}`)]),
  "a session moved": () => [practice.moved("s1", addDays(tuesday, 1))],
  "a session that did not happen": () => [practice.rested("s2"), practice.held("s2")],
  "a session withdrawn": (name) => [planned(`s-${name}`), practice.withdrawn(`s-${name}`)],
  "a sweep of the evening": () => [swept("s1"), swept("s2", { tone: 4 }), practice.unswept("s2")],
  "a day closed": () => [practice.dayClosed(tuesday)],
  "a moment noted": (name) => [noted(`m-${name}`)],
  "a moment reworded": () => [practice.reworded("m1"), practice.reworded("m2")],
  "a moment rated": () => [rated("m1", 3), rated("m1", 2, addDays(tuesday, 7))],
  "a moment withdrawn": (name) => [noted(`m-${name}`), practice.momentWithdrawn(`m-${name}`)],
  "a page of meaning": () => [meant("m2", `What I would say today. ${"x".repeat(18_000)}`)],
  "a thought, worded and noticed": (name) => [
    made("thought-worded", { thought: `t-${name}`, text: "I am too late." }),
    made("thought-noticed", { moment: "m1", thought: `t-${name}`, on: tuesday, here: true }),
  ],
  "a setting": (name) => [practice.preferenceSet("theme", name)],
  "a moment erased for good": (name) => [noted(`m-${name}`), erased(`m-${name}`)],
  "ten evenings at once": (name) => manyTimes(10, (n) => evening(`${name}-${n}`)),
};

/** For the kill suite: an evening, and now and then one in which an older moment is erased. */
export const eveningOf = (name: string, erase: string | null): NewEventWithId[] =>
  withIds(name, [...evening(name), ...(erase ? [erased(`m-${erase}`)] : [])]);

export const withIds = (name: string, events: NewEvent[]): NewEventWithId[] =>
  events.map((event, n) => ({ ...event, id: `${name}/${n}/${events.length}` }));

/** Names whose events are neither all there nor all missing, or there twice. */
export function torn(ids: readonly string[]): string[] {
  const seen = new Map<string, { wanted: number; found: Set<string>; times: number }>();
  for (const id of ids) {
    const [name = "", , wanted] = id.split("/");
    const one = seen.get(name) ?? { wanted: Number(wanted), found: new Set(), times: 0 };
    one.found.add(id);
    one.times += 1;
    seen.set(name, one);
  }
  return [...seen]
    .filter(([, { wanted, found, times }]) => found.size !== wanted || times !== wanted)
    .map(([name]) => name);
}

export const namesIn = (ids: readonly string[]): Set<string> =>
  new Set(ids.map((id) => id.split("/")[0] ?? ""));
