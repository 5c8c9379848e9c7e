/**
 * Every fact the product knows, as an event. Events are the truth; tables are folded from them.
 *
 * An event is immutable, has a version, and its body is checked by its schema on the way in, so a
 * fold may trust it. `subject` names what the event is about (a client, a session, a moment), so
 * that erasing one can find every event that speaks of it. A change of shape is a new version with
 * an upgrade from the old one beside it, never an edit of an old schema.
 *
 * Practices meet only here: patterns reads `moment-noted` and never knows the form that made it.
 */
import * as v from "valibot";
import { keepingEvents } from "./events/keeping.ts";
import { momentEvents } from "./events/moments.ts";
import { peopleEvents } from "./events/people.ts";
import { sessionEvents } from "./events/sessions.ts";
import { settingEvents } from "./events/settings.ts";
import { tendingEvents } from "./events/tending.ts";

export { CaptureWhen, RatingOccasion, RegretKind, Repairable } from "./events/moments.ts";
export { RestReason, SessionSource } from "./events/sessions.ts";

export const events = {
  ...peopleEvents,
  ...sessionEvents,
  ...momentEvents,
  ...tendingEvents,
  ...settingEvents,
  ...keepingEvents,
} as const;

export type EventKind = keyof typeof events;
export type EventBody<K extends EventKind> = v.InferOutput<(typeof events)[K]["body"]>;

/** What a practice hands to the journal: the journal adds id, clock, device and subject. */
export type NewEvent = {
  [K in EventKind]: { kind: K; body: EventBody<K>; id?: string };
}[EventKind];

/** What the journal keeps. `at` is the hybrid logical clock's reading; see journal/clock.ts. */
export type StoredEvent = {
  [K in EventKind]: {
    seq: number;
    id: string;
    at: string;
    device: string;
    kind: K;
    version: number;
    subject: string | null;
    body: EventBody<K>;
  };
}[EventKind];

/** Builds an event with its body typed by its kind: `noted("moment-noted", {...})`. */
export const newEvent = <K extends EventKind>(kind: K, body: EventBody<K>, id?: string): NewEvent =>
  ({ kind, body, ...(id ? { id } : {}) }) as unknown as NewEvent;

/** Checks a body and hands back what is to be kept, lines trimmed. A failure names the field. */
export function checkBody(
  kind: EventKind,
  body: unknown,
): { ok: true; body: unknown } | { ok: false; error: string } {
  const spec = Object.hasOwn(events, kind) ? events[kind] : undefined;
  if (!spec) return { ok: false, error: `There is no event called ${kind}.` };
  const read = v.safeParse(spec.body, body);
  if (read.success) return { ok: true, body: read.output };
  const first = read.issues[0];
  return { ok: false, error: `${kind}, ${v.getDotPath(first) ?? "body"}: ${first.message}` };
}

export const subjectOf = (kind: EventKind, body: unknown): string | null =>
  (events[kind].subject as (b: unknown) => string | null)(body);
