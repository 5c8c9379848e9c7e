/**
 * Backups in a real browser: out of the encrypted database, across tabs, into a folder, back on an empty
 * device. The folder is one of the browser's private ones, because the picker needs a hand.
 */
import { Decrypter } from "age-encryption";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectVault, type VaultDoor } from "../../vault/connect.ts";
import { openImage } from "../../vault/copy/image.ts";
import {
  forgetFolder,
  rememberedFolder,
  rememberFolder,
} from "../../vault/copy/rememberedFolder.ts";
import { emptyStorage, holds, rawFiles } from "../../vault/testing/rawFiles.ts";
import type { NewEvent } from "../../record/events.ts";

const PASSPHRASE = "lantern orbit velvet canyon ripple";
const NEW = "otter ladder plum basement quarrel";
const LINE = "did not ask about the reunion";
const byPassphrase = { by: "passphrase", passphrase: PASSPHRASE } as const;

const workers = new Set<Worker>();
beforeEach(emptyStorage);
afterEach(async () => {
  for (const worker of workers) worker.terminate();
  workers.clear();
  await emptyStorage();
});

function tab(vault: string, kdf: "cheap" | "real" = "cheap"): VaultDoor {
  const worker = new Worker(new URL("../testing/journal.worker.ts", import.meta.url), {
    type: "module",
    name: `${vault} ${kdf}`,
  });
  workers.add(worker);
  return connectVault(worker);
}

async function made(vault: string, kdf: "cheap" | "real" = "cheap"): Promise<VaultDoor> {
  const door = tab(vault, kdf);
  expect((await door.create(PASSPHRASE)).ok).toBe(true);
  return door;
}

let written = 0;
async function note(door: VaultDoor, line: string): Promise<void> {
  const id = `n${(written += 1)}`;
  const body = {
    moment: `m${id}`,
    session: null,
    on: "2025-10-14",
    kind: "unsaid",
    line,
    sting: 8,
    repairable: null,
    guess: null,
  };
  const event = { kind: "moment-noted", body, id } as unknown as NewEvent;
  const reply = await door.ask({ do: "append", now: 1_760_000_000_000 + written, events: [event] });
  expect(reply).toMatchObject({ answer: { ok: true } });
}

async function linesIn(door: VaultDoor): Promise<string[]> {
  const questions = [{ sql: "select line from moment order by row", parameters: [] }];
  const reply = await door.ask({ do: "rows", questions });
  const { answer } = reply as { answer: [{ rows: { line: string }[] }] };
  return answer[0].rows.map(({ line }) => line);
}

async function sheetOf(door: VaultDoor) {
  const sheet = await door.kit.make(1);
  if (!sheet.ok) throw new Error(sheet.error.kind);
  const { words, asked } = sheet.value;
  const answers = asked.map((place) => words[place - 1] ?? "") as [string, string];
  expect(await door.kit.confirm(answers, 2)).toMatchObject({ ok: true });
  return sheet.value;
}

async function copyFrom(door: VaultDoor): Promise<Blob> {
  const copy = await door.copies.make(1_760_000_000_000);
  if (!copy.ok) throw new Error(copy.error.kind);
  return copy.value.file;
}

const chosenFolder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle("Reprise copies", { create: true });

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.toSorted();
}

