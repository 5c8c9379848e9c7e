/**
 * Searches a browser profile on disk for words that must never be there, as UTF-8 and as the UTF-16
 * in which Chromium keeps much of what it keeps.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function filesHolding(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [
    Buffer.from(word, "utf8"),
    Buffer.from(word, "utf16le"),
  ]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error(`${folder} is empty: nothing was searched.`);
  return files.filter((file) => {
    const content = readFileSync(file);
    return needles.some((needle) => content.includes(needle));
  });
}
