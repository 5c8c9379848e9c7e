/** What was set up: the usual week, own settings, calendars and the titles in them. */
import type { Day } from "../../record/day.ts";
import type { CalendarId } from "../../record/ids.ts";
import { ask } from "../ask.ts";

/**
 * The hours of the usual week, with initials. Those that were ended are left out; given a day,
 * those that end only after it are in.
 */
export const slots = (today?: Day) =>
  ask
    .selectFrom("slot")
    .innerJoin("client", "client.id", "slot.client")
    .selectAll("slot")
    .select(["client.label", "client.resting"])
    .where((is) =>
      today === undefined
        ? is("slot.until_day", "is", null)
        : is.or([is("slot.until_day", "is", null), is("slot.until_day", ">", today)]),
    )
    .orderBy("slot.weekday")
    .orderBy("slot.time")
    .orderBy("slot.id")
    .compile();

/** One row, or none while it was never set. */
export const preference = (name: string) =>
  ask.selectFrom("preference").select("value").where("name", "=", name).compile();

export const preferences = (names: readonly string[]) =>
  ask.selectFrom("preference").selectAll().where("name", "in", names).compile();

export const calendars = () =>
  ask.selectFrom("calendar").selectAll().orderBy("read_on", "desc").orderBy("name").compile();

/** The sessions that came from this calendar, with where in it they came from. */
export const calendarOrigins = (calendar: CalendarId) =>
  ask
    .selectFrom("session")
    .select([
      "id",
      "client",
      "day",
      "time",
      "minutes",
      "zone",
      "uid",
      "recurrence",
      "rest",
      "moved",
      "touched",
    ])
    .where("calendar", "=", calendar)
    .orderBy("day")
    .orderBy("time")
    .compile();

/** What is known of these titles: whose they are, or (client null) that they are nobody's. */
export const matchesByTitleKey = (keys: readonly string[]) =>
  ask.selectFrom("title_match").selectAll().where("title_key", "in", keys).compile();
