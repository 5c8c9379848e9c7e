/**
 * Which scripts a browser really asks for: at the cover of a vault that exists, and at Today once it is
 * open. Workers and what they load are their own and not counted here.
 */
import type { Browser, Page } from "playwright-core";

const passphrase = "four words for measuring";

export async function scriptsLoaded(browser: Browser, address: string) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await makeVault(page);
    await page.goto(address);
    await page.getByLabel("Your passphrase").waitFor();
    const cover = await scripts(page);
    await page.getByLabel("Your passphrase").fill(passphrase);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("link", { name: "Today" }).first().waitFor();
    await page.getByRole("heading", { level: 1 }).waitFor();
    return { cover, today: await scripts(page) };
  } finally {
    await context.close();
  }
}

async function makeVault(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make it mine" }).click();
  await page.getByRole("button", { name: "Use my own" }).click();
  const fields = page.getByRole("textbox");
  await fields.nth(0).fill(passphrase);
  await fields.nth(1).fill(passphrase);
  await page.getByRole("button", { name: /lock/i }).click();
  await page
    .getByRole("button", { name: /skip|later|knows/i })
    .first()
    .waitFor();
}

const scripts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map((entry) => new URL(entry.name).pathname)
      .filter((path) => path.endsWith(".js") && !/worker|sw\.js/.test(path)),
  );
