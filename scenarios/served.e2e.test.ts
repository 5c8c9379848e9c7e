import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterEach, describe, expect, inject, test } from "vitest";
import { root } from "../app/build/inputs.ts";
import { visit, type Visit } from "./harness.ts";

const quiet = { errors: [], violations: [], foreign: [] };
let current: Visit | undefined;

afterEach(async () => {
  await current?.leave();
  current = undefined;
});

const arrive = async () => {
  current = await visit({ address: inject("servedAt"), now: "2025-10-14T20:40" });
  await current.page().waitForSelector("h1");
  return current;
};

describe("the product as it is served", () => {
  test("opens without an error, a broken policy or a call to anywhere else", async () => {
    const guest = await arrive();
    expect(await guest.page().title()).toContain("Reprise");
    expect(guest.faults).toEqual(quiet);
  });

  test("the harness would have noticed each of the three", async () => {
    const guest = await arrive();
    await guest.page().evaluate(() => {
      const style = document.createElement("style");
      style.textContent = "h1 { color: red }";
      document.body.append(style);
      console.error("an error on purpose");
      window.open("https://elsewhere.example/");
      return fetch("https://elsewhere.example/").catch(() => undefined);
    });
    await expect.poll(() => guest.faults.violations.join()).toContain("connect-src");
    expect(guest.faults.violations.join()).toContain("style-src-elem");
    expect(guest.faults.errors).toContain("an error on purpose");
    await expect.poll(() => guest.faults.foreign).toEqual(["https://elsewhere.example/"]);
  });

  test("opens again without a network after the first visit", async () => {
    const guest = await arrive();
    await guest.page().evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await guest.offline(true);
    await guest.page().reload();
    await guest.page().waitForSelector("h1");
    expect(guest.faults.foreign).toEqual([]);
    expect(guest.faults.violations).toEqual([]);
  });

  test("can be installed", async () => {
    const answer = await fetch(`${inject("servedAt")}/manifest.webmanifest`);
    const { icons, start_url } = (await answer.json()) as {
      icons: { src: string; type: string }[];
      start_url: string;
    };
    expect(start_url).toBe("/");
    expect(icons.length).toBeGreaterThan(2);
    for (const { src, type } of icons) {
      const icon = await fetch(`${inject("servedAt")}${src}`);
      expect(icon.status, src).toBe(200);
      expect(icon.headers.get("content-type"), src).toBe(type);
    }
  });
});

test("npm start on a taken port says so and ends with 1", async () => {
  const { port } = new URL(inject("servedAt"));
  const env = { ...process.env, PORT: port, REPRISE_DIST: inject("servedFrom") };
  const child = spawn(process.execPath, [join(root, "app/serve/start.mjs")], { env });
  let said = "";
  child.stderr.on("data", (words) => (said += String(words)));
  const code = await new Promise((ended) => child.on("exit", ended));
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is taken`);
});
