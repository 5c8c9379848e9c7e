/** A newer version arrives while something is half-written: offered, not forced, and nothing is lost. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { serve, type Serving } from "../app/serve/serve.ts";
import { type Visit, visit } from "./harness.ts";
import { makeVault, open } from "./making.ts";

const dist = mkdtempSync(join(tmpdir(), "reprise-newer-"));
let serving: Serving;
let story: Visit;

beforeAll(async () => {
  cpSync(inject("servedFrom"), dist, { recursive: true });
  serving = await serve({ dist, host: "localhost", port: 0 });
  story = await visit({ address: serving.address, now: "2025-10-14T20:40" });
  await makeVault(story.page());
});
afterAll(async () => {
  await story?.leave();
  await serving?.close();
  rmSync(dist, { recursive: true, force: true });
});

test("a newer version waits while something is half-written, and comes in at the lock", async () => {
  const page = story.page();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.keyboard.press("n");
  await page.getByLabel(/In a few words/).fill("half a sentence about");
  appendFileSync(join(dist, "sw.js"), "\n// a newer version\n");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByText("A newer version is waiting.").waitFor();
  expect(await page.getByLabel(/In a few words/).inputValue()).toBe("half a sentence about");

  await page.getByRole("button", { name: "Lock and take it now" }).click();
  await page.getByLabel("Your passphrase").waitFor();
  const waiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null);
  await expect.poll(waiting).toBe(true);

  await open(page);
  await page.getByRole("heading", { name: /Nobody is here yet/ }).waitFor();
  await page.keyboard.press("n");
  await page.getByText("You had begun this one.").waitFor();
  expect(await page.getByLabel(/In a few words/).inputValue()).toBe("half a sentence about");
});
