// The cover opens before anything else and must open at once: what it uses may not pull React Aria in.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

function importsOf(start: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(start.href) || !existsSync(start)) return seen;
  seen.add(start.href);
  for (const [, from = ""] of readFileSync(start, "utf8").matchAll(/(?:from|import) "([^"]+)"/g)) {
    if (from.startsWith(".")) importsOf(new URL(from, start), seen);
    else seen.add(from);
  }
  return seen;
}

const heavy = (file: string): string[] =>
  [...importsOf(new URL(file, import.meta.url))].filter((name) => name.startsWith("react-aria"));

test.each([
  "PassphraseField.tsx",
  "Icon.tsx",
  "Mark.tsx",
  "Field.tsx",
  "Hairpin.tsx",
  "Kinds.tsx",
  "Segment.tsx",
  "music/CoverLine.tsx",
  "music/StepStaff.tsx",
])("%s is light enough for the cover", (file) => {
  expect(importsOf(new URL(file, import.meta.url)).size).toBeGreaterThan(1);
  expect(heavy(file)).toEqual([]);
});

test("the walk does see React Aria where it is used", () => {
  expect(heavy("Undo.tsx")).toEqual(["react-aria-components"]);
});
