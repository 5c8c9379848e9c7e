/**
 * What stands beside a name in the list: twelve weeks at a glance, the next hour, the sting now.
 *
 * The order of the list is the order of the next sessions (journal/questions/people.ts) and there is
 * no other, so that it never opens on the worst.
 */
import { addDays, type ClockTime, type Day, daysBetween, weekdayOf } from "../../record/day.ts";
import { fail, ok, type Result } from "../../record/result.ts";
import type { Sting, Tone } from "../../record/sting.ts";
import { clock, dateInWords, weekdayName } from "../../practices/moment/spoken.ts";
import { standingOf, type Stung } from "../../practices/moment/standing.ts";
import type { GlanceMark } from "../../ui/music/Glance.tsx";
import { sameInitials, tidyLabel } from "../week/week.ts";
import { peopleWords } from "./words.ts";

export interface GlanceSession {
  id: string;
  day: Day;
  time: ClockTime;
  rest: string | null;
  tone: Tone | null;
}
export interface GlanceMoment extends Stung {
  session: string | null;
  noted_on: Day;
  rated_on: Day | null;
}

const weeks = 12;
/** The Monday twelve weeks back, this week included. */
export const glanceStart = (today: Day): Day =>
  addDays(today, 1 - weekdayOf(today) - 7 * (weeks - 1));

/** The sessions that have begun, as marks; one that is still to come is never drawn. */
export function glanceMarks(
  sessions: readonly GlanceSession[],
  moments: readonly GlanceMoment[],
  now: { day: Day; time: ClockTime },
): GlanceMark[] {
  const start = glanceStart(now.day);
  return sessions
    .filter((session) => session.day >= start && hasBegun(session, now))
    .map((session) => ({
      at: daysBetween(start, session.day) / 7,
      sat: session.rest === null ? session.tone : ("rest" as const),
      regret: loudestOf(
        moments.filter((moment) => moment.session === session.id),
        now.day,
      ),
    }));
}

export const hasBegun = (
  session: { day: Day; time: ClockTime },
  now: { day: Day; time: ClockTime },
): boolean => session.day < now.day || (session.day === now.day && session.time <= now.time);

/** Of several regrets in one session the strongest is drawn; length is how long it has stung. */
function loudestOf(moments: readonly GlanceMoment[], today: Day): GlanceMark["regret"] {
  const strongest = moments.toSorted((a, b) => (b.first_sting ?? 0) - (a.first_sting ?? 0))[0];
  if (!strongest) return undefined;
  const standing = standingOf(strongest);
  const until = standing === "quiet" ? (strongest.rated_on ?? today) : today;
  return {
    sting: strongest.first_sting ?? 0,
    state: standing === "unrated" ? "stings" : standing,
    weeks: Math.max(0.5, daysBetween(strongest.noted_on, until) / 7),
  };
}

/** What the picture says, with its denominator. */
export function glanceSentence(label: string, marks: readonly GlanceMark[]): string {
  const rests = marks.filter((mark) => mark.sat === "rest").length;
  const regrets = marks.filter((mark) => mark.sat !== "rest" && mark.regret).length;
  return peopleWords.glance(label, marks.length - rests, regrets, rests);
}

export interface StingNow {
  sting: Sting;
  standing: "stings" | "fading";
}

/** The one number beside a name: the loudest moment that has not gone quiet, or nothing. */
export function stingBeside(moments: readonly Stung[]): StingNow | null {
  let found: StingNow | null = null;
  for (const moment of moments) {
    const standing = standingOf(moment);
    const sting = moment.sting_now;
    if (sting === null || (standing !== "stings" && standing !== "fading")) continue;
    if (found === null || sting > found.sting) found = { sting, standing };
  }
  return found;
}

/** "today 14:00", "Wed 10:00" within a week, else "4 November, 10:00". */
export function nextInWords(next: { day: Day; time: ClockTime }, today: Day): string {
  const days = daysBetween(today, next.day);
  const time = clock(next.time);
  if (days === 0) return `${peopleWords.today} ${time}`;
  if (days === 1) return `${peopleWords.tomorrow} ${time}`;
  if (days > 1 && days < 7) return `${weekdayName(next.day).slice(0, 3)} ${time}`;
  return `${dateInWords(next.day, today)}, ${time}`;
}

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
