/**
 * What this practice asks of the journal. It keeps no tables of its own: moments and sweeps are read
 * by every practice, so their tables are the journal's.
 */
import { ask, type Question } from "../../journal/ask.ts";
import type { Flag } from "../../journal/tables.ts";
import type { ClockTime, Day, Instant } from "../../record/day.ts";
import type { RatingOccasion, RegretKind, Repairable, RestReason } from "../../record/events.ts";
import type { ClientId, MomentId, SessionId } from "../../record/ids.ts";
import { type Sting, type Tone, quietAt, stings } from "../../record/sting.ts";

export interface PickRow {
  id: SessionId;
  label: string;
  day: Day;
  time: ClockTime;
  rest: RestReason | null;
  swept_on: Day | null;
  tone: Tone | null;
  regret: Flag | null;
}

/** Sessions a moment may be about, of the days from `from` to `to`. */
export const sessionsToPick = (from: Day, to: Day): Question<PickRow> =>
  pickable().where("session.day", ">=", from).where("session.day", "<=", to).compile();

/** The session of one id and every other of its day, so that a longer-ago session can be asked for. */
export const sessionsOfItsDay = (session: SessionId): Question<PickRow> =>
  pickable()
    .where("session.day", "=", (eb) =>
      eb.selectFrom("session as asked").select("asked.day").where("asked.id", "=", session),
    )
    .compile();

const pickable = () =>
  ask
    .selectFrom("session")
    .innerJoin("client", "client.id", "session.client")
    .select([
      "session.id",
      "client.label",
      "session.day",
      "session.time",
      "session.rest",
      "session.swept_on",
      "session.tone",
      "session.regret",
    ])
    .orderBy("session.day")
    .orderBy("session.time");

export interface SweepOfDayRow extends Omit<PickRow, "day"> {
  moment: MomentId | null;
}

/** One day's sessions as the sweep sees them, each with the newest moment about it. */
export const sweepOfDay = (on: Day): Question<SweepOfDayRow> =>
  ask
    .selectFrom("session")
    .innerJoin("client", "client.id", "session.client")
    .where("session.day", "=", on)
    .select((eb) => [
      "session.id",
      "client.label",
      "session.time",
      "session.rest",
      "session.swept_on",
      "session.tone",
      "session.regret",
      eb
        .selectFrom("moment")
        .select("moment.id")
        .whereRef("moment.session", "=", "session.id")
        .orderBy("moment.row", "desc")
        .limit(1)
        .as("moment"),
    ])
    .orderBy("session.time")
    .orderBy("client.label")
    .compile();

export interface SweptDayRow {
  day: Day;
  held: number;
  swept: number;
  closed: number;
}

/**
 * How complete the sweep of each day is; a day closed by hand is finished, however little it holds.
 * What already lay behind when its calendar was read is left out: nobody has to catch up on the past.
 */
export const sweepByDay = (from: Day, before: Day): Question<SweptDayRow> =>
  ask
    .selectFrom("session")
    .leftJoin("day_closed", "day_closed.day", "session.day")
    .leftJoin("calendar", "calendar.id", "session.calendar")
    .where("session.day", ">=", from)
    .where("session.day", "<", before)
    .where("session.rest", "is", null)
    .where((eb) =>
      eb.or([
        eb("calendar.read_on", "is", null),
        eb("session.day", ">=", eb.ref("calendar.read_on")),
      ]),
    )
    .groupBy("session.day")
    .select((eb) => [
      "session.day",
      eb.fn.countAll<number>().as("held"),
      eb.fn.count<number>("session.swept_on").as("swept"),
      eb.fn.count<number>("day_closed.day").as("closed"),
    ])
    .orderBy("session.day", "desc")
    .compile();

/** A row when the day was closed by hand. */
export const closedDay = (on: Day): Question<{ day: Day }> =>
  ask.selectFrom("day_closed").where("day", "=", on).select("day").compile();

export interface FoundMoment {
  row: number;
  id: MomentId;
  session: SessionId | null;
  client: ClientId | null;
  label: string | null;
  day: Day | null;
  time: ClockTime | null;
  noted_on: Day;
  noted_at: Instant;
  kind: RegretKind | null;
  line: string;
  first_sting: Sting | null;
  sting_now: Sting | null;
  rated_on: Day | null;
  previous_sting: Sting | null;
  repairable: Repairable | null;
  guess: Sting | null;
  meaning: string | null;
}

const moments = () =>
  ask
    .selectFrom("moment")
    .leftJoin("session", "session.id", "moment.session")
    .leftJoin("client", "client.id", "moment.client")
    .select([
      "moment.row",
      "moment.id",
      "moment.session",
      "moment.client",
      "client.label",
      "session.day",
      "session.time",
      "moment.noted_on",
      "moment.noted_at",
      "moment.kind",
      "moment.line",
      "moment.first_sting",
      "moment.sting_now",
      "moment.rated_on",
      "moment.previous_sting",
      "moment.repairable",
      "moment.guess",
      "moment.meaning",
    ]);

export const momentOf = (id: MomentId): Question<FoundMoment> =>
  moments().where("moment.id", "=", id).compile();

/** Newest first, never sorted by how much they sting. */
export const newestMoments = (most: number): Question<FoundMoment> =>
  moments().orderBy("moment.row", "desc").limit(most).compile();

const quiet = stings[quietAt] as Sting;

/** Moments that may still be with one: every one that has not gone quiet longer than a week ago. */
export const momentsNotQuiet = (quietSince: Day): Question<FoundMoment> =>
  moments()
    .where((eb) =>
      eb.or([
        eb("moment.sting_now", ">", quiet),
        eb("moment.previous_sting", "is", null),
        eb("moment.previous_sting", ">", quiet),
        eb("moment.rated_on", ">=", quietSince),
      ]),
    )
    .orderBy("moment.row", "desc")
    .compile();

export interface PastRating {
  on_day: Day;
  sting: Sting;
  occasion: RatingOccasion | "noted";
}

/** Every sting given for a moment, oldest first. */
export const ratingsOf = (moment: MomentId): Question<PastRating> =>
  ask
    .selectFrom("rating")
    .where("moment", "=", moment)
    .select(["on_day", "sting", "occasion"])
    .orderBy("row")
    .compile();
