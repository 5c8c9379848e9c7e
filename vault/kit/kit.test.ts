/** Twelve words on paper: what they say, what they open, and what a slip of the pen does. */
import { Decrypter, Encrypter } from "age-encryption";
import * as fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { hexOf } from "../bytes.ts";
import { reveal, secret } from "../secret.ts";
import { seededRandom } from "../testing/seeded.ts";
import { drawKit, kitFromWords, kitIdentity, kitRecipient, kitSlotKey, sheetOf } from "./kit.ts";
import { kitSlot, openKitSlot } from "./slot.ts";
import { squareOf } from "./square.ts";
import { checkedWord, checkKitWords, splitWords } from "./words.ts";

/** Published with BIP-39: these sixteen bytes are these words. */
const BYTES = "9e885d952ad362caeb4efe34a8e91bd2";
const WORDS = "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic".split(
  " ",
);

const kitOf = (hex: string) =>
  secret(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));

describe("the words of a kit", () => {
  test("are those that the standard gives for its bytes, there and back", async () => {
    const sheet = await sheetOf(kitOf(BYTES));
    expect(sheet.words).toEqual(WORDS);
    const again = kitFromWords(sheet.words);
    expect(again && hexOf(reveal(again))).toBe(BYTES);
  });

  test("are the same however they were typed, pasted or held up", () => {
    const pasted = ` 1. Ozone, DRILL grab\nfiber  ${WORDS.slice(4).join("\t")}.`;
    expect(splitWords(pasted)).toEqual(WORDS);
    expect(checkKitWords(splitWords(WORDS.join(" ").toUpperCase())).sum).toBe("right");
  });

  test("a slip of the pen is answered with the word that was meant", () => {
    const slips = {
      ozon: "ozone",
      dirll: "drill",
      fibre: "fiber",
      grabb: "grab",
      piknic: "picnic",
      courtain: "curtain",
    };
    for (const [typed, meant] of Object.entries(slips)) {
      expect(checkedWord(typed)).toEqual({ typed, suggestion: meant });
    }
    expect(checkedWord(" Ozone ")).toEqual({ typed: "ozone", suggestion: null });
  });

  test("too few, too many, strangers, and words in the wrong order are told apart", () => {
    const sum = (words: string[]) => checkKitWords(words).sum;
    expect(sum(WORDS.slice(1))).toBe("too-few");
    expect(sum([...WORDS, "ozone"])).toBe("too-many");
    expect(sum(["reprise", ...WORDS.slice(1)])).toBe("unknown-word");
    expect(sum(["drill", "ozone", ...WORDS.slice(2)])).toBe("do-not-belong");
    expect(kitFromWords(["drill", "ozone", ...WORDS.slice(2)])).toBeNull();
  });

  test("whatever is typed, nothing but a whole kit is taken for one", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 14 }), (typed) => {
        const { words, sum } = checkKitWords(typed);
        expect(words).toHaveLength(typed.length);
        expect(kitFromWords(typed) === null).toBe(sum !== "right");
      }),
      { numRuns: 30 },
    );
  });
});

describe("the keys of a kit", () => {
  test("are for ever these, because they are on paper", async () => {
    const kit = kitOf(BYTES);
    const identity = await kitIdentity(kit);
    expect(identity).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    expect({ identity, recipient: await kitRecipient(kit) }).toMatchInlineSnapshot(`
      {
        "identity": "AGE-SECRET-KEY-152VS6FMXF3UZZFCFCL8DLUPAFATRX0F05KPJK4ZM6Q547S8Q56AS9YWELT",
        "recipient": "age19vsswfjv6n6ql7fzmrnpehc7l7l4lkgkrqr6xf0xq39xk6869qxq8dwywv",
      }
    `);
    const slotKey = await kitSlotKey(kit, new Uint8Array(16));
    expect(hexOf(reveal(slotKey))).toMatchInlineSnapshot(
      `"1a541c8f4e92a042cca82a32887e6ebd008311f75f4b44cac558f3b0c39b163c"`,
    );
  });

  test("the identity opens what was locked for its recipient, by the age library alone", async () => {
    const kit = drawKit(seededRandom(4));
    const lock = new Encrypter();
    lock.addRecipient(await kitRecipient(kit));
    const file = await lock.encrypt("did not ask about the reunion");
    const opener = new Decrypter();
    opener.addIdentity(await kitIdentity(kit));
    expect(await opener.decrypt(file, "text")).toBe("did not ask about the reunion");
  });

  test("the slot opens for its words and no others, and its bytes stay apart from the identity", async () => {
    const random = seededRandom(5);
    const vaultKey = secret(random(32));
    const kit = drawKit(random);
    const slot = await kitSlot(kit, vaultKey, random);
    const opened = await openKitSlot(kit, slot);
    expect(opened && hexOf(reveal(opened))).toBe(hexOf(reveal(vaultKey)));
    expect(await openKitSlot(drawKit(random), slot)).toBeNull();
    expect(await openKitSlot(kit, { ...slot, slotId: "0".repeat(16) })).toBeNull();
    expect(JSON.stringify(slot)).not.toContain(await kitIdentity(kit));
  });
});

test("the square is read back by another program as the same twelve words", async () => {
  const { square, words } = await sheetOf(drawKit(seededRandom(6)));
  expect(splitWords(readSquare(squareOf(square)))).toEqual(words);
});

/** Draws it as a camera would see it, four pixels to a module, and has it read. */
function readSquare(modules: boolean[][]): string {
  const scale = 4;
  const quiet = 4;
  const size = (modules.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const isBlack = modules[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet];
      if (isBlack) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return jsQR(pixels, size, size)?.data ?? "";
}
