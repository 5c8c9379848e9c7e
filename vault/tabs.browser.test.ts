/** Several tabs on one vault: one writes, the others ask it, and one of them takes over when it dies. */
import { afterEach, expect, test } from "vitest";
import { emptyStorage } from "./testing/rawFiles.ts";
import { killAllTabs, openTab, until, type Tab } from "./testing/tab.ts";

const PASSPHRASE = "lantern orbit velvet canyon ripple";

afterEach(async () => {
  killAllTabs();
  await emptyStorage();
});

async function writerAndFollower(name: string): Promise<[Tab, Tab]> {
  const writer = openTab(name);
  expect((await writer.create(PASSPHRASE)).ok).toBe(true);
  const follower = openTab(name);
  expect(await follower.look()).toEqual({ at: "locked" });
  expect((await follower.unlock(PASSPHRASE)).ok).toBe(true);
  return [writer, follower];
}

async function ids(tab: Tab): Promise<string[]> {
  const rows = (await tab.do({ do: "list" })) as { id: string }[];
  return rows.map(({ id }) => id);
}

test("a second tab has its own cover, and then sees and writes the same notes", async () => {
  const [writer, follower] = await writerAndFollower("tabs-a");
  expect(await writer.do({ do: "add", id: "w", text: "x" })).toBe(1);
  expect(await follower.do({ do: "add", id: "f", text: "x" })).toBe(2);
  expect(await ids(writer)).toEqual(["w", "f"]);
  expect(await ids(follower)).toEqual(["w", "f"]);
});

test("every open tab hears of a write, and a covered tab hears nothing", async () => {
  const [writer, follower] = await writerAndFollower("tabs-b");
  const covered = openTab("tabs-b");
  await covered.look();
  const heard: Record<string, unknown[]> = { writer: [], follower: [], covered: [] };
  writer.onNotice((notice) => heard["writer"]?.push(notice));
  follower.onNotice((notice) => heard["follower"]?.push(notice));
  covered.onNotice((notice) => heard["covered"]?.push(notice));
  await follower.do({ do: "add", id: "f", text: "x" });
  await writer.do({ do: "add", id: "w", text: "x" });
  await until(() => heard["follower"]?.length === 2 && heard["writer"]?.length === 2);
  expect(heard).toEqual({
    writer: [{ added: "f" }, { added: "w" }],
    follower: [{ added: "f" }, { added: "w" }],
    covered: [],
  });
});

test("a fault in the writer's handler reaches the tab that asked", async () => {
  const [, follower] = await writerAndFollower("tabs-c");
  await expect(follower.do({ do: "fail" })).rejects.toThrow("no such table");
});

test("when the writer dies, a follower takes over with everything acknowledged", async () => {
  const [writer, follower] = await writerAndFollower("tabs-d");
  for (let n = 0; n < 10; n += 1) await writer.do({ do: "add", id: `w${n}`, text: "x" });
  writer.kill();
  const began = performance.now();
  expect(await follower.do({ do: "add", id: "after", text: "x" })).toBe(11);
  console.info("vault takeover, ms", Math.round(performance.now() - began));
});

test("an ask that the dying writer may or may not have done is written exactly once", async () => {
  const [writer, follower] = await writerAndFollower("tabs-e");
  const third = openTab("tabs-e");
  expect((await third.unlock(PASSPHRASE)).ok).toBe(true);
  const asked: Promise<unknown>[] = [];
  const wanted: string[] = [];
  for (let n = 0; n < 40; n += 1) {
    const [tab, id] = n % 2 === 0 ? [follower, `f${n}`] : [third, `t${n}`];
    wanted.push(id);
    asked.push(tab.do({ do: "add", id, text: "x" }));
  }
  await asked[3];
  writer.kill();
  await Promise.all(asked);
  expect((await ids(follower)).toSorted()).toEqual(wanted.toSorted());
  expect((await ids(third)).toSorted()).toEqual(wanted.toSorted());
});

test("locking the writer locks that tab alone and hands the pen on", async () => {
  const [writer, follower] = await writerAndFollower("tabs-f");
  await writer.do({ do: "add", id: "w", text: "x" });
  await writer.lock();
  expect(await follower.do({ do: "add", id: "f", text: "x" })).toBe(2);
  expect(await follower.look()).toEqual({ at: "open" });
  const back = openTab("tabs-f");
  expect(await back.look()).toEqual({ at: "locked" });
  expect((await back.unlock(PASSPHRASE)).ok).toBe(true);
  expect(await ids(back)).toEqual(["w", "f"]);
});

test("of two tabs making a vault at once, one makes it and the other is told", async () => {
  const [one, other] = [openTab("tabs-g"), openTab("tabs-g")];
  const made = await Promise.all([one.create(PASSPHRASE), other.create("four words of another")]);
  expect(made.filter(({ ok }) => ok)).toHaveLength(1);
  expect(made.find(({ ok }) => !ok)).toEqual({ ok: false, error: { kind: "exists" } });
});

test("a tab knows how many others are open, also after one of them died", async () => {
  const one = openTab("tabs-h");
  const counts: number[] = [];
  one.onTabs((others) => counts.push(others));
  await one.look();
  const [two, three] = [openTab("tabs-h"), openTab("tabs-h")];
  await until(() => counts.at(-1) === 2);
  two.kill();
  await until(() => counts.at(-1) === 1);
  await three.lock();
  await until(() => counts.at(-1) === 0);
  expect(Math.max(...counts)).toBe(2);
});
