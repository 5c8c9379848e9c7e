/** Which backups this device has made, kept inside the vault: when, how large, whether read back since. */
import type { Sql } from "../sql.ts";

const KEPT = 100;

const TABLE = `create table if not exists vault_copy (
  id integer primary key, made_at integer not null, bytes integer not null, place text not null,
  name text, things integer not null, through text, checked_at integer) strict`;

export interface CopyMade {
  id: number;
  madeAt: number;
  bytes: number;
  /** `folder`: the chosen one; `file`: handed to the person; `carry`: for another device. */
  place: CopyPlace;
  /** The file's name in the folder; `null` where we do not know what became of it. */
  name: string | null;
  things: number;
  /** The newest thing in it, as the log counts time. */
  through: string | null;
  checkedAt: number | null;
}

export type CopyPlace = "folder" | "file" | "carry";

export function rememberCopy(sql: Sql, made: Omit<CopyMade, "id" | "checkedAt">): number {
  sql.run(TABLE);
  return sql.transaction(() => {
    const [row] = sql.all(
      `insert into vault_copy (made_at, bytes, place, name, things, through)
       values (?, ?, ?, ?, ?, ?) returning id`,
      [made.madeAt, made.bytes, made.place, made.name, made.things, made.through],
    );
    const id = Number(row?.["id"]);
    sql.run("delete from vault_copy where id <= ?", [id - KEPT]);
    return id;
  });
}

/** A backup is known again by the instant that stands inside it. */
export function rememberCheck(sql: Sql, madeAt: number, checkedAt: number): void {
  sql.run(TABLE);
  sql.run("update vault_copy set checked_at = ? where made_at = ?", [checkedAt, madeAt]);
}

/** Newest first. */
export function copiesMade(sql: Sql): CopyMade[] {
  sql.run(TABLE);
  return sql
    .all(
      `select id, made_at as madeAt, bytes, place, name, things, through, checked_at as checkedAt
       from vault_copy order by made_at desc, id desc`,
    )
    .map((row) => row as unknown as CopyMade);
}
