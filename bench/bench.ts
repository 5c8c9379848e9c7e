/**
 * `npm run bench`: every promised ratio with what was measured, in one run on this machine. Ratios and
 * bytes only: a time alone says more about the machine than about us. `--json` prints the rows.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "../app/build/build.ts";
import { root } from "../app/build/inputs.ts";
import { serve } from "../app/serve/serve.ts";
import { findChromium, launchOptions } from "../tools/chromium.ts";
import { backupRows } from "./backupRows.ts";
import { weigh } from "./bytes.ts";
import { measureInBrowser } from "./browserFigures.ts";
import { patternsRows } from "./patternsRows.ts";
import { progressRows } from "./progressRows.ts";
import { row } from "./row.ts";
import { scriptsLoaded } from "./scriptsLoaded.ts";

const json = process.argv.includes("--json");
const say = (text: string) => json || console.error(text);
const dist = join(root, "node_modules/.cache/bench-dist");
const options = { ...launchOptions(await findChromium()), headless: true };
const browser = await chromium.launch(options);
try {
  say("Building …");
  await build({ outDir: dist, logLevel: "error" });
  const serving = await serve({ dist, host: "localhost", port: 0 });
  const loaded = await scriptsLoaded(browser, serving.address);
  await serving.close();
  const bytes = weigh(dist, loaded.cover, loaded.today);
  say("Forty years, twice over, in a real browser …");
  const figures = await measureInBrowser(options, 40);
  const rows = [
    row("cold open, encrypted / plain, 40 years", 1.15, figures.coldOpenEncryptedToPlain),
    row("durable write, encrypted / plain", 1.25, figures.writeEncryptedToPlain),
    row("cold open, 40 years / empty", 1.3, figures.coldOpenFullToEmpty),
    row("durable capture / bare 4 KiB write and flush", 2, figures.captureToBareWrite),
    row("JavaScript of the cover, KB gzipped", 110, bytes.cover / 1000),
    row("JavaScript that Today adds, KB gzipped", 150, bytes.today / 1000),
    ...(await backupRows()),
    ...patternsRows().rows,
    ...progressRows(),
  ];
  if (json) console.log(JSON.stringify({ rows }));
  else {
    console.table(rows);
    console.log(
      `The forty years held ${figures.events.toLocaleString("en")} events; a capture took ${figures.captureMs.toFixed(1)} ms.`,
    );
  }
} finally {
  await browser.close();
  rmSync(dist, { recursive: true, force: true });
}
