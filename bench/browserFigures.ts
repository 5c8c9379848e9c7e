/**
 * Builds the measuring page, opens it in a browser, and returns what it measured. The profile is one on
 * the disk: in a private window the browser keeps the files in memory and asks another process for each
 * write, which is nobody's device.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type LaunchOptions } from "playwright-core";
import { build, preview } from "vite";
import { root } from "../app/build/inputs.ts";
import type { Figures } from "./page/main.ts";

const tenMinutes = 600_000;

export async function measureInBrowser(options: LaunchOptions, years: number): Promise<Figures> {
  const outDir = join(root, "node_modules/.cache/bench-page");
  const config = {
    configFile: false as const,
    root: fileURLToPath(new URL("page", import.meta.url)),
    logLevel: "error" as const,
    worker: { format: "es" as const },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 },
  };
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: "localhost" } });
  const profile = mkdtempSync(join(tmpdir(), "reprise-bench-"));
  const context = await chromium.launchPersistentContext(profile, options);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(tenMinutes);
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.waitForFunction(() => "measure" in window);
    return await page.evaluate(
      (wanted) =>
        (window as unknown as { measure(years: number): Promise<Figures> }).measure(wanted),
      years,
    );
  } finally {
    await context.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
