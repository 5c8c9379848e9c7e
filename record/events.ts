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
import { CalendarId, ClientId, MomentId, SessionId, SlotId, ThoughtId } from "./ids.ts";
import { ClockTime, Day, Weekday } from "./day.ts";
import { Sting, Tone } from "./sting.ts";

/** Private words: bounded so that one paste cannot hang the app, control characters refused. */
const words = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, `At most ${longest} characters.`),
    // oxlint-disable-next-line no-control-regex
    v.check(
      (text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text),
      "Control characters are not text.",
    ),
  );
const line = v.pipe(words(300), v.trim());
const page = words(20_000);
const label = v.pipe(
  words(40),
  v.trim(),
  v.minLength(1, "Initials or a code, one character at least."),
);
const minutes = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(24 * 60));
const zone = words(80);

export const RegretKind = v.picklist(["said", "unsaid", "did", "undone"]);
export type RegretKind = v.InferOutput<typeof RegretKind>;
export const Repairable = v.picklist(["yes", "no", "unsure"]);
export type Repairable = v.InferOutput<typeof Repairable>;
/** Why a planned session did not take place. All of them are rests in the score. */
export const RestReason = v.picklist(["skipped", "cancelled", "moved", "not-attended", "holiday"]);
export type RestReason = v.InferOutput<typeof RestReason>;
export const SessionSource = v.picklist(["usual-week", "by-hand", "calendar"]);
export type SessionSource = v.InferOutput<typeof SessionSource>;
/** Where in a practice a sting was asked for; `reprise` is a blind re-rating. */
export const RatingOccasion = v.picklist(["tend", "practice", "reprise", "asked"]);
export type RatingOccasion = v.InferOutput<typeof RatingOccasion>;

export const CalendarOrigin = v.strictObject({
  calendar: CalendarId,
  /** The event's UID and, in a series, the original start of this occurrence (UTC, milliseconds). */
  uid: words(500),
  recurrence: v.nullable(v.number()),
});
export type CalendarOrigin = v.InferOutput<typeof CalendarOrigin>;

const BodyPlace = v.strictObject({
  place: words(60),
  strength: v.picklist([1, 2]),
  quality: v.nullable(line),
});

interface EventSpec<S extends v.GenericSchema> {
  version: number;
  body: S;
  subject: (body: v.InferOutput<S>) => string | null;
}
const event = <const S extends v.GenericSchema>(
  version: number,
  body: S,
  subject: (body: v.InferOutput<S>) => string | null,
): EventSpec<S> => ({ version, body, subject });

const aboutClient = (b: { client: string }) => b.client;
const aboutSession = (b: { session: string }) => b.session;
const aboutMoment = (b: { moment: string }) => b.moment;

