/**
 * The thin driver that everything above the vault speaks to: synchronous SQL on one connection.
 *
 * It is the same in the browser's worker, under Node in tests, and for any later engine, so journal
 * and folds never know which engine is beneath. Synchronous on purpose: a transaction then cannot be
 * interleaved with another command of the same worker.
 */
export type SqlValue = string | number | bigint | null | Uint8Array;
export type Row = Record<string, SqlValue>;

export interface Sql {
  /** Runs one statement, discarding rows. Throws on any SQL error; the message names the statement. */
  run(sql: string, params?: readonly SqlValue[]): void;
  /** Runs one statement and returns its rows, keyed by column name; `[]` when there are none. */
  all<R extends Row = Row>(sql: string, params?: readonly SqlValue[]): R[];
  /** Commits when `work` returns, rolls back and rethrows when it throws. Does not nest. */
  transaction<T>(work: () => T): T;
  /** The bytes of an attached database as a plain file would hold them. Never of the vault's own. */
  image(schema: string): Uint8Array<ArrayBuffer>;
  close(): void;
}
