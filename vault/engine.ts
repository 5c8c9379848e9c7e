/**
 * Loads the SQLite engine once: SQLite3MultipleCiphers in WebAssembly, the same build in the browser's
 * worker, on a page (gallery) and under Node (tests). Kept apart so that a cover screen never loads it.
 */
import type { Database, Sqlite3Static } from "@evolu/sqlite-wasm";

export type Engine = Sqlite3Static;
export type Connection = Database;

let loading: Promise<Engine> | undefined;

export function loadEngine(): Promise<Engine> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Engine> {
  // The engine warns about a VFS that we never use; it reads this global once, while loading.
  Object.assign(globalThis, { sqlite3ApiConfig: { warn() {} } });
  const { default: initialise } = await import("@evolu/sqlite-wasm");
  return initialise();
}

/** Runs one pragma and returns its first column's text, or `null` when it answers nothing. */
export function pragma(connection: Connection, text: string): string | null {
  const value = connection.selectValue(`pragma ${text}`);
  if (typeof value === "number" || typeof value === "bigint") return value.toString();
  return typeof value === "string" ? value : null;
}

/** The open order is a security property: every answer is compared, and any other answer is a fault. */
export function insist(connection: Connection, text: string, expected: string | null): void {
  const answer = pragma(connection, text);
  if (answer !== expected) throw new Error(`pragma ${nameOnly(text)} answered ${String(answer)}`);
}

/** A pragma's name without its value, because the value may be the key. */
const nameOnly = (text: string): string => text.split("=")[0] ?? "";
