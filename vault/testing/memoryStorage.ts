/**
 * A vault's storage in memory, with a disk that outlives the process on it. Before and after everything
 * that reaches the disk, and in the middle of every header write, `step` is called: throwing from it is
 * a kill, or a storage fault, at exactly that point.
 */
import { hexOf, type Bytes } from "../bytes.ts";
import type { Copy } from "../headerCopies.ts";
import { openMemorySql } from "../memorySql.ts";
import { fail, ok } from "../result.ts";
import { reveal } from "../secret.ts";
import type { Sql } from "../sql.ts";
import type { VaultStorage } from "../storage.ts";

export interface Disk {
  header: Partial<Record<Copy, Bytes>>;
  making: boolean;
  inbox: Map<string, Bytes>;
  /** `sql` is null while the file is there and holds nothing yet. */
  database: { key: string; sql: Sql | null } | null;
}

export const emptyDisk = (): Disk => ({
  header: {},
  making: false,
  inbox: new Map(),
  database: null,
});

export function memoryStorage(disk: Disk, step: () => void = () => undefined): VaultStorage {
  const change = (work: () => void): void => {
    step();
    work();
    step();
  };
  return {
    header: {
      read: async (copy) => disk.header[copy] ?? null,
      async write(copy, bytes) {
        change(() => {
          disk.header[copy] = bytes.slice(0, bytes.length / 2);
        });
        disk.header[copy] = bytes.slice();
        step();
      },
      remove: async (copy) => change(() => delete disk.header[copy]),
    },
    making: {
      stands: async () => disk.making,
      raise: async () => change(() => (disk.making = true)),
      lower: async () => change(() => (disk.making = false)),
    },
    inbox: {
      names: async () => [...disk.inbox.keys()],
      read: async (name) => disk.inbox.get(name) ?? null,
      async write(name, bytes) {
        change(() => disk.inbox.set(name, bytes.slice(0, bytes.length / 2)));
        disk.inbox.set(name, bytes.slice());
        step();
      },
      remove: async (name) => change(() => disk.inbox.delete(name)),
    },
    database: {
      async look() {
        if (!disk.database) return "none";
        return disk.database.sql ? "present" : "damaged";
      },
      async open(key, which) {
        const hex = hexOf(reveal(key));
        if (which === "new") {
          if (disk.database) throw new Error("A database is there already.");
          const sql = await openMemorySql();
          change(() => (disk.database = { key: hex, sql: null }));
          disk.database = { key: hex, sql };
          step();
          return ok(stepping(sql, change));
        }
        if (!disk.database) return fail({ kind: "missing-data" });
        if (!disk.database.sql || disk.database.key !== hex) return fail({ kind: "damaged" });
        return ok(stepping(disk.database.sql, change));
      },
      remove: async () => change(() => (disk.database = null)),
    },
  };
}

function stepping(sql: Sql, change: (work: () => void) => void): Sql {
  return {
    all: sql.all,
    run: (text, params) => change(() => sql.run(text, params)),
    transaction: sql.transaction,
    image: sql.image,
    // The disk keeps the database when its last user is gone.
    close: () => undefined,
  };
}

/** What a step throws to play a kill; nothing in the vault may catch it and go on. */
export class Killed extends Error {
  override name = "Killed";
}

/** Throws `fault` at the n-th step, and counts the steps that were taken. */
export function faultAt(n: number, fault: () => unknown) {
  const counted = { steps: 0 };
  const step = (): void => {
    counted.steps += 1;
    if (counted.steps === n) throw fault();
  };
  return { step, counted };
}
