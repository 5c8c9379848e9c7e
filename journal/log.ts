/**
 * The log: every event once, in the order in which it was written. It is the truth.
 *
 * An append is one transaction with its folds, so tables never disagree with the log, whatever
 * fails. Bodies are checked before anything is written. An event's id is minted before it is sent:
 * the same events sent again (a tab took over in mid-write) are acknowledged and write nothing.
 */
import {
  checkBody,
  type EventKind,
  events as eventSpecs,
  type NewEvent,
  type StoredEvent,
  subjectOf,
} from "../record/events.ts";
import type { Instant } from "../record/day.ts";
import { fail, ok, type Result } from "../record/result.ts";
import type { Sql, SqlValue } from "../vault/sql.ts";
import { tick } from "./clock.ts";
import { erase } from "./erasure/erase.ts";
import {
  ERASED,
  type Erased,
  forgottenSchema,
  isLateComer,
  remember,
  speaksOfErased,
} from "./erasure/forgotten.ts";
import { heldSince } from "./erasure/hold.ts";
import { bodyLeft, isErased, nothingLeft } from "./erasure/tombstone.ts";
import type { Appended, AppendFailure } from "./journal.ts";
import { appendFailureOf } from "./storageFailure.ts";

export const logSchema: readonly string[] = [
  `create table if not exists event (
    seq integer primary key, id text not null unique, at text not null, device text not null,
    kind text not null, version integer not null, subject text, body text not null) strict`,
  `create table if not exists journal_state (
    name text primary key, value text not null) strict, without rowid`,
  forgottenSchema,
];

export type NewEventWithId = NewEvent & { id: string };

/** `fold` sees each new event inside the transaction, after it was written. */
export function appendToLog(
  sql: Sql,
  fold: (event: StoredEvent) => void,
  device: string,
  now: Instant,
  events: readonly NewEventWithId[],
): Result<Appended, AppendFailure> {
  const checked: NewEventWithId[] = [];
  for (const event of events) {
    const check = checkBody(event.kind, event.body);
    if (!check.ok) return fail({ why: "not-accepted", message: check.error });
    const hold = heldSince(sql, event);
    if (hold) return fail({ why: "not-accepted", message: onHold(hold) });
    checked.push({ ...event, body: check.body } as NewEventWithId);
  }
  try {
    return ok(sql.transaction(() => writeAll(sql, fold, device, now, checked)));
  } catch (thrown) {
    const failure = appendFailureOf(thrown);
    if (failure === null) throw thrown;
    return fail(failure);
  }
}

const onHold = ({ label, since }: { label: string; since: string }): string =>
  `${label} is on hold since ${since}. Nothing of theirs can be erased until it is lifted.`;

function writeAll(
  sql: Sql,
  fold: (event: StoredEvent) => void,
  device: string,
  now: Instant,
  events: readonly NewEventWithId[],
): Appended {
  const last = lastSeq(sql);
  let seq = last;
  let clock = lastReading(sql);
  for (const { id, kind, body } of events) {
    if (sql.all("select 1 from event where id = ?", [id]).length > 0) continue;
    seq += 1;
    clock = tick(clock, now, device);
    const version = eventSpecs[kind].version;
    const subject = subjectOf(kind, body);
    const erased = kind === "forgotten" ? null : speaksOfErased(sql, subject, body);
    if (erased) {
      writeErased(sql, fold, [seq, id, clock, device], { kind, subject, erased });
      continue;
    }
    write(sql, [seq, id, clock, device, kind, version, subject, JSON.stringify(body)]);
    if (kind === "forgotten") erase(sql, { seq, id, body });
    fold({ seq, id, at: clock, device, kind, version, subject, body } as StoredEvent);
  }
  return { seq };
}

/**
 * What speaks of something erased comes to nothing. A session or a moment that comes in only now is
 * erased with what it belongs to, and so is whatever spoke of it before it came.
 */
