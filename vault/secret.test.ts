import { inspect } from "node:util";
import { expect, test } from "vitest";
import { reveal, secret, wipe } from "./secret.ts";

test("a secret shows nothing when it is printed, joined or serialised", () => {
  const holder = secret(new Uint8Array([115, 116, 111, 118, 101]));
  // oxlint-disable-next-line typescript/no-base-to-string -- what it would show is the question
  const shown = [String(holder), JSON.stringify({ holder }), inspect(holder, { depth: 9 })];
  for (const text of shown) expect(text).not.toMatch(/115|stove|73746f7665/);
  expect(Object.keys(holder)).toEqual([]);
});

test("a secret cannot be copied to another thread or tab by accident", () => {
  const copy = structuredClone({ ...secret(new Uint8Array([1])) });
  expect(copy).toEqual({});
});

test("wiping overwrites the bytes, and using them afterwards is a bug that shows itself", () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const holder = secret(bytes);
  expect(reveal(holder)).toBe(bytes);
  wipe(holder);
  expect([...bytes]).toEqual([0, 0, 0]);
  expect(() => reveal(holder)).toThrow("wiped");
  wipe(holder);
});
