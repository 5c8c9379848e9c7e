/** People: who they are, when they come next, what still stings. Never sorted by sting. */
import { sql } from "kysely";
import type { ClockTime, Day } from "../../record/day.ts";
import type { ClientId } from "../../record/ids.ts";
import { quietAt, type Sting } from "../../record/sting.ts";
import { ask } from "../ask.ts";

export const clients = () =>
  ask.selectFrom("client").selectAll().orderBy("resting").orderBy("label").compile();

export const oneClient = (client: ClientId) =>
  ask.selectFrom("client").selectAll().where("id", "=", client).compile();

const next = (column: "day" | "time", today: Day, from: ClockTime) =>
  sql`(select ${sql.ref(`session.${column}`)} from session
    where session.client = client.id and session.day >= ${today}
      and (session.day > ${today} or session.time >= ${from}) and session.rest is null
    order by session.day, session.time limit 1)`;

/**
 * Everybody, in the order in which they are seen next; who has no next session comes after, and who
 * rests comes last. Today's sessions count from `from` on (the whole day unless told).
 */
export const peopleWithNext = (today: Day, from = "00:00" as ClockTime) =>
  ask
    .selectFrom("client")
    .selectAll("client")
    .select([
      next("day", today, from).$castTo<Day | null>().as("next_day"),
      next("time", today, from).$castTo<ClockTime | null>().as("next_time"),
      sql<Day | null>`(select max(session.day) from session
        where session.client = client.id and session.day <= ${today}
          and session.rest is null)`.as("last_day"),
      sql<number>`(select count(*) from session
        where session.client = client.id and session.day <= ${today}
          and session.rest is null)`.as("sessions"),
      sql<number>`(select count(*) from moment where moment.client = client.id)`.as("moments"),
      // The strongest sting among those that have not gone quiet.
      sql<Sting | null>`(select max(moment.sting_now) from moment
        where moment.client = client.id and not (moment.sting_now <= ${sql.lit(quietAt)}
          and coalesce(moment.previous_sting, 10) <= ${sql.lit(quietAt)}))`.as("sting_now"),
    ])
    .orderBy("client.resting")
    .orderBy(sql`next_day is null`)
    .orderBy(sql`next_day`)
    .orderBy(sql`next_time`)
    .orderBy("client.label")
    .compile();

/** How much there is of one person: sessions so far, sessions swept, moments, first and last day. */
export const personCounts = (client: ClientId, today: Day) =>
  ask
    .selectFrom("session")
    .where("client", "=", client)
    .where("day", "<=", today)
    .where("rest", "is", null)
    .select([
      sql<number>`count(*)`.as("sessions"),
      sql<number>`count(swept_on)`.as("swept"),
      sql<Day | null>`min(day)`.as("first_day"),
      sql<Day | null>`max(day)`.as("last_day"),
      sql<number>`(select count(*) from moment where moment.client = ${client})`.as("moments"),
    ])
    .compile();
