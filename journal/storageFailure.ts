/**
 * Tells a disk that refused from a mistake of ours, and says it to a person.
 *
 * A full disk or a lost file handle is expected sooner or later: it becomes a value with a plain
 * sentence. Anything else that SQLite throws (a constraint, a typing error in a fold) is a bug and
 * stays a throw. Which is which, the vault knows.
 */
import { storageFailureOf } from "../vault/storage.ts";
import type { AppendFailure } from "./journal.ts";

const messages = {
  "storage-full": "This device has no room left. Nothing was saved, and nothing was changed.",
  "storage-refused": "This device would not save it. Nothing was changed.",
};

/** The failure to report, or null when this is no failure of storage. */
export function appendFailureOf(thrown: unknown): AppendFailure | null {
  const failure = storageFailureOf(thrown);
  return failure && { why: failure.kind, message: messages[failure.kind] };
}
