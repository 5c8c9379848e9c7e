/** The everyday share of the browser's fault suites; `faults.long.test.ts` runs the whole of them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFaultPage, type FaultPage } from "./faultPage.ts";
import { startBrowser, type Killable } from "./killable.ts";
import { killAndLook } from "./killing.ts";

const profile = mkdtempSync(join(tmpdir(), "reprise-faults-profile-"));
let page: FaultPage;
let browser: Killable;

beforeAll(async () => {
  page = await serveFaultPage();
  browser = await startBrowser(profile, page.address);
});

afterAll(async () => {
  await browser?.kill();
  await page?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("a browser killed in mid-write loses nothing acknowledged and tears nothing", async () => {
  const figures = await killAndLook(page.address, 3, 1);
  expect(figures).toMatchObject({ kills: 3, lost: [], torn: [], corrupt: [] });
  expect(figures.inMidWrite).toBeGreaterThan(1);
  expect(figures.acknowledged).toBeGreaterThan(3);
});

test("a disk that refuses any one write leaves an evening there or not there, and takes the next", async () => {
  const figures = await browser.run("refuseEveryWrite", "refused", "a whole evening", 7);
  expect(figures).toMatchObject({ between: [], thrown: [], stuck: [] });
  expect(figures.refused).toBeGreaterThan(6);
});

test("tabs that open, ask, lock and die in any order never write at once and write each thing once", async () => {
  const figures = await browser.run("interleave", "interleaved", [1, 2, 3, 4]);
  expect(figures).toMatchObject({ lost: [], torn: [], twoWriters: [], faults: [] });
  expect(figures.acknowledged).toBeGreaterThan(4);
});
