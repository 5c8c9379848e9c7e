/**
 * An `Sql` that lives in memory and is gone when closed: fast tests under Node, examples in the gallery,
 * looking around before a vault exists. It runs wherever WebAssembly does.
 */
import { sqlOver } from "./connection.ts";
import { insist, loadEngine } from "./engine.ts";
import type { Sql } from "./sql.ts";

export async function openMemorySql(): Promise<Sql> {
  const engine = await loadEngine();
  const connection = new engine.oo1.DB(":memory:");
  insist(connection, "temp_store=memory", null);
  insist(connection, "secure_delete=on", "1");
  return sqlOver(engine, connection);
}
