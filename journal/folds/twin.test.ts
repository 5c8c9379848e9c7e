import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Row, Sql } from "../../vault/sql.ts";
import { memoryJournal, wallInUtc } from "../memory.ts";
import { anyLog } from "./someEvents.ts";
import { type TwinState, twinOf } from "./twin.ts";

test("the folds say what a slow reading of the whole log says", async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(anyLog(100), async (events) => {
      const journal = await memoryJournal({ now: () => wallInUtc("2025-10-14T20:40") });
      for (const event of events) await journal.append(event);
      const twin = twinOf(events);
      expect(stateOf(journal.sql)).toEqual(twin);
      told += twin.sessions.length + twin.moments.length;
      journal.sql.close();
    }),
    { numRuns: 200 },
  );
  expect(told).toBeGreaterThan(500);
});

function stateOf(sql: Sql): TwinState {
  const sessions = sql.all(`select id, client, day, time, slot, rest, swept_on, regret, moved,
    touched from session order by id`);
  const moments = sql
    .all<Row & { id: string; sting_now: number | null; previous_sting: number | null }>(
      `select id, session, client, line, meaning, first_sting, sting_now, previous_sting
       from moment order by id`,
    )
    .map(({ sting_now: last, previous_sting: before, first_sting: first, ...moment }) => {
      const stings = sql
        .all("select sting from rating where moment = ? order by row", [moment.id])
        .map((rating) => rating.sting as number);
      expect([first, last, before]).toEqual([
        stings[0] ?? null,
        stings.at(-1) ?? null,
        stings.at(-2) ?? null,
      ]);
      return { ...moment, stings };
    });
  const ratings = sql.all("select count(*) as n from rating")[0]?.n;
  expect(ratings).toBe(moments.flatMap((moment) => moment.stings).length);
  const withdrawn = sql.all("select id from session_withdrawn order by id").map((row) => row.id);
  return { sessions, moments, withdrawn } as unknown as TwinState;
}
