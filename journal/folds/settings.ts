/** Calendars that were read, titles that were matched, days that were closed, own settings. */
import type { Fold } from "../rooms.ts";

export const readCalendar: Fold<"calendar-read"> = (sql, { body }) =>
  sql.run(
    `insert into calendar (id, name, read_on, sessions) values (?, ?, ?, ?)
     on conflict (id) do update set name = excluded.name, read_on = excluded.read_on,
       sessions = excluded.sessions`,
    [body.calendar, body.name, body.on, body.sessions],
  );

export const matchTitle: Fold<"title-matched"> = (sql, { body }) =>
  sql.run(
    `insert into title_match (title_key, client, title) values (?, ?, ?)
     on conflict (title_key) do update set client = excluded.client, title = excluded.title`,
    [body.titleKey, body.client, body.title],
  );

export const closeDay: Fold<"day-closed"> = (sql, { body }) =>
  sql.run(
    `insert into day_closed (day, on_day) values (?, ?)
     on conflict (day) do update set on_day = excluded.on_day`,
    [body.day, body.on],
  );

export const setPreference: Fold<"preference-set"> = (sql, { body }) =>
  sql.run(
    `insert into preference (name, value) values (?, ?)
     on conflict (name) do update set value = excluded.value`,
    [body.name, body.value],
  );
