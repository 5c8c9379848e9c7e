/**
 * One hash over everything a build is made of, so that `npm start` builds again exactly when
 * something changed. Times of files were rejected: a fresh clone has them all alike.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The file in a build that says what it was made of. */
export const builtFrom = ".built-from";

const rooms = [
  "app",
  "calendar",
  "content",
  "journal",
  "practices",
  "record",
  "screens",
  "stats",
  "ui",
  "vault",
];
const files = ["package-lock.json", "tsconfig.base.json"];
const noPart = /\.test\.tsx?$|^README\.md$|^tsconfig\.json$/;
const examples = /\.examples\.tsx$/;

/** Whether the folder holds what the sources would make now. */
export function isFresh(outDir: string, what: Page = "app"): boolean {
  const note = join(outDir, builtFrom);
  return existsSync(note) && readFileSync(note, "utf8") === inputsHash(what);
}

export type Page = "app" | "gallery";

export function inputsHash(what: Page = "app"): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(root, path)));
    hash.update("\0");
  };
  const walk = (folder: string) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.name.startsWith(".") || noPart.test(entry.name)) continue;
      if (what === "app" && examples.test(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else add(path);
    }
  };
  const there = new Set(readdirSync(root));
  for (const file of files) if (there.has(file)) add(file);
  for (const room of what === "app" ? rooms : [...rooms, what]) if (there.has(room)) walk(room);
  return hash.digest("hex");
}
