/**
 * Who do I see next? The list is in the order of the next sessions and has no other order, so that
 * it never opens on the worst. A sting is shown beside a name only while it has not gone quiet.
 */
import { addDays, daysBetween, weekdayOf, type Day } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import type { ClientId } from "../../record/ids.ts";
import { fail, ok, type Result } from "../../record/result.ts";
import { hasGoneQuiet } from "../../record/sting.ts";
import { dayLong, dayShort } from "../week/words.ts";
import { sameInitials, spoken, tidyLabel } from "../week/week.ts";
import { peopleWords } from "./words.ts";

export interface ClientRow {
  id: string;
  label: string;
  about: string;
  resting: number;
}
export interface SessionRow {
  id: string;
  client: string;
  day: string;
  time: string;
  rest: string | null;
  swept_on: string | null;
  tone: number | null;
  regret: number | null;
}
export interface MomentRow {
  id: string;
  session: string | null;
  client: string | null;
  noted_on: string;
  line: string;
  first_sting: number | null;
  sting_now: number | null;
  previous_sting: number | null;
}

export type StingState = "stings" | "fading" | "quiet";
export interface StingNow {
  sting: number;
  state: StingState;
}

/** Stings until it has come down by two; quiet is 2 or less twice in a row. Null: never rated. */
export function stingOf(moment: MomentRow): StingNow | null {
  const now = moment.sting_now;
  if (now === null) return null;
  if (hasGoneQuiet(now, moment.previous_sting)) return { sting: now, state: "quiet" };
  return { sting: now, state: (moment.first_sting ?? now) - now >= 2 ? "fading" : "stings" };
}

/** The one number beside a name: the loudest moment that has not gone quiet. */
export function loudest(moments: readonly MomentRow[]): StingNow | null {
  let found: StingNow | null = null;
  for (const moment of moments) {
    const sting = stingOf(moment);
    if (sting && sting.state !== "quiet" && (found === null || sting.sting > found.sting))
      found = sting;
  }
  return found;
}

export interface Listed {
  client: ClientRow;
  next: SessionRow | null;
  /** Sessions of the last twelve weeks, today included, oldest first. */
  glance: SessionRow[];
  moments: MomentRow[];
  sessionsEver: number;
  sting: StingNow | null;
}

export const glanceDays = 84;
export const glanceStart = (today: Day): Day => addDays(today, 1 - glanceDays);

/** Everyone with their rows, in the order they will be seen; those without a next one by initials. */
export function listPeople(
  rows: {
    clients: readonly ClientRow[];
    sessions: readonly SessionRow[];
    moments: readonly MomentRow[];
  },
  today: Day,
  nowTime: string,
): { current: Listed[]; resting: Listed[] } {
  const sessionsOf = Map.groupBy(rows.sessions, (session) => session.client);
  const momentsOf = Map.groupBy(rows.moments, (moment) => moment.client);
  const start = glanceStart(today);
  const all = rows.clients.map((client): Listed => {
    const sessions = (sessionsOf.get(client.id) ?? []).toSorted(byClock);
    const moments = momentsOf.get(client.id) ?? [];
    const isAhead = (s: SessionRow) => s.day > today || (s.day === today && s.time >= nowTime);
    return {
      client,
      next: sessions.find((s) => s.rest === null && isAhead(s)) ?? null,
      glance: sessions.filter((s) => s.day >= start && !isAhead(s) && s.day <= today),
      moments,
      sessionsEver: sessions.filter((s) => s.rest === null && !isAhead(s)).length,
      sting: loudest(moments),
    };
  });
  all.sort(byNext);
  return {
    current: all.filter((one) => one.client.resting === 0),
    resting: all.filter((one) => one.client.resting !== 0),
  };
}

const byClock = (a: SessionRow, b: SessionRow): number =>
  a.day.localeCompare(b.day) || a.time.localeCompare(b.time);

function byNext(a: Listed, b: Listed): number {
  if (a.next && b.next)
    return byClock(a.next, b.next) || a.client.label.localeCompare(b.client.label);
  if (a.next) return -1;
  if (b.next) return 1;
  return a.client.label.localeCompare(b.client.label);
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "14 Oct", with the year when it is not this one. */
export function shortDate(on: string, today: Day): string {
  const text = `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1]}`;
  return on.slice(0, 4) === today.slice(0, 4) ? text : `${text} ${on.slice(0, 4)}`;
}

/** "today 14:00", "Wed 10:00" within a week, else "4 Nov 10:00". */
export function nextInWords(session: { day: string; time: string }, today: Day): string {
  const days = daysBetween(today, session.day as Day);
  const time = spoken(session.time);
  if (days === 0) return `${peopleWords.today} ${time}`;
  if (days === 1) return `${peopleWords.tomorrow} ${time}`;
  if (days > 1 && days < 7) return `${dayShort[weekdayOf(session.day as Day)]} ${time}`;
  return `${shortDate(session.day, today)}, ${time}`;
}

export const weekdayName = (on: string): string => dayLong[weekdayOf(on as Day)];
export const weekdayShort = (on: string): string => dayShort[weekdayOf(on as Day)];

export type NotNamed = "no-label" | "long-label" | "long-about" | "tell-apart";

/** Checks what somebody is called; a namesake needs a word that tells them apart. */
export function checkNaming(
  others: readonly { label: string }[],
  typed: { label: string; about: string },
): Result<{ label: string; about: string }, NotNamed> {
  const label = tidyLabel(typed.label);
  const about = typed.about.trim();
  if (label === "") return fail("no-label");
  if (label.length > 40) return fail("long-label");
  if (about.length > 300) return fail("long-about");
  if (about === "" && others.some((other) => sameInitials(other.label, label)))
    return fail("tell-apart");
  return ok({ label, about });
}

export const addPerson = (client: ClientId, named: { label: string; about: string }): NewEvent =>
  newEvent("client-added", { client, ...named });