describe("a backup out of the encrypted database", () => {
  test("is plain SQLite to whoever has the printed key, and to nobody else", async () => {
    const door = await made("copy-a");
    await note(door, LINE);
    const { identity } = await sheetOf(door);
    const bytes = new Uint8Array(await (await copyFrom(door)).arrayBuffer());
    expect(holds(bytes, LINE)).toBe(false);
    expect(holds(bytes, "SQLite")).toBe(false);
    const opener = new Decrypter();
    opener.addIdentity(identity);
    const plain = Uint8Array.from(await opener.decrypt(bytes));
    expect([plain[18], plain[19], plain[20]]).toEqual([1, 1, 0]);
    const sql = await openImage(plain);
    expect(sql.all("select line from moment")).toEqual([{ line: LINE }]);
    sql.close();
  });

  test("leaves no plain word on the disk, and the vault as it was", async () => {
    const door = await made("copy-b");
    await note(door, LINE);
    await copyFrom(door);
    await note(door, "and after it");
    expect(await linesIn(door)).toEqual([LINE, "and after it"]);
    await door.lock();
    for (const { path, bytes } of await rawFiles())
      expect([path, holds(bytes, LINE)]).toEqual([path, false]);
  });

  test("with the real derivation opens by the passphrase alone", async () => {
    const door = await made("copy-real", "real");
    await note(door, LINE);
    const file = await copyFrom(door);
    await door.lock();
    const other = tab("copy-real-2", "real");
    const look = await other.copies.look(file, byPassphrase);
    expect(look).toMatchObject({ ok: true, value: { wounds: null, newer: "file" } });
  });
});

describe("several tabs", () => {
  test("the one that does not write makes sheets, copies and joins through the one that does", async () => {
    const writer = await made("copy-c");
    await note(writer, LINE);
    const follower = tab("copy-c");
    expect((await follower.unlock(PASSPHRASE)).ok).toBe(true);
    const { words } = await sheetOf(follower);
    const file = await copyFrom(follower);
    const byKit = { by: "kit", words } as const;
    expect(await follower.copies.look(file, byKit)).toMatchObject({ ok: true });
    expect((await follower.ways.changePassphrase(NEW)).ok).toBe(true);
    expect(await writer.ways.isPassphrase(NEW)).toBe(true);
    const folder = await chosenFolder();
    const how = { now: 5, stamp: "2025-10-14T20:40", unlessToday: true };
    expect(await follower.copies.intoFolder(folder, how)).toMatchObject({ ok: true });
    expect(await namesIn(folder)).toEqual(["reprise-2025-10-14-2040.age"]);
  });

  test("hear of what a join brought in", async () => {
    const from = await made("copy-d1");
    await note(from, LINE);
    const file = await copyFrom(from);
    const writer = await made("copy-d2");
    const heard: unknown[] = [];
    writer.onNotice((notice) => heard.push(notice));
    const joined = await writer.copies.join(file, byPassphrase);
    expect(joined).toMatchObject({ ok: true, value: { events: 1, things: { moment: 1 } } });
    expect(heard).toHaveLength(1);
    expect(await writer.copies.join(file, byPassphrase)).toMatchObject({ value: { events: 0 } });
    expect(heard).toHaveLength(1);
    expect(await linesIn(writer)).toEqual([LINE]);
  });
});

describe("the sheet", () => {
  test("opens a locked vault by its words, and lets one choose a new passphrase", async () => {
    const door = await made("kit-a");
    await note(door, LINE);
    const { words } = await sheetOf(door);
    await door.lock();
    const again = tab("kit-a");
    expect(await again.unlockWithKit(words.slice(1))).toEqual({
      ok: false,
      error: { kind: "not-kit-words" },
    });
    expect((await again.unlockWithKit(words)).ok).toBe(true);
    expect(await linesIn(again)).toEqual([LINE]);
    expect((await again.ways.changePassphrase(NEW)).ok).toBe(true);
    await again.lock();
    const later = tab("kit-a");
    expect(await later.unlock(PASSPHRASE)).toMatchObject({ error: { kind: "wrong-passphrase" } });
    expect((await later.unlock(NEW)).ok).toBe(true);
    expect(await later.kit.state()).toMatchObject({ at: "confirmed" });
  });
});

