/** Argon2id by hash-wasm against published vectors, and against OpenSSL's own, which Node carries. */
import { argon2Sync } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hexOf, utf8 } from "./bytes.ts";
import {
  argon2id,
  argon2idKdf,
  costCeiling,
  costFloor,
  isAllowedCost,
  passphraseBytes,
  usualCost,
} from "./kdf.ts";
import { reveal } from "./secret.ts";

const sixteen = new Uint8Array(16).fill(9);

test("the reference used below gives the tag of RFC 9106, section 5.3", () => {
  const tag = argon2Sync("argon2id", {
    message: new Uint8Array(32).fill(1),
    nonce: new Uint8Array(16).fill(2),
    secret: new Uint8Array(8).fill(3),
    associatedData: new Uint8Array(12).fill(4),
    parallelism: 4,
    memory: 32,
    passes: 3,
    tagLength: 32,
  });
  expect(tag.toString("hex")).toBe(
    "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
  );
});

test("ours agrees with that reference on any passphrase, salt and cost", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 80 }),
      fc.uint8Array({ minLength: 8, maxLength: 32 }),
      fc.integer({ min: 8, max: 200 }),
      fc.integer({ min: 1, max: 4 }),
      async (password, salt, memoryKiB, passes) => {
        const ours = await argon2id(Uint8Array.from(password), Uint8Array.from(salt), {
          memoryKiB,
          passes,
          lanes: 1,
        });
        const reference = argon2Sync("argon2id", {
          message: password,
          nonce: salt,
          parallelism: 1,
          memory: memoryKiB,
          passes,
          tagLength: 32,
        });
        expect(hexOf(ours)).toBe(reference.toString("hex"));
      },
    ),
    { numRuns: 60 },
  );
});

test("and with the vectors of the reference implementation", async () => {
  const vector = (memoryKiB: number) =>
    argon2id(utf8("password"), utf8("somesalt"), { memoryKiB, passes: 2, lanes: 1 });
  expect(hexOf(await vector(2 ** 8))).toBe(
    "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
  );
  expect(hexOf(await vector(2 ** 16))).toBe(
    "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
  );
});

test("at the cost we really use it agrees as well", async () => {
  const ours = await argon2idKdf().derive("lantern orbit velvet canyon ripple", sixteen, usualCost);
  const reference = argon2Sync("argon2id", {
    message: "lantern orbit velvet canyon ripple",
    nonce: sixteen,
    parallelism: 1,
    memory: 128 * 1024,
    passes: 3,
    tagLength: 32,
  });
  expect(hexOf(reveal(ours))).toBe(reference.toString("hex"));
});

test("a cost below the floor or above the ceiling is never used", async () => {
  const wrong = [
    { ...usualCost, memoryKiB: costFloor.memoryKiB - 1 },
    { ...usualCost, passes: 2 },
    { ...usualCost, memoryKiB: costCeiling.memoryKiB + 1 },
    { ...usualCost, passes: 11 },
    { ...usualCost, lanes: 2 },
    { ...usualCost, passes: 3.5 },
    { ...usualCost, memoryKiB: Number.NaN },
  ];
  for (const cost of wrong) {
    expect([cost, isAllowedCost(cost)]).toEqual([cost, false]);
    expect(() => argon2idKdf(cost)).toThrow("outside");
    await expect(argon2idKdf().derive("x", sixteen, cost)).rejects.toThrow("outside");
  }
  expect([costFloor, usualCost, costCeiling].every(isAllowedCost)).toBe(true);
});

test("the same passphrase from another keyboard is the same bytes", () => {
  const plain = passphraseBytes("Ångström ffi café");
  expect(passphraseBytes("A\u030Angstro\u0308m \uFB03 cafe\u0301")).toEqual(plain);
  expect(passphraseBytes("  Ångström\u00A0ffi\tcafé \n")).toEqual(plain);
  expect(passphraseBytes("ångström ffi café")).not.toEqual(plain);
});
