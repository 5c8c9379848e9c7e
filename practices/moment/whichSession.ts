/**
 * Which session a moment is likely to be about.
 *
 * Preselected is the last one that has begun, else the next of today: at ten to three the hour that
 * just ended, in the evening the last of the day. A session that did not take place can be picked
 * too (one may regret having moved it), but is never preselected.
 */
import type { ClockTime, Day } from "../../record/day.ts";
import type { SessionId } from "../../record/ids.ts";

export interface PickableSession {
  id: SessionId;
  label: string;
  day: Day;
  time: ClockTime;
  rests: boolean;
}

export interface Wall {
  day: Day;
  time: ClockTime;
}

export interface SessionOffer<S extends PickableSession> {
  preselected: S | null;
  /** The preselected one first, then the few before it. */
  chips: S[];
  /** Everything else of the last days, newest first. */
  more: S[];
}

export const hasBegun = (session: Pick<PickableSession, "day" | "time">, now: Wall): boolean =>
  session.day < now.day || (session.day === now.day && session.time <= now.time);

const chipsShown = 3;

export function offerSessions<S extends PickableSession>(
  sessions: readonly S[],
  now: Wall,
  asked: SessionId | null,
): SessionOffer<S> {
  const newestFirst = sessions.toSorted(byStart).toReversed();
  const begun = newestFirst.filter((session) => hasBegun(session, now));
  const held = begun.filter((session) => !session.rests);
  const later = newestFirst
    .filter((session) => !session.rests && session.day === now.day && !hasBegun(session, now))
    .toReversed();
  const preselected =
    sessions.find((session) => session.id === asked) ?? held[0] ?? later[0] ?? null;
  const chips = [
    ...(preselected ? [preselected] : []),
    ...held.filter((session) => session.id !== preselected?.id),
  ].slice(0, chipsShown);
  const shown = new Set(chips.map((session) => session.id));
  return { preselected, chips, more: [...later, ...begun].filter(({ id }) => !shown.has(id)) };
}

export const byStart = (
  a: Pick<PickableSession, "day" | "time">,
  b: Pick<PickableSession, "day" | "time">,
): number => `${a.day} ${a.time}`.localeCompare(`${b.day} ${b.time}`);
