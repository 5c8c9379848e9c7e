import { describe, expect, test } from "vitest";
import { openMemorySql } from "./memorySql.ts";
import { sqlContract } from "./sqlContract.ts";

describe("the engine in memory", () => {
  test.each(sqlContract.map((one) => [one.title, one] as const))("%s", async (_title, one) => {
    const sql = await openMemorySql();
    one.check(sql);
    sql.close();
  });

  test("two of them know nothing of each other", async () => {
    const [one, other] = [await openMemorySql(), await openMemorySql()];
    one.run("create table only_here (id integer)");
    expect(() => other.all("select * from only_here")).toThrow("no such table");
  });
});
