/**
 * A tab's worker for the fault suites: the product's vault, journal and tables, over a derivation that
 * costs nothing. Beside the journal's own commands it takes orders that a test needs: look at
 * everything, leave a transaction open on the disk, let the disk refuse its n-th write.
 */
import { practiceRooms } from "../../../app/rooms.ts";
import { coreRoom } from "../../../journal/core.tables.ts";
import { createJournal, type JournalCore } from "../../../journal/createJournal.ts";
import { dumpTables } from "../../../journal/folds/dump.ts";
import { journalHandler } from "../../../journal/handler.ts";
import { serveVault } from "../../../vault/serve.ts";
import type { Sql } from "../../../vault/sql.ts";
import { cheapKdf } from "../../../vault/testing/cheapKdf.ts";
import { diskCalls, refuseDisk, type Refusal } from "./refusingDisk.ts";

const rooms = [coreRoom, ...practiceRooms];
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export type TestOrder =
  | { test: "ids" }
  | { test: "sound" }
  | { test: "dump" }
  /** A transaction larger than the cache, left open. */
  | { test: "spill"; rows: number }
  | { test: "refuse"; refusal: Refusal | null }
  | { test: "disk-calls" }
  | { test: "checkpoint-often" };

export interface Soundness {
  integrity: string;
  /** Pages that the cipher read and found authentic. */
  pages: number;
  /** The tables, folded anew from the log, are the tables that were found. */
  agrees: boolean;
  spilled: number;
}

serveVault(globalThis, {
  name: (globalThis as unknown as { name: string }).name,
  kdf: cheapKdf,
  random,
  openHandler(sql, notify) {
    const core = createJournal(sql, { rooms, random });
    const journal = journalHandler(core, notify);
    const term = beginTerm(sql);
    return {
      answer(command) {
        const order = command as TestOrder;
        if ("test" in order) return obey(sql, core, order);
        staysTheOnlyWriter(sql, term);
        return journal.answer(command);
      },
    };
  },
});

/** Every writer takes a number; one that finds a higher number than its own is not alone. */
function beginTerm(sql: Sql): number {
  sql.run("create table if not exists test_term (n integer primary key)");
  sql.run("insert into test_term default values");
  return latestTerm(sql);
}

const latestTerm = (sql: Sql): number =>
  Number(sql.all("select max(n) as n from test_term")[0]?.["n"]);

function staysTheOnlyWriter(sql: Sql, term: number): void {
  if (latestTerm(sql) !== term) throw new Error("Two tabs write at once.");
}

function obey(sql: Sql, core: JournalCore, order: TestOrder): unknown {
  switch (order.test) {
    case "ids":
      return sql.all("select id from event order by seq").map(({ id }) => id);
    case "dump":
      return everything(sql);
    case "sound":
      return soundness(sql, core);
    case "spill":
      return spill(sql, order.rows);
    case "refuse":
      return refuseDisk(order.refusal);
    case "disk-calls":
      return diskCalls();
    case "checkpoint-often":
      return sql.run("pragma wal_autocheckpoint = 8");
    default:
      throw new Error("no such order");
  }
}

const everything = (sql: Sql): string =>
  [JSON.stringify(sql.all("select * from event order by seq")), dumpTables(sql, rooms)].join("\n");

function soundness(sql: Sql, core: JournalCore): Soundness {
  const integrity = sql.all("pragma integrity_check").map((row) => String(Object.values(row)[0]));
  const pages = sql.all("select count(*) as n, sum(length(data)) as bytes from sqlite_dbpage");
  const spilled = sql.all("select count(*) as n from event where id like 'spilled%'");
  const found = dumpTables(sql, rooms);
  core.rebuild();
  return {
    integrity: integrity.join("; "),
    pages: Number(pages[0]?.["n"]),
    agrees: dumpTables(sql, rooms) === found,
    spilled: Number(spilled[0]?.["n"]),
  };
}

/** Rows of the log, as a very long append would write them, and a table emptied beside. */
function spill(sql: Sql, rows: number): string {
  sql.run("pragma cache_size = 10");
  sql.run("begin immediate");
  sql.run("delete from moment");
  for (let row = 0; row < rows; row += 1) {
    sql.run(
      `insert into event (seq, id, at, device, kind, version, subject, body)
       values (?, ?, 'later', 'd', 'preference-set', 1, null, ?)`,
      [1_000_000 + row, `spilled ${row}`, JSON.stringify("x".repeat(2000))],
    );
  }
  return "left open";
}
