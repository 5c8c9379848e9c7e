/** Sessions as lines of music, one a week: where on the line each stands, and what the line says. */
import { addDays, type ClockTime, type Day, mondayOf, weekdayOf } from "../../record/day.ts";
import type { Tone } from "../../record/sting.ts";
import { dateInWords } from "../../practices/moment/spoken.ts";
import { type Standing, standingOf, type Stung } from "../../practices/moment/standing.ts";
import { hasBegun } from "../people/people.ts";
import { scoreWords } from "./words.ts";

export interface WeekSession {
  id: string;
  day: Day;
  time: ClockTime;
  rest: string | null;
  tone: Tone | null;
}

export interface WeekMark {
  id: string;
  /** From 0 (Monday morning) to 1 (the end of the week as it is drawn). */
  at: number;
  /** Null: nobody has said; "rest": it did not take place. */
  sat: Tone | "rest" | null;
  regret: { sting: number; standing: Exclude<Standing, "unrated"> } | null;
}

export interface WeekLine {
  monday: Day;
  marks: WeekMark[];
  sentence: string;
}

export const weeksShown = 4;
export const firstMonday = (today: Day): Day => addDays(mondayOf(today), -7 * (weeksShown - 1));

/** The last four weeks, the newest first; what is still to come is never drawn. */
export function weekLines(
  sessions: readonly WeekSession[],
  moments: readonly (Stung & { session: string | null })[],
  now: { day: Day; time: ClockTime },
): WeekLine[] {
  const begun = sessions.filter((session) => hasBegun(session, now));
  const days = begun.some((session) => weekdayOf(session.day) > 5) ? 7 : 5;
  const byWeek = Map.groupBy(begun, (session) => mondayOf(session.day));
  return Array.from({ length: weeksShown }, (_, back) => {
    const monday = addDays(mondayOf(now.day), -7 * back);
    const marks = marksOf(byWeek.get(monday) ?? [], moments, days);
    const rests = marks.filter((mark) => mark.sat === "rest").length;
    const regrets = marks.filter((mark) => mark.sat !== "rest" && mark.regret).length;
    const sentence = scoreWords.sentence(
      dateInWords(monday, now.day),
      marks.length - rests,
      regrets,
      rests,
    );
    return { monday, marks, sentence };
  });
}

function marksOf(
  sessions: readonly WeekSession[],
  moments: readonly (Stung & { session: string | null })[],
  days: number,
): WeekMark[] {
  const byDay = Map.groupBy(sessions, (session) => session.day);
  return [...byDay].flatMap(([day, ofDay]) =>
    ofDay
      .toSorted((a, b) => a.time.localeCompare(b.time))
      .map((session, n) => ({
        id: session.id,
        at: (weekdayOf(day) - 1 + (n + 0.5) / ofDay.length) / days,
        sat: session.rest === null ? session.tone : ("rest" as const),
        regret: loudest(moments.filter((moment) => moment.session === session.id)),
      })),
  );
}

function loudest(moments: readonly Stung[]): WeekMark["regret"] {
  const [first] = moments.toSorted((a, b) => (b.sting_now ?? 0) - (a.sting_now ?? 0));
  if (!first) return null;
  const standing = standingOf(first);
  return { sting: first.sting_now ?? 0, standing: standing === "unrated" ? "stings" : standing };
}
