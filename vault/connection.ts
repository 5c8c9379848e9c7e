/**
 * One connection of the SQLite engine seen as `Sql`.
 *
 * Statements are prepared once and kept, since a fold runs the same few thousands of times. Error
 * messages carry the statement but never its parameters: those hold what a therapist wrote.
 */
import type { PreparedStatement } from "@evolu/sqlite-wasm";
import type { Connection, Engine } from "./engine.ts";
import type { Row, Sql, SqlValue } from "./sql.ts";

const KEPT_STATEMENTS = 256;
/** Statements after which a prepared `select *` could name other columns. */
const CHANGES_SCHEMA = /^\s*(create|drop|alter|vacuum|pragma|attach|detach)\b/i;

/** A statement failed; `code` is SQLite's result code (13 full, 10 input/output, 19 constraint, ...). */
export class SqlError extends Error {
  override name = "SqlError";
  readonly code: number;
  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

interface Prepared {
  statement: PreparedStatement;
  columns: string[];
}

export function sqlOver(engine: Engine, connection: Connection): Sql {
  const kept = new Map<string, Prepared>();
  let inTransaction = false;

  function all<R extends Row = Row>(sql: string, params: readonly SqlValue[] = []): R[] {
    try {
      return CHANGES_SCHEMA.test(sql) ? once<R>(sql, params) : again<R>(sql, params);
    } catch (error) {
      throw named(error, sql);
    }
  }

  function again<R extends Row>(sql: string, params: readonly SqlValue[]): R[] {
    const known = kept.get(sql) ?? prepare(sql);
    // Deleting and setting again keeps the map in order of last use.
    kept.delete(sql);
    kept.set(sql, known);
    if (kept.size > KEPT_STATEMENTS) forgetOldest();
    try {
      return rowsOf<R>(known, params);
    } catch (error) {
      kept.delete(sql);
      known.statement.finalize();
      throw error;
    }
  }

  function once<R extends Row>(sql: string, params: readonly SqlValue[]): R[] {
    forgetAll();
    const fresh = prepare(sql);
    try {
      return rowsOf<R>(fresh, params);
    } finally {
      fresh.statement.finalize();
    }
  }

  function prepare(sql: string): Prepared {
    const statement = connection.prepare(sql);
    const compiled = engine.capi.sqlite3_sql(statement) ?? "";
    if (sql.slice(compiled.length).trim() !== "") {
      statement.finalize();
      throw new Error("more than one statement");
    }
    return { statement, columns: statement.columnCount > 0 ? statement.getColumnNames() : [] };
  }

  function forgetOldest(): void {
    const [oldest] = kept;
    if (!oldest) return;
    kept.delete(oldest[0]);
    oldest[1].statement.finalize();
  }

  function forgetAll(): void {
    for (const { statement } of kept.values()) statement.finalize();
    kept.clear();
  }

  function transaction<T>(work: () => T): T {
    if (inTransaction) throw new Error("A transaction is open already; transactions do not nest.");
    all("begin immediate");
    inTransaction = true;
    try {
      const value = work();
      all("commit");
      return value;
    } catch (error) {
      // SQLite rolls back by itself when the disk is full; a second rollback would hide that error.
      if (isStillOpen(engine, connection)) all("rollback");
      throw error;
    } finally {
      inTransaction = false;
    }
  }

  function close(): void {
    forgetAll();
    connection.close();
  }

  function image(schema: string): Uint8Array<ArrayBuffer> {
    if (schema === "main") throw new Error("The vault itself is never read out in plain.");
    return Uint8Array.from(engine.capi.sqlite3_js_db_export(connection, schema));
  }

  return { run: (sql, params) => void all(sql, params), all, transaction, image, close };
}

/** The engine has this call and its types lack it. */
function isStillOpen(engine: Engine, connection: Connection): boolean {
  const capi = engine.capi as unknown as { sqlite3_get_autocommit(of: Connection): number };
  return capi.sqlite3_get_autocommit(connection) === 0;
}

function rowsOf<R extends Row>({ statement, columns }: Prepared, params: readonly SqlValue[]): R[] {
  if (params.length !== statement.parameterCount) {
    throw new Error(`${statement.parameterCount} parameters wanted, ${params.length} given`);
  }
  if (params.some((value) => typeof value === "string" && value.includes("\0"))) {
    throw new Error("a text holds a zero character");
  }
  if (params.length > 0) statement.bind([...params]);
  const rows: R[] = [];
  while (statement.step()) {
    const row: Row = {};
    for (const [index, column] of columns.entries()) row[column] = statement.get(index) as SqlValue;
    rows.push(row as R);
  }
  statement.reset(true);
  return rows;
}

function named(error: unknown, sql: string): SqlError {
  const reason = error instanceof Error ? error.message : String(error);
  const code = (error as { resultCode?: number }).resultCode ?? 1;
  return new SqlError(`${reason} in: ${sql}`, code);
}
