/**
 * What is said to a fresh connection before its first page is read, in this order, each answer compared.
 *
 * `locking_mode=exclusive` comes before anything that touches the file, because WAL on the access-handle
 * pool works only without shared memory. Never a rollback journal there: the pool reports every file as
 * reserved, so SQLite would not roll a hot journal back and uncommitted rows would survive a crash.
 */
import { insist, pragma, type Connection } from "./engine.ts";
import { hexOf } from "./bytes.ts";
import { reveal, type Secret } from "./secret.ts";

export function unlockConnection(connection: Connection, key: Secret): void {
  insist(connection, "cipher='chacha20'", "chacha20");
  insist(connection, `key="raw:${hexOf(reveal(key))}"`, "ok");
}

/** `inspect` may read the database, and throw, before anything is written to it. */
export function arrangeConnection(
  connection: Connection,
  inspect: ((connection: Connection) => void) | null,
): void {
  insist(connection, "locking_mode=exclusive", "exclusive");
  insist(connection, "temp_store=memory", null);
  inspect?.(connection);
  insist(connection, "journal_mode=wal", "wal");
  insist(connection, "synchronous=full", null);
  insist(connection, "secure_delete=on", "1");
  confirm(connection, "locking_mode", "exclusive");
  confirm(connection, "temp_store", "2");
  confirm(connection, "journal_mode", "wal");
  confirm(connection, "synchronous", "2");
}

/** Some settings answer nothing when set; asking again shows whether they hold. */
function confirm(connection: Connection, name: string, expected: string): void {
  const answer = pragma(connection, name);
  if (answer !== expected) throw new Error(`pragma ${name} is ${String(answer)}`);
}
