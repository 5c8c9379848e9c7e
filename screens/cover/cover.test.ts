import { expect, test } from "vitest";
import { failureNamed, offersFreshStart } from "./cover.ts";
import { troubles } from "./words.ts";

test("a refusal to store is said as a window that won't keep anything", () => {
  expect(failureNamed("storage-refused")).toBe("unavailable");
  expect(failureNamed("damaged")).toBe("damaged");
  expect(failureNamed("wrong-passphrase")).toBe("wrong-passphrase");
});

test("what nobody foresaw is called a fault of ours, never a wrong passphrase", () => {
  expect(failureNamed("toString")).toBe("fault");
  expect(failureNamed("")).toBe("fault");
});

test("a fresh start is offered only where the vault is missing, never for a damaged one", () => {
  const offered = Object.keys(troubles).filter((name) => offersFreshStart(name as never));
  expect(offered).toEqual(["missing-data", "missing-header"]);
});

test("every trouble says what happened, what is safe, and one thing to do", () => {
  for (const trouble of Object.values(troubles)) {
    expect(trouble.what.length).toBeGreaterThan(20);
    expect(trouble.safe).toMatch(/changed|lost|sealed/);
    expect(trouble.action).not.toBeNull();
  }
});
