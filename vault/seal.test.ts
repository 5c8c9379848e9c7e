/** AES-256-GCM and the header's mark against published vectors and an independent composition. */
import { createHmac, hkdfSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hexOf, utf8, type Bytes } from "./bytes.ts";
import { isMarkOf, markOf, openBytes, sealBytes } from "./seal.ts";
import { reveal, secret } from "./secret.ts";

const bytesOf = (hex: string): Bytes => Uint8Array.from(Buffer.from(hex, "hex"));

/** The Galois/Counter Mode specification (McGrew and Viega), test case 16. */
const spec = {
  key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
  nonce: "cafebabefacedbaddecaf888",
  alongside: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
  content:
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
  sealed:
    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
  tag: "76fc6ece0f4e1768cddf8853bb2d551b",
};
const key = () => secret(bytesOf(spec.key));
const whole = bytesOf(spec.nonce + spec.sealed + spec.tag);
const alongside = bytesOf(spec.alongside);

describe("sealing", () => {
  test("gives the specification's ciphertext and tag, nonce in front", async () => {
    const sealed = await sealBytes(key(), bytesOf(spec.content), alongside, () =>
      bytesOf(spec.nonce),
    );
    expect(hexOf(sealed)).toBe(hexOf(whole));
  });

  test("opens it again", async () => {
    const opened = await openBytes(key(), whole, alongside);
    expect(opened && hexOf(reveal(opened))).toBe(spec.content);
  });

  test("opens nothing after any flipped bit, of nonce, content, tag or neighbours", async () => {
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      expect(await openBytes(key(), flipped(whole, bit), alongside)).toBeNull();
    }
    for (let bit = 0; bit < alongside.length * 8; bit += 1) {
      expect(await openBytes(key(), whole, flipped(alongside, bit))).toBeNull();
    }
  });

  test("opens nothing that was cut short or grew", async () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(await openBytes(key(), whole.slice(0, length), alongside)).toBeNull();
    }
    expect(await openBytes(key(), new Uint8Array([...whole, 0]), alongside)).toBeNull();
  });
});

describe("the mark over the header", () => {
  const vaultKey = () => secret(new Uint8Array(32).fill(5));

  test("is HMAC-SHA256 under a key of its own, derived by HKDF", async () => {
    const derived = hkdfSync("sha256", new Uint8Array(32).fill(5), "", "a purpose", 32);
    const expected = createHmac("sha256", Buffer.from(derived)).update("content").digest("hex");
    expect(hexOf(await markOf(vaultKey(), "a purpose", utf8("content")))).toBe(expected);
  });

  test("fits only its key, its purpose and its content", async () => {
    const mark = await markOf(vaultKey(), "a purpose", utf8("content"));
    expect(await isMarkOf(vaultKey(), "a purpose", utf8("content"), mark)).toBe(true);
    expect(await isMarkOf(vaultKey(), "another", utf8("content"), mark)).toBe(false);
    expect(await isMarkOf(vaultKey(), "a purpose", utf8("contents"), mark)).toBe(false);
    expect(await isMarkOf(key(), "a purpose", utf8("content"), mark)).toBe(false);
    expect(await isMarkOf(vaultKey(), "a purpose", utf8("content"), flipped(mark, 3))).toBe(false);
  });
});

function flipped(bytes: Bytes, bit: number): Bytes {
  const copy = bytes.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
