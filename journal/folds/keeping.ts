/** How long a person's pages are kept, holds, and what leaves the tables when something is erased. */
import type { Fold } from "../rooms.ts";
import { reckonTouched } from "./sessions.ts";

export const keepUntil: Fold<"client-kept-until"> = (sql, { body }) =>
  sql.run("update client set kept_until = ? where id = ?", [body.until, body.client]);

/** Setting it again changes why, never since when. */
export const setHold: Fold<"hold-set"> = (sql, { body }) =>
  sql.run(
    `update client set on_hold_since = coalesce(on_hold_since, ?), on_hold_why = ? where id = ?`,
    [body.on, body.why, body.client],
  );

export const liftHold: Fold<"hold-lifted"> = (sql, { body }) =>
  sql.run("update client set on_hold_since = null, on_hold_why = null where id = ?", [body.client]);

/** What goes is told by the journal's own list, which erasure/ has filled by now. */
export const forget: Fold<"forgotten"> = (sql, { id, body }) => {
  const gone = "in (select id from forgotten where by = ?)";
  const stoodOn = sql.all<{ session: string }>(
    `select distinct session from moment where session is not null and id ${gone}`,
    [id],
  );
  sql.run(`delete from moment_text where rowid in (select row from moment where id ${gone})`, [id]);
  for (const table of ["rating", "came_in"])
    sql.run(`delete from ${table} where moment ${gone}`, [id]);
  for (const table of ["moment", "session", "session_withdrawn"])
    sql.run(`delete from ${table} where id ${gone}`, [id]);
  sql.run("delete from slot where client = ?", [body.client]);
  sql.run("delete from title_match where client = ?", [body.client]);
  sql.run("delete from client where id = ?", [body.client]);
  for (const { session } of stoodOn) reckonTouched(sql, session);
};
