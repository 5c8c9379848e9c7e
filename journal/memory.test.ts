import { expect, test } from "vitest";
import { day } from "../record/day.ts";
import { newEvent } from "../record/events.ts";
import { ClientId } from "../record/ids.ts";
import { ask } from "./ask.ts";
import { memoryJournal, wallInUtc } from "./memory.ts";

test("a client who was added is found, and whoever watches hears of it", async () => {
  const journal = await memoryJournal({ now: () => wallInUtc("2025-10-14T20:40") });
  const seen: unknown[] = [];
  const stop = journal.watch(ask.selectFrom("client").select("label").compile(), (rows) =>
    seen.push(rows),
  );
  const client = journal.mint(ClientId);
  const appended = await journal.append(
    newEvent("client-added", { client, label: " J. ", about: "after a loss" }),
  );
  expect(appended).toEqual({ ok: true, value: { seq: 1 } });
  expect(await journal.rows(ask.selectFrom("client").selectAll().compile())).toMatchObject([
    { id: client, label: "J.", about: "after a loss", resting: 0, added_at: journal.now() },
  ]);
  await expect.poll(() => seen.at(-1)).toEqual([{ label: "J." }]);
  expect(journal.today()).toBe(day("2025-10-14"));
  stop();
});
