/** Moments, each with the session and the initials it belongs to, and the words that find them. */
import { sql } from "kysely";
import { addDays, type Day } from "../../record/day.ts";
import type { ClientId, MomentId, SessionId } from "../../record/ids.ts";
import { quietAt } from "../../record/sting.ts";
import { ask } from "../ask.ts";
import type { Flag } from "../tables.ts";

/** Gone quiet: this low twice in a row. The index moment_with_you says the same. */
const goneQuiet = sql<Flag>`(moment.sting_now <= ${sql.lit(quietAt)}
  and coalesce(moment.previous_sting, 10) <= ${sql.lit(quietAt)})`;

/** Every column of a moment; `label`, `session_day`, `session_time` of its session; `quiet`. */
const withSession = () =>
  ask
    .selectFrom("moment")
    .leftJoin("session", "session.id", "moment.session")
    .leftJoin("client", "client.id", "moment.client")
    .selectAll("moment")
    .select([
      "client.label",
      "session.day as session_day",
      "session.time as session_time",
      sql<Flag>`coalesce(${goneQuiet}, 0)`.as("quiet"),
    ]);

export const oneMoment = (moment: MomentId) =>
  withSession().where("moment.id", "=", moment).compile();

/** A person's moments, the latest first. */
export const momentsOf = (client: ClientId) =>
  withSession().where("moment.client", "=", client).orderBy("moment.row", "desc").compile();

export const momentsOfSession = (session: SessionId) =>
  withSession().where("moment.session", "=", session).orderBy("moment.row").compile();

/** Moments put down on these days, both included. */
export const momentsBetween = (from: Day, to: Day) =>
  withSession()
    .where("moment.noted_on", ">=", from)
    .where("moment.noted_on", "<=", to)
    .orderBy("moment.row")
    .compile();

export const recentMoments = (limit: number) =>
  withSession().orderBy("moment.row", "desc").limit(limit).compile();

/** Moments that have not gone quiet, the strongest first. One without a sting is not among them. */
export const stillWithYou = (limit = 50) =>
  withSession()
    .where("moment.sting_now", "is not", null)
    .where(sql<boolean>`not ${goneQuiet}`)
    .orderBy("moment.sting_now", "desc")
    .orderBy("moment.row", "desc")
    .limit(limit)
    .compile();

/** Moments that went quiet lately: they stay in sight for a week, hollow, and then leave. */
export const quietSince = (today: Day, days = 7) =>
  withSession()
    .where("moment.rated_on", ">", addDays(today, -days))
    .where(goneQuiet)
    .orderBy("moment.rated_on", "desc")
    .orderBy("moment.row", "desc")
    .compile();

/** Every sting ever given to a moment, from the first. */
export const ratingsOf = (moment: MomentId) =>
  ask.selectFrom("rating").selectAll().where("moment", "=", moment).orderBy("row").compile();

/** Moments in whose line or meaning all these words stand; the last word may be unfinished. */
export const findWords = (text: string, limit = 50) =>
  withSession()
    .innerJoin("moment_text", "moment_text.rowid", "moment.row")
    .where(sql<boolean>`moment_text match ${matchOf(text)}`)
    .orderBy("moment.row", "desc")
    .limit(limit)
    .compile();

/** Typed words as an FTS5 expression: each quoted, so that no sign in them is an operator. */
function matchOf(text: string): string {
  const typed = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (typed.length === 0) return '""';
  return `${typed.map((word) => `"${word.replaceAll('"', '""')}"`).join(" ")}*`;
}
