/**
 * Who folds events into which tables, and how the tables are made again from the log.
 *
 * A room is a set of tables with the folds that fill them: the core, and one for each practice that
 * keeps tables of its own. A room has a version; when a version, or the set of rooms, is not the one
 * the database was folded with, every read table is dropped and folded again from the first event.
 * All of them, not only the changed room's: a fold may look at what earlier rooms made of the same
 * event, and only a whole replay shows it the same sight as the first time.
 */
import { type EventKind, type StoredEvent } from "../record/events.ts";
import type { Sql } from "../vault/sql.ts";
import { eachEvent } from "./log.ts";

type EventOf<K extends EventKind> = Extract<StoredEvent, { kind: K }>;
export type Fold<K extends EventKind> = (sql: Sql, event: EventOf<K>) => void;
/** One entry for each kind of event: a new event fails to compile until somebody decided. */
export type TotalFolds = { [K in EventKind]: Fold<K> | "passed over" };

export interface FoldRoom {
  name: string;
  /** Raise it whenever `schema` or a fold changes what the tables hold. */
  version: number;
  /** Statements that make the tables, their indexes and their settings. */
  schema: readonly string[];
  /** The tables to drop before folding anew. */
  tables: readonly string[];
  folds: Partial<TotalFolds>;
  /** Those of the tables, each with an `id`, whose rows a person would count as things kept. */
  things?: readonly string[];
}

const roomSchema = `create table if not exists room (
  name text primary key, version integer not null, tables text not null) strict, without rowid`;

/** The database was folded by a newer version of the product than this one; nothing was touched. */
class NewerJournal extends Error {
  override name = "NewerJournal";
}

/** Makes the read tables stand as these rooms want them. True when they were folded anew. */
export function openRooms(sql: Sql, rooms: readonly FoldRoom[]): boolean {
  sql.run(roomSchema);
  const known = sql.all<{ name: string; version: number }>("select name, version from room");
  const versions = new Map(rooms.map((room) => [room.name, room.version]));
  for (const { name, version } of known)
    if (version > (versions.get(name) ?? version))
      throw new NewerJournal(`A newer version of Reprise wrote this (${name} ${version}).`);
  const same =
    known.length === rooms.length && known.every((k) => versions.get(k.name) === k.version);
  if (!same) rebuild(sql, rooms);
  return !same;
}

/** Drops every read table and folds the whole log again, in one transaction. */
export const rebuild = (sql: Sql, rooms: readonly FoldRoom[]): void =>
  sql.transaction(() => rebuildWithin(sql, rooms));

/** The same inside a transaction that is open already. */
export function rebuildWithin(sql: Sql, rooms: readonly FoldRoom[]): void {
  const before = sql.all<{ tables: string }>("select tables from room");
  const tables = before.flatMap((room) => JSON.parse(room.tables) as string[]);
  for (const table of tables) sql.run(`drop table if exists "${table}"`);
  sql.run("delete from room");
  for (const room of rooms) {
    for (const statement of room.schema) sql.run(statement);
    sql.run("insert into room (name, version, tables) values (?, ?, ?)", [
      room.name,
      room.version,
      JSON.stringify(room.tables),
    ]);
  }
  eachEvent(sql, (event) => foldInto(sql, rooms, event));
}

/** Shows one event to every room, in the order in which they are registered: the core first. */
export function foldInto(sql: Sql, rooms: readonly FoldRoom[], event: StoredEvent): void {
  for (const room of rooms) {
    const fold = room.folds[event.kind];
    if (fold === undefined || fold === "passed over") continue;
    (fold as (sql: Sql, event: StoredEvent) => void)(sql, event);
  }
}
