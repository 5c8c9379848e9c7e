/**
 * An invented practice in October 2025, for examples and tests: initials only, nobody real.
 *
 * The same six people as in the drawings, on Tuesday the 14th; M. & T. are a couple.
 */
import { clockTime, day } from "../../record/day.ts";
import { type EventBody, type NewEvent, newEvent } from "../../record/events.ts";
import type { ClientId, MomentId, SessionId } from "../../record/ids.ts";
import { type Sting, type Tone, stings } from "../../record/sting.ts";

export const tuesday = day("2025-10-14");
const people = { a: "A.", s: "S.", mt: "M. & T.", j: "J.", r: "R.", k: "K.", d: "D.", n: "N." };
type Who = keyof typeof people;

const clientOf = (who: Who) => who as ClientId;
export const sessionOf = (who: Who, on: string = tuesday) => `${who}@${on}` as SessionId;
const sting = (n: number) => stings[n] as Sting;

export const everyone: NewEvent[] = Object.entries(people).map(([who, label]) =>
  newEvent("client-added", { client: clientOf(who as Who), label, about: "" }),
);

export const planned = (who: Who, time: string, on: string = tuesday): NewEvent =>
  newEvent("session-planned", {
    session: sessionOf(who, on),
    client: clientOf(who),
    day: day(on),
    time: clockTime(time),
    minutes: 50,
    zone: "UTC",
    source: "usual-week",
    slot: null,
    origin: null,
  });

/** Today's six, yesterday's four, tomorrow's five, and two sessions that left something. */
export const theDay: NewEvent[] = [
  ...everyone,
  planned("a", "09:00"),
  planned("s", "10:00"),
  planned("mt", "11:30"),
  planned("j", "14:00"),
  planned("r", "15:00"),
  planned("k", "16:30"),
  planned("j", "14:00", "2025-09-30"),
  planned("d", "12:00", "2025-10-02"),
  ...(["n", "r", "a", "s", "k"] as const).map((who, at) =>
    planned(who, `${10 + at}:00`, "2025-10-15"),
  ),
];
export const yesterday: NewEvent[] = (["a", "d", "s", "k"] as const).map((who, at) =>
  planned(who, `${10 + at}:00`, "2025-10-13"),
);

export const swept = (
  who: Who,
  tone: Tone | null,
  regret = false,
  on: string = tuesday,
): NewEvent =>
  newEvent("session-swept", { session: sessionOf(who, on), on: day(on), tone, regret });

export const noted = (
  id: string,
  body: Omit<Partial<EventBody<"moment-noted">>, "sting" | "on"> & {
    on: string;
    sting: number | null;
  },
): NewEvent =>
  newEvent("moment-noted", {
    session: null,
    kind: null,
    line: "",
    repairable: null,
    guess: null,
    ...body,
    moment: id as MomentId,
    on: day(body.on),
    sting: body.sting === null ? null : sting(body.sting),
  });

export const rated = (id: string, on: string, n: number): NewEvent =>
  newEvent("moment-rated", {
    moment: id as MomentId,
    on: day(on),
    sting: sting(n),
    occasion: "tend",
  });

export const reunion: NewEvent[] = [
  noted("reunion", {
    on: "2025-09-30",
    session: sessionOf("j", "2025-09-30"),
    kind: "unsaid",
    line: "I didn’t ask about the reunion",
    sting: 8,
    repairable: "yes",
    guess: sting(6),
  }),
  rated("reunion", "2025-10-07", 5),
  rated("reunion", "2025-10-12", 3),
];
export const tenMinutes: NewEvent[] = [
  noted("ten-minutes", {
    on: "2025-10-02",
    session: sessionOf("d", "2025-10-02"),
    kind: "did",
    line: "I let him end ten minutes early",
    sting: 7,
    repairable: "unsure",
  }),
  rated("ten-minutes", "2025-10-09", 6),
];
export const stillWith: NewEvent[] = [...reunion, ...tenMinutes];

export const theEvening: NewEvent[] = [
  ...theDay,
  ...stillWith,
  swept("a", 2),
  swept("s", 4),
  swept("mt", 2),
  swept("j", 3),
  swept("k", 1, true),
];
