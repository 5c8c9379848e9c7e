/** The whole vault in a real browser: workers as tabs, real files, real locks. */
import { afterEach, describe, expect, test } from "vitest";
import { emptyStorage, holds, rawFiles, removeRaw, writeRaw } from "./testing/rawFiles.ts";
import { killAllTabs, openTab, until, type Tab } from "./testing/tab.ts";

const PASSPHRASE = "lantern orbit velvet canyon ripple";

afterEach(async () => {
  killAllTabs();
  await emptyStorage();
});

async function madeVault(name: string): Promise<Tab> {
  const tab = openTab(name);
  expect(await tab.create(PASSPHRASE)).toEqual({ ok: true, value: undefined });
  return tab;
}

async function notes(tab: Tab): Promise<string[]> {
  const rows = (await tab.do({ do: "list" })) as { id: string }[];
  return rows.map(({ id }) => id);
}

describe("one tab", () => {
  test("makes a vault, locks it, and finds the same notes after unlocking", async () => {
    const first = openTab("vault-a");
    expect(await first.look()).toEqual({ at: "none" });
    expect(await first.create(PASSPHRASE)).toEqual({ ok: true, value: undefined });
    expect(await first.look()).toEqual({ at: "open" });
    expect(await first.do({ do: "add", id: "n1", text: "said too much" })).toBe(1);
    await first.lock();

    const again = openTab("vault-a");
    expect(await again.look()).toEqual({ at: "locked" });
    const wrong = await again.unlock("lantern orbit velvet canyon ripples");
    expect(wrong).toEqual({ ok: false, error: { kind: "wrong-passphrase" } });
    expect(await again.look()).toEqual({ at: "locked" });
    expect(await again.unlock(PASSPHRASE)).toEqual({ ok: true, value: undefined });
    expect(await again.do({ do: "list" })).toEqual([{ id: "n1", text: "said too much" }]);
  });

  test("works the same with the real key derivation", async () => {
    const first = openTab("vault-real", "real");
    expect((await first.create(PASSPHRASE)).ok).toBe(true);
    await first.do({ do: "add", id: "n1", text: "x" });
    await first.lock();
    const again = openTab("vault-real", "real");
    expect((await again.unlock("lantern orbit velvet canyon")).ok).toBe(false);
    expect((await again.unlock(` ${PASSPHRASE}  `)).ok).toBe(true);
    expect(await notes(again)).toEqual(["n1"]);
  });

  test("never makes a second vault over the first", async () => {
    const first = await madeVault("vault-b");
    await first.do({ do: "add", id: "n1", text: "x" });
    await first.lock();
    const again = openTab("vault-b");
    expect(await again.create("four other words here")).toEqual({
      ok: false,
      error: { kind: "exists" },
    });
    expect((await again.unlock(PASSPHRASE)).ok).toBe(true);
    expect(await notes(again)).toEqual(["n1"]);
  });

  test("refuses a passphrase that would keep nobody out", async () => {
    const tab = openTab("vault-short");
    expect(await tab.create("two words")).toEqual({ ok: false, error: { kind: "too-short" } });
    expect(await tab.look()).toEqual({ at: "none" });
    expect((await tab.create("three longish words")).ok).toBe(true);
  });

  test("tells the page about a fault in the handler and goes on answering", async () => {
    const tab = await madeVault("vault-fault");
    await expect(tab.do({ do: "fail" })).rejects.toThrow("no such table");
    expect(await tab.do({ do: "add", id: "n1", text: "x" })).toBe(1);
  });

  test("answers nothing once it is locked", async () => {
    const tab = await madeVault("vault-locked");
    await tab.lock();
    await expect(tab.do({ do: "list" })).rejects.toThrow("locked");
    await expect(tab.look()).rejects.toThrow("locked");
  });
});

