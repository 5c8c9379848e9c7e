/**
 * What is left of an event that was erased.
 *
 * Nearly always nothing. But a moment that stood on somebody else's session once kept that session from
 * being moved along with the usual week, and folding the log anew must come to the same end: so of such a
 * moment it stays known that it was there, and on which session, and nothing of what it said.
 */
import type { EventKind } from "../../record/events.ts";
import { ERASED } from "./forgotten.ts";

const standing: ReadonlySet<string> = new Set<EventKind>([
  "moment-noted",
  "moment-reworded",
  "moment-withdrawn",
]);

interface Left {
  by: string;
  /** There only for a moment that stood on a session that is kept. */
  session?: string | null;
}

/** Whether an event of this kind says that a moment stands on a session, or no longer stands. */
export const saysWhereItStands = (kind: string): boolean => standing.has(kind);

export const nothingLeft = (by: string): string => JSON.stringify({ by } satisfies Left);

export const placeLeft = (by: string, session: string | null): string =>
  JSON.stringify({ by, session } satisfies Left);

export const isErased = (version: number): boolean => version === ERASED;

/** The body to fold for an erased event, or null when there is nothing to fold. */
export function bodyLeft(kind: EventKind, moment: string | null, body: unknown): unknown {
  const left = body as Left;
  if (left.session === undefined || !saysWhereItStands(kind)) return null;
  const bare = { moment, session: left.session, kind: null, line: "", repairable: null };
  if (kind === "moment-withdrawn") return { moment };
  if (kind === "moment-reworded") return bare;
  return { ...bare, on: "1970-01-01", sting: null, guess: null };
}

/** Whether something from outside is what an erased event leaves, and no more than that. */
export function isLeft(body: unknown): body is Left {
  if (typeof body !== "object" || body === null) return false;
  const { by, session, ...more } = body as Partial<Left>;
  const isPlace = session === undefined || session === null || typeof session === "string";
  return typeof by === "string" && isPlace && Object.keys(more).length === 0;
}
