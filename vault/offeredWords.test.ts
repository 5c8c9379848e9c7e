import { wordlist } from "@scure/bip39/wordlists/english.js";
import { expect, test } from "vitest";
import { offeredWords } from "./offeredWords.ts";
import { isLongEnough } from "./passphrase.ts";

test("every word of the list is drawn by exactly 32 of the 65,536 two-byte draws", () => {
  const drawn = new Map<string, number>();
  for (let draw = 0; draw < 65_536; draw += 1) {
    const [word = ""] = offeredWords(() => new Uint8Array([draw >> 8, draw & 255]));
    drawn.set(word, (drawn.get(word) ?? 0) + 1);
  }
  expect(drawn.size).toBe(2048);
  expect(new Set(drawn.values())).toEqual(new Set([32]));
});

test("five words come from ten bytes of chance, in their order", () => {
  const bytes = [0, 0, 0, 1, 7, 255, 8, 2, 255, 255];
  const words = offeredWords((length) => new Uint8Array(bytes.splice(0, length)));
  expect(words).toEqual([0, 1, 2047, 2, 2047].map((index) => wordlist[index]));
});

test("five offered words are accepted as a passphrase", () => {
  expect(isLongEnough(offeredWords((length) => new Uint8Array(length)).join(" "))).toBe(true);
});

test("an own passphrase is accepted from four words or sixteen letters on", () => {
  expect(isLongEnough("sea tin oak pen")).toBe(true);
  expect(isLongEnough("a b c d")).toBe(false);
  expect(isLongEnough("fifteen-letters")).toBe(false);
  expect(isLongEnough("sixteen--letters")).toBe(true);
  expect(isLongEnough("   a          b   ")).toBe(false);
  expect(isLongEnough("\u{1F9E3}".repeat(15))).toBe(false);
  expect(isLongEnough("")).toBe(false);
});
