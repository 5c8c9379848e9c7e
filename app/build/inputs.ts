/**
 * One hash over everything a build is made of, so that `npm start` builds again exactly when
 * something changed. Times of files were rejected: a fresh clone has them all alike.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
const noPart = /\.(test|examples)\.tsx?$|^README\.md$|^tsconfig\.json$/;

export function inputsHash(root: string): string {
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
      if (entry.isDirectory()) walk(path);
      else add(path);
    }
  };
  const there = new Set(readdirSync(root));
  for (const file of files) if (there.has(file)) add(file);
  for (const room of rooms) if (there.has(room)) walk(room);
  return hash.digest("hex");
}
