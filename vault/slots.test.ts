import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hexOf } from "./bytes.ts";
import { usualCost } from "./kdf.ts";
import { reveal, secret } from "./secret.ts";
import { openPassphraseSlot, openSlot, passphraseSlot, sealSlot, type Slot } from "./slots.ts";
import { cheapKdf } from "./testing/cheapKdf.ts";
import { seededRandom } from "./testing/seeded.ts";

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => Uint8Array.from(b));
const opened = async (passphrase: string, slot: Slot) => {
  const key = await openPassphraseSlot(cheapKdf, passphrase, slot);
  return key && hexOf(reveal(key));
};

describe("a passphrase slot", () => {
  test("gives back the vault key to its passphrase and to no other", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        fc.string(),
        bytes32,
        fc.nat(),
        async (own, other, key, seed) => {
          const random = seededRandom(seed);
          const slot = await passphraseSlot(cheapKdf, own, secret(key.slice()), random);
          expect(await opened(own, slot)).toBe(hexOf(key));
          const isSame = tidy(own) === tidy(other);
          expect(await opened(other, slot)).toBe(isSame ? hexOf(key) : null);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("opens for nobody once any of its fields is changed", async () => {
    const slot = await passphraseSlot(cheapKdf, "own", secret(new Uint8Array(32)), seededRandom(1));
    const changed: Slot[] = [
      { ...slot, slotId: "0123456789abcdef" },
      { ...slot, type: "kit" },
      { ...slot, params: { ...usualCost, memoryKiB: usualCost.memoryKiB + 1 } },
      { ...slot, params: { ...usualCost, passes: 4 } },
      { ...slot, params: { ...usualCost, hint: "a word" } },
      { ...slot, salt: `A${slot.salt.slice(1)}` },
      { ...slot, sealed: `A${slot.sealed.slice(1)}` },
      { ...slot, sealed: slot.sealed.slice(4) },
    ];
    for (const one of changed) {
      expect(one).not.toEqual(slot);
      expect([one, await opened("own", one)]).toEqual([one, null]);
    }
    // The order of the parameters is no change.
    const { memoryKiB, passes, lanes } = usualCost;
    expect(await opened("own", { ...slot, params: { lanes, passes, memoryKiB } })).not.toBeNull();
  });

  test("uses a new salt and a new nonce each time", async () => {
    const random = seededRandom(2);
    const make = () => passphraseSlot(cheapKdf, "own", secret(new Uint8Array(32)), random);
    const [one, other] = [await make(), await make()];
    expect(one.salt).not.toBe(other.salt);
    expect(one.sealed.slice(0, 16)).not.toBe(other.sealed.slice(0, 16));
  });

  test("asks the derivation for nothing when its cost is weakened or absurd", async () => {
    const slot = await passphraseSlot(cheapKdf, "own", secret(new Uint8Array(32)), seededRandom(3));
    const never = {
      ...cheapKdf,
      derive: () => Promise.reject(new Error("was asked to derive at this cost")),
    };
    for (const memoryKiB of [0, 8, 65_535, 2 ** 20 + 1, 2 ** 40]) {
      const weakened = { ...slot, params: { ...usualCost, memoryKiB } };
      expect(await openPassphraseSlot(never, "own", weakened)).toBeNull();
    }
  });
});

test("a slot of any other type is sealed and opened by its own key, in the same way", async () => {
  const fields = { slotId: "00ff00ff00ff00ff", type: "kit", params: { words: 12 }, salt: "" };
  const kitKey = () => secret(new Uint8Array(32).fill(3));
  const slot = await sealSlot(
    kitKey(),
    fields,
    secret(new Uint8Array(32).fill(9)),
    seededRandom(4),
  );
  const key = await openSlot(kitKey(), slot);
  expect(key && [...reveal(key)]).toEqual(Array.from({ length: 32 }, () => 9));
  expect(await openSlot(secret(new Uint8Array(32)), slot)).toBeNull();
  expect(await openSlot(kitKey(), { ...slot, params: { words: 24 } })).toBeNull();
});

const tidy = (typed: string) => typed.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
