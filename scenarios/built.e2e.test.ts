import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { build, precached } from "../app/build/build.ts";
import { isFresh, root } from "../app/build/inputs.ts";

const dist = inject("servedFrom");
const read = (path: string) => readFileSync(join(dist, path), "utf8");

test("the page has no inline script and no inline style", () => {
  const page = read("index.html");
  expect(page).toContain('<script type="module"');
  expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
});

test("the service worker keeps every file that a visit can ask for, and no map or unused part", () => {
  const kept = precached(dist).map((file) => file.url);
  expect(kept).toContain("/index.html");
  expect(kept.some((url) => url.endsWith(".wasm"))).toBe(true);
  expect(kept.join()).not.toMatch(/\.map|worker1|async-proxy|built-from|headers\.json|sw\.js/);
  const worker = read("sw.js");
  for (const url of kept) expect(worker).toContain(url);
});

test("the product is built for use, not for finding faults", () => {
  const scripts = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts) expect(read(`assets/${name}`), name).not.toContain("jsxDEV");
  expect(read("sw.js")).not.toContain("Network request for");
});

test("the same sources make the same bytes", { timeout: 120_000 }, async (context) => {
  const again = join(root, "dist-again");
  await build({ outDir: again, logLevel: "error" });
  context.skip(!isFresh(dist), "a source was changed while the tests ran");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).sort();
  expect(readdirSync(again, { recursive: true, encoding: "utf8" }).sort()).toEqual(files);
  for (const file of files.filter((name) => /\.\w+$/.test(name))) {
    expect(readFileSync(join(again, file)).equals(readFileSync(join(dist, file))), file).toBe(true);
  }
  rmSync(again, { recursive: true });
});
