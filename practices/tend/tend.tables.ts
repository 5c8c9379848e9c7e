/**
 * What only this practice keeps, and what it asks.
 *
 * A meaning is read by others too, so the journal's own moment table holds the newest wording; the
 * earlier ones stay in the log. Taking a moment away can be undone, so its marks, noticed thoughts,
 * allowing and practices stay and are simply not asked for: every question here joins the moment.
 */
import { askWith, type Question } from "../../journal/ask.ts";
import type { FoldRoom } from "../../journal/rooms.ts";
import type { Day } from "../../record/day.ts";
import type { MomentId, ThoughtId } from "../../record/ids.ts";
import type { Sting } from "../../record/sting.ts";
import type { BodyMark } from "./body.ts";
import type { Figure, GivenSting, Thought } from "./tend.ts";

interface TendTables {
  body_place: {
    moment: MomentId;
    place: string;
    strength: 1 | 2;
    quality: string | null;
    nth: number;
    on_day: Day;
  };
  thought: { id: ThoughtId; words: string };
  thought_noticed: { moment: MomentId; thought: ThoughtId; on_day: Day };
  figure: { one: 1; name: string; place: string; scent: string; touch: string; phrase: string };
  practice_done: {
    event: string;
    practice: string;
    moment: MomentId | null;
    on_day: Day;
    sting_before: Sting | null;
    sting_after: Sting | null;
    ended: "finished" | "left" | "worse";
  };
  allowed: { moment: MomentId; on_day: Day };
}

export const tendRoom: FoldRoom = {
  name: "tend",
  version: 3,
  tables: ["body_place", "thought", "thought_noticed", "figure", "practice_done", "allowed"],
  schema: [
    `create table body_place (
       moment text not null, place text not null, strength integer not null, quality text,
       nth integer not null, on_day text not null,
       primary key (moment, place)) strict, without rowid`,
    `create table thought (id text primary key, words text not null) strict, without rowid`,
    `create table thought_noticed (
       moment text not null, thought text not null, on_day text not null,
       primary key (moment, thought)) strict, without rowid`,
    `create index thought_noticed_by_thought on thought_noticed (thought)`,
    `create table figure (
       one integer primary key check (one = 1), name text not null, place text not null,
       scent text not null, touch text not null, phrase text not null) strict`,
    `create table practice_done (
       event text primary key, practice text not null, moment text, on_day text not null,
       sting_before integer, sting_after integer, ended text not null) strict, without rowid`,
    `create index practice_done_by_moment on practice_done (moment)`,
    `create table allowed (moment text primary key, on_day text not null) strict, without rowid`,
  ],
  folds: {
    "body-marked": (sql, { body }) => {
      sql.run("delete from body_place where moment = ?", [body.moment]);
      body.places.forEach((mark, nth) =>
        sql.run(
          "insert or ignore into body_place (moment, place, strength, quality, nth, on_day) values (?, ?, ?, ?, ?, ?)",
          [body.moment, mark.place, mark.strength, mark.quality, nth, body.on],
        ),
      );
    },
    "thought-worded": (sql, { body }) =>
      sql.run(
        "insert into thought (id, words) values (?, ?) on conflict (id) do update set words = excluded.words",
        [body.thought, body.text],
      ),
    "thought-noticed": (sql, { body }) =>
      body.here
        ? sql.run(
            "insert or ignore into thought_noticed (moment, thought, on_day) values (?, ?, ?)",
            [body.moment, body.thought, body.on],
          )
        : sql.run("delete from thought_noticed where moment = ? and thought = ?", [
            body.moment,
            body.thought,
          ]),
    "moment-allowed": (sql, { body }) =>
      sql.run(
        "insert into allowed (moment, on_day) values (?, ?) on conflict (moment) do update set on_day = excluded.on_day",
        [body.moment, body.on],
      ),
    "figure-set": (sql, { body }) => {
      sql.run("delete from figure");
      sql.run(
        "insert into figure (one, name, place, scent, touch, phrase) values (1, ?, ?, ?, ?, ?)",
        [body.name, body.where, body.scent, body.touch, body.phrase],
      );
    },
    // Erased for good: whatever was done with what is gone. `forgotten` is the journal's own list.
    forgotten: (sql, { id }) => {
      const gone = "in (select id from forgotten where by = ?)";
      for (const table of ["body_place", "thought_noticed", "practice_done", "allowed"])
        sql.run(`delete from ${table} where moment ${gone}`, [id]);
      sql.run(`delete from thought where id ${gone}`, [id]);
    },
    "practice-done": (sql, { id, body }) =>
      sql.run(
        "insert into practice_done (event, practice, moment, on_day, sting_before, sting_after, ended) values (?, ?, ?, ?, ?, ?, ?)",
        [id, body.practice, body.moment, body.on, body.before, body.after, body.ended],
      ),
  },
};

