/** Devices for tests: each with a journal of its own, and backups that go from one to another. */
import type { Instant } from "../../record/day.ts";
import type { NewEvent } from "../../record/events.ts";
import { openImage } from "../../vault/copy/image.ts";
import { plainCopy } from "../../vault/copy/plainCopy.ts";
import { openMemorySql } from "../../vault/memorySql.ts";
import type { Sql } from "../../vault/sql.ts";
import { coreRoom } from "../core.tables.ts";
import { createJournal, type JournalCore } from "../createJournal.ts";
import { dumpTables } from "../folds/dump.ts";
import { wallInUtc } from "../memory.ts";
import type { FoldRoom } from "../rooms.ts";

export const rooms: readonly FoldRoom[] = [coreRoom];
const start = wallInUtc("2025-10-14T20:40");

export interface Device {
  name: number;
  sql: Sql;
  core: JournalCore;
  written: number;
}

/** `name` is a number below 256: its ids and its place in the clock follow from it. */
export async function newDevice(name: number): Promise<Device> {
  const sql = await openMemorySql();
  const random = (count: number) => new Uint8Array(count).fill(name);
  return { name, sql, core: createJournal(sql, { rooms, random }), written: 0 };
}

/** Each at a minute of its own; `minute` is where this device's clock stands. */
export function write(device: Device, events: readonly NewEvent[], minute = 0): void {
  for (const event of events) {
    device.written += 1;
    const now = (start + (minute + device.written) * 60_000) as Instant;
    const id = `${device.name}-${device.written}`;
    const appended = device.core.append(now, [{ ...event, id }]);
    // A hold refuses an erasure; everything else is accepted.
    if (!appended.ok && event.kind !== "forgotten") throw new Error(appended.error.message);
  }
}

/** The inside of a backup of this device, as another one finds it. */
export async function copyOf({ sql, core }: Device, madeAt = 1): Promise<Sql> {
  return openImage(plainCopy(sql, core.archive, madeAt).image);
}

/** Makes a backup of `from` and joins it into `into`; answers how many events came in. */
export async function carry(from: Device, into: Device): Promise<number> {
  const copy = await copyOf(from);
  const joined = into.core.archive.join({ sql: copy, isWhole: true });
  copy.close();
  if (!joined.ok) throw new Error(joined.error.kind);
  return joined.value.events;
}

/** Everything that a device knows, to the letter. */
export const everything = ({ sql }: Device): string =>
  [JSON.stringify(sql.all("select * from event order by seq")), dumpTables(sql, rooms)].join("\n");
