/** `node content/writePractices.ts` reads content/practices/*.md and writes content/practices.ts. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compilePractices, type PracticeFile } from "./compilePractices.ts";

const folder = new URL("./practices/", import.meta.url);

export const practiceFiles = (): PracticeFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

export const hashOfWords = (words: string): string =>
  createHash("sha256").update(words).digest("hex").slice(0, 16);

if (import.meta.main) {
  const compiled = compilePractices(practiceFiles(), hashOfWords);
  if (!compiled.ok) {
    console.error(compiled.error);
    process.exitCode = 1;
  } else writeFileSync(new URL("./practices.ts", import.meta.url), compiled.value);
}
