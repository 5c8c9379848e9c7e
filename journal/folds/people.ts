/** Clients, and the hours of the usual week that are theirs. */
import { msOf } from "../clock.ts";
import type { Fold } from "../rooms.ts";

export const addClient: Fold<"client-added"> = (sql, { at, body }) =>
  sql.run(
    `insert into client (id, label, about, resting, added_at) values (?, ?, ?, 0, ?)
     on conflict (id) do update set label = excluded.label, about = excluded.about`,
    [body.client, body.label, body.about, msOf(at)],
  );

export const describeClient: Fold<"client-described"> = (sql, { body }) =>
  sql.run("update client set label = ?, about = ? where id = ?", [
    body.label,
    body.about,
    body.client,
  ]);

export const restClient: Fold<"client-rested"> = (sql, { body }) =>
  sql.run("update client set resting = ? where id = ?", [body.resting ? 1 : 0, body.client]);

const isoWeekday = "((strftime('%w', day) + 6) % 7) + 1";

/**
 * From its day on the slot is thus. Sessions it already laid out follow if nothing of one's own is
 * on them: same weekday, they change in place; another weekday, they go and are laid out anew.
 */
export const setSlot: Fold<"slot-set"> = (sql, { body }) => {
  const { slot, client, weekday, time, minutes, from } = body;
  sql.run(
    `insert into slot (id, client, weekday, time, minutes, from_day, until_day)
     values (?, ?, ?, ?, ?, ?, null)
     on conflict (id) do update set client = excluded.client, weekday = excluded.weekday,
       time = excluded.time, minutes = excluded.minutes, from_day = excluded.from_day,
       until_day = null`,
    [slot, client, weekday, time, minutes, from],
  );
  sql.run(
    `delete from session where slot = ? and day >= ? and touched = 0 and ${isoWeekday} <> ?`,
    [slot, from, weekday],
  );
  sql.run(
    `update session set client = ?, time = ?, minutes = ?
     where slot = ? and day >= ? and touched = 0`,
    [client, time, minutes, slot, from],
  );
};

export const endSlot: Fold<"slot-ended"> = (sql, { body }) => {
  sql.run("update slot set until_day = ? where id = ?", [body.from, body.slot]);
  sql.run("delete from session where slot = ? and day >= ? and touched = 0", [
    body.slot,
    body.from,
  ]);
};
