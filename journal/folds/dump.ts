/** Everything that the read tables hold, as text: two journals are equal when their dumps are. */
import type { Sql } from "../../vault/sql.ts";
import type { FoldRoom } from "../rooms.ts";

export function dumpTables(sql: Sql, rooms: readonly FoldRoom[]): string {
  return rooms
    .flatMap((room) => room.tables)
    .flatMap((table) => [`# ${table}`, ...rowsAsText(sql, table), ...termsAsText(sql, table)])
    .join("\n");
}

const rowsAsText = (sql: Sql, table: string): string[] => {
  const columns = table === "moment_text" ? "rowid, moment, words" : "*";
  return sql.all(`select ${columns} from "${table}" order by 1`).map((row) => JSON.stringify(row));
};

/** The full-text index is more than its rows: every term, where it stands. */
const termsAsText = (sql: Sql, table: string): string[] => {
  if (table !== "moment_text") return [];
  sql.run(
    "create virtual table if not exists temp.moment_terms using fts5vocab(main, moment_text, instance)",
  );
  const terms = sql.all("select term, doc, offset from temp.moment_terms order by 1, 2, 3");
  sql.run("drop table temp.moment_terms");
  return terms.map((row) => JSON.stringify(row));
};
