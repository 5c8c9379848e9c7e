import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { MomentId, mint, type Random, SessionId, sessionOfSlot, SlotId } from "./ids.ts";

/** Reproducible bytes that are spread like random ones. */
function seeded(seed: string): Random {
  let draw = 0;
  return (bytes) =>
    createHash("sha256")
      .update(`${seed}${(draw += 1)}`)
      .digest()
      .subarray(0, bytes);
}

describe("an id", () => {
  test("is 22 characters that may stand in a URL, and the same seed draws the same", () => {
    const id = mint(seeded("a"), MomentId);
    expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(mint(seeded("a"), MomentId)).toBe(id);
  });

  test("is not drawn twice, and uses every character about equally often", () => {
    const random = seeded("many");
    const ids = Array.from({ length: 5_000 }, () => mint(random, MomentId));
    expect(new Set(ids).size).toBe(5_000);
    const seen = new Map<string, number>();
    for (const character of ids.join("")) seen.set(character, (seen.get(character) ?? 0) + 1);
    expect(seen.size).toBe(64);
    const expected = (5_000 * 22) / 64;
    for (const times of seen.values()) expect(Math.abs(times - expected)).toBeLessThan(250);
  });

  test.each(["", "two words", "semi;colon", "x".repeat(121), "é"])("is not %o", (text) =>
    expect(v.is(SessionId, text)).toBe(false),
  );

  test("of a session in the usual week is the same each time it is asked", () => {
    const slot = v.parse(SlotId, "w1");
    expect(sessionOfSlot(slot, "2025-10-14")).toBe("w1@2025-10-14");
    expect(() => sessionOfSlot(slot, "not a day")).toThrow("This is not an id.");
  });
});
