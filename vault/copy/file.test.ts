/** One backup file, opened by its ways in, by age itself, and after every kind of harm. */
import { Decrypter } from "age-encryption";
import { describe, expect, test } from "vitest";
import { copyCost } from "../kdf.ts";
import { drawKit, kitIdentity, kitRecipient } from "../kit/kit.ts";
import { openMemorySql } from "../memorySql.ts";
import { cheapKdf } from "../testing/cheapKdf.ts";
import { seededRandom } from "../testing/seeded.ts";
import { openImage } from "./image.ts";
import { deriveCopyKey } from "./keyInside.ts";
import { openFile, type Identity } from "./reading.ts";
import { copyKeyIdentity, NoMemory, passphraseIdentity } from "./stanza.ts";
import { lockImage, type Lockers } from "./writing.ts";

const PASSPHRASE = "lantern orbit velvet canyon ripple";
const random = seededRandom(3);
const kit = drawKit(random);

/** A plain database of about as many pieces of 64 KiB as wanted. */
async function imageOf(pieces: number): Promise<Uint8Array<ArrayBuffer>> {
  const sql = await openMemorySql();
  sql.run("attach ':memory:' as copy key ''");
  sql.run("create table copy.line (n integer primary key, words text not null) strict");
  sql.transaction(() => {
    for (let n = 0; n < pieces * 60; n += 1) {
      sql.run("insert into copy.line values (?, ?)", [n, `line ${n} `.padEnd(1000, "x")]);
    }
  });
  const image = sql.image("copy");
  sql.close();
  return image;
}

