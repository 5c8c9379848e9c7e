/**
 * Every screen in every state, from the examples that also feed the gallery: axe in both themes,
 * nothing wider than a small phone, no fault in the console, no broken content policy. With SHOTS=1
 * it also leaves pictures of all of them in scenarios/shots/gallery.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../app/build/inputs.ts";
import { visit, type Visit } from "./harness.ts";

const address = inject("galleryAt");
const phone = { width: 390, height: 844 };
const smallPhone = { width: 320, height: 640 };

const survey = {
  keys: [] as string[],
  missing: [] as string[],
  /** By what axe says, the screens of which it says so. */
  access: {} as Record<string, string[]>,
  wide: {} as Record<string, number>,
};
let guest: Visit;

beforeAll(async () => {
  guest = await visit({ address, now: "2025-10-14T20:40", ...phone });
  await guest.page().waitForSelector("h1");
  survey.keys = await guest
    .page()
    .evaluate(() => (window as unknown as { gallery: string[] }).gallery);
  for (const key of survey.keys) await look(key);
}, 600_000);
afterAll(() => guest.leave());

test("the gallery shows every example", () => {
  expect(survey.keys.length).toBeGreaterThan(10);
  expect(new Set(survey.keys).size).toBe(survey.keys.length);
  expect(survey.missing).toEqual([]);
});

test("axe finds nothing on any screen in any state, in either theme", () => {
  expect(survey.access).toEqual({});
});

test("no screen in any state is wider than a small phone", () => {
  expect(survey.wide).toEqual({});
});

test("no screen in any state has logged an error or broken the content policy", () => {
  expect(guest.faults).toEqual({ errors: [], violations: [], foreign: [] });
});

async function look(key: string): Promise<void> {
  const page = guest.page();
  await page.goto(`${address}/?show=${encodeURIComponent(key)}`);
  const appeared = page.waitForSelector(`[data-example="${key.slice(key.indexOf("/") + 1)}"] *`, {
    state: "attached",
    timeout: 10_000,
  });
  if (
    await appeared.then(
      () => false,
      () => true,
    )
  ) {
    survey.missing.push(key);
    return;
  }
  for (const { rule, help, theme, where } of await guest.access({ isPart: key.includes("/ui-") })) {
    for (const part of where)
      (survey.access[`${rule}, ${help}: ${part}`] ??= []).push(`${key} ${theme}`);
  }
  if (process.env["SHOTS"]) await takeShots(key);
  await page.setViewportSize(smallPhone);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > smallPhone.width) survey.wide[key] = width;
  await page.setViewportSize(phone);
}

async function takeShots(key: string): Promise<void> {
  const page = guest.page();
  const folder = join(root, "scenarios/shots/gallery");
  mkdirSync(folder, { recursive: true });
  for (const [size, width] of Object.entries({ phone: 390, desktop: 1280 })) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const name = `${key.replaceAll("/", "-")}-${size}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
}
