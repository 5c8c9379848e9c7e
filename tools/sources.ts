/** Every source file of the repository, by its path from the root. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

export interface Source {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
}

export function readSources(ending: RegExp, folder: string = root): Source[] {
  const passedOver = /^(node_modules|dist.*|coverage|shots|\..*|__screenshots__)$/;
  const walk = (below: string): Source[] =>
    readdirSync(join(folder, below), { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        if (passedOver.test(entry.name)) return [];
        if (entry.isDirectory()) return walk(path);
        if (!ending.test(entry.name)) return [];
        return [{ path, text: readFileSync(join(folder, path), "utf8") }];
      });
  return walk("");
}