export const events = {
  // people
  "client-added": event(1, v.strictObject({ client: ClientId, label, about: line }), aboutClient),
  "client-described": event(
    1,
    v.strictObject({ client: ClientId, label, about: line }),
    aboutClient,
  ),
  "client-rested": event(
    1,
    v.strictObject({ client: ClientId, resting: v.boolean() }),
    aboutClient,
  ),

  // the usual week
  "slot-set": event(
    1,
    v.strictObject({
      slot: SlotId,
      client: ClientId,
      weekday: Weekday,
      time: ClockTime,
      minutes,
      from: Day,
    }),
    (b) => b.client,
  ),
  /** From this day on the slot holds no sessions; untouched planned ones go. */
  "slot-ended": event(
    1,
    v.strictObject({ slot: SlotId, client: ClientId, from: Day }),
    (b) => b.client,
  ),

  // sessions
  "session-planned": event(
    1,
    v.strictObject({
      session: SessionId,
      client: ClientId,
      day: Day,
      time: ClockTime,
      minutes,
      zone,
      source: SessionSource,
      slot: v.nullable(SlotId),
      origin: v.nullable(CalendarOrigin),
    }),
    aboutSession,
  ),
  "session-moved": event(
    1,
    v.strictObject({ session: SessionId, day: Day, time: ClockTime, minutes }),
    aboutSession,
  ),
  /** A rest: it was planned and did not take place. */
  "session-rested": event(1, v.strictObject({ session: SessionId, why: RestReason }), aboutSession),
  /** Undo of a rest. */
  "session-held": event(1, v.strictObject({ session: SessionId }), aboutSession),
  /** Entered by mistake, or gone from the calendar with nothing of one's own on it. */
  "session-withdrawn": event(1, v.strictObject({ session: SessionId }), aboutSession),

  // the evening sweep: every regret rate gets its denominator here
  "session-swept": event(
    1,
    v.strictObject({
      session: SessionId,
      /** The day on which it was swept; lateness counts for the rates. */
      on: Day,
      tone: v.nullable(Tone),
      regret: v.boolean(),
    }),
    aboutSession,
  ),
  "session-unswept": event(1, v.strictObject({ session: SessionId }), aboutSession),
  "day-closed": event(1, v.strictObject({ day: Day, on: Day }), () => null),

  // moments
  "moment-noted": event(
    1,
    v.strictObject({
      moment: MomentId,
      session: v.nullable(SessionId),
      on: Day,
      kind: v.nullable(RegretKind),
      line,
      sting: v.nullable(Sting),
      repairable: v.nullable(Repairable),
      /** The sting expected in a month, 0-10: a guess, compared later with what came. */
      guess: v.nullable(Sting),
    }),
    aboutMoment,
  ),
  "moment-reworded": event(
    1,
    v.strictObject({
      moment: MomentId,
      session: v.nullable(SessionId),
      kind: v.nullable(RegretKind),
      line,
      repairable: v.nullable(Repairable),
    }),
    aboutMoment,
  ),
  "moment-rated": event(
    1,
    v.strictObject({ moment: MomentId, on: Day, sting: Sting, occasion: RatingOccasion }),
    aboutMoment,
  ),
  /** Undo, within the ten seconds that the undo bar stands. Erasing for good is another event. */
  "moment-withdrawn": event(1, v.strictObject({ moment: MomentId }), aboutMoment),

  // tending
  "meaning-written": event(
    1,
    v.strictObject({ moment: MomentId, on: Day, text: page }),
    aboutMoment,
  ),
  "body-marked": event(
    1,
    v.strictObject({
      moment: MomentId,
      on: Day,
      places: v.pipe(v.array(BodyPlace), v.maxLength(40)),
    }),
    aboutMoment,
  ),
  /** A thought in one's own words; the same thought is picked again elsewhere by its id. */
  "thought-worded": event(1, v.strictObject({ thought: ThoughtId, text: line }), (b) => b.thought),
  "thought-noticed": event(
    1,
    v.strictObject({ moment: MomentId, thought: ThoughtId, on: Day, here: v.boolean() }),
    aboutMoment,
  ),
  "moment-allowed": event(1, v.strictObject({ moment: MomentId, on: Day }), aboutMoment),
  "figure-set": event(
    1,
    v.strictObject({ name: line, where: line, scent: line, touch: line, phrase: line }),
    () => null,
  ),
  "practice-done": event(
    1,
    v.strictObject({
      practice: words(60),
      moment: v.nullable(MomentId),
      on: Day,
      before: v.nullable(Sting),
      after: v.nullable(Sting),
      /** How it ended: walked to its end, left early, or left because it was making it worse. */
      ended: v.picklist(["finished", "left", "worse"]),
    }),
    (b) => b.moment,
  ),

  // calendar files
  "calendar-read": event(
    1,
    v.strictObject({
      calendar: CalendarId,
      name: line,
      on: Day,
      sessions: v.pipe(v.number(), v.integer()),
    }),
    (b) => b.calendar,
  ),
  /** Which titles are which clients. The title itself is kept only if the person wants it. */
  "title-matched": event(
    1,
    v.strictObject({
      /** SHA-256 of the title, trimmed and lower-cased, as base64url. */
      titleKey: words(60),
      client: v.nullable(ClientId),
      title: v.nullable(words(300)),
    }),
    (b) => b.client,
  ),

  // settings that belong to the person, not to the device
  "preference-set": event(1, v.strictObject({ name: words(60), value: words(2_000) }), () => null),
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
