/** Keeping a person's pages: dates and holds as events, each with what takes it back. */
import type { Day } from "../../record/day.ts";
import { newEvent } from "../../record/events.ts";
import type { ClientId } from "../../record/ids.ts";
import type { Act } from "../today/sessions.ts";
import type { CopyPlace } from "./keepingWords.ts";

export interface Kept {
  id: ClientId;
  label: string;
  kept_until: Day | null;
  on_hold_since: Day | null;
  on_hold_why: string | null;
}

export const keepUntil = (person: Kept, until: Day | null): Act => ({
  events: [newEvent("client-kept-until", { client: person.id, until })],
  back: [newEvent("client-kept-until", { client: person.id, until: person.kept_until })],
});

export const setHold = ({ id: client }: Kept, on: Day): Act => ({
  events: [newEvent("hold-set", { client, on, why: "" })],
  back: [newEvent("hold-lifted", { client, on })],
});

export const liftHold = (person: Kept, on: Day): Act => ({
  events: [newEvent("hold-lifted", { client: person.id, on })],
  back: [
    newEvent("hold-set", {
      client: person.id,
      on: person.on_hold_since ?? on,
      why: person.on_hold_why ?? "",
    }),
  ],
});

/** The same day some years on; the 29th of February becomes the 28th. */
export function yearsAfter(on: Day, years: number): Day {
  const year = Number(on.slice(0, 4)) + years;
  const same = `${String(year).padStart(4, "0")}${on.slice(4)}`;
  const isLeapDay = on.endsWith("-02-29") && new Date(`${same}T00:00Z`).getUTCDate() !== 29;
  return isLeapDay ? (`${same.slice(0, 8)}28` as Day) : (same as Day);
}

/** What is offered: seven years after the last session, as many professional bodies ask. */
export const usualDate = (lastHeld: Day | null, today: Day): Day =>
  yearsAfter(lastHeld ?? today, 7);

/** A year from the date that has passed, or from today when that is past as well. */
export function yearLonger(until: Day, today: Day): Day {
  const next = yearsAfter(until, 1);
  return next > today ? next : yearsAfter(today, 1);
}

export const isPast = (person: Pick<Kept, "kept_until">, today: Day): boolean =>
  person.kept_until !== null && person.kept_until < today;

export interface Copy {
  /** The instant it was made. */
  madeAt: number;
  place: CopyPlace;
}

/** The copies that hold somebody who was added then: those made since, newest first. */
export const copiesHolding = (copies: readonly Copy[], addedAt: number): Copy[] =>
  copies.filter(({ madeAt }) => madeAt >= addedAt).toSorted((a, b) => b.madeAt - a.madeAt);

/** Capitals, points and spaces do not matter: "j" stands for "J.". */
export const isSameInitial = (typed: string, label: string): boolean => {
  const bare = (text: string) => text.normalize("NFKC").toLowerCase().replace(/[\s.]/gu, "");
  const wanted = bare(label);
  return wanted === "" ? typed.trim() === label.trim() : bare(typed) === wanted;
};
