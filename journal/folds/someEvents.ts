/**
 * Random events about a small practice, for property tests: few ids and few days, so that events
 * meet, repeat and contradict each other far more often than in anybody's life.
 */
import * as fc from "fast-check";
import type { EventKind, NewEvent } from "../../record/events.ts";
import { addDays, day } from "../../record/day.ts";

const one = <T>(...choices: T[]) => fc.constantFrom(...choices);
const client = one("c1", "c2", "c3");
const slot = one("w1", "w1", "w2");
const days = fc.integer({ min: 0, max: 20 }).map((n) => addDays(day("2025-10-06"), n));
const slotDay = one("2025-10-06", "2025-10-13", "2025-10-20");
/** Days on which a slot may change: often just those on which it holds a session. */
const turn = fc.oneof(slotDay.map(day), days);
const session = fc.oneof(
  one("s1", "s2"),
  fc.tuple(slot, slotDay).map(([of, on]) => `${of}@${on}`),
);
const moment = one("m1", "m2", "m3", "m4");
const time = one("09:00", "14:30", "18:15");
const minutes = one(50, 90);
const sting = fc.integer({ min: 0, max: 10 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const line = one("", "Said too much", "did not ask about the reunion", "zu spät", '"quoted"*');
const kind = maybe(one("said", "unsaid", "did", "undone"));
const repairable = maybe(one("yes", "no", "unsure"));

const bodies: { [K in EventKind]: fc.Arbitrary<unknown> } = {
  "client-added": fc.record({ client, label: one("J.", "S."), about: line }),
  "client-described": fc.record({ client, label: one("K.", "D."), about: line }),
  "client-rested": fc.record({ client, resting: fc.boolean() }),
  "slot-set": fc.record({ slot, client, weekday: one(1, 1, 2), time, minutes, from: turn }),
  "slot-ended": fc.record({ slot, client, from: turn }),
  "session-planned": fc
    .record({
      session,
      client,
      day: days,
      time,
      minutes,
      zone: one("Europe/Athens", "UTC"),
      origin: maybe(
        fc.record({ calendar: one("k1"), uid: one("u1", "u2"), recurrence: maybe(one(7)) }),
      ),
    })
    .map((planned) => {
      const [of, on] = planned.session.split("@");
      return on === undefined
        ? { ...planned, source: "calendar", slot: null }
        : { ...planned, day: on, source: "usual-week", slot: of };
    }),
  "session-moved": fc.record({ session, day: days, time, minutes }),
  "session-rested": fc.record({ session, why: one("skipped", "moved", "holiday") }),
  "session-held": fc.record({ session }),
  "session-withdrawn": fc.record({ session }),
  "session-swept": fc.record({
    session,
    on: days,
    tone: maybe(one(0, 2, 4)),
    regret: fc.boolean(),
  }),
  "session-unswept": fc.record({ session }),
  "day-closed": fc.record({ day: days, on: days }),
  "moment-noted": fc.record({
    moment,
    session: maybe(session),
    on: days,
    kind,
    line,
    sting: maybe(sting),
    repairable,
    guess: maybe(sting),
  }),
  "moment-reworded": fc.record({ moment, session: maybe(session), kind, line, repairable }),
  "moment-rated": fc.record({ moment, on: days, sting, occasion: one("tend", "reprise") }),
  "moment-came-in": fc.record({
    moment,
    initials: one("J.", ""),
    about: one("just-now", "earlier"),
    on: days,
    at: one(1_760_000_000_000),
  }),
  "moment-fitted": fc.record({ moment, fitted: fc.boolean() }),
  "moment-withdrawn": fc.record({ moment }),
  "meaning-written": fc.record({ moment, on: days, text: one("", "I care that he is met") }),
  "body-marked": fc.record({ moment, on: days, places: fc.constant([]) }),
  "thought-worded": fc.record({ thought: one("t1"), text: line }),
  "thought-noticed": fc.record({ moment, thought: one("t1"), on: days, here: fc.boolean() }),
  "moment-allowed": fc.record({ moment, on: days }),
  "figure-set": fc.record({ name: line, where: line, scent: line, touch: line, phrase: line }),
  "practice-done": fc.record({
    practice: one("figure"),
    moment: maybe(moment),
    on: days,
    before: maybe(sting),
    after: maybe(sting),
    ended: one("finished", "worse"),
  }),
  "calendar-read": fc.record({ calendar: one("k1"), name: line, on: days, sessions: one(3, 9) }),
  "title-matched": fc.record({
    titleKey: one("h1", "h2"),
    client: maybe(client),
    title: maybe(line),
  }),
  "preference-set": fc.record({ name: one("theme", "zone"), value: one("dark", "light") }),
  "client-kept-until": fc.record({ client, until: maybe(days) }),
  "hold-set": fc.record({ client, on: days, why: line }),
  "hold-lifted": fc.record({ client, on: days }),
  forgotten: fc.oneof(
    fc.record({ client, moment: fc.constant(null), on: days }),
    fc.record({ client: fc.constant(null), moment, on: days }),
  ),
};

/** What the folds find hard comes up more often than what they merely copy or pass over. */
const hard = /^(session|slot|moment)-/;
const kinds = (Object.keys(bodies) as EventKind[]).flatMap((kind) =>
  hard.test(kind) ? [kind, kind, kind] : [kind],
);

/** One event of any kind; the bodies satisfy their schemas. */
const anyEvent: fc.Arbitrary<NewEvent> = fc
  .constantFrom(...kinds)
  .chain((of) => bodies[of].map((body) => ({ kind: of, body }) as unknown as NewEvent));

/** A log: the facts without which little can happen, then anything, in any order. */
export const anyLog = (longest: number): fc.Arbitrary<NewEvent[]> =>
  fc
    .tuple(
      fc.array(bodies["client-added"], { maxLength: 3 }),
      fc.array(bodies["session-planned"], { maxLength: 8 }),
      fc.array(bodies["moment-noted"], { maxLength: 4 }),
      fc.array(anyEvent, { maxLength: longest }),
    )
    .map(([added, planned, noted, rest]) => [
      ...added.map((body) => ({ kind: "client-added", body }) as unknown as NewEvent),
      ...planned.map((body) => ({ kind: "session-planned", body }) as unknown as NewEvent),
      ...noted.map((body) => ({ kind: "moment-noted", body }) as unknown as NewEvent),
      ...rest,
    ]);
