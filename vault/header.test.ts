import { beforeAll, describe, expect, test } from "vitest";
import { hexOf, utf8, type Bytes } from "./bytes.ts";
import { decodeHeader, encodeHeader, isMarkedBy, markedHeader, type Header } from "./header.ts";
import { lookAtHeader, type HeaderCopies } from "./headerCopies.ts";
import { costCeiling, costFloor } from "./kdf.ts";
import { reveal, secret } from "./secret.ts";
import { openPassphraseSlot, passphraseSlot } from "./slots.ts";
import { cheapKdf } from "./testing/cheapKdf.ts";
import { emptyDisk, memoryStorage } from "./testing/memoryStorage.ts";
import { seededRandom } from "./testing/seeded.ts";

const KEY = new Uint8Array(32).fill(6);
const vaultKey = () => secret(KEY.slice());
let header: Header;
let bytes: Bytes;

beforeAll(async () => {
  const slot = await passphraseSlot(cheapKdf, "own words", vaultKey(), seededRandom(5));
  header = await markedHeader(vaultKey(), 7, [slot]);
  bytes = await encodeHeader(header);
});

describe("one copy of the header", () => {
  test("reads back as it was written, and is small and clear", async () => {
    expect(await decodeHeader(bytes)).toEqual({ ok: true, value: header });
    expect(bytes.length).toBeLessThan(1000);
    expect(new TextDecoder().decode(bytes)).toMatch(/^reprise-vault 1\n/);
  });

  test("every flipped bit and every truncation is noticed", async () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const result = await decodeHeader(flipped(bytes, bit));
      expect([bit, result]).toEqual([bit, { ok: false, error: "damaged" }]);
    }
    for (let length = 0; length < bytes.length; length += 1) {
      expect((await decodeHeader(bytes.slice(0, length))).ok).toBe(false);
    }
    expect((await decodeHeader(new Uint8Array([...bytes, 10]))).ok).toBe(false);
    expect((await decodeHeader(new Uint8Array(2 ** 20))).ok).toBe(false);
  });

  test("changed on purpose, with a checksum that fits, it never yields a wrong key", async () => {
    const told = linesOf(bytes);
    let passedChecks = 0;
    for (let at = 0; at < told.length; at += 1) {
      const changed = await withChecksum(
        told.slice(0, at) + nextLetter(told, at) + told.slice(at + 1),
      );
      const read = await decodeHeader(changed);
      if (!read.ok) continue;
      passedChecks += 1;
      const key = await openPassphraseSlot(cheapKdf, "own words", read.value.slots[0]!);
      if (!key) continue;
      expect(hexOf(reveal(key))).toBe(hexOf(KEY));
      expect(await isMarkedBy(key, read.value)).toBe(false);
    }
    // Otherwise this would have shown nothing.
    expect(passedChecks).toBeGreaterThan(100);
  });

  test("a cost below the floor or above the ceiling is damage, whatever the checksum says", async () => {
    const costs = [
      [`"memoryKiB":131072`, `"memoryKiB":${costFloor.memoryKiB - 1}`],
      [`"memoryKiB":131072`, `"memoryKiB":${costCeiling.memoryKiB + 1}`],
      [`"memoryKiB":131072`, `"memoryKiB":"131072"`],
      [`"passes":3`, `"passes":2`],
      [`"passes":3`, `"passes":11`],
      [`"passes":3`, `"passes":1e3`],
      [`"lanes":1`, `"lanes":4`],
      [`"lanes":1`, `"lane":1`],
    ] as const;
    for (const [from, to] of costs) {
      const told = linesOf(bytes);
      expect(told).toContain(from);
      const read = await decodeHeader(await withChecksum(told.replace(from, to)));
      expect([to, read]).toEqual([to, { ok: false, error: "damaged" }]);
    }
  });

  test("a later version is told as such; an earlier one never existed", async () => {
    const version = async (number: string) =>
      decodeHeader(await withChecksum(linesOf(bytes).replace("vault 1", `vault ${number}`)));
    expect(await version("2")).toEqual({ ok: false, error: "newer-version" });
    expect(await version("0")).toEqual({ ok: false, error: "damaged" });
    expect(await decodeHeader(await withChecksum("reprise-vault 9\n[1,2]\n"))).toEqual({
      ok: false,
      error: "newer-version",
    });
  });

  test("JSON of another shape is damage", async () => {
    for (const json of [
      "",
      "null",
      "[]",
      "{}",
      `{"slotSet":1,"slots":[],"mark":""}`,
      "{".repeat(999),
    ]) {
      const read = await decodeHeader(await withChecksum(`reprise-vault 1\n${json}\n`));
      expect(read).toEqual({ ok: false, error: "damaged" });
    }
  });
});

describe("two copies of the header", () => {
  const copiesOf = (a: Bytes | null, b: Bytes | null): HeaderCopies => {
    const disk = emptyDisk();
    if (a) disk.header.a = a;
    if (b) disk.header.b = b;
    return memoryStorage(disk).header;
  };

  test("each byte flipped, and each truncation, in one copy is survived by the other", async () => {
    for (const hurt of everyHurt(bytes)) {
      const first = await lookAtHeader(copiesOf(hurt, bytes));
      const second = await lookAtHeader(copiesOf(bytes, hurt));
      expect(first).toEqual({ at: "whole", header, hurt: ["a"] });
      expect(second).toEqual({ at: "whole", header, hurt: ["b"] });
    }
  });

  test("each byte flipped, and each truncation, in both copies is damage and never an empty vault", async () => {
    for (const hurt of everyHurt(bytes)) {
      expect(await lookAtHeader(copiesOf(hurt, hurt))).toEqual({ at: "damaged" });
      expect(await lookAtHeader(copiesOf(hurt, null))).toEqual({ at: "damaged" });
    }
  });

  test("a missing copy is survived, two missing are none", async () => {
    expect(await lookAtHeader(copiesOf(null, bytes))).toMatchObject({ at: "whole", hurt: ["a"] });
    expect(await lookAtHeader(copiesOf(bytes, null))).toMatchObject({ at: "whole", hurt: ["b"] });
    expect(await lookAtHeader(copiesOf(null, null))).toEqual({ at: "none" });
  });

  test("of two whole copies the later slot set holds", async () => {
    const later = await markedHeader(vaultKey(), 8, header.slots);
    const laterBytes = await encodeHeader(later);
    for (const [a, b, hurt] of [
      [laterBytes, bytes, "b"],
      [bytes, laterBytes, "a"],
    ] as const) {
      expect(await lookAtHeader(copiesOf(a, b))).toEqual({
        at: "whole",
        header: later,
        hurt: [hurt],
      });
    }
  });
});

/** The text before the checksum's line. */
const linesOf = (whole: Bytes): string => new TextDecoder().decode(whole.slice(0, -65));

async function withChecksum(told: string): Promise<Bytes> {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(told)));
  return utf8(`${told}${hexOf(sum)}\n`);
}

/** Another letter of the same kind, so that more of the changes get past the schema. */
function nextLetter(text: string, at: number): string {
  const letter = text[at] ?? "";
  if (/[0-8a-yA-Y]/.test(letter)) return String.fromCharCode(letter.charCodeAt(0) + 1);
  return letter === "9" ? "1" : "a";
}

function* everyHurt(whole: Bytes): Generator<Bytes> {
  for (let at = 0; at < whole.length; at += 1) yield flipped(whole, at * 8 + (at % 8));
  for (let length = 0; length < whole.length; length += 1) yield whole.slice(0, length);
}

function flipped(whole: Bytes, bit: number): Bytes {
  const copy = whole.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
