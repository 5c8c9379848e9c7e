/** The few steps that many stories share: a vault, its opening, its places. */
import type { Locator, Page } from "playwright-core";

export const passphrase = "an old pot by the window";

/** From an empty browser to Today, with nobody in it yet. */
export async function makeVault(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make it mine" }).click();
  await page.getByRole("button", { name: "Use my own" }).click();
  await page.getByLabel("Your words").fill(passphrase);
  await page.getByLabel("Once more").fill(passphrase);
  await page.getByRole("button", { name: /Lock it with these/ }).click();
  await page.getByRole("heading", { name: /A sheet of paper/ }).waitFor();
  await page.getByRole("button", { name: "Later" }).click();
  await page.getByRole("heading", { name: "Who do you usually see?" }).waitFor();
  await page.getByRole("button", { name: /Skip, my calendar knows/ }).click();
  await page.getByRole("button", { name: "Not now" }).click();
  await page.getByRole("button", { name: "Open Today" }).click();
  await page.getByRole("heading", { name: /Nobody is here yet/ }).waitFor();
}

export async function open(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel("Your passphrase").fill(words);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

/** One of the four places, by the bar or the rail, whichever is shown. */
export const place = (page: Page, name: string): Locator =>
  page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name })
    .filter({ visible: true });

/** Puts one line down that stings a little. */
export async function putDown(page: Page, line: string): Promise<void> {
  await page.keyboard.press("n");
  await page.getByRole("heading", { name: "Put a moment down" }).waitFor();
  await page.getByLabel(/In a few words/).fill(line);
  await page.getByRole("radio", { name: "6", exact: true }).first().click({ force: true });
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Put a moment down" }).waitFor({ state: "hidden" });
}
