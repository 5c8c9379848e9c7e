/**
 * An ordinary SQLite file, held in memory and only ever read: the inside of a backup.
 *
 * It came from outside, so it is opened apart from the vault, on a connection that takes no orders from
 * what it finds: no trusted schema, nothing written, cells checked. A hurt one can still be asked for what
 * is whole in it; reading a missing page fails and never invents.
 */
import { sqlOver } from "../connection.ts";
import { insist, loadEngine, type Connection, type Engine } from "../engine.ts";
import type { Sql } from "../sql.ts";

const HEADER = "SQLite format 3\0";
const HEADER_BYTES = 100;

/** The length that the file says it has, or `null` when these bytes do not begin one. */
export function wholeLength(beginning: Uint8Array): number | null {
  if (beginning.length < HEADER_BYTES) return null;
  const text = new TextDecoder("latin1").decode(beginning.subarray(0, HEADER.length));
  if (text !== HEADER) return null;
  const view = new DataView(beginning.buffer, beginning.byteOffset);
  const pageSize = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  return pageSize * view.getUint32(28);
}

/** Throws what SQLite throws when these bytes are no database. */
export async function openImage(bytes: Uint8Array): Promise<Sql> {
  const engine = await loadEngine();
  const connection = new engine.oo1.DB(":memory:");
  try {
    load(engine, connection, bytes);
    insist(connection, "query_only=on", null);
    insist(connection, "trusted_schema=off", null);
    insist(connection, "cell_size_check=on", null);
    return sqlOver(engine, connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

function load(engine: Engine, connection: Connection, bytes: Uint8Array): void {
  const { capi, wasm } = engine;
  const pointer = connection.pointer;
  if (!pointer) throw new Error("A new connection is closed.");
  const place = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  const size = bytes.length;
  const code = capi.sqlite3_deserialize(pointer, "main", place, size, size, flags);
  if (code !== 0) throw new Error(`sqlite3_deserialize answered ${code}`);
}