describe("on the disk", () => {
  test("nothing that was written can be read, nor any name of a table", async () => {
    const tab = await madeVault("vault-canary");
    for (let n = 0; n < 50; n += 1) {
      await tab.do({ do: "add", id: `canary-id-${n}`, text: `pneumonia canary ${n}` });
    }
    const files = await rawFiles();
    const sizes = files.map(({ bytes }) => bytes.length);
    expect(Math.max(...sizes)).toBeGreaterThan(8192);
    for (const plain of ["canary", "SQLite format", "create table", "lantern"]) {
      expect(files.filter(({ bytes }) => holds(bytes, plain)).map(({ path }) => path)).toEqual([]);
    }
    // The search itself can find something: the header is clear by design.
    expect(files.some(({ bytes }) => holds(bytes, "reprise-vault"))).toBe(true);
  });

  test("a header hurt in one copy opens and is mended; hurt in both it is told as damage", async () => {
    const tab = await madeVault("vault-header");
    await tab.lock();
    const whole = await headerFile("vault-header", "a");
    await writeRaw("/vault-header/header-a", whole.slice(0, 40));

    const second = openTab("vault-header");
    expect(await second.look()).toEqual({ at: "locked" });
    expect((await second.unlock(PASSPHRASE)).ok).toBe(true);
    expect(await headerFile("vault-header", "a")).toEqual(whole);
    await second.lock();

    await writeRaw("/vault-header/header-a", whole.slice(0, 40));
    await writeRaw("/vault-header/header-b", new Uint8Array(0));
    const third = openTab("vault-header");
    expect(await third.look()).toEqual({ at: "damaged", what: "header" });
    expect(await third.unlock(PASSPHRASE)).toEqual({
      ok: false,
      error: { kind: "damaged", what: "header" },
    });
    expect(await third.create(PASSPHRASE)).toEqual({ ok: false, error: { kind: "exists" } });
  });

  test("a missing database and a missing header are each told, and neither becomes an empty vault", async () => {
    await (await madeVault("vault-gone")).lock();
    await removeRaw("/vault-gone/pool");
    const tab = openTab("vault-gone");
    expect(await tab.look()).toEqual({ at: "missing-data" });
    expect(await tab.unlock(PASSPHRASE)).toEqual({ ok: false, error: { kind: "missing-data" } });
    expect(await tab.create(PASSPHRASE)).toEqual({ ok: false, error: { kind: "exists" } });

    await (await madeVault("vault-headless")).lock();
    await removeRaw("/vault-headless/header-a");
    await removeRaw("/vault-headless/header-b");
    const other = openTab("vault-headless");
    expect(await other.look()).toEqual({ at: "missing-header" });
    expect(await other.create(PASSPHRASE)).toEqual({ ok: false, error: { kind: "exists" } });
  });

  test("a bit flipped in a file's label or in a page is damage, and the file keeps its bytes", async () => {
    await (await madeVault("vault-bits")).lock();
    const database = (await rawFiles()).toSorted((a, b) => b.bytes.length - a.bytes.length)[0];
    if (!database) throw new Error("There is no database to hurt.");
    for (const at of [1, 513, 517, 4096 + 5, 4096 + 2000]) {
      const hurt = database.bytes.slice();
      hurt[at] = (hurt[at] ?? 0) ^ 4;
      await writeRaw(database.path, hurt);
      const tab = openTab("vault-bits");
      const result = await tab.unlock(PASSPHRASE);
      expect([at, result]).toEqual([
        at,
        { ok: false, error: { kind: "damaged", what: "database" } },
      ]);
      expect(await tab.create(PASSPHRASE)).toEqual({ ok: false, error: { kind: "exists" } });
      await tab.lock();
      const after = (await rawFiles()).find(({ path }) => path === database.path);
      expect(after?.bytes).toEqual(hurt);
    }
    await writeRaw(database.path, database.bytes);
    expect((await openTab("vault-bits").unlock(PASSPHRASE)).ok).toBe(true);
  });
});

describe("killed", () => {
  test("in mid-write, everything acknowledged is there and nothing else came in", async () => {
    let tab = await madeVault("vault-kill");
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      for (let n = 0; n < 12; n += 1) {
        const id = `${round}-${n}`;
        void tab.do({ do: "add", id, text: "x".repeat(500) }).then(
          () => acknowledged.push(id),
          () => undefined,
        );
      }
      const goal = acknowledged.length + 1 + (round % 4) * 3;
      await until(() => acknowledged.length >= goal);
      tab.kill();
      tab = openTab("vault-kill");
      expect((await tab.unlock(PASSPHRASE)).ok).toBe(true);
      const there = new Set(await notes(tab));
      expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(15);
  });

  test("in the middle of a spilled transaction, no row of it is found", async () => {
    let tab = await madeVault("vault-spill");
    await tab.do({ do: "add", id: "kept", text: "x" });
    for (let round = 0; round < 2; round += 1) {
      const before = await sizeOnDisk();
      expect(await tab.do({ do: "spill", rows: 1000 })).toBe("left open");
      // It did reach the disk, or this test would show nothing.
      expect(await sizeOnDisk()).toBeGreaterThan(before + 500_000);
      tab.kill();
      tab = openTab("vault-spill");
      expect((await tab.unlock(PASSPHRASE)).ok).toBe(true);
      expect(await notes(tab)).toEqual(["kept"]);
      await tab.lock();
      tab = openTab("vault-spill");
      expect((await tab.unlock(PASSPHRASE)).ok).toBe(true);
    }
  });

  test("while a vault is being made, there is none or a whole one", async () => {
    const found = new Set<string>();
    for (let moment = 0; moment < 8; moment += 1) {
      const name = `vault-making-${moment}`;
      const first = openTab(name);
      await first.look();
      void first.create(PASSPHRASE).catch(() => undefined);
      await new Promise((done) => {
        setTimeout(done, moment * 12);
      });
      first.kill();
      const second = openTab(name);
      const state = await second.look();
      found.add(state.at);
      if (state.at === "none") expect((await second.create(PASSPHRASE)).ok).toBe(true);
      else {
        expect(state).toEqual({ at: "locked" });
        expect((await second.unlock(PASSPHRASE)).ok).toBe(true);
      }
      expect(await second.do({ do: "add", id: "n", text: "x" })).toBe(1);
      await second.lock();
    }
    expect(found.has("none")).toBe(true);
  });
});

async function headerFile(vault: string, copy: "a" | "b") {
  const file = (await rawFiles()).find(({ path }) => path === `/${vault}/header-${copy}`);
  if (!file) throw new Error("no such header file");
  return file.bytes;
}

async function sizeOnDisk(): Promise<number> {
  return (await rawFiles()).reduce((sum, { bytes }) => sum + bytes.length, 0);
}
