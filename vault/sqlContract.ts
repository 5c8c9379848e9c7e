/**
 * What every engine behind `Sql` must do, written once and run for each: memory under Node, memory with
 * the cipher, and the encrypted file in the browser's private storage. It takes no test runner, because
 * one of its runs happens inside a worker: each case throws when the engine breaks its promise.
 */
import type { Sql } from "./sql.ts";

export interface SqlCase {
  title: string;
  check(sql: Sql): void;
}

export const sqlContract: readonly SqlCase[] = [
  {
    title: "every kind of value comes back as it went in",
    check(sql) {
      sql.run("create table kind (name text, value)");
      const values = ["", "Küche \u{1F9E3}", 0, -1.5, 2 ** 53 - 1, 2n ** 62n, null];
      for (const [index, value] of values.entries()) {
        sql.run("insert into kind values (?, ?)", [String(index), value]);
      }
      sql.run("insert into kind values (?, ?)", ["bytes", new Uint8Array([0, 255, 7])]);
      const back = sql.all("select value from kind order by rowid").map((row) => row["value"]);
      same(back.slice(0, values.length), values);
      same([...(back.at(-1) as Uint8Array)], [0, 255, 7]);
    },
  },
  {
    title: "a question without rows answers an empty list",
    check(sql) {
      sql.run("create table nobody (id text)");
      same(sql.all("select id from nobody"), []);
    },
  },
  {
    title: "a transaction that throws leaves nothing and passes the error on",
    check(sql) {
      sql.run("create table kept (id integer)");
      const reason = new Error("changed my mind");
      const error = thrown(() =>
        sql.transaction(() => {
          sql.run("insert into kept values (1)");
          throw reason;
        }),
      );
      same(error, reason);
      same(sql.all("select count(*) as n from kept"), [{ n: 0 }]);
    },
  },
  {
    title: "a transaction that returns is kept and its value handed on",
    check(sql) {
      sql.run("create table kept (id integer)");
      const value = sql.transaction(() => {
        sql.run("insert into kept values (1)");
        return "done";
      });
      same(value, "done");
      same(sql.all("select id from kept"), [{ id: 1 }]);
    },
  },
  {
    title: "a transaction inside a transaction is refused and undoes the outer one",
    check(sql) {
      sql.run("create table kept (id integer)");
      thrown(() =>
        sql.transaction(() => {
          sql.run("insert into kept values (1)");
          sql.transaction(() => undefined);
        }),
      );
      same(sql.all("select * from kept"), []);
      sql.transaction(() => sql.run("insert into kept values (2)"));
      same(sql.all("select * from kept"), [{ id: 2 }]);
    },
  },
  {
    title: "an error names the statement and never what was written",
    check(sql) {
      sql.run("create table one (id text unique)");
      sql.run("insert into one values (?)", ["the stew on the stove"]);
      const error = thrown(() => sql.run("insert into one values (?)", ["the stew on the stove"]));
      const message = error instanceof Error ? error.message : "";
      same(message.includes("insert into one values (?)"), true);
      same(message.includes("stew"), false);
      same(sql.all("select count(*) as n from one"), [{ n: 1 }]);
    },
  },
  {
    title: "a failed statement works again with other values",
    check(sql) {
      sql.run("create table one (id text unique)");
      const insert = "insert into one values (?)";
      sql.run(insert, ["a"]);
      thrown(() => sql.run(insert, ["a"]));
      sql.run(insert, ["b"]);
      same(sql.all("select id from one order by id"), [{ id: "a" }, { id: "b" }]);
    },
  },
  {
    title: "a missing or an extra parameter is refused, not taken for null",
    check(sql) {
      thrown(() => sql.all("select ? as a, ? as b", [1]));
      thrown(() => sql.all("select ? as a", [1, 2]));
      same(sql.all("select ? as a", [1]), [{ a: 1 }]);
    },
  },
  {
    title: "a text with a zero in it is refused, because reading it back would cut it short",
    check(sql) {
      thrown(() => sql.all("select ? as a", ["before\u0000after"]));
    },
  },
  {
    title: "two statements in one text are refused instead of half done",
    check(sql) {
      sql.run("create table kept (id integer)");
      thrown(() => sql.run("insert into kept values (1); insert into kept values (2)"));
      same(sql.all("select * from kept"), []);
      sql.run("insert into kept values (3); ");
      same(sql.all("select * from kept"), [{ id: 3 }]);
    },
  },
  {
    title: "a question asked before a column was added sees it afterwards",
    check(sql) {
      sql.run("create table grows (id integer)");
      sql.run("insert into grows values (1)");
      same(sql.all("select * from grows"), [{ id: 1 }]);
      sql.run("alter table grows add column line text default 'x'");
      same(sql.all("select * from grows"), [{ id: 1, line: "x" }]);
    },
  },
  {
    title: "a thousand different statements are all answered",
    check(sql) {
      for (let n = 0; n < 1000; n += 1) same(sql.all(`select ${n} as n`), [{ n }]);
    },
  },
  {
    title: "words are found by full-text search and gone when deleted",
    check(sql) {
      sql.run("create virtual table said using fts5(moment unindexed, words)");
      sql.run("insert into said values ('m1', 'I forgot to ask about the brother')");
      const find = "select moment from said where said match ?";
      same(sql.all(find, ['"the brother"']), [{ moment: "m1" }]);
      sql.run("delete from said");
      same(sql.all(find, ['"the brother"']), []);
    },
  },
  {
    title: "deleted bytes are overwritten",
    check(sql) {
      same(sql.all("pragma secure_delete"), [{ secure_delete: 1 }]);
      same(sql.all("pragma temp_store"), [{ temp_store: 2 }]);
    },
  },
];

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("should have thrown");
}

function same(actual: unknown, expected: unknown): void {
  if (shown(actual) !== shown(expected)) {
    throw new Error(`${shown(actual)} is not ${shown(expected)}`);
  }
}

const shown = (value: unknown): string =>
  value instanceof Error
    ? `Error ${value.message}`
    : JSON.stringify(value, (_key, part: unknown) =>
        typeof part === "bigint" ? `${part}n` : part,
      );
