import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { instantOf } from "./harness.ts";
import { filesHolding } from "./profile.ts";

test("an evening in Berlin is two hours ahead of Greenwich in October and one in November", () => {
  expect(instantOf("2025-10-14T20:40", "Europe/Berlin").toISOString()).toBe(
    "2025-10-14T18:40:00.000Z",
  );
  expect(instantOf("2025-11-14T20:40", "Europe/Berlin").toISOString()).toBe(
    "2025-11-14T19:40:00.000Z",
  );
  expect(instantOf("2025-10-26T04:00", "Europe/Berlin").toISOString()).toBe(
    "2025-10-26T03:00:00.000Z",
  );
  expect(instantOf("2025-07-01T09:00", "America/New_York").toISOString()).toBe(
    "2025-07-01T13:00:00.000Z",
  );
});

test("a word is found in a profile in either of the two ways browsers write text", () => {
  const profile = mkdtempSync(join(tmpdir(), "reprise-profile-"));
  mkdirSync(join(profile, "below"));
  writeFileSync(join(profile, "a"), "so heliotrope was said");
  writeFileSync(join(profile, "below", "b"), Buffer.from("\0\0heliotrope", "utf16le"));
  writeFileSync(join(profile, "c"), "nothing");
  expect(filesHolding(profile, ["heliotrope"])).toEqual([
    join(profile, "a"),
    join(profile, "below", "b"),
  ]);
  rmSync(profile, { recursive: true });
});

test("searching an empty profile is an error, since nothing was searched", () => {
  const profile = mkdtempSync(join(tmpdir(), "reprise-profile-"));
  expect(() => filesHolding(profile, ["heliotrope"])).toThrow("is empty");
  rmSync(profile, { recursive: true });
});
