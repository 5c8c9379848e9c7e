/**
 * A thousand vaults, backed up and restored, equal to the last byte; every byte of a small backup hurt in
 * turn; and the key derivation as it really is. Figures are printed.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createHash } from "node:crypto";
import { newEvent, type NewEvent } from "../../record/events.ts";
import { openFile } from "../../vault/copy/reading.ts";
import { deriveCopyKey } from "../../vault/copy/keyInside.ts";
import { plainCopy } from "../../vault/copy/plainCopy.ts";
import { passphraseIdentity } from "../../vault/copy/stanza.ts";
import { lockImage } from "../../vault/copy/writing.ts";
import { argon2idKdf } from "../../vault/kdf.ts";
import { drawKit, kitIdentity, kitRecipient } from "../../vault/kit/kit.ts";
import { emptyDisk } from "../../vault/testing/memoryStorage.ts";
import { seededRandom } from "../../vault/testing/seeded.ts";
import { dumpTables } from "../folds/dump.ts";
import { anyLog } from "../folds/someEvents.ts";
import { carry, everything, newDevice, rooms, write } from "./devices.ts";
import { confirmedSheet, copyFrom, newVault, PASSPHRASE, restoreOn, type Vault } from "./vaults.ts";

const logs = (seed: number): NewEvent[] => fc.sample(anyLog(60), { numRuns: 1, seed })[0]!;

const hashOf = ({ open }: Vault): string =>
  createHash("sha256")
    .update(JSON.stringify(open.sql.all("select * from event order by seq")))
    .update(dumpTables(open.sql, rooms))
    .digest("hex");

test("1,000 vaults come back from their backups equal to the last byte", async () => {
  const hashes = new Set<string>();
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const vault = await newVault(logs(seed));
    const words = await confirmedSheet(vault);
    const file = await copyFrom(vault);
    const way =
      seed % 2 === 0
        ? ({ by: "passphrase", passphrase: PASSPHRASE } as const)
        : ({ by: "kit", words } as const);
    const restored = await restoreOn(emptyDisk(), { file, way });
    if (!restored.ok) throw new Error(`${seed}: ${restored.error.kind}`);
    expect(hashOf(restored.value)).toBe(hashOf(vault));
    hashes.add(hashOf(vault));
    vault.open.sql.close();
    restored.value.open.sql.close();
  }
  console.log(`1,000 vaults restored hash-equal; ${hashes.size} of them differed from each other`);
  expect(hashes.size).toBeGreaterThan(900);
});

test("1,000 pairs of devices end alike whichever joins the other first", async () => {
  let events = 0;
  await fc.assert(
    fc.asyncProperty(
      anyLog(10),
      anyLog(20),
      anyLog(20),
      fc.integer({ min: -5_000_000, max: 5_000_000 }),
      async (shared, mine, yours, skew) => {
        const devices = [await newDevice(1), await newDevice(2)] as const;
        const [one, other] = devices;
        write(one, shared);
        await carry(one, other);
        write(one, mine);
        // Up to ten years apart.
        write(other, yours, skew);
        const copied = await newDevice(3);
        await carry(one, copied);
        events += await carry(other, one);
        await carry(copied, other);
        expect(everything(one)).toBe(everything(other));
        for (const { sql } of [...devices, copied]) sql.close();
      },
    ),
    { numRuns: 1_000 },
  );
  console.log(`1,000 pairs joined both ways, ${events} events crossed over`);
});

test("a backup with any one byte changed, or cut off anywhere, gives nothing wrong and never hangs", async () => {
  const device = await newDevice(1);
  write(device, logs(7));
  // A little more than one piece of 64 KiB, so that there is something to read around a wound.
  const long = "a long evening, written down ".repeat(10).trim();
  const figure = { name: long, where: long, scent: long, touch: long, phrase: long };
  for (let n = 0; n < 40; n += 1) write(device, [newEvent("figure-set", figure)]);
  device.sql.run("attach ':memory:' as copy key ''");
  // Small pages, so that there are few enough bytes to hurt each of them.
  device.sql.run("pragma copy.page_size = 512");
  device.core.archive.write("copy", 1);
  const kit = drawKit(seededRandom(5));
  const lockers = { recipient: await kitRecipient(kit), copyKey: null };
  const stream = await lockImage(device.sql.image("copy"), lockers, seededRandom(6));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const identity = await kitIdentity(kit);
  const whole = await openFile(new Blob([bytes]), identity);
  if (!whole.ok) throw new Error(whole.error.kind);
  const { image } = whole.value;
  expect(image.length).toBeGreaterThan(65_536);
  const counts: Record<string, number> = {};
  let slowest = 0;
  const look = async (hurt: Uint8Array<ArrayBuffer>) => {
    const started = performance.now();
    const opened = await openFile(new Blob([hurt]), identity);
    slowest = Math.max(slowest, performance.now() - started);
    const kind = opened.ok ? (opened.value.wounds ? "wounded" : "whole") : opened.error.kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (!opened.ok) return;
    const found = opened.value.image;
    if (found.length > image.length) throw new Error("longer than what was written");
    if (found.some((byte, at) => byte !== 0 && byte !== image[at])) throw new Error("wrong bytes");
  };
  for (let at = 0; at < bytes.length; at += 1) {
    const hurt = bytes.slice();
    hurt[at] = (hurt[at] ?? 0) ^ (1 << (at % 8));
    await look(hurt);
  }
  for (let cut = 0; cut < bytes.length; cut += 1) await look(bytes.slice(0, cut));
  console.log(`${bytes.length} bytes, each changed and each cut: ${JSON.stringify(counts)}`);
  console.log(`slowest ${Math.round(slowest)} ms`);
  expect(counts["whole"]).toBeUndefined();
  expect(counts["wounded"]).toBeGreaterThan(0);
  expect(slowest).toBeLessThan(1_000);
});

test("ten backups with the key derivation as it really is", async () => {
  const kdf = argon2idKdf();
  const random = seededRandom(8);
  const device = await newDevice(1);
  write(device, logs(1));
  const took: number[] = [];
  for (let n = 0; n < 10; n += 1) {
    const passphrase = `${PASSPHRASE} ${n}`;
    const started = performance.now();
    const copyKey = await deriveCopyKey(kdf, passphrase, random);
    took.push(performance.now() - started);
    const { image } = plainCopy(device.sql, device.core.archive, n);
    const stream = await lockImage(image, { recipient: null, copyKey }, random);
    const file = await new Response(stream).blob();
    expect((await openFile(file, passphraseIdentity(kdf, passphrase))).ok).toBe(true);
    const wrong = await openFile(file, passphraseIdentity(kdf, `${passphrase}x`));
    expect(wrong).toEqual({ ok: false, error: { kind: "does-not-open" } });
  }
  took.sort((a, b) => a - b);
  console.log(`Argon2id at 256 MiB and 4 passes: ${Math.round(took[5]!)} ms`);
});
