/** Reads a table of expected values that R made; see stats/fixtures/patterns.R. For tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function fixture(name: string): Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, "../fixtures", name), "utf8");
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const cells = (line: string) => line.split(",").map((cell) => cell.replace(/^"|"$/g, ""));
  const names = cells(head);
  return lines.map((line) =>
    Object.fromEntries(cells(line).map((cell, at) => [names[at] ?? "", cell])),
  );
}

export const numbersOf = (row: Record<string, string>): Record<string, number> =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, Number(cell)]));
