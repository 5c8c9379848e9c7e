/**
 * The slot's two keys as the vault keeps them: the private one nowhere else, the public one to compare
 * with what stands in the clear header. Somebody who changed it there could read what came in since; that
 * is found at the next unlock, put right, and remembered until it has been told.
 */
import type { Bytes } from "../bytes.ts";
import { secret, type Secret } from "../secret.ts";
import type { Sql } from "../sql.ts";

const TABLE = `create table if not exists vault_inbox (
  id integer primary key check (id = 1), public_key blob not null, private_key blob not null,
  checked_at integer, changed integer not null default 0, changed_since integer) strict`;

export interface KeptKeys {
  publicKey: Bytes;
  privateKey: Secret;
  /** The header had another key; `since` is when it was last seen to be right. Not told yet. */
  changed: { since: number | null } | null;
}

export function keptKeys(sql: Sql): KeptKeys | null {
  sql.run(TABLE);
  const [row] = sql.all("select * from vault_inbox");
  if (!row) return null;
  return {
    publicKey: Uint8Array.from(row["public_key"] as Uint8Array),
    privateKey: secret(Uint8Array.from(row["private_key"] as Uint8Array)),
    changed: row["changed"] === 1 ? { since: row["changed_since"] as number | null } : null,
  };
}

export const keepKeys = (sql: Sql, publicKey: Bytes, privateKey: Bytes): void =>
  sql.run("insert into vault_inbox (id, public_key, private_key) values (1, ?, ?)", [
    publicKey,
    privateKey,
  ]);

/** Remembers that the header's key was another one, from when it was last known to be right. */
export const markChanged = (sql: Sql): void =>
  sql.run(
    `update vault_inbox set changed = 1,
       changed_since = case when changed = 1 then changed_since else checked_at end`,
  );

export const markChecked = (sql: Sql, now: number): void =>
  sql.run("update vault_inbox set checked_at = ?", [now]);

export const markTold = (sql: Sql): void =>
  sql.run("update vault_inbox set changed = 0, changed_since = null");
