/**
 * The journal on the side of the database: used by the vault's worker, and by tests under Node.
 *
 * Everything is synchronous, so no command can come between the halves of another. The clock is not
 * read here: whoever appends says what time it is.
 */
import type { Instant } from "../record/day.ts";
import type { StoredEvent } from "../record/events.ts";
import { EventId, mint, type Random } from "../record/ids.ts";
import type { Result } from "../record/result.ts";
import type { Archive } from "../vault/copy/archive.ts";
import type { Row, Sql, SqlValue } from "../vault/sql.ts";
import { archiveOf } from "./copy/archive.ts";
import { draftSchema, dropDraft, keepDraft, readDraft } from "./drafts.ts";
import { emptyingOf } from "./erasure/emptying.ts";
import type { Appended, AppendFailure } from "./journal.ts";
import { appendToLog, lastSeq, logSchema, type NewEventWithId, setState, stateOf } from "./log.ts";
import { type FoldRoom, foldInto, openRooms, rebuild } from "./rooms.ts";

export interface JournalCore {
  append(now: Instant, events: readonly NewEventWithId[]): Result<Appended, AppendFailure>;
  rows(sql: string, parameters: readonly unknown[]): Row[];
  keepDraft(key: string, now: Instant, body: string): void;
  readDraft(key: string, oldest: Instant): string | null;
  dropDraft(key: string): void;
  rebuild(): void;
  /** How many rows the log and each read table hold. */
  counts(): Record<string, number>;
  lastSeq(): number;
  /** What goes into a backup, and how one is read. */
  archive: Archive;
}

export function createJournal(
  sql: Sql,
  options: { rooms: readonly FoldRoom[]; random: Random },
): JournalCore {
  const { rooms, random } = options;
  for (const statement of [...logSchema, draftSchema]) sql.run(statement);
  openRooms(sql, rooms);
  const device = stateOf(sql, "device") ?? nameDevice(sql, random);
  const emptying = emptyingOf(sql);
  emptying.settle();

  return {
    append(now, events) {
      const fold = (event: StoredEvent) => {
        if (event.kind === "forgotten") emptying.owe();
        foldInto(sql, rooms, event);
      };
      const appended = appendToLog(sql, fold, device, now, events);
      emptying.settle();
      return appended;
    },
    rows(query, parameters) {
      if (!/^\s*(select|with)\b/i.test(query))
        throw new Error("A question only asks; facts go in through append.");
      return sql.all(query, parameters as readonly SqlValue[]);
    },
    keepDraft: (key, now, body) => keepDraft(sql, key, now, body),
    readDraft: (key, oldest) => readDraft(sql, key, oldest),
    dropDraft: (key) => dropDraft(sql, key),
    rebuild: () => rebuild(sql, rooms),
    counts: () => countAll(sql, ["event", "draft", ...rooms.flatMap((room) => room.tables)]),
    lastSeq: () => lastSeq(sql),
    archive: archiveOf(sql, rooms, device, emptying),
  };
}

function nameDevice(sql: Sql, random: Random): string {
  const device = mint(random, EventId);
  setState(sql, "device", device);
  return device;
}

function countAll(sql: Sql, tables: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const table of tables)
    counts[table] = Number(sql.all(`select count(*) as n from "${table}"`)[0]?.n ?? 0);
  return counts;
}
