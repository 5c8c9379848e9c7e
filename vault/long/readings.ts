/** A reader under fire: it may refuse, it may not throw, take a second, or believe what was not written. */
import { fail, ok, type Result } from "../result.ts";
import { hexOf, utf8, type Bytes } from "../bytes.ts";
import { openImage } from "../copy/image.ts";
import { deriveCopyKey } from "../copy/keyInside.ts";
import { openFile, type Identity } from "../copy/reading.ts";
import { passphraseIdentity } from "../copy/stanza.ts";
import { lockImage } from "../copy/writing.ts";
import { decodeHeader, encodeHeader, isMarkedBy, markedHeader } from "../header.ts";
import { drawKit, kitIdentity, kitRecipient } from "../kit/kit.ts";
import { openMemorySql } from "../memorySql.ts";
import { reveal, secret } from "../secret.ts";
import { openPassphraseSlot, passphraseSlot } from "../slots.ts";
import { cheapKdf } from "../testing/cheapKdf.ts";
import { seededRandom } from "../testing/seeded.ts";
import { draws, type Draw } from "./mutations.ts";

/** What one hurt input came to. `read` is for a suite to show that it reached beyond the first check. */
export type Reading = "refused" | "read" | "WRONG";

export interface ReadingFigures {
  cases: number;
  read: number;
  wrong: number;
  threw: string[];
  slowest: number;
}

export async function underFire(
  inputs: Iterable<Bytes>,
  read: (hurt: Bytes) => Promise<Reading>,
): Promise<ReadingFigures> {
  const figures: ReadingFigures = { cases: 0, read: 0, wrong: 0, threw: [], slowest: 0 };
  for (const hurt of inputs) {
    const began = performance.now();
    const outcome = await read(hurt).then(ok<Reading>, thrown);
    figures.slowest = Math.max(figures.slowest, performance.now() - began);
    figures.cases += 1;
    if (!outcome.ok) figures.threw.push(outcome.error);
    else if (outcome.value === "WRONG") figures.wrong += 1;
    else if (outcome.value === "read") figures.read += 1;
  }
  return figures;
}

const thrown = (error: unknown): Result<never, string> => fail(String(error));

const PASSPHRASE = "lantern orbit velvet canyon ripple";
const KEY = new Uint8Array(32).fill(6);

/** A header, and what becomes of a hurt one: the vault key it holds, or none. */
export async function headerUnderFire() {
  const random = seededRandom(5);
  const slot = await passphraseSlot(cheapKdf, PASSPHRASE, secret(KEY.slice()), random);
  const bytes = await encodeHeader(await markedHeader(secret(KEY.slice()), 7, [slot]));
  return {
    bytes,
    words: [
      "reprise-vault 1",
      "slotSet",
      "passphrase",
      "memoryKiB",
      "1e9",
      "null",
      "{",
      "}",
      "[",
      '"',
      "\n",
      "=",
    ],
    async read(hurt: Bytes): Promise<Reading> {
      const header = await decodeHeader(hurt);
      if (!header.ok) return "refused";
      for (const one of header.value.slots) {
        const key = await openPassphraseSlot(cheapKdf, PASSPHRASE, one);
        if (key && hexOf(reveal(key)) !== hexOf(KEY)) return "WRONG";
        if (key && (await isMarkedBy(key, header.value)) && header.value.slotSet !== 7)
          return "WRONG";
      }
      return "read";
    },
    /** A checksum that fits, as somebody would put there who changes a header on purpose. */
    async passable(hurt: Bytes): Promise<Bytes> {
      const told = hurt.subarray(0, Math.max(0, hurt.length - 65));
      const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", told.slice()));
      return Uint8Array.from([...told, ...utf8(`${hexOf(sum)}\n`)]);
    },
  };
}

/** A small backup, and what becomes of a hurt one: the bytes that were written, in part or whole. */
export async function backupUnderFire() {
  const random = seededRandom(3);
  const kit = drawKit(random);
  const image = await smallImage();
  const copyKey = await deriveCopyKey(cheapKdf, PASSPHRASE, random);
  const lockers = { recipient: await kitRecipient(kit), copyKey };
  const stream = await lockImage(image.slice(), lockers, random);
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const ways: Identity[] = [await kitIdentity(kit), passphraseIdentity(cheapKdf, PASSPHRASE)];
  let turn = 0;
  return {
    bytes,
    image,
    words: [
      "age-encryption.org/v1",
      "\n-> X25519 ",
      "\n--- ",
      "reprise-passphrase-1",
      " 262144 4",
      " 1048577 99",
      "\n",
      "=",
    ],
    async read(hurt: Bytes): Promise<Reading> {
      turn += 1;
      const opened = await openFile(new Blob([hurt]), ways[turn % ways.length]!);
      if (!opened.ok) return "refused";
      const { image: found, wounds } = opened.value;
      const isWhole = Buffer.compare(found, image) === 0;
      if (wounds === null && !isWhole) return "WRONG";
      const isPart = found.every((byte, at) => byte === 0 || byte === image[at]);
      return isPart && found.length <= image.length ? "read" : "WRONG";
    },
  };
}

async function smallImage(): Promise<Bytes> {
  const sql = await openMemorySql();
  sql.run("attach ':memory:' as copy key ''");
  sql.run("pragma copy.page_size = 512");
  sql.run("create table copy.line (n integer primary key, words text not null) strict");
  for (let n = 0; n < 8; n += 1) sql.run("insert into copy.line values (?, ?)", [n, `line ${n}`]);
  const image = sql.image("copy");
  sql.close();
  return image;
}

/** The inside of a backup, changed by somebody who can lock files: opened and asked, never hung. */
export async function imageUnderFire() {
  const bytes = await smallImage();
  return {
    bytes,
    words: ["SQLite format 3\0", "CREATE TABLE line", "strict", "\0\0\0\0", "\xff\xff", "view"],
    async read(hurt: Bytes): Promise<Reading> {
      const sql = await openImage(hurt).catch(() => null);
      if (!sql) return "refused";
      try {
        sql.all("pragma integrity_check(10)");
        sql.all("select * from line limit 1000");
        return "read";
      } catch (error) {
        if ((error as Error).name === "SqlError") return "refused";
        throw error;
      } finally {
        sql.close();
      }
    },
  };
}

/** As many of these as wanted, each made when it is its turn. */
export function* many(count: number, seed: number, make: (draw: Draw) => Bytes) {
  const draw = draws(seed);
  for (let n = 0; n < count; n += 1) yield make(draw);
}
