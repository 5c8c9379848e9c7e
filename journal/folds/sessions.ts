/**
 * Sessions: planned, moved, rested, withdrawn, swept.
 *
 * `touched` is reckoned, never set: a session is touched while it is moved, rested, swept or carries
 * a moment. Undoing the last of these leaves it as it was laid out.
 */
import type { Sql } from "../../vault/sql.ts";
import type { Fold } from "../rooms.ts";

/** Laying out the same session again changes it only while nothing of one's own is on it. */
export const planSession: Fold<"session-planned"> = (sql, { body }) => {
  const { session, client, day, time, minutes, zone, source, slot, origin } = body;
  const [known] = sql.all<{ moments: number; withdrawn: number }>(
    `select exists (select 1 from moment where session = ?1) as moments,
       exists (select 1 from session_withdrawn where id = ?1) as withdrawn`,
    [session],
  );
  sql.run(
    `insert into session (id, client, day, time, minutes, zone, source, slot, calendar, uid,
       recurrence, moved, touched)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
     on conflict (id) do update set client = excluded.client, day = excluded.day,
       time = excluded.time, minutes = excluded.minutes, zone = excluded.zone,
       source = excluded.source, slot = excluded.slot, calendar = excluded.calendar,
       uid = excluded.uid, recurrence = excluded.recurrence
     where session.touched = 0`,
    [
      session,
      client,
      day,
      time,
      minutes,
      zone,
      source,
      slot,
      origin?.calendar ?? null,
      origin?.uid ?? null,
      origin?.recurrence ?? null,
      known?.moments ?? 0,
    ],
  );
  if (known?.withdrawn) sql.run("delete from session_withdrawn where id = ?", [session]);
  if (known?.moments)
    sql.run(
      `update moment set client = (select client from session where id = moment.session)
       where session = ?`,
      [session],
    );
};

export const moveSession: Fold<"session-moved"> = (sql, { body }) =>
  sql.run(
    "update session set day = ?, time = ?, minutes = ?, moved = 1, touched = 1 where id = ?",
    [body.day, body.time, body.minutes, body.session],
  );

export const restSession: Fold<"session-rested"> = (sql, { body }) =>
  sql.run("update session set rest = ?, touched = 1 where id = ?", [body.why, body.session]);

export const holdSession: Fold<"session-held"> = (sql, { body }) => {
  sql.run("update session set rest = null where id = ?", [body.session]);
  reckonTouched(sql, body.session);
};

/** A session that carries a moment is kept, as a rest: the moment must not lose its place. */
export const withdrawSession: Fold<"session-withdrawn"> = (sql, { body: { session } }) => {
  if (sql.all("select 1 from moment where session = ? limit 1", [session]).length > 0) {
    sql.run("update session set rest = coalesce(rest, 'cancelled') where id = ?", [session]);
    return;
  }
  sql.run("delete from session where id = ?", [session]);
  sql.run("insert into session_withdrawn (id) values (?) on conflict do nothing", [session]);
};

export const sweepSession: Fold<"session-swept"> = (sql, { body }) =>
  sql.run("update session set swept_on = ?, tone = ?, regret = ?, touched = 1 where id = ?", [
    body.on,
    body.tone,
    body.regret ? 1 : 0,
    body.session,
  ]);

export const unsweepSession: Fold<"session-unswept"> = (sql, { body }) => {
  sql.run("update session set swept_on = null, tone = null, regret = null where id = ?", [
    body.session,
  ]);
  reckonTouched(sql, body.session);
};

export const reckonTouched = (sql: Sql, session: string): void =>
  sql.run(
    `update session set touched = (moved = 1 or rest is not null or swept_on is not null
       or exists (select 1 from moment where moment.session = session.id))
     where id = ?`,
    [session],
  );
