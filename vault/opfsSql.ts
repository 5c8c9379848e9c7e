/**
 * The encrypted database in the browser's private file storage. Runs in a dedicated worker, on the
 * access-handle pool, and only in the one tab that holds the writers' lock.
 *
 * The order below was found by measurement and every answer is compared. Opening an existing vault can
 * never make one: the file must be listed first, the connection may not create, and what is opened must
 * hold tables. A key that does not fit is noticed by the cipher on the first page read.
 */
import type { SAHPoolUtil } from "@evolu/sqlite-wasm";
import { sqlOver } from "./connection.ts";
import { loadEngine, type Connection, type Engine } from "./engine.ts";
import { arrangeConnection, unlockConnection } from "./openOrder.ts";
import { DATABASE, keepingFiles, untilFree } from "./pool.ts";
import { fail, ok, type Result } from "./result.ts";
import type { Secret } from "./secret.ts";
import type { Sql } from "./sql.ts";
import type { OpenFailure } from "./storage.ts";

const VFS = "opfs-sahpool";
const POOL_FILES = 6;
/** SQLite's "not a database" and "malformed": wrong key or changed bytes, which look alike. */
const UNREADABLE = new Set([11, 26]);

/** The engine has this call, and this option (log nothing), and its types lack them. */
const QUIET = { verbosity: -1 };
interface CipherCalls {
  sqlite3mc_vfs_create(vfs: string, makeDefault: number): number;
}

export interface OpfsPlace {
  /** The pool's directory; it holds nothing else. */
  directory: string;
  which: "new" | "existing";
  /** Without one the file is plain: for measuring what encryption costs, nothing else. */
  key: Secret | null;
  /** Waits a little before the next attempt; the handles of a dead tab are freed a moment late. */
  pause: () => Promise<void>;
}

export async function openOpfsSql(place: OpfsPlace): Promise<Result<Sql, OpenFailure>> {
  const engine = await loadEngine();
  await untilFree(place.directory, place.pause);
  const pool = await installPool(engine, place.directory);
  const isThere = pool.getFileNames().includes(DATABASE);
  if (isThere !== (place.which === "existing")) {
    pool.pauseVfs();
    if (isThere) throw new Error("A database is there already.");
    return fail({ kind: "missing-data" });
  }
  return connect(engine, pool, place);
}

function connect(engine: Engine, pool: SAHPoolUtil, place: OpfsPlace): Result<Sql, OpenFailure> {
  let connection: Connection | undefined;
  try {
    connection = new pool.OpfsSAHPoolDb(fileFor(pool, place));
    if (place.key) unlockConnection(connection, place.key);
    arrangeConnection(connection, place.which === "existing" ? holdsTables : null);
    const sql = sqlOver(engine, connection);
    return ok({ ...sql, close: () => closeBoth(sql, pool) });
  } catch (error) {
    connection?.close();
    pool.pauseVfs();
    if (error instanceof HoldsNothing || isUnreadable(error)) return fail({ kind: "damaged" });
    throw error;
  }
}

async function installPool(engine: Engine, directory: string): Promise<SAHPoolUtil> {
  // Registers the ciphers over the usual VFS; 12 (not found) where the page is not isolated, which is
  // harmless: the pool's own is registered when the file name below asks for it.
  const made = (engine.capi as unknown as CipherCalls).sqlite3mc_vfs_create("opfs", 1);
  if (made !== 0 && made !== 12) throw new Error(`sqlite3mc_vfs_create answered ${made}`);
  const name = nextVfsName();
  const pool = await keepingFiles(() =>
    engine.installOpfsSAHPoolVfs({ name, directory, initialCapacity: POOL_FILES, ...QUIET }),
  );
  // A pool whose first making was cut short has fewer files than it was asked for.
  const capacity = await pool.reserveMinimumCapacity(POOL_FILES);
  if (capacity < POOL_FILES) throw new Error(`The pool has room for ${capacity} files.`);
  return pool;
}

function closeBoth(sql: Sql, pool: SAHPoolUtil): void {
  sql.close();
  pool.pauseVfs();
}

function fileFor(pool: SAHPoolUtil, { key, which }: OpfsPlace): string {
  const file = `file:vault.db?vfs=${key ? "multipleciphers-" : ""}${pool.vfsName}`;
  return which === "existing" ? `${file}&mode=rw` : file;
}

/**
 * A pool keeps the directory it was made for, and the failures it met, under its name for as long as the
 * worker lives. So every opening has a pool of its own; nearly always it is the only one.
 */
let pools = 0;

function nextVfsName(): string {
  pools += 1;
  return pools === 1 ? VFS : `${VFS}-${pools}`;
}

class HoldsNothing extends Error {}

function holdsTables(connection: Connection): void {
  const tables = connection.selectValue("select count(*) from sqlite_schema");
  if (tables === 0) throw new HoldsNothing("The database is empty.");
}

const isUnreadable = (error: unknown): boolean => {
  const { resultCode } = Object(error) as { resultCode?: unknown };
  return typeof resultCode === "number" && UNREADABLE.has(resultCode & 0xff);
};
