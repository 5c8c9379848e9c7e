/** The write-ahead log is emptied after an erasure, or as soon as the disk lets it be. */
import { expect, test } from "vitest";
import type { NewEvent } from "../../record/events.ts";
import { openMemorySql } from "../../vault/memorySql.ts";
import type { Sql } from "../../vault/sql.ts";
import { coreRoom } from "../core.tables.ts";
import { createJournal } from "../createJournal.ts";
import { noted, tuesday } from "../folds/practice.ts";
import { wallInUtc } from "../memory.ts";

const now = wallInUtc("2025-10-14T20:40");
const random = (count: number) => new Uint8Array(count);
const forgotten = {
  kind: "forgotten",
  body: { client: null, moment: "m1", on: tuesday },
} as NewEvent;

async function refusing() {
  const sql = await openMemorySql();
  const disk = { refuses: false, emptied: 0 };
  const watched: Sql = {
    ...sql,
    run(statement, params) {
      if (statement.includes("wal_checkpoint")) {
        if (disk.refuses) throw new Error("disk I/O error");
        disk.emptied += 1;
      }
      sql.run(statement, params);
    },
  };
  const open = () => createJournal(watched, { rooms: [coreRoom], random });
  return { disk, open };
}

test("an erasure empties the log once, and nothing else does", async () => {
  const { disk, open } = await refusing();
  const core = open();
  core.append(now, [{ ...noted("m1"), id: "e1" }]);
  expect(disk.emptied).toBe(0);
  expect(core.append(now, [{ ...forgotten, id: "e2" }]).ok).toBe(true);
  expect(disk.emptied).toBe(1);
  core.append(now, [{ ...noted("m2"), id: "e3" }]);
  expect(disk.emptied).toBe(1);
});

test("a disk that refuses leaves the erasure standing, and the log is emptied with the next write", async () => {
  const { disk, open } = await refusing();
  const core = open();
  core.append(now, [{ ...noted("m1"), id: "e1" }]);
  disk.refuses = true;
  expect(core.append(now, [{ ...forgotten, id: "e2" }]).ok).toBe(true);
  expect(core.counts()["moment"]).toBe(0);
  disk.refuses = false;
  core.append(now, [{ ...noted("m2"), id: "e3" }]);
  expect(disk.emptied).toBe(1);
});

test("what is still owed when the vault was closed is done when it opens", async () => {
  const { disk, open } = await refusing();
  const core = open();
  core.append(now, [{ ...noted("m1"), id: "e1" }]);
  disk.refuses = true;
  core.append(now, [{ ...forgotten, id: "e2" }]);
  disk.refuses = false;
  open();
  expect(disk.emptied).toBe(1);
  open();
  expect(disk.emptied).toBe(1);
});
