import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openMemorySql } from "../../vault/memorySql.ts";
import { wallInUtc } from "../memory.ts";
import { coreRoom } from "../core.tables.ts";
import { createJournal, type JournalCore } from "../createJournal.ts";
import type { NewEvent } from "../../record/events.ts";
import { dumpTables } from "./dump.ts";
import { anyLog } from "./someEvents.ts";

const rooms = [coreRoom];
const now = wallInUtc("2025-10-14T20:40");
const random = (count: number) => new Uint8Array(count);

function appendEach(core: JournalCore, events: readonly NewEvent[]): void {
  events.forEach((event, n) => {
    const appended = core.append(now, [{ ...event, id: `e${n}` }]);
    // A hold refuses an erasure; everything else is accepted.
    if (!appended.ok && event.kind !== "forgotten") throw new Error(appended.error.message);
  });
}

describe("folding the log anew", () => {
  test("gives the tables that stood before, whatever happened", async () => {
    let rowsSeen = 0;
    await fc.assert(
      fc.asyncProperty(anyLog(60), async (events) => {
        const sql = await openMemorySql();
        const core = createJournal(sql, { rooms, random });
        appendEach(core, events);
        const live = dumpTables(sql, rooms);
        core.rebuild();
        expect(dumpTables(sql, rooms)).toBe(live);
        sql.run("insert into moment_text (moment_text) values ('integrity-check')");
        rowsSeen += live.split("\n").length;
        sql.close();
      }),
      { numRuns: 100 },
    );
    expect(rowsSeen).toBeGreaterThan(2_000);
  });

  test("gives the same when a journal of an older version is opened", async () => {
    const sql = await openMemorySql();
    appendEach(
      createJournal(sql, { rooms, random }),
      fc.sample(anyLog(60), { numRuns: 1, seed: 7 })[0]!,
    );
    const live = dumpTables(sql, rooms);
    sql.run("drop table session");
    createJournal(sql, { rooms: [{ ...coreRoom, version: coreRoom.version + 1 }], random });
    expect(dumpTables(sql, rooms)).toBe(live);
  });

  test("is refused, and touches nothing, when a newer version made the tables", async () => {
    const sql = await openMemorySql();
    createJournal(sql, { rooms: [{ ...coreRoom, version: 9 }], random });
    sql.run("insert into preference (name, value) values ('still', 'here')");
    expect(() => createJournal(sql, { rooms, random })).toThrow("A newer version of Reprise");
    expect(sql.all("select value from preference")).toEqual([{ value: "here" }]);
  });

  test("drops the tables of a practice that is gone", async () => {
    const sql = await openMemorySql();
    const extra = {
      name: "extra",
      version: 1,
      schema: ["create table extra_seen (id text)"],
      tables: ["extra_seen"],
      folds: {},
    };
    createJournal(sql, { rooms: [coreRoom, extra], random });
    createJournal(sql, { rooms, random });
    expect(() => sql.all("select * from extra_seen")).toThrow("no such table");
  });
});
