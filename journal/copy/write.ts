/**
 * Everything worth keeping, written into an empty attached database: the page about it, the log, and
 * the read tables under their own names, so that a person can read them without us. Half-written drafts,
 * keys and the full-text index stay behind; the index is folded again from the log.
 */
import type { CopyContents } from "../../vault/copy/archive.ts";
import type { Sql } from "../../vault/sql.ts";
import type { FoldRoom } from "../rooms.ts";
import { createAbout, isPlainTable, writeAbout } from "./about.ts";
import { thingsHere, total } from "./things.ts";

/** No index: they would only make the file larger, and the log is read from its beginning. */
const eventColumns = "seq, id, at, device, kind, version, subject, body";
const eventTable = `(seq integer primary key, id text not null, at text not null,
  device text not null, kind text not null, version integer not null, subject text,
  body text not null) strict`;

export function writeCopy(
  sql: Sql,
  rooms: readonly FoldRoom[],
  device: string,
  into: string,
  madeAt: number,
): CopyContents {
  return sql.transaction(() => {
    createAbout(sql, into);
    sql.run(`create table "${into}".event ${eventTable}`);
    const contents = contentsHere(sql, rooms);
    writeAbout(sql, into, { madeAt, device, ...contents });
    sql.run(
      `insert into "${into}".event (${eventColumns})
       select ${eventColumns} from main.event order by seq`,
    );
    for (const table of rooms.flatMap((room) => room.tables))
      if (isPlainTable(sql, table))
        sql.run(`create table "${into}"."${table}" as select * from main."${table}"`);
    return contents;
  });
}

function contentsHere(sql: Sql, rooms: readonly FoldRoom[]): CopyContents {
  const [log] = sql.all<{ events: number; through: string | null }>(
    "select count(*) as events, max(at) as through from event",
  );
  return {
    things: total(thingsHere(sql, rooms)),
    events: log?.events ?? 0,
    through: log?.through ?? null,
  };
}
