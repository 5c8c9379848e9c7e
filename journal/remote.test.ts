import { describe, expect, test } from "vitest";
import { day, type Instant } from "../record/day.ts";
import type { Question } from "./journal.ts";
import { ask } from "./ask.ts";
import { coreRoom } from "./core.tables.ts";
import { createJournal } from "./createJournal.ts";
import { added, noted, planned, preferenceSet } from "./folds/practice.ts";
import { journalHandler } from "./handler.ts";
import { wallInUtc } from "./memory.ts";
import { openMemorySql } from "../vault/memorySql.ts";
import { remoteJournal } from "./remote.ts";

const now = wallInUtc("2025-10-14T23:30");
const labels = () => ask.selectFrom("client").select("label").orderBy("label").compile();

/** Several tabs over one database, as the vault has them; messages are counted. */
async function vault() {
  const sql = await openMemorySql();
  let draw = 0;
  const random = (count: number) =>
    new Uint8Array(count).map((_, n) => ((draw += 7) * (n + 1)) % 251);
  const core = createJournal(sql, { rooms: [coreRoom], random });
  const listeners = new Set<(notice: unknown) => void>();
  const open = () =>
    journalHandler(core, (notice) => {
      for (const listener of listeners) listener(notice);
    });
  let handler = open();
  const door = {
    asked: [] as string[],
    failsNext: false,
    losesNextAnswer: false,
    held: null as Promise<unknown> | null,
    async ask(command: unknown) {
      door.asked.push((command as { do: string }).do);
      if (door.failsNext) {
        door.failsNext = false;
        throw new Error("the writer is gone");
      }
      const reply = structuredClone(handler.answer(structuredClone(command)));
      if (door.losesNextAnswer) {
        door.losesNextAnswer = false;
        throw new Error("the writer went after the commit");
      }
      await door.held;
      return reply;
    },
    onNotice(listener: (notice: unknown) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tab = (zone = "UTC") => remoteJournal({ door, now: () => now, zone: () => zone, random });
  return {
    core,
    door,
    tab,
    reopen: () => void (handler = open()),
    tellAll: (notice: unknown) => listeners.forEach((l) => l(notice)),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("the journal on the main thread", () => {
  test("sends the questions of one turn in one message", async () => {
    const { door, tab } = await vault();
    const journal = tab();
    await journal.append(added("j", "J."), added("s", "S."));
    door.asked = [];
    const [first, second] = await Promise.all([journal.rows(labels()), journal.rows(labels())]);
    expect(first).toEqual([{ label: "J." }, { label: "S." }]);
    expect(second).toEqual(first);
    expect(door.asked).toEqual(["rows"]);
  });

  test("a question that is no SQL fails alone", async () => {
    const { tab } = await vault();
    const journal = tab();
    const nonsense = { ...labels(), sql: "select nonsense from nowhere" } as Question<unknown>;
    const [bad, good] = await Promise.allSettled([journal.rows(nonsense), journal.rows(labels())]);
    expect(bad).toMatchObject({ status: "rejected", reason: { name: "JournalFault" } });
    expect(good).toEqual({ status: "fulfilled", value: [] });
  });

  test("a question cannot write", async () => {
    const { tab, core } = await vault();
    const journal = tab();
    await journal.append(added("j", "J."));
    for (const sql of ["delete from client", "pragma user_version = 3", " drop table event"])
      await expect(journal.rows({ ...labels(), sql })).rejects.toThrow("A question only asks");
    expect(core.counts()).toMatchObject({ client: 1, event: 1 });
  });

  test("a vault that does not answer is said plainly; sent again, the same facts stand once", async () => {
    const { door, tab, core } = await vault();
    const journal = tab();
    const event = { ...added("j", "J."), id: "once" };
    door.failsNext = true;
    expect(await journal.append(event)).toMatchObject({
      ok: false,
      error: { why: "out-of-reach" },
    });
    door.losesNextAnswer = true;
    expect(await journal.append(event)).toMatchObject({
      ok: false,
      error: { why: "out-of-reach" },
    });
    expect(await journal.append(event)).toEqual({ ok: true, value: { seq: 1 } });
    expect(core.counts()).toMatchObject({ event: 1, client: 1 });
  });

  test("a wrong body is answered, an unknown command is thrown", async () => {
    const { tab, door } = await vault();
    const refused = await tab().append(added("j", "   "));
    expect(refused).toMatchObject({ ok: false, error: { why: "not-accepted" } });
    expect(await door.ask({ do: "dance" })).toMatchObject({
      fault: expect.stringContaining("dance"),
    });
  });

  test("today is the day on the wall of its zone", async () => {
    const { tab } = await vault();
    expect(tab("UTC").today()).toBe(day("2025-10-14"));
    expect(tab("Europe/Athens").today()).toBe(day("2025-10-15"));
  });
});

describe("a watched question", () => {
  test("is shown on every tab, and again only when its rows are different", async () => {
    const { tab } = await vault();
    const [mine, other] = [tab(), tab()];
    const seen: string[][] = [];
    const stop = other.watch(labels(), (rows) => seen.push(rows.map((row) => row.label)));
    await settled();
    await mine.append(added("j", "J."));
    await settled();
    await mine.append(preferenceSet("theme", "dark"));
    await settled();
    await mine.append(added("s", "S."));
    await settled();
    expect(seen).toEqual([[], ["J."], ["J.", "S."]]);
    stop();
    await mine.append(added("d", "D."));
    await settled();
    expect(seen).toHaveLength(3);
  });

  test("asks once for any number of changes while an answer is on its way, and misses none", async () => {
    const { tab, door, tellAll } = await vault();
    const journal = tab();
    const seen: number[] = [];
    journal.watch(labels(), (rows) => seen.push(rows.length));
    journal.watch(labels(), () => undefined);
    await settled();
    door.asked = [];
    for (let n = 0; n < 20; n += 1) tellAll({ about: "journal", seq: n });
    await journal.append(added("j", "J."));
    await settled();
    expect(seen).toEqual([0, 1]);
    expect(door.asked.filter((what) => what === "rows").length).toBeLessThanOrEqual(3);
  });

  test("does not miss a change that comes while an answer is on its way", async () => {
    const { tab, door, core } = await vault();
    const journal = tab();
    const seen: number[] = [];
    let release: (value?: unknown) => void = () => undefined;
    door.held = new Promise((resolve) => (release = resolve));
    journal.watch(labels(), (rows) => seen.push(rows.length));
    await settled();
    void journal.append(added("j", "J."));
    await settled();
    expect([core.counts().client, seen]).toEqual([1, []]);
    door.held = null;
    release();
    await settled();
    expect(seen).toEqual([0, 1]);
  });

  test("looks again when another tab has become the writer", async () => {
    const { tab, core, reopen } = await vault();
    const seen: number[] = [];
    tab().watch(labels(), (rows) => seen.push(rows.length));
    await settled();
    // The tab that wrote this died before it could say so.
    core.append(now, [{ ...added("j", "J."), id: "unsaid" }]);
    await settled();
    expect(seen).toEqual([0]);
    reopen();
    await settled();
    expect(seen).toEqual([0, 1]);
  });

  test("does not listen to notices that are not the journal's", async () => {
    const { tab, door, tellAll } = await vault();
    tab().watch(labels(), () => undefined);
    await settled();
    door.asked = [];
    for (const notice of [null, "locked", { about: "vault" }, 3]) tellAll(notice);
    await settled();
    expect(door.asked).toEqual([]);
  });
});

describe("drafts", () => {
  const hour = 3_600_000;

  test("are kept, replaced, read on another tab, and dropped", async () => {
    const { tab } = await vault();
    const [mine, other] = [tab(), tab()];
    await mine.drafts.keep("moment", { line: "half" });
    await mine.drafts.keep("moment", { line: "half a line", sting: 4 });
    const read = () => other.drafts.read("moment", (now - hour) as Instant);
    expect(await read()).toEqual({ line: "half a line", sting: 4 });
    await mine.drafts.drop("moment");
    expect(await read()).toBeNull();
  });

  test("too old to be wanted are dropped when they are read", async () => {
    const { tab, core } = await vault();
    const journal = tab();
    await journal.drafts.keep("moment", "old");
    expect(await journal.drafts.read("moment", (now + 1) as Instant)).toBeNull();
    expect(core.counts()).toMatchObject({ draft: 0 });
  });

  test("are no facts: the log does not know them, and folding anew leaves them", async () => {
    const { tab, core, door } = await vault();
    const journal = tab();
    await journal.append(planned("s1"), noted("m1", { session: "s1" }));
    await journal.drafts.keep("tend", "half");
    expect(await door.ask({ do: "rebuild" })).toEqual({ answer: null });
    expect(await door.ask({ do: "counts" })).toMatchObject({
      answer: { event: 2, draft: 1, moment: 1 },
    });
    expect(await journal.drafts.read("tend", 0 as Instant)).toBe("half");
    expect(core.lastSeq()).toBe(2);
  });
});