function writeErased(
  sql: Sql,
  fold: (event: StoredEvent) => void,
  [seq, id, at, device]: [number, string, string, string],
  { kind, subject, erased }: { kind: EventKind; subject: string | null; erased: Erased },
): void {
  const comer = isLateComer(sql, kind, subject) ? subject : null;
  const about = comer ?? erased.subject;
  write(sql, [seq, id, at, device, kind, ERASED, about, nothingLeft(erased.by)]);
  if (comer === null) return;
  remember(sql, comer, erased.by);
  const [text] = sql.all<{ page: string }>(`select ${eventRow} as page from event where id = ?`, [
    erased.by,
  ]);
  const erasure = text && eventOf(JSON.parse(text.page) as PageRow);
  if (erasure?.kind !== "forgotten") return;
  erase(sql, erasure);
  fold(erasure);
}

const write = (sql: Sql, columns: SqlValue[]): void =>
  sql.run(
    `insert into event (seq, id, at, device, kind, version, subject, body)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    columns,
  );

/** What was erased still stands in the write-ahead log until that is cut to nothing. Outside a transaction. */
export const emptyWriteAheadLog = (sql: Sql): void => sql.run("pragma wal_checkpoint(truncate)");

/**
 * The clock's last reading is that of the newest event, so nothing more need be written for it. A
 * later one that came from another device is kept as the state `clock` by whoever brings it in.
 */
export const lastReading = (sql: Sql): string | null => {
  const own =
    sql.all<{ at: string }>("select at from event order by seq desc limit 1")[0]?.at ?? "";
  const brought = stateOf(sql, "clock") ?? "";
  return (own > brought ? own : brought) || null;
};

export const lastSeq = (sql: Sql): number =>
  sql.all<{ seq: number }>("select coalesce(max(seq), 0) as seq from event")[0]?.seq ?? 0;

/** What the journal remembers about itself: its device, and the clock's last reading. */
type StateName = "clock" | "device" | "log-to-empty";

export const stateOf = (sql: Sql, name: StateName): string | null =>
  sql.all<{ value: string }>("select value from journal_state where name = ?", [name])[0]?.value ??
  null;

export const setState = (sql: Sql, name: StateName, value: string): void =>
  sql.run(
    `insert into journal_state (name, value) values (?, ?)
     on conflict (name) do update set value = excluded.value`,
    [name, value],
  );

const pageSize = 1_000;
/** One text for a whole page: fetching a value out of the engine costs more than parsing it here. */
const eventRow = "json_array(seq, id, at, device, kind, version, subject, json(body))";
const pageQuery = `select json_group_array(${eventRow}) as page
  from (select * from event where seq > ? order by seq limit ?)`;
type PageRow = [number, string, string, string, EventKind, number, string | null, unknown];

/** Every event from the first to the last, read in pages so that a career fits in memory. */
export function eachEvent(sql: Sql, show: (event: StoredEvent) => void): void {
  let after = 0;
  for (;;) {
    const [answer] = sql.all<{ page: string }>(pageQuery, [after, pageSize]);
    const page = JSON.parse(answer?.page ?? "[]") as PageRow[];
    for (const row of page) {
      const event = eventOf(row);
      if (event) show(event);
    }
    const last = page.at(-1);
    if (last === undefined) return;
    after = last[0];
  }
}

/** As it is folded; null for one that was erased and left nothing to fold. */
function eventOf([seq, id, at, device, kind, version, subject, body]: PageRow): StoredEvent | null {
  const spec = eventSpecs[kind]?.version;
  if (spec !== undefined && isErased(version)) {
    const left = bodyLeft(kind, subject, body);
    if (left === null) return null;
    return { seq, id, at, device, kind, version: spec, subject, body: left } as StoredEvent;
  }
  if (spec !== version)
    throw new Error(`Event ${seq} (${kind}) has version ${version}, which nobody here can read.`);
  return { seq, id, at, device, kind, version, subject, body } as StoredEvent;
}
