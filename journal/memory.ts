/**
 * A whole journal without a vault, for tests, examples and the gallery.
 *
 * It runs the same log, folds and handler as the vault's worker, over the same engine in memory; only
 * the encryption and the second thread are left out. Nothing outlives it.
 */
import type { Instant } from "../record/day.ts";
import type { NewEvent } from "../record/events.ts";
import type { Random } from "../record/ids.ts";
import { openMemorySql } from "../vault/memorySql.ts";
import type { Sql } from "../vault/sql.ts";
import { coreRoom } from "./core.tables.ts";
import { createJournal, type JournalCore } from "./createJournal.ts";
import { journalHandler } from "./handler.ts";
import type { Journal } from "./journal.ts";
import { remoteJournal } from "./remote.ts";
import type { FoldRoom } from "./rooms.ts";

export interface MemoryJournal extends Journal {
  /** The other side, for a test that wants to look behind. */
  core: JournalCore;
  sql: Sql;
}

export interface MemoryOptions {
  now: () => Instant;
  /** UTC unless told. */
  zone?: string;
  /** Facts that are there from the start. A wrong one throws. */
  seed?: readonly NewEvent[];
  /** Rooms of practices, beside the core's. */
  rooms?: readonly FoldRoom[];
  /** A fixed sequence unless told, so that examples look the same every time. */
  random?: Random;
}

export async function memoryJournal(options: MemoryOptions): Promise<MemoryJournal> {
  const { now, zone = "UTC", seed = [], rooms = [], random = fixedRandom() } = options;
  const sql = await openMemorySql();
  const core = createJournal(sql, { rooms: [coreRoom, ...rooms], random });
  const listeners = new Set<(notice: unknown) => void>();
  const handler = journalHandler(core, (notice) => {
    for (const listener of listeners) listener(notice);
  });
  const journal = remoteJournal({
    door: {
      // Cloned both ways, as by the real door: what cannot be sent fails here as well.
      ask: async (command) => structuredClone(handler.answer(structuredClone(command))),
      onNotice(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    now,
    zone: () => zone,
    random,
  });
  if (seed.length > 0) {
    const seeded = await journal.append(...seed);
    if (!seeded.ok) throw new Error(seeded.error.message);
  }
  return { ...journal, core, sql };
}

/** The instant at which a wall in UTC shows this: `wallInUtc("2025-10-14T20:40")`. */
export const wallInUtc = (local: string): Instant => Date.parse(`${local}Z`) as Instant;

/** Always the same bytes, each draw different: a linear congruential sequence, for no secrets. */
function fixedRandom(): Random {
  let state = 1;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}
