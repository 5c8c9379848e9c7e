/** What Today asks of the journal. */
import { ask, type Question } from "../../journal/ask.ts";
import type { ClockTime, Day } from "../../record/day.ts";
import type { ClientId } from "../../record/ids.ts";
import type { Waiting } from "./fitting.ts";
import type { TodaySession } from "./today.ts";

export const sessionsOn = (on: Day): Question<TodaySession> =>
  ask
    .selectFrom("session")
    .innerJoin("client", "client.id", "session.client")
    .where("session.day", "=", on)
    .select([
      "session.id",
      "session.client",
      "client.label",
      "session.day",
      "session.time",
      "session.minutes",
      "session.source",
      "session.rest",
      "session.regret",
      "session.touched",
    ])
    .orderBy("session.time")
    .orderBy("client.label")
    .compile();

export interface NextSession {
  label: string;
  day: Day;
  time: ClockTime;
}

/** The first session still planned after this day. */
export const nextAfter = (on: Day): Question<NextSession> =>
  ask
    .selectFrom("session")
    .innerJoin("client", "client.id", "session.client")
    .where("session.day", ">", on)
    .where("session.rest", "is", null)
    .select(["client.label", "session.day", "session.time"])
    .orderBy("session.day")
    .orderBy("session.time")
    .limit(1)
    .compile();

export interface Person {
  id: ClientId;
  label: string;
}

/** Whoever could be seen today; people who rest or ended are not among them. */
export const peopleToAdd: Question<Person> = ask
  .selectFrom("client")
  .where("resting", "=", 0)
  .select(["id", "label"])
  .orderBy("label")
  .compile();

/** What was put down through the cover and waits for its session, the oldest first. */
export const cameInWaiting: Question<Waiting> = ask
  .selectFrom("came_in")
  .innerJoin("moment", "moment.id", "came_in.moment")
  .where("came_in.fitted", "=", 0)
  .select([
    "came_in.moment",
    "moment.line",
    "moment.kind",
    "moment.repairable",
    "moment.sting_now as sting",
    "came_in.initials",
    "came_in.about",
    "came_in.on_day",
    "came_in.at",
  ])
  .orderBy("moment.row")
  .compile();
