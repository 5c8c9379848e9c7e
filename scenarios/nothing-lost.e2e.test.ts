/**
 * Nothing is lost: a sheet of paper and one file bring everything back on another device, two devices
 * meet by a file carried there and back, and the same file opens without this product at all.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Decrypter } from "age-encryption";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Visit, visit } from "./harness.ts";
import { open, passphrase, place, putDown } from "./making.ts";

const atHome = "went past it, canarykettle";
const onTheWay = "looked at the clock, canarytrain";
const later = "let the silence break, canaryorchard";
const another = "a slow lantern over the harbour";

let desk: Visit;
let phone: Visit;
let folder: string;
let words: string[] = [];
let identity = "";
const files = { first: "", over: "", back: "" };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reprise-copies-"));
  desk = await visit({ address: inject("servedAt"), now: "2025-10-14T20:40", width: 1280 });
});
afterAll(async () => {
  await desk?.leave();
  await phone?.leave();
  rmSync(folder, { recursive: true, force: true });
});

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { name }).waitFor();

async function toCopies(page: Page): Promise<void> {
  await place(page, "People").click();
  await press(page, "Copies");
}

/** Takes the file that a button hands over, where the browser asks for no place. */
async function handedOver(page: Page, name: string): Promise<string> {
  await page.evaluate(() => {
    Object.assign(window, { showSaveFilePicker: undefined });
  });
  const coming = page.waitForEvent("download");
  await press(page, name);
  const download = await coming;
  expect(download.suggestedFilename()).toBe("reprise-copy-2025-10-14.age");
  const path = join(folder, `${Math.random()}.age`);
  await download.saveAs(path);
  return path;
}

async function typeWords(page: Page): Promise<void> {
  await page.getByLabel("Word 1", { exact: true }).evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", text);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, words.join(" "));
  await expect.poll(() => page.getByLabel("Word 12", { exact: true }).inputValue()).toBe(words[11]);
}

async function lookInto(page: Page, file: string): Promise<void> {
  await toCopies(page);
  await page.locator('input[type="file"]').setInputFiles(file);
}

async function openedByWords(page: Page, file: string): Promise<void> {
  await lookInto(page, file);
  await heading(page, "What opens it?");
  await page.getByRole("radio", { name: "the twelve words" }).click({ force: true });
  await typeWords(page);
  await press(page, "Open the file");
  await heading(page, "What’s in the file.");
}

async function isFound(page: Page, line: string): Promise<void> {
  await place(page, "Today").click();
  await page.getByText(line).first().waitFor();
}

