/** Fills the holes of package-lock.json. `npm run lock:complete`, after every change of a dependency. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { completed, holes, type Lock } from "./lock.ts";
import { root } from "./sources.ts";

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8")) as Lock;
writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
console.log(`${holes(lock).length} holes filled.`);
