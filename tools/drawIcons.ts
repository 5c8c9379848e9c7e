/**
 * Draws the PNG icons from the SVG of the mark, in the Chromium that the tests use, so that no image
 * library is needed. Run by hand when the mark changes: `npm run icons`. The PNGs are committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium, launchOptions } from "./chromium.ts";
import { root } from "./sources.ts";

const folder = join(root, "app/public/icons");
const sizes = [
  { name: "icon-192.png", pixels: 192, isMaskable: false },
  { name: "icon-512.png", pixels: 512, isMaskable: false },
  { name: "maskable-512.png", pixels: 512, isMaskable: true },
];

const mark = readFileSync(join(folder, "mark.svg"), "utf8");
// A maskable icon is cut to any shape by the system: colour to the edge, the sign in the middle.
const maskable = mark
  .replace('rx="14"', "")
  .replace("<g ", '<g transform="translate(8 8) scale(.75)"><g ')
  .replace("</g>", "</g></g>");

const browser = await chromium.launch(launchOptions(await findChromium()));
const page = await browser.newPage();
for (const { name, pixels, isMaskable } of sizes) {
  await page.setViewportSize({ width: pixels, height: pixels });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${pixels}px;height:${pixels}px}</style>` +
      (isMaskable ? maskable : mark),
  );
  writeFileSync(join(folder, name), await page.screenshot({ omitBackground: true }));
}
await browser.close();
