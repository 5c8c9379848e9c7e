/**
 * Two logs become one: the union of their events, each once, in the order of the clock.
 *
 * The clock's readings are the same wherever they are read, so either device joining the other's log ends
 * with the same log, the same numbers and the same tables. What came later in the clock is folded later:
 * nothing newer is overwritten by something older, whichever arrived first. Where everything new comes
 * after everything known, it is simply appended; else the log is numbered anew and folded again.
 */
import { type StoredEvent } from "../../record/events.ts";
import type { Joined, Theirs } from "../../vault/copy/archive.ts";
import type { Sql } from "../../vault/sql.ts";
import { lastReading, lastSeq } from "../log.ts";
import { eraseWhatCameIn, holdsErasures, takeErasure } from "../erasure/erase.ts";
import { remakeForgotten } from "../erasure/forgotten.ts";
import { isErased } from "../erasure/tombstone.ts";
import { foldInto, type FoldRoom, rebuildWithin } from "../rooms.ts";
import { eachOfTheirs, type TheirEvent } from "./read.ts";
import { thingsHere } from "./things.ts";

export function joinLogs(
  sql: Sql,
  rooms: readonly FoldRoom[],
  theirs: Theirs,
  upTo: number,
): Joined {
  return sql.transaction(() => {
    const before = thingsHere(sql, rooms);
    const taking = takeIn(sql, rooms);
    const { leftOut } = eachOfTheirs(theirs, upTo, taking.take);
    if (!taking.isInOrder()) renumber(sql);
    if (holdsErasures(sql)) foldErased(sql, rooms);
    else if (!taking.isInOrder()) rebuildWithin(sql, rooms);
    const after = thingsHere(sql, rooms);
    const things = Object.fromEntries(
      Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
    );
    return { events: taking.taken(), things, leftOut };
  });
}

/** Erasures win: over what one side still had, and over what belongs to something the other erased. */
function foldErased(sql: Sql, rooms: readonly FoldRoom[]): void {
  remakeForgotten(sql);
  rebuildWithin(sql, rooms);
  if (eraseWhatCameIn(sql)) rebuildWithin(sql, rooms);
}

/** Folds as it goes for as long as everything comes after what is here. */
function takeIn(sql: Sql, rooms: readonly FoldRoom[]) {
  let seq = lastSeq(sql);
  let newest = lastReading(sql) ?? "";
  let taken = 0;
  let inOrder = true;

  function take(events: TheirEvent[]): void {
    const known = knownIds(sql, events);
    const fresh: TheirEvent[] = [];
    for (const event of events) {
      if (!known.has(event.id)) fresh.push(event);
      else if (isErased(event.version)) takeErasure(sql, event);
      known.add(event.id);
    }
    insert(sql, seq, fresh);
    for (const event of fresh) {
      seq += 1;
      inOrder &&= event.at > newest;
      newest = event.at;
      const isPlain = !isErased(event.version) && event.kind !== "forgotten";
      // With erasures among them everything is folded anew at the end.
      if (inOrder && isPlain) foldInto(sql, rooms, { seq, ...event } as unknown as StoredEvent);
    }
    taken += fresh.length;
  }

  return { take, taken: () => taken, isInOrder: () => inOrder };
}

function knownIds(sql: Sql, events: readonly TheirEvent[]): Set<string> {
  const ids = JSON.stringify(events.map(({ id }) => id));
  const rows = sql.all<{ id: string }>(
    "select value as id from json_each(?) where value in (select id from event)",
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** A page at a time: a statement for each event would cost as much as folding it. */
function insert(sql: Sql, after: number, events: readonly TheirEvent[]): void {
  if (events.length === 0) return;
  const rows = events.map((event) => [
    event.id,
    event.at,
    event.device,
    event.kind,
    event.version,
    event.subject,
    event.text,
  ]);
  sql.run(
    `insert into event (seq, id, at, device, kind, version, subject, body)
     select ? + 1 + key, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4,
       value ->> 5, value ->> 6
     from json_each(?)`,
    [after, JSON.stringify(rows)],
  );
}

/** By way of negative numbers, since two events never have the same one, not even for a moment. */
function renumber(sql: Sql): void {
  sql.run(
    "create temp table clock_order (id text primary key, nth integer not null) strict, without rowid",
  );
  sql.run(
    `insert into temp.clock_order
     select id, row_number() over (order by at, id) as nth from event order by id`,
  );
  sql.run(
    `update event set seq = -o.nth from temp.clock_order as o
     where o.id = event.id and event.seq <> o.nth`,
  );
  sql.run("update event set seq = -seq where seq < 0");
  sql.run("drop table temp.clock_order");
}
