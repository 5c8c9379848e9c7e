/**
 * What is half-written: kept inside the vault so that a closed tab loses nothing, outside the log so
 * that nothing unfinished becomes a fact. A draft too old to be wanted is dropped when it is read.
 */
import type { Sql } from "../vault/sql.ts";

export const draftSchema = `create table if not exists draft (
  key text primary key, kept_at integer not null, body text not null) strict, without rowid`;

export const keepDraft = (sql: Sql, key: string, keptAt: number, body: string): void =>
  sql.run(
    `insert into draft (key, kept_at, body) values (?, ?, ?)
     on conflict (key) do update set kept_at = excluded.kept_at, body = excluded.body`,
    [key, keptAt, body],
  );

export function readDraft(sql: Sql, key: string, oldest: number): string | null {
  const query = "select kept_at, body from draft where key = ?";
  const [draft] = sql.all<{ kept_at: number; body: string }>(query, [key]);
  if (draft === undefined) return null;
  if (draft.kept_at >= oldest) return draft.body;
  dropDraft(sql, key);
  return null;
}

export const dropDraft = (sql: Sql, key: string): void =>
  sql.run("delete from draft where key = ?", [key]);