async function fileOf(image: Uint8Array<ArrayBuffer>, lockers?: Partial<Lockers>): Promise<Blob> {
  const copyKey = await deriveCopyKey(cheapKdf, PASSPHRASE, random);
  const all = { recipient: await kitRecipient(kit), copyKey, ...lockers };
  return new Response(await lockImage(image.slice(), all, random)).blob();
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const byKit = () => kitIdentity(kit);

describe("a backup file", () => {
  test("opens by the passphrase, by the kit, and by the key kept inside the vault", async () => {
    const image = await imageOf(3);
    const copyKey = await deriveCopyKey(cheapKdf, PASSPHRASE, random);
    const file = await fileOf(image, { copyKey });
    const ways: Identity[] = [
      await byKit(),
      passphraseIdentity(cheapKdf, PASSPHRASE),
      copyKeyIdentity(copyKey),
    ];
    for (const way of ways) {
      const opened = await openFile(file, way);
      expect(opened.ok && opened.value.wounds).toBeNull();
      expect(opened.ok && Buffer.compare(opened.value.image, image)).toBe(0);
    }
  });

  test("is opened by the age library alone, which passes the passphrase's part over", async () => {
    const image = await imageOf(3);
    const opener = new Decrypter();
    opener.addIdentity(await byKit());
    const plain = await opener.decrypt(await bytesOf(await fileOf(image)));
    expect(Buffer.compare(plain, image)).toBe(0);
  });

  test("says nothing in the clear but how it may be opened", async () => {
    const text = Buffer.from(await bytesOf(await fileOf(await imageOf(1)))).toString("latin1");
    const header = text.slice(0, text.indexOf("\n---"));
    expect(header.split("\n").filter((line) => line.startsWith("->"))).toEqual([
      expect.stringMatching(/^-> X25519 \S{43}$/),
      expect.stringMatching(/^-> reprise-passphrase-1 \S{22} 262144 4$/),
    ]);
    expect(text).not.toMatch(/SQLite|line 1/);
  });

  test("does not open by another kit, another passphrase, or the key of another", async () => {
    const file = await fileOf(await imageOf(1));
    const others: Identity[] = [
      await kitIdentity(drawKit(random)),
      passphraseIdentity(cheapKdf, "otter ladder plum basement quarrel"),
      copyKeyIdentity(await deriveCopyKey(cheapKdf, PASSPHRASE, random)),
    ];
    for (const other of others) {
      expect(await openFile(file, other)).toEqual({ ok: false, error: { kind: "does-not-open" } });
    }
  });

  test("made without a sheet does not open by one", async () => {
    const file = await fileOf(await imageOf(1), { recipient: null });
    expect(await openFile(file, await byKit())).toMatchObject({ error: { kind: "does-not-open" } });
    expect((await openFile(file, passphraseIdentity(cheapKdf, PASSPHRASE))).ok).toBe(true);
  });

  test("asks for no more work than is compiled in, whatever its header says", async () => {
    const text = Buffer.from(await bytesOf(await fileOf(await imageOf(1)))).toString("latin1");
    const asked: unknown[] = [];
    const kdf = {
      ...cheapKdf,
      derive: (...all: Parameters<typeof cheapKdf.derive>) => {
        asked.push(all[2]);
        return cheapKdf.derive(...all);
      },
    };
    for (const cost of [
      "1048577 4",
      "262144 11",
      "1024 4",
      "262144 1",
      "1e9 4",
      "-1 4",
      "262144 4",
    ]) {
      const told = text.replace("262144 4", cost);
      const file = new Blob([Uint8Array.from(Buffer.from(told, "latin1"))]);
      await openFile(file, passphraseIdentity(kdf, PASSPHRASE));
    }
    expect(asked).toEqual([copyCost]);
  });

  test("memory that cannot be had is told, and is not called damage", async () => {
    const poor = { ...cheapKdf, derive: () => Promise.reject(new RangeError("no memory")) };
    const file = await fileOf(await imageOf(1));
    const opened = await openFile(file, passphraseIdentity(poor, PASSPHRASE));
    expect(opened).toEqual({ ok: false, error: { kind: "out-of-memory" } });
    expect(new NoMemory("").name).toBe("NoMemory");
  });

  test("anything else is no backup", async () => {
    for (const text of ["", "BEGIN:VCALENDAR", "SQLite format 3\0", "age"]) {
      const opened = await openFile(new Blob([text]), await byKit());
      expect(opened).toEqual({ ok: false, error: { kind: "not-a-copy" } });
    }
  });
});

describe("a hurt backup file", () => {
  test("with any single byte changed never gives anything but what was written", async () => {
    const image = await imageOf(1);
    const whole = await bytesOf(await fileOf(image));
    const identity = await byKit();
    const step = Math.max(1, Math.floor(whole.length / 1_500));
    const header = Buffer.from(whole).indexOf("\n--- ") + 60;
    const kinds = new Set<string>();
    for (let at = 0; at < whole.length; at += at < header ? 1 : step) {
      const hurt = whole.slice();
      hurt[at] = (hurt[at] ?? 0) ^ (1 << (at % 8));
      const opened = await openFile(new Blob([hurt]), identity);
      kinds.add(opened.ok ? (opened.value.wounds ? "wounded" : "WHOLE") : opened.error.kind);
      if (opened.ok) expect(isPartOf(opened.value.image, image)).toBe(true);
    }
    expect([...kinds].toSorted()).toEqual(["damaged", "does-not-open", "not-a-copy", "wounded"]);
  });

  test("cut off anywhere never passes for whole", async () => {
    const image = await imageOf(2);
    const whole = await bytesOf(await fileOf(image));
    const identity = await byKit();
    const cuts = Array.from({ length: 200 }, (_, n) => Math.floor((n * whole.length) / 200));
    const pieces = [1, 2].map((n) => whole.length - (whole.length % 65_552) + n);
    for (const cut of [...cuts, ...pieces, whole.length - 1]) {
      const opened = await openFile(new Blob([whole.subarray(0, cut)]), identity);
      if (!opened.ok) continue;
      expect(opened.value.wounds).not.toBeNull();
      expect(isPartOf(opened.value.image, image)).toBe(true);
    }
  });

  test("cut between two pieces tells from where on it is missing", async () => {
    const image = await imageOf(4);
    const whole = await bytesOf(await fileOf(image));
    const start = Buffer.from(whole).indexOf("\n--- ") + 1 + "--- ".length + 43 + 1 + 16;
    const cut = new Blob([whole.subarray(0, start + 2 * 65_552)]);
    const opened = await openFile(cut, await byKit());
    if (!opened.ok) throw new Error(opened.error.kind);
    expect(opened.value.wounds?.from).toBeCloseTo((2 * 65_536) / image.length, 6);
    expect(opened.value.wounds?.missing).toBeCloseTo(1 - (2 * 65_536) / image.length, 6);
    expect(opened.value.image.length).toBe(image.length);
  });

  test("longer than it was is not whole either", async () => {
    const whole = await bytesOf(await fileOf(await imageOf(1)));
    const opened = await openFile(new Blob([whole, "more"]), await byKit());
    expect(opened.ok && opened.value.wounds).not.toBeNull();
  });

  test("what lies behind the wound can still be read from the database", async () => {
    const image = await imageOf(6);
    const whole = await bytesOf(await fileOf(image));
    whole[3 * 65_552] = (whole[3 * 65_552] ?? 0) ^ 1;
    const opened = await openFile(new Blob([whole]), await byKit());
    if (!opened.ok) throw new Error(opened.error.kind);
    const sql = await openImage(opened.value.image);
    expect(sql.all("select words from line where n = 5")[0]?.["words"]).toMatch(/^line 5 /);
    expect(sql.all("select words from line where n = 355")[0]?.["words"]).toMatch(/^line 355 /);
    expect(() => sql.all("select count(words) from line")).toThrow("malformed");
  });

  test("the inside is only ever read", async () => {
    const sql = await openImage(await imageOf(1));
    expect(() => sql.run("delete from line")).toThrow();
    expect(() => sql.image("main")).toThrow("never read out");
  });
});

/** Every byte is the one that was written, or a zero where it is missing. */
const isPartOf = (found: Uint8Array, written: Uint8Array): boolean =>
  found.length <= written.length && found.every((byte, at) => byte === 0 || byte === written[at]);
