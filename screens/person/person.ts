/** What a person's page says about sessions: their order, their words, how many hold a moment. */
import type { ClockTime, Day } from "../../record/day.ts";
import type { RestReason } from "../../record/events.ts";
import type { Tone } from "../../record/sting.ts";
import { restWords } from "../../practices/moment/words.ts";
import { hasBegun } from "../people/people.ts";
import { personWords } from "./words.ts";

export interface PersonSession {
  id: string;
  day: Day;
  time: ClockTime;
  rest: RestReason | null;
  swept_on: Day | null;
  tone: Tone | null;
  regret: 0 | 1 | null;
}

/** How a session is said: "sat good", "a rest: holiday", "to come", "nobody has said". */
export function satInWords(session: PersonSession, now: { day: Day; time: ClockTime }): string {
  if (session.rest !== null) return personWords.aRest(restWords[session.rest]);
  if (!hasBegun(session, now)) return personWords.toCome;
  const sat =
    session.tone !== null
      ? personWords.places[session.tone]
      : session.swept_on !== null && session.regret !== 1
        ? personWords.fine
        : null;
  const parts = [sat, session.regret === 1 ? personWords.regret : null].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? personWords.unplaced : parts.join(", ");
}

/** The next ones in the order they come, then those behind, the last one first. */
export function inReadingOrder<S extends PersonSession>(
  sessions: readonly S[],
  now: { day: Day; time: ClockTime },
): { ahead: S[]; behind: S[] } {
  const newestFirst = sessions.toSorted((a, b) =>
    `${b.day}${b.time}`.localeCompare(`${a.day}${a.time}`),
  );
  return {
    ahead: newestFirst.filter((session) => !hasBegun(session, now)).reverse(),
    behind: newestFirst.filter((session) => hasBegun(session, now)),
  };
}

/**
 * "3 of 41 sessions": sessions that were held, and how many of them carry a moment. Two moments of
 * one session are one session; a moment about one that was never held is said apart.
 */
export function momentsOutOf(
  behind: readonly PersonSession[],
  moments: readonly { session: string | null }[],
): { held: number; withOne: number; loose: number } {
  const held = new Set(
    behind.filter((session) => session.rest === null).map((session) => session.id),
  );
  const about = moments.map((moment) => moment.session);
  const withOne = new Set(about.filter((session) => session !== null && held.has(session)));
  const loose = about.filter((session) => session === null || !held.has(session)).length;
  return { held: held.size, withOne: withOne.size, loose };
}
