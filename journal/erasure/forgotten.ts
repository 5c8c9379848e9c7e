/**
 * What was erased, by id: so that whatever else comes in about it, from another window or out of an old
 * backup, is erased on arrival.
 *
 * An erased event keeps its place in the log: its id, its kind, its reading of the clock. Its version
 * becomes 0, its body nothing but the id of the event that erased it, and its subject the erased thing.
 * So this table can always be made again from the log alone.
 */
import type { Sql } from "../../vault/sql.ts";

export const forgottenSchema = `create table if not exists forgotten (
  id text not null, by text not null, primary key (id, by)) strict, without rowid`;

export const ERASED = 0;

/** The erasure that took this; two may have. Null when nothing with this id was erased. */
export const erasedBy = (sql: Sql, id: string): string | null =>
  sql.all<{ by: string }>("select by from forgotten where id = ? order by by limit 1", [id])[0]
    ?.by ?? null;

export const remember = (sql: Sql, id: string, by: string): void =>
  sql.run("insert into forgotten (id, by) values (?, ?) on conflict do nothing", [id, by]);

export interface Erased {
  /** The erased thing that the event is about. */
  subject: string;
  by: string;
}

/** Whether this event, were it written now, would speak of something that was erased. */
export function speaksOfErased(sql: Sql, subject: string | null, body: unknown): Erased | null {
  const { client, session } = body as { client?: string | null; session?: string | null };
  for (const id of [subject, client, session]) {
    const by = id ? erasedBy(sql, id) : null;
    if (id && by !== null) return { subject: id, by };
  }
  return null;
}

/** Whether this event brings in a session or a moment that nothing was known of before. */
export function isLateComer(sql: Sql, kind: string, id: string | null): boolean {
  const table = { "session-planned": "session", "moment-noted": "moment" }[kind];
  if (table === undefined || id === null || erasedBy(sql, id) !== null) return false;
  return sql.all(`select 1 from ${table} where id = ?`, [id]).length === 0;
}

/** The table as the log has it. */
export function remakeForgotten(sql: Sql): void {
  sql.run("delete from forgotten");
  sql.run(
    `insert into forgotten (id, by)
     select subject, id as by from event where kind = 'forgotten' and subject is not null
     union
     select subject, body ->> '$.by' from event where version = ? and subject is not null`,
    [ERASED],
  );
}
