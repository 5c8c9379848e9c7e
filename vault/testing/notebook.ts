/**
 * A minimal handler to test tabs, crashes and canaries with: notes under ids that are written once.
 */
import type { Handler } from "../seat.ts";
import type { Sql } from "../sql.ts";

export type NotebookCommand =
  | { do: "add"; id: string; text: string }
  | { do: "list" }
  | { do: "fail" }
  /** Begins a transaction larger than the cache, so that pages reach the disk, and leaves it open. */
  | { do: "spill"; rows: number };

export function notebook(sql: Sql, notify: (notice: unknown) => void): Handler {
  sql.run("create table if not exists note (id text primary key, text text not null) strict");
  const answers = {
    add({ id, text }: { id: string; text: string }) {
      sql.transaction(() => {
        sql.run("insert into note values (?, ?) on conflict do nothing", [id, text]);
      });
      notify({ added: id });
      return sql.all("select count(*) as notes from note")[0]?.["notes"];
    },
    list: () => sql.all("select id, text from note order by rowid"),
    fail: () => sql.run("insert into no_such_table values (1)"),
    spill({ rows }: { rows: number }) {
      sql.run("pragma cache_size = 10");
      sql.run("begin immediate");
      for (let row = 0; row < rows; row += 1) {
        sql.run("insert into note values (?, ?)", [`spilled ${row}`, "x".repeat(2000)]);
      }
      return "left open";
    },
  };
  return {
    answer(command) {
      const known = command as NotebookCommand;
      if (known.do === "add") return answers.add(known);
      if (known.do === "spill") return answers.spill(known);
      return answers[known.do]();
    },
  };
}
