/** Backups of whole vaults: made, opened with and without us, restored, and restored midway. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Decrypter } from "age-encryption";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { NewEvent } from "../../record/events.ts";
import { emptyDisk, faultAt, Killed } from "../../vault/testing/memoryStorage.ts";
import { look } from "../../vault/vault.ts";
import { dumpTables } from "../folds/dump.ts";
import { anyLog } from "../folds/someEvents.ts";
import { rooms } from "./devices.ts";
import {
  confirmedSheet,
  copyFrom,
  meansOn,
  newVault,
  opensWith,
  OTHER,
  PASSPHRASE,
  restoreOn,
  type Vault,
} from "./vaults.ts";

const WORDS = "did not ask about the reunion";
const someLog = (seed: number): NewEvent[] => fc.sample(anyLog(40), { numRuns: 1, seed })[0]!;
const byPassphrase = { by: "passphrase", passphrase: PASSPHRASE } as const;

const everything = ({ open }: Vault): string =>
  [
    JSON.stringify(open.sql.all("select * from event order by seq")),
    dumpTables(open.sql, rooms),
  ].join();

const folder = mkdtempSync(join(tmpdir(), "copy-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a backup without us", () => {
  test("opens with the printed key by the age library and by SQLite in Node, and the words are there", async () => {
    const { file, identity } = await vaultOnPaper();
    const opener = new Decrypter();
    opener.addIdentity(identity);
    const plain = join(folder, "vault.db");
    writeFileSync(plain, await opener.decrypt(new Uint8Array(await file.arrayBuffer())));
    const database = new DatabaseSync(plain, { readOnly: true });
    expect(database.prepare("select line, first_sting from moment").all()).toEqual([
      { line: WORDS, first_sting: 8 },
    ]);
    expect(database.prepare("select said from about limit 1").get()).toEqual({
      said: expect.stringContaining("a psychotherapist wrote in Reprise"),
    });
    expect(database.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
    database.close();
  });

  const isHere = (command: string) => !spawnSync(command, ["--version"]).error;
  test.runIf(isHere("age") && isHere("sqlite3"))(
    "opens with the two commands that stand on the sheet",
    async () => {
      const { file, identity } = await vaultOnPaper();
      const path = (name: string) => join(folder, name);
      writeFileSync(path("copy.age"), new Uint8Array(await file.arrayBuffer()));
      writeFileSync(path("key.txt"), `${identity}\n`);
      const plain = spawnSync("age", ["-d", "-i", path("key.txt"), path("copy.age")], {
        maxBuffer: 1e8,
      });
      expect(plain.stderr.toString()).toBe("");
      writeFileSync(path("opened.db"), plain.stdout);
      const found = spawnSync("sqlite3", [path("opened.db"), "select line from moment"]);
      expect(found.stdout.toString().trim()).toBe(WORDS);
    },
  );

  async function vaultOnPaper() {
    const vault = await newVault([noted(WORDS)]);
    const sheet = await vault.kit.make(1);
    if (!sheet.ok) throw new Error(sheet.error.kind);
    const { words, asked, identity } = sheet.value;
    await vault.kit.confirm([words[asked[0] - 1]!, words[asked[1] - 1]!], 2);
    return { file: await copyFrom(vault), identity };
  }
});

describe("a backup restored on an empty device", () => {
  test("holds the very same log and tables, for twenty random vaults, by paper and by passphrase", async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const vault = await newVault(someLog(seed));
      const words = await confirmedSheet(vault);
      const file = await copyFrom(vault);
      const way = seed % 2 === 0 ? byPassphrase : ({ by: "kit", words } as const);
      const restored = await restoreOn(emptyDisk(), { file, way });
      if (!restored.ok) throw new Error(restored.error.kind);
      expect(everything(restored.value)).toBe(everything(vault));
    }
  });

  test("by the twelve words makes them count again; the passphrase is the new one", async () => {
    const vault = await newVault([noted(WORDS)]);
    const words = await confirmedSheet(vault);
    const disk = emptyDisk();
    const restored = await restoreOn(disk, {
      file: await copyFrom(vault),
      way: { by: "kit", words },
    });
    if (!restored.ok) throw new Error(restored.error.kind);
    expect(await opensWith(disk, words)).toBe("open");
    expect(await opensWith(disk, OTHER)).toBe("open");
    expect(await opensWith(disk, PASSPHRASE)).toBe("wrong-passphrase");
    expect(await restored.value.kit.state()).toMatchObject({ at: "confirmed" });
    expect((await restored.value.copies.state()).opensWith).toEqual({
      passphrase: true,
      kit: true,
    });
  });

  test("killed or with the disk full at any step, there is no vault or the whole of it", async () => {
    const vault = await newVault([noted(WORDS)]);
    const file = await copyFrom(vault);
    const full = () => new DOMException("no room", "QuotaExceededError");
    for (const fault of [() => new Killed(), full]) {
      const seen = new Set<string>();
      for (let n = 1, isDone = false; !isDone; n += 1) {
        const { step, counted } = faultAt(n, fault);
        const disk = emptyDisk();
        const result = await restoreOn(disk, { file, way: byPassphrase }, step).catch(() => null);
        isDone = counted.steps < n;
        const { at } = await look(meansOn(disk).storage);
        seen.add(at);
        if (result && !result.ok) expect(result.error).toEqual({ kind: "storage-full" });
        if (at === "none") {
          expect((await restoreOn(disk, { file, way: byPassphrase })).ok).toBe(true);
        }
        expect(await opensWith(disk, OTHER)).toBe("open");
        const lines = disk.database?.sql?.all("select line from moment");
        expect(lines).toEqual([{ line: WORDS }]);
      }
      expect(seen).toEqual(new Set(["none", "locked"]));
    }
  });

  test("is refused over a vault that is there, and over one that is hurt unless that is said", async () => {
    const vault = await newVault([noted(WORDS)]);
    const file = await copyFrom(vault);
    const there = (await newVault()).disk;
    const exists = { ok: false, error: { kind: "exists" } };
    expect(await restoreOn(there, { file, way: byPassphrase })).toEqual(exists);
    const over = { file, way: byPassphrase, insteadOfRemains: true };
    expect(await restoreOn(there, over)).toEqual(exists);
    expect(await opensWith(there, PASSPHRASE)).toBe("open");

    const headless = { ...(await newVault()).disk, header: {} };
    expect(await restoreOn(headless, { file, way: byPassphrase })).toEqual(exists);
    expect((await restoreOn(headless, over)).ok).toBe(true);
    expect(await opensWith(headless, OTHER)).toBe("open");

    const evicted = { ...(await newVault()).disk, database: null };
    expect((await restoreOn(evicted, { file, way: byPassphrase })).ok).toBe(true);
    expect(await opensWith(evicted, OTHER)).toBe("open");
  });

  test("that does not open, or is none, makes nothing", async () => {
    const file = await copyFrom(await newVault());
    const tries = [
      [file, { by: "passphrase", passphrase: OTHER }, "does-not-open"],
      [file, { by: "kit", words: ["ozone"] }, "not-kit-words"],
      [file, { by: "this-vault" }, "does-not-open"],
      [new Blob(["BEGIN:VCALENDAR"]), byPassphrase, "not-a-copy"],
      [file.slice(0, 500), byPassphrase, "damaged"],
    ] as const;
    for (const [given, way, kind] of tries) {
      const disk = emptyDisk();
      expect(await restoreOn(disk, { file: given, way })).toEqual({ ok: false, error: { kind } });
      expect(disk).toEqual(emptyDisk());
    }
  });
});

describe("copies that a vault made", () => {
  test("are remembered when they reached the person, with what came after", async () => {
    const vault = await newVault([noted("a")]);
    const copy = await vault.copies.make(50);
    if (!copy.ok) throw new Error(copy.error.kind);
    expect((await vault.copies.state()).made).toEqual([]);
    const { file, ...facts } = copy.value;
    expect(file.size).toBe(facts.bytes);
    await vault.copies.kept({ ...facts, place: "carry", name: null });
    expect(await vault.copies.state()).toMatchObject({
      made: [{ madeAt: 50, bytes: file.size, place: "carry", things: 1, checkedAt: null }],
      since: {},
    });
    const checked = await vault.copies.check(file, { by: "this-vault" }, 60);
    expect(checked).toMatchObject({ value: { wounds: null, readable: { things: 1, of: 1 } } });
    vault.core.append(9e12 as never, [{ ...noted("b"), id: "later" }]);
    const state = await vault.copies.state();
    expect(state.made[0]?.checkedAt).toBe(60);
    expect(state.since).toEqual({ "moment-noted": 1 });
  });

  test("cannot be made while nobody could open them", async () => {
    const vault = await newVault();
    vault.open.sql.run("delete from vault_copy_key");
    expect(await vault.copies.make(1)).toEqual({ ok: false, error: { kind: "nobody-could-open" } });
    expect((await vault.copies.state()).opensWith).toEqual({ passphrase: false, kit: false });
  });

  test("carried there and back bring each side what it lacked, once", async () => {
    const [phone, laptop] = [await newVault([noted("a")]), await newVault([noted("b")])];
    const join = async (from: Vault, into: Vault) => {
      const joined = await into.copies.join(await copyFrom(from), byPassphrase);
      return joined.ok ? joined.value : joined.error;
    };
    expect(await join(phone, laptop)).toEqual({
      events: 1,
      things: { client: 0, session: 0, moment: 1 },
      leftOut: 0,
    });
    expect(await join(laptop, phone)).toMatchObject({ events: 1 });
    expect(await join(laptop, phone)).toMatchObject({ events: 0 });
    expect(everything(phone)).toBe(everything(laptop));
  });

  test("with any byte changed bring in nothing that was not written", async () => {
    const vault = await newVault(Array.from({ length: 12 }, (_, n) => noted(`line ${n}`)));
    const bytes = new Uint8Array(await (await copyFrom(vault)).arrayBuffer());
    const written = new Set(vault.open.sql.all("select body from event").map(({ body }) => body));
    const step = Math.ceil(bytes.length / 250);
    for (let at = 0; at < bytes.length; at += at < 400 ? 3 : step) {
      const hurt = bytes.slice();
      hurt[at] = (hurt[at] ?? 0) ^ (1 << (at % 8));
      const target = await newVault();
      const joined = await target.copies.join(new Blob([hurt]), byPassphrase);
      const bodies = target.open.sql.all("select body from event").map(({ body }) => body);
      expect(bodies.every((body) => written.has(body))).toBe(true);
      if (!joined.ok) expect(bodies).toEqual([]);
      target.open.sql.close();
    }
  });
});

function noted(line: string): NewEvent {
  const body = {
    moment: `m-${line.replaceAll(" ", "-")}`,
    session: null,
    on: "2025-10-14",
    kind: "unsaid",
    line,
    sting: 8,
    repairable: null,
    guess: null,
  };
  return { kind: "moment-noted", body } as unknown as NewEvent;
}