describe("nothing is lost", () => {
  test("a vault is made, and its sheet goes on paper before anything is in it", async () => {
    const page = desk.page();
    await press(page, "Make it mine");
    await press(page, "Use my own");
    await page.getByLabel("Your words").fill(passphrase);
    await page.getByLabel("Once more").fill(passphrase);
    await press(page, /Lock it with these/);
    await heading(page, "A sheet of paper, for the day you forget.");
    words = await page.locator(".tw li").allInnerTexts();
    expect(words).toHaveLength(12);
    await press(page, "Print the sheet");
    await heading(page, "These twelve words open everything.");
    expect(await page.locator(".a4 .kw li").allInnerTexts()).toEqual(words);
    identity = (await page.locator(".kp-key code").textContent()) ?? "";
    expect(identity).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    expect(await page.title()).toBe("Your recovery sheet · Reprise");
    expect(page.url()).toBe(`${inject("servedAt")}/today`);
    await page.locator(".kp-bar").getByRole("button", { name: "Done" }).click();
  });

  test("a wrong word back is named by its line, and two right ones make the sheet count", async () => {
    const page = desk.page();
    await heading(page, "Read me two of them.");
    const fields = page.getByRole("textbox");
    const asked = await page.locator("label.lab").allInnerTexts();
    const places = asked.map((label) => Number(/\d+/.exec(label)?.[0]));
    await fields.nth(0).fill(words[(places[0] ?? 0) % 12] ?? "");
    await fields.nth(1).fill(words[(places[1] ?? 0) - 1] ?? "");
    await press(page, "That’s done");
    await page.getByText(`Not that one. Look at line ${places[0]} on the paper.`).waitFor();
    await fields.nth(0).fill(words[(places[0] ?? 0) - 1] ?? "");
    await press(page, "That’s done");
    await heading(page, "Who do you usually see?");
    await press(page, /Skip, my calendar knows/);
    await press(page, "Not now");
    await press(page, "Open Today");
    await heading(page, /Nobody is here yet/);
    expect(await page.getByText("Your recovery sheet isn’t finished").count()).toBe(0);
    await putDown(page, atHome);
  });

  test("a copy is made by hand, checked, and the page says so", async () => {
    const page = desk.page();
    await toCopies(page);
    await heading(page, /No copy yet/);
    files.first = await handedOver(page, "Make a copy now");
    await heading(page, "A copy, not checked yet.");
    await lookInto(page, files.first);
    await heading(page, "What’s in the file.");
    await page.getByText("Joining them would change nothing.").waitFor();
    await press(page, "Close the file");
    await heading(page, "A copy, checked today.");
    await desk.shot("nothing-lost-copies");
  });

  test("the file opens without this product, by the key on the paper", async () => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const plain = await decrypter.decrypt(readFileSync(files.first));
    const path = join(folder, "vault.db");
    writeFileSync(path, plain);
    const base = new DatabaseSync(path, { readOnly: true });
    expect(base.prepare("select line from moment").all()).toEqual([{ line: atHome }]);
    base.close();
    expect(readFileSync(files.first).includes("canarykettle")).toBe(false);
  });

  test("on a device with nothing on it the file and the twelve words bring it back", async () => {
    phone = await visit({ address: inject("servedAt"), now: "2025-10-14T21:10" });
    const page = phone.page();
    await press(page, "I have a copy");
    await heading(page, "Bring it back from a copy.");
    await page.locator('input[type="file"]').setInputFiles(files.first);
    await page.getByRole("radio", { name: "the twelve words" }).click({ force: true });
    await typeWords(page);
    await press(page, "Open the file");
    await heading(page, "What’s in the file.");
    await phone.shot("nothing-lost-whats-inside");
    await press(page, "Bring it back");
    await page.getByLabel("Your new words").fill(another);
    await page.getByLabel("Once more").fill(another);
    await press(page, "Bring it back and open");
    await heading(page, "It’s all back.");
    await page.getByText("1 moment").waitFor();
    await press(page, "Good");
    await isFound(page, atHome);
  });

  test("what is written there comes home by the same kind of file, and both meet", async () => {
    const [home, away] = [desk.page(), phone.page()];
    await putDown(away, onTheWay);
    await toCopies(away);
    await press(away, "Carry it over");
    await press(away, "Make it");
    files.over = await handedOver(away, "Save it to a stick");
    await away.getByText("It’s on its way.").waitFor();
    await place(home, "Today").click();
    await putDown(home, later);
    await openedByWords(home, files.over);
    await home.getByText("What only this device has").waitFor();
    await desk.shot("nothing-lost-found");
    await press(home, "Join them, keep everything newer");
    await heading(home, "They’ve met.");
    for (const line of [atHome, onTheWay, later]) await isFound(home, line);
  });

  test("carried back, the other has them too, and the same once more brings nothing", async () => {
    const [home, away] = [desk.page(), phone.page()];
    await toCopies(home);
    files.back = await handedOver(home, "Make a copy now");
    await openedByWords(away, files.back);
    await press(away, "Join them, keep everything newer");
    await heading(away, "They’ve met.");
    for (const line of [atHome, onTheWay, later]) await isFound(away, line);
    await openedByWords(away, files.back);
    await away.getByText("Joining them would change nothing.").waitFor();
  });

  test("the passphrase is changed by whoever knows it, and only the new one opens", async () => {
    const page = desk.page();
    await place(page, "People").click();
    await press(page, "Settings");
    await press(page, "Passphrase, passkeys");
    await page.getByLabel("The one you have now").fill("not this one at all");
    await page.getByLabel("Your new words").fill(another);
    await page.getByLabel("Once more").fill(another);
    await press(page, "Change it");
    await page.getByText("That isn’t the one you have now.").waitFor();
    await page.getByLabel("The one you have now").fill(passphrase);
    await press(page, "Change it");
    await page.getByText(/^Changed\. Copies made before today/).waitFor();
    await desk.shot("nothing-lost-ways-in");
    await page.keyboard.press("Control+l");
    await open(page, passphrase);
    await page.getByText("That didn’t open it.").waitFor();
    await open(page, another);
    await page.getByText(later).first().waitFor();
  });

  test("with the passphrase forgotten, the sheet opens it and asks for a new one", async () => {
    const page = desk.page();
    await page.keyboard.press("Control+l");
    await press(page, "I’ve lost it");
    await typeWords(page);
    await page.getByLabel("Word 7", { exact: true }).fill("puding");
    await page.keyboard.press("Tab");
    await page.getByText("The 7th isn’t a word from the list.").waitFor();
    await desk.shot("nothing-lost-lost");
    await page.getByLabel("Word 7", { exact: true }).fill(words[6] ?? "");
    await press(page, "Open with these");
    await heading(page, "It’s open. Now a new passphrase.");
    await page.getByLabel("Your new words").fill(passphrase);
    await page.getByLabel("Once more").fill(passphrase);
    await press(page, "Change it");
    await page.getByText(/^Changed\./).waitFor();
    await press(page, "Done");
    await page.getByText(later).first().waitFor();
  });

  test("no error, no broken policy, nothing left the origin, nothing readable on either disk", async () => {
    expect(desk.faults).toEqual({ errors: [], violations: [], foreign: [] });
    expect(phone.faults).toEqual({ errors: [], violations: [], foreign: [] });
    const canaries = ["canarykettle", "canarytrain", "canaryorchard", words.join(" "), identity];
    expect(await desk.filesHolding(canaries)).toEqual([]);
    expect(await phone.filesHolding(canaries)).toEqual([]);
  });
});
