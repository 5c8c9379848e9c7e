import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Everything that a module loads, by following its imports of code. */
function loadedBy(entry: URL, seen = new Set<string>(), outside = new Set<string>()) {
  if (seen.has(entry.href)) return { seen, outside };
  seen.add(entry.href);
  const code = readFileSync(fileURLToPath(entry), "utf8");
  for (const [, from = ""] of code.matchAll(
    /^(?:import|export)(?! type)[^;]*?from "([^"]+)";/gms,
  )) {
    if (!from.startsWith(".")) outside.add(from);
    else loadedBy(new URL(from, entry), seen, outside);
  }
  return { seen, outside };
}

test("I'm not OK opens before anything is unlocked, so it loads neither journal, vault nor the larger parts", () => {
  const { seen, outside } = loadedBy(new URL("./NotOkScreen.tsx", import.meta.url));
  const files = [...seen].map((href) => href.replace(/.*\/(?=[^/]+\/[^/]+$)/, ""));
  expect(files).toContain("tend/Grounding.tsx");
  expect(files).toContain("content/helplines.ts");
  expect(files.filter((file) => /^(journal|vault|calendar)\//.test(file))).toEqual([]);
  expect([...outside]).toEqual(["react"]);
});
