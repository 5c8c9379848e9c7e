/**
 * What may happen to a browser's files and windows, against the product as it is served: each is told
 * plainly, nothing is changed by looking, and no empty vault ever stands where one could not be opened.
 */
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type Visit, visit } from "./harness.ts";
import { makeVault, open, place, putDown } from "./making.ts";

let story: Visit;
beforeEach(async () => {
  story = await visit({ address: inject("servedAt"), now: "2025-10-14T08:05" });
  await makeVault(story.page());
});
afterEach(() => story.leave());

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });

/** Does something to the vault's files from another page of the same origin, with no vault open. */
async function harm(what: "flip-one" | "flip-both" | "drop-headers" | "drop-pages"): Promise<void> {
  await story.page().goto(`${inject("servedAt")}/icons/mark.svg`);
  await story.page().evaluate(async (harmed) => {
    const root = await navigator.storage.getDirectory();
    const vault = await root.getDirectoryHandle("vault");
    const flip = async (name: string) => {
      const handle = await vault.getFileHandle(name);
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      bytes[Math.floor(bytes.length / 2)]! ^= 4;
      const out = await handle.createWritable();
      await out.write(bytes);
      await out.close();
    };
    if (harmed === "flip-one" || harmed === "flip-both") await flip("header-a");
    if (harmed === "flip-both") await flip("header-b");
    if (harmed === "drop-headers")
      for (const name of ["header-a", "header-b"]) await vault.removeEntry(name);
    if (harmed === "drop-pages") await vault.removeEntry("pool", { recursive: true });
  }, what);
  await story.page().goto(inject("servedAt"));
}

describe("when something happened to the files", () => {
  test("one flipped bit in one copy of the lock is survived", async () => {
    await putDown(story.page(), "kept through a flipped bit");
    await harm("flip-one");
    await open(story.page());
    await story.page().getByText("kept through a flipped bit").first().waitFor();
  });

  test("a lock hurt in both copies is called damaged, and the pages stay", async () => {
    await harm("flip-both");
    await heading(story.page(), "Something here is damaged.").waitFor();
    expect(
      await story
        .page()
        .getByRole("button", { name: /make it mine|start/i })
        .count(),
    ).toBe(0);
    await story.shot("bad-day-damaged");
  });

  test("pages gone from behind their lock are never answered with an empty vault", async () => {
    await harm("drop-pages");
    await heading(story.page(), "What was kept here is gone.").waitFor();
    expect(await story.page().getByLabel("Your passphrase").count()).toBe(0);
    expect(await story.page().getByRole("button", { name: "Make it mine" }).count()).toBe(0);
  });

  test("a lock that is missing is said, and the sealed pages stay", async () => {
    await harm("drop-headers");
    await heading(story.page(), "The lock is missing.").waitFor();
    expect(await story.page().getByRole("button", { name: "Make it mine" }).count()).toBe(0);
  });
});

describe("two windows", () => {
  test("what is put down in one appears in the other, and closing the first loses nothing", async () => {
    const second = await story.secondWindow();
    await open(second);
    await heading(second, /Nobody is here yet/).waitFor();
    await putDown(second, "written in the second window");
    await story.page().getByText("written in the second window").first().waitFor();
    await story.page().close();
    await putDown(second, "written after the first was closed");
    await second.getByText("written after the first was closed").first().waitFor();
    await place(second, "People").click();
    await place(second, "Today").click();
    await second.getByText("written in the second window").first().waitFor();
    expect(story.faults.violations).toEqual([]);
  });
});

describe("a clock set back a year", () => {
  test("keeps what was written later, and takes what is written now", async () => {
    await putDown(story.page(), "before the clock went back");
    await story.reopen("2024-10-14T08:05");
    await open(story.page());
    await heading(story.page(), /Good morning/).waitFor();
    await putDown(story.page(), "after the clock went back");
    await story
      .page()
      .getByRole("button", { name: "Everything you put down" })
      .or(story.page().getByRole("link", { name: "Everything you put down" }))
      .first()
      .click();
    await story.page().getByText("after the clock went back").first().waitFor();
    await story.page().getByText("before the clock went back").first().waitFor();
  });
});

describe("looking elsewhere", () => {
  test("covers what is on the screen, and lifts when one is back", async () => {
    const page = story.page();
    const veil = page.locator(".veil");
    expect(await veil.count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event("blur")));
    await veil.waitFor();
    const size = await veil.boundingBox();
    expect([size?.width, size?.height]).toEqual([390, 844]);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await veil.waitFor({ state: "detached" });
  });
});
