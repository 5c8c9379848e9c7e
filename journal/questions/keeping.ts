/** What erasing a person would take, and whose pages are past the date that was set for them. */
import { sql } from "kysely";
import type { Day } from "../../record/day.ts";
import type { ClientId, MomentId } from "../../record/ids.ts";
import { ask } from "../ask.ts";

/** The yearly look: past their date, and nothing holds them. The one longest past comes first. */
export const pastTheirDate = (today: Day) =>
  ask
    .selectFrom("client")
    .selectAll()
    .where("kept_until", "<", today)
    .where("on_hold_since", "is", null)
    .orderBy("kept_until")
    .orderBy("label")
    .compile();

/** How much there is of one person, everything counted, planned sessions too. */
export const whatGoes = (client: ClientId) => {
  const ofSessions = sql`from session where client = ${client}`;
  const ofMoments = sql`from moment where client = ${client}`;
  return ask
    .selectNoFrom([
      sql<number>`(select count(*) ${ofSessions})`.as("sessions"),
      sql<number>`(select count(*) ${ofSessions} and regret = 1)`.as("regrets"),
      sql<number>`(select count(*) ${ofSessions} and swept_on is not null)`.as("swept"),
      sql<number>`(select count(*) ${ofMoments})`.as("moments"),
      sql<number>`(select count(*) ${ofMoments} and meaning is not null)`.as("meanings"),
      sql<number>`(select count(*) from rating
        where moment in (select id ${ofMoments}))`.as("stings"),
      sql<number>`(select count(*) from slot where client = ${client})`.as("slots"),
      sql<number>`(select count(*) from title_match where client = ${client})`.as("titles"),
    ])
    .compile();
};

/** The hold on the person a moment is about; no row when there is none. */
export const holdOverMoment = (moment: MomentId) =>
  ask
    .selectFrom("moment")
    .innerJoin("client", "client.id", "moment.client")
    .select(["client.label", "client.on_hold_since as since"])
    .where("moment.id", "=", moment)
    .where("client.on_hold_since", "is not", null)
    .compile();
