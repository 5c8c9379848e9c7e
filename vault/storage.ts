/**
 * Where a vault lies, as the rest of this room sees it: two copies of the header, a marker while one is
 * being made, and the database. The browser's private file storage is one; tests have another, which
 * can be killed between any two steps.
 */
import type { HeaderCopies } from "./headerCopies.ts";
import type { InboxFiles } from "./inbox/files.ts";
import type { Result } from "./result.ts";
import type { Secret } from "./secret.ts";
import type { Sql } from "./sql.ts";
import type { StorageFailure } from "./states.ts";

export interface VaultStorage {
  header: HeaderCopies;
  /** Stands from before the first byte of a new vault until after its last. */
  making: {
    stands(): Promise<boolean>;
    raise(): Promise<void>;
    lower(): Promise<void>;
  };
  /** What was put down while locked and has not been taken in yet. */
  inbox: InboxFiles;
  database: {
    /** Takes no lock and changes nothing, so that it can be asked while another tab writes. */
    look(): Promise<DatabaseLook>;
    /** `new` expects none, `existing` never makes one. Storage faults are thrown as they come. */
    open(key: Secret, which: "new" | "existing"): Promise<Result<Sql, OpenFailure>>;
    /** Only ever called while `making` stands. */
    remove(): Promise<void>;
  };
}

export type DatabaseLook = "none" | "present" | "damaged";
export type OpenFailure = { kind: "missing-data" } | { kind: "damaged" };

/**
 * Sorts a thrown fault into "full" and "refused", or `null` when it is neither and so a bug. The names
 * are DOMException's; the numbers SQLite's: 10 input/output, 13 full, 14 cannot open.
 */
export function storageFailureOf(error: unknown): StorageFailure | null {
  const { name, code } = Object(error) as { name?: unknown; code?: unknown };
  const result = name === "SqlError" && typeof code === "number" ? code & 0xff : null;
  if (name === "QuotaExceededError" || result === 13) return { kind: "storage-full" };
  if (result === 10 || result === 14) return { kind: "storage-refused", why: `sqlite ${result}` };
  if (typeof name === "string" && refusals.has(name)) return { kind: "storage-refused", why: name };
  return null;
}

const refusals = new Set([
  "SecurityError",
  "NotAllowedError",
  "NoModificationAllowedError",
  "InvalidStateError",
  "NotReadableError",
  "NotFoundError",
  "AbortError",
  "UnknownError",
]);
