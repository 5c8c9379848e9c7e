/**
 * Tells a disk that refused from a mistake of ours.
 *
 * A full disk, a lost file handle or a read-only store is expected sooner or later: it becomes a
 * value with a plain sentence. Anything else that SQLite throws (a constraint, a typing error in a
 * fold) is a bug and stays a throw. SQLite's result codes: https://www.sqlite.org/rescode.html
 */
import { SqlError } from "../vault/connection.ts";
import type { AppendFailure } from "./journal.ts";

const busy = 5;
const locked = 6;
const outOfMemory = 7;
const readOnly = 8;
const inputOutput = 10;
const full = 13;
const cannotOpen = 14;
const refused = new Set([busy, locked, outOfMemory, readOnly, inputOutput, cannotOpen]);

/** The failure to report, or null when this is no failure of storage. */
export function storageFailureOf(thrown: unknown): AppendFailure | null {
  const code = resultCodeOf(thrown);
  if (code === full || nameOf(thrown) === "QuotaExceededError")
    return {
      why: "storage-full",
      message: "This device has no room left. Nothing was saved, and nothing was changed.",
    };
  if (code !== null && refused.has(code))
    return {
      why: "storage-refused",
      message: "This device would not save it. Nothing was changed.",
    };
  return null;
}

/** The driver's errors carry SQLite's code; its low byte is the primary one. */
function resultCodeOf(thrown: unknown): number | null {
  if (!(thrown instanceof SqlError)) return null;
  return thrown.code & 0xff;
}

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : "");
