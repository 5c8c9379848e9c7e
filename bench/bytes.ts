/**
 * How much JavaScript a person waits for: the cover's own, and what Today adds, gzipped, as the build
 * left it. Read from the built files by following their static imports, not from a plan.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface Bytes {
  cover: number;
  /** Beyond the cover: everything that is loaded before Today is on the screen. */
  today: number;
}

/** `loaded` are the addresses of scripts that a browser asked for; workers and wasm not among them. */
export function weigh(dist: string, atCover: readonly string[], atToday: readonly string[]): Bytes {
  const size = (url: string) => gzipSync(readFileSync(join(dist, url)), { level: 9 }).length;
  const sum = (urls: readonly string[]) => urls.reduce((total, url) => total + size(url), 0);
  const cover = [...new Set(atCover)];
  return {
    cover: sum(cover),
    today: sum([...new Set(atToday)].filter((url) => !cover.includes(url))),
  };
}