const ask = askWith<TendTables>();

export interface TendedMoment {
  line: string;
  label: string | null;
  day: Day;
  meaning: string | null;
  first_sting: Sting | null;
}

export const momentToTend = (id: MomentId): Question<TendedMoment> =>
  ask
    .selectFrom("moment")
    .leftJoin("session", "session.id", "moment.session")
    .leftJoin("client", "client.id", "moment.client")
    .where("moment.id", "=", id)
    .select((eb) => [
      "moment.line",
      "client.label",
      "moment.meaning",
      "moment.first_sting",
      eb.fn.coalesce("session.day", "moment.noted_on").as("day"),
    ])
    .compile();

export const bodyOf = (moment: MomentId): Question<BodyMark> =>
  ask
    .selectFrom("body_place")
    .innerJoin("moment", "moment.id", "body_place.moment")
    .where("body_place.moment", "=", moment)
    .select(["place", "strength", "quality"])
    .orderBy("nth")
    .compile();

/** Every thought that ever came round, the most frequent first; `here` when it is one of this moment's. */
export const thoughtsSeenFrom = (
  moment: MomentId,
): Question<Omit<Thought, "here"> & { here: number }> =>
  ask
    .selectFrom("thought")
    .innerJoin("thought_noticed", "thought_noticed.thought", "thought.id")
    .innerJoin("moment", "moment.id", "thought_noticed.moment")
    .groupBy("thought.id")
    .select((eb) => [
      "thought.id",
      "thought.words",
      eb.fn.countAll<number>().as("moments"),
      eb.fn
        .max<number>(eb.case().when("thought_noticed.moment", "=", moment).then(1).else(0).end())
        .as("here"),
    ])
    .orderBy("moments", "desc")
    .orderBy("thought.words")
    .compile();

export const allowedFor = (moment: MomentId): Question<{ on_day: Day }> =>
  ask
    .selectFrom("allowed")
    .innerJoin("moment", "moment.id", "allowed.moment")
    .where("allowed.moment", "=", moment)
    .select("allowed.on_day")
    .compile();

export const ownFigure = (): Question<Figure> =>
  ask.selectFrom("figure").select(["name", "place as where", "scent", "touch", "phrase"]).compile();

export const practisedFor = (moment: MomentId): Question<{ practice: string; on_day: Day }> =>
  ask
    .selectFrom("practice_done")
    .innerJoin("moment", "moment.id", "practice_done.moment")
    .where("practice_done.moment", "=", moment)
    .where("ended", "=", "finished")
    .select(["practice", "practice_done.on_day"])
    .compile();

export const stingsOf = (moment: MomentId): Question<GivenSting> =>
  ask
    .selectFrom("rating")
    .where("moment", "=", moment)
    .select(["on_day as on", "sting", "occasion"])
    .orderBy("row")
    .compile();

/** How one likes to breathe along: a preference, so that nobody has to refuse holding twice. */
export const breathPreference = "breath";
export const breathWish = (): Question<{ value: string }> =>
  ask.selectFrom("preference").where("name", "=", breathPreference).select("value").compile();