describe("an empty device", () => {
  test("shows what is in a file, then restores it, by the sheet", async () => {
    const old = await made("restore-a");
    await note(old, LINE);
    const { words } = await sheetOf(old);
    const file = await copyFrom(old);
    const fresh = tab("restore-b");
    const way = { by: "kit", words } as const;
    expect(await fresh.copies.look(file, way)).toMatchObject({
      value: { newer: "file", readable: { things: 1, of: 1 }, events: { here: 0, onlyFile: 1 } },
    });
    expect(await fresh.look()).toEqual({ at: "none" });
    const how = { file, way, passphrase: NEW, now: 9, insteadOfRemains: false };
    expect(await fresh.restore(how)).toMatchObject({ ok: true, value: { events: 1 } });
    expect(await linesIn(fresh)).toEqual([LINE]);
    await fresh.lock();
    expect((await tab("restore-b").unlockWithKit(words)).ok).toBe(true);
  });

  test("where the browser threw the data away, a copy brings it back", async () => {
    const door = await made("restore-c");
    await note(door, LINE);
    const file = await copyFrom(door);
    await door.lock();
    const root = await navigator.storage.getDirectory();
    await (await root.getDirectoryHandle("restore-c")).removeEntry("pool", { recursive: true });
    const again = tab("restore-c");
    expect(await again.look()).toEqual({ at: "missing-data" });
    const how = { file, way: byPassphrase, passphrase: NEW, now: 9, insteadOfRemains: false };
    expect(await again.restore(how)).toMatchObject({ ok: true });
    expect(await linesIn(again)).toEqual([LINE]);
    await again.lock();
    const later = tab("restore-c");
    expect((await later.unlock(NEW)).ok).toBe(true);
    expect(await linesIn(later)).toEqual([LINE]);
  });
});

describe("the chosen folder", () => {
  const at = (day: number) => ({
    now: day,
    stamp: `2025-10-${String(day).padStart(2, "0")}T20:40`,
    unlessToday: true,
  });

  test("gets one a day, each read back, and keeps the newest eight and all that is not ours", async () => {
    const door = await made("folder-a");
    await note(door, LINE);
    const folder = await chosenFolder();
    await folder.getFileHandle("taxes.age", { create: true });
    for (let day = 1; day <= 11; day += 1) {
      expect(await door.copies.intoFolder(folder, at(day))).toMatchObject({ ok: true, value: {} });
      const again = await door.copies.intoFolder(folder, at(day));
      expect(again).toEqual({ ok: true, value: { made: null, removed: [] } });
    }
    const names = await namesIn(folder);
    expect(names.filter((name) => name.startsWith("reprise-"))).toHaveLength(8);
    expect(names).toContain("taxes.age");
    expect(names[0]).toBe("reprise-2025-10-04-2040.age");
    const { made: remembered } = await door.copies.state();
    expect(remembered).toHaveLength(11);
    expect(remembered[0]).toMatchObject({ madeAt: 11, checkedAt: 11, place: "folder", things: 1 });
    const newest = await (await folder.getFileHandle(names.at(-2)!)).getFile();
    expect(await door.copies.check(newest, { by: "this-vault" }, 99)).toMatchObject({ ok: true });
  });

  test("that has gone, or asks again, is said, and nothing is remembered", async () => {
    const door = await made("folder-b");
    const folder = await chosenFolder();
    const root = await navigator.storage.getDirectory();
    await root.removeEntry("Reprise copies", { recursive: true });
    expect(await door.copies.intoFolder(folder, at(1))).toEqual({
      ok: false,
      error: { kind: "folder-gone" },
    });
    expect((await door.copies.state()).made).toEqual([]);
  });

  // A stand-in: Chromium ends itself when a real one is put there in a private window, as tests are.
  test("is known again after a reload, until it is forgotten", async () => {
    const folder = { name: "Reprise copies" } as FileSystemDirectoryHandle;
    await forgetFolder();
    expect(await rememberedFolder()).toBeNull();
    await rememberFolder(folder);
    expect(await rememberedFolder()).toEqual(folder);
    await forgetFolder();
    expect(await rememberedFolder()).toBeNull();
  });
});
