/**
 * Fitting what came in through the cover to a session: which one is likely, and what is written.
 *
 * The cover knew an initial and a rough time. Sessions whose initials are the same come first, the one
 * nearest before that time at their head; only such a one is chosen already. Until it is fitted a moment
 * has no session and joins no rate.
 */
import { wallAt, type Day, type Instant } from "../../record/day.ts";
import { type CaptureWhen, type NewEvent, newEvent, type RegretKind } from "../../record/events.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import { regretInSweep, type SweepOfSession } from "../../practices/moment/moment.ts";
import { hasBegun, type PickableSession } from "../../practices/moment/whichSession.ts";

export interface Waiting {
  moment: MomentId;
  line: string;
  kind: RegretKind | null;
  repairable: "yes" | "no" | "unsure" | null;
  sting: number | null;
  initials: string;
  about: CaptureWhen;
  on_day: Day;
  at: Instant;
}

/** How far back one may have meant, by "earlier". */
export const daysBack = 28;

const bare = (label: string): string =>
  label.normalize("NFKC").toLowerCase().replace(/[\s.]/gu, "");

export interface Fit<S> {
  /** The one that stands chosen; null when none is likely. */
  likely: S | null;
  /** Those with the same initials, nearest first; then the others. */
  chips: S[];
  more: S[];
}

const chipsShown = 3;

export function fitOf<S extends PickableSession>(
  waiting: Pick<Waiting, "initials" | "about" | "on_day" | "at">,
  sessions: readonly S[],
  zone: string,
): Fit<S> {
  const then = wallAt(waiting.at, zone);
  const begun = sessions
    .filter((session) => hasBegun(session, then))
    .toSorted((a, b) => `${b.day} ${b.time}`.localeCompare(`${a.day} ${a.time}`));
  const inTime = begun.filter((session) => fitsTime(session, waiting));
  const isSame = (session: S) =>
    bare(waiting.initials) !== "" && bare(session.label) === bare(waiting.initials);
  const same = inTime.filter(isSame);
  const likely = same.find((session) => !session.rests) ?? same[0] ?? null;
  const ordered = [
    ...same,
    ...inTime.filter((session) => !isSame(session)),
    ...begun.filter((session) => !inTime.includes(session)),
  ];
  return { likely, chips: ordered.slice(0, chipsShown), more: ordered.slice(chipsShown) };
}

const fitsTime = (
  session: Pick<PickableSession, "day">,
  { about, on_day: on }: Pick<Waiting, "about" | "on_day">,
): boolean => (about === "earlier" ? session.day < on : session.day === on);

/** Its session, or none: both are answers. The sweep hears of a regret as it does from the form. */
export function fit(
  waiting: Waiting,
  session: SessionId | null,
  on: Day,
  sweep: SweepOfSession | null,
): NewEvent[] {
  const { moment } = waiting;
  return [
    reworded(waiting, session),
    newEvent("moment-fitted", { moment, fitted: true }),
    ...regretInSweep(session, on, sweep),
  ];
}

const reworded = (
  { moment, kind, line, repairable }: Waiting,
  session: SessionId | null,
): NewEvent => newEvent("moment-reworded", { moment, session, kind, line, repairable });

/** Waiting again. `unswept` puts the session's sweep back as it was, where fitting had changed it. */
export const unfit = (waiting: Waiting, unswept: readonly NewEvent[]): NewEvent[] => [
  reworded(waiting, null),
  newEvent("moment-fitted", { moment: waiting.moment, fitted: false }),
  ...unswept,
];
