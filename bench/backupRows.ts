/**
 * What a backup of forty years costs, and bringing it back, against a plain copy of the same bytes on the
 * same disk. In Node, over the same engine in memory: the vault's own pages are read and written as fast
 * as can be, so what is counted is the copying, the sealing, the checking and the folding.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instant } from "../record/day.ts";
import { coreRoom } from "../journal/core.tables.ts";
import { createJournal, type JournalCore } from "../journal/createJournal.ts";
import { drawKit, kitIdentity, kitRecipient } from "../vault/kit/kit.ts";
import { openImage } from "../vault/copy/image.ts";
import { plainCopy } from "../vault/copy/plainCopy.ts";
import { openFile } from "../vault/copy/reading.ts";
import { lockImage } from "../vault/copy/writing.ts";
import { openMemorySql } from "../vault/memorySql.ts";
import type { Sql } from "../vault/sql.ts";
import { row, type Row } from "./row.ts";
import { career, type CareerOptions, fortyYears } from "./career.ts";

const rounds = 5;
const goals = { backup: 15, look: 50, restore: 150 };

export interface BackupFigures {
  events: number;
  bytes: number;
  /** Milliseconds, medians. */
  plain: number;
  backup: number;
  look: number;
  restore: number;
}

export async function backupRows(): Promise<Row[]> {
  const { plain, backup, look, restore } = await measureBackup(fortyYears);
  return [
    row("backup of 40 years / plain copy of its bytes", goals.backup, backup / plain),
    row("checking it, everything read / plain copy", goals.look, look / plain),
    row("restoring it, folded anew / plain copy", goals.restore, restore / plain),
  ];
}

export async function measureBackup(years: CareerOptions): Promise<BackupFigures> {
  const folder = mkdtempSync(join(tmpdir(), "backup-"));
  try {
    const device = await lived(years);
    const kit = drawKit(bytesOf(9));
    const recipient = await kitRecipient(kit);
    const path = join(folder, "copy.age");
    const found: Record<"plain" | "backup" | "look" | "restore", number[]> = {
      plain: [],
      backup: [],
      look: [],
      restore: [],
    };
    for (let round = 0; round < rounds; round += 1) {
      found.backup.push(
        await timed(async () => {
          const { image } = plainCopy(device.sql, device.core.archive, round);
          const lockers = { recipient, copyKey: null };
          await onDisk(path, await lockImage(image, lockers, bytesOf(9)));
        }),
      );
      found.plain.push(await timed(() => copied(path, join(folder, "plain"))));
      const look = async (into: JournalCore, use: "compare" | "join") => {
        const opened = await openFile(new Blob([await readFile(path)]), await kitIdentity(kit));
        if (!opened.ok) throw new Error(opened.error.kind);
        const sql = await openImage(opened.value.image);
        const result = await into.archive[use]({ sql, isWhole: true });
        sql.close();
        if (!result.ok) throw new Error(result.error.kind);
      };
      found.look.push(await timed(() => look(device.core, "compare")));
      const empty = await newDevice();
      found.restore.push(await timed(() => look(empty.core, "join")));
      empty.sql.close();
    }
    const bytes = (await readFile(path)).length;
    const { event: events = 0 } = device.core.counts();
    return {
      events,
      bytes,
      plain: median(found.plain),
      backup: median(found.backup),
      look: median(found.look),
      restore: median(found.restore),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lived(years: CareerOptions) {
  const device = await newDevice();
  let n = 0;
  for (const { on, events } of career(years)) {
    const named = events.map((event) => ({ ...event, id: `e${(n += 1)}` }));
    const kept = device.core.append(Date.parse(`${on}T20:00:00Z`) as Instant, named);
    if (!kept.ok) throw new Error(kept.error.message);
  }
  return device;
}

async function newDevice(): Promise<{ sql: Sql; core: JournalCore }> {
  const sql = await openMemorySql();
  return { sql, core: createJournal(sql, { rooms: [coreRoom], random: bytesOf(4) }) };
}

async function onDisk(path: string, content: ReadableStream<Uint8Array>): Promise<void> {
  const file = await open(path, "w");
  for await (const piece of content as unknown as AsyncIterable<Uint8Array>)
    await file.write(piece);
  await file.sync();
  await file.close();
}

async function copied(from: string, to: string): Promise<void> {
  const file = await open(to, "w");
  await file.write(await readFile(from));
  await file.sync();
  await file.close();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const bytesOf = (value: number) => (count: number) => new Uint8Array(count).fill(value);

const median = (all: number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
