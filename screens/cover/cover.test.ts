import { expect, test } from "vitest";
import { coverStateOf, offersFreshStart, saidOf } from "./cover.ts";
import { troubles } from "./words.ts";

test("a refusal to store is said as a window that won't keep anything", () => {
  expect(saidOf({ kind: "storage-refused", why: "NotAllowedError" })).toEqual({
    trouble: "unavailable",
  });
  expect(saidOf({ kind: "damaged", what: "header" })).toEqual({ trouble: "damaged" });
  expect(saidOf({ kind: "wrong-passphrase" })).toEqual({ miss: "wrong" });
});

test("what nobody foresaw is called a fault of ours, never a wrong passphrase", () => {
  expect(saidOf({ kind: "toString" } as never)).toEqual({ miss: "fault" });
});

test("a vault that vanished while its cover stood there is missing, not new", () => {
  expect(saidOf({ kind: "none" })).toEqual({ trouble: "missing-data" });
  expect(coverStateOf({ at: "none" })).toBeNull();
  expect(coverStateOf({ at: "open" })).toBe("locked");
  expect(coverStateOf({ at: "damaged", what: "database" })).toBe("damaged");
});

test("a fresh start is offered only where the vault is missing, never for a damaged one", () => {
  const offered = Object.keys(troubles).filter((name) => offersFreshStart(name as never));
  expect(offered).toEqual(["missing-data", "missing-header"]);
});

test("every trouble says what happened, what is safe, and one thing to do", () => {
  for (const trouble of Object.values(troubles)) {
    expect(trouble.what.length).toBeGreaterThan(20);
    expect(trouble.safe).toMatch(/changed|lost|sealed/);
    expect(trouble.action).not.toBe("");
  }
});
