/** Twenty kinds of writing over an engine that refuses one statement: every one in turn. */
import { expect, test } from "vitest";
import { practiceRooms } from "../../app/rooms.ts";
import { coreRoom } from "../../journal/core.tables.ts";
import { createJournal } from "../../journal/createJournal.ts";
import { dumpTables } from "../../journal/folds/dump.ts";
import { wallInUtc } from "../../journal/memory.ts";
import { SqlError } from "../../vault/connection.ts";
import { openMemorySql } from "../../vault/memorySql.ts";
import type { Sql } from "../../vault/sql.ts";
import { beginning, namesIn, torn, withIds, workloads } from "./evenings.ts";

const rooms = [coreRoom, ...practiceRooms];
const random = (count: number) => new Uint8Array(count).fill(3);
const now = wallInUtc("2025-10-14T20:40");

const ids = (sql: Sql) => sql.all("select id from event").map(({ id }) => String(id));
const everything = (sql: Sql) =>
  [JSON.stringify(sql.all("select * from event order by seq")), dumpTables(sql, rooms)].join("\n");

test.each(Object.entries(workloads))(
  "%s: at every statement refused, it is as before, and the next attempt is written whole",
  async (_, workload) => {
    const sql = await openMemorySql();
    const refusing = refusingAt(sql);
    const core = createJournal(refusing.sql, { rooms, random });
    expect(core.append(now, beginning("b")).ok).toBe(true);
    let refused = 0;
    for (let nth = 1; ; nth += nth < 20 ? 1 : nth >> 1) {
      const events = withIds(`n${nth}`, workload(`n${nth}`));
      const before = everything(sql);
      refusing.at(nth);
      const outcome = attempt(() => core.append(now, events).ok);
      const hasRefused = refusing.hasRefused();
      refusing.at(0);
      if (!hasRefused) break;
      refused += 1;
      // A refusal after the commit finds it written; it is never in between.
      const isThere = namesIn(ids(sql)).has(`n${nth}`);
      const isAsBefore = everything(sql) === before;
      expect([nth, outcome, isAsBefore || (isThere && outcome !== "refused")]).toEqual([
        nth,
        outcome,
        true,
      ]);
      expect(outcome === true ? isThere : true).toBe(true);
      expect(core.append(now, events).ok).toBe(true);
      expect(torn(ids(sql))).toEqual([]);
      expect(namesIn(ids(sql)).has(`n${nth}`)).toBe(true);
    }
    expect(refused).toBeGreaterThan(3);
    const found = dumpTables(sql, rooms);
    core.rebuild();
    expect(dumpTables(sql, rooms) === found).toBe(true);
    sql.close();
  },
);

function attempt(append: () => boolean): boolean | "refused" | "thrown" {
  try {
    return append() || "refused";
  } catch {
    return "thrown";
  }
}

/** The same engine, whose nth statement (or the commit after the last) fails as on a full disk. */
function refusingAt(sql: Sql) {
  let left = 0;
  let has = false;
  const count = () => {
    if (left === 0 || --left > 0) return;
    has = true;
    throw new SqlError("the disk refused", 13);
  };
  return {
    at(nth: number) {
      left = nth;
      has = false;
    },
    hasRefused: () => has,
    sql: {
      ...sql,
      run(text, params) {
        count();
        sql.run(text, params);
      },
      all(text, params) {
        count();
        return sql.all(text, params);
      },
      transaction: (work) =>
        sql.transaction(() => {
          const value = work();
          count();
          return value;
        }),
    } satisfies Sql,
  };
}
