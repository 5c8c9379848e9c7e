/** Sessions, with the initials of whom they are with: a day, a span, the last few, the sweep. */
import { sql } from "kysely";
import { addDays, type ClockTime, type Day } from "../../record/day.ts";
import type { ClientId, SessionId } from "../../record/ids.ts";
import { ask } from "../ask.ts";

/** Every column of a session, its client's `label`, and how many `moments` it carries. */
const withLabel = () =>
  ask
    .selectFrom("session")
    .leftJoin("client", "client.id", "session.client")
    .selectAll("session")
    .select([
      sql<string>`coalesce(client.label, '')`.as("label"),
      sql<number>`(select count(*) from moment where moment.session = session.id)`.as("moments"),
    ]);

export const sessionsOn = (day: Day) => sessionsBetween(day, day);

/** Both days included, in the order in which they take place. */
export const sessionsBetween = (from: Day, to: Day) =>
  withLabel()
    .where("session.day", ">=", from)
    .where("session.day", "<=", to)
    .orderBy("session.day")
    .orderBy("session.time")
    .orderBy("session.id")
    .compile();

/** Sessions that had begun by this day and time and took place, the last one first. */
export const recentSessions = (before: { day: Day; time: ClockTime }, limit: number) =>
  withLabel()
    .where("session.day", "<=", before.day)
    .where(sql<boolean>`(session.day < ${before.day} or session.time <= ${before.time})`)
    .where("session.rest", "is", null)
    .orderBy("session.day", "desc")
    .orderBy("session.time", "desc")
    .limit(limit)
    .compile();

/** A person's sessions, planned ones included, the latest first. */
export const personSessions = (client: ClientId, limit = 10_000) =>
  withLabel()
    .where("session.client", "=", client)
    .orderBy("session.day", "desc")
    .orderBy("session.time", "desc")
    .limit(limit)
    .compile();

export const oneSession = (session: SessionId) =>
  withLabel().where("session.id", "=", session).compile();

/** Those of these sessions that are laid out, wherever they stand now. */
export const sessionsById = (ids: readonly SessionId[]) =>
  ask.selectFrom("session").selectAll().where("id", "in", ids).compile();

/** Those of these sessions that were withdrawn and have not come back. */
export const withdrawnSessions = (ids: readonly SessionId[]) =>
  ask.selectFrom("session_withdrawn").select("id").where("id", "in", ids).compile();

/** One row: how far the sweep of this day has come. Rests are not swept. */
export const sweepState = (day: Day) =>
  ask
    .selectFrom("session")
    .where("day", "=", day)
    .select([
      sql<number>`count(*) filter (where rest is null)`.as("sessions"),
      sql<number>`count(*) filter (where rest is null and swept_on is not null)`.as("swept"),
      sql<number>`count(*) filter (where rest is null and regret = 1)`.as("regrets"),
      sql<number>`count(*) filter (where rest is not null)`.as("rests"),
      sql<0 | 1>`exists (select 1 from day_closed where day_closed.day = ${day})`.as("closed"),
    ])
    .compile();

/** Days before today, at most so many back, with sessions that were neither swept nor closed. */
export const unsweptDays = (today: Day, daysBack: number) =>
  ask
    .selectFrom("session")
    .select(["day", sql<number>`count(*)`.as("unswept")])
    .where("day", ">=", addDays(today, -daysBack))
    .where("day", "<", today)
    .where("rest", "is", null)
    .where("swept_on", "is", null)
    .where("day", "not in", (days) => days.selectFrom("day_closed").select("day_closed.day"))
    .groupBy("day")
    .orderBy("day", "desc")
    .compile();
