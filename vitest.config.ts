/**
 * Three kinds of test. `unit` runs in Node beside the code; `browser` runs a part in a real Chromium;
 * `e2e` drives the built product as it is served. Crash loops, fuzzing and whole careers are in
 * `vitest.long.config.ts`, out of the everyday run.
 */
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { findChromium, launchOptions } from "./tools/chromium.ts";

const everyday = ["**/*.test.{ts,tsx}"];
const special = ["**/*.{browser,e2e,long}.test.{ts,tsx}"];
const never = ["**/node_modules/**", "**/dist/**", "**/dist-*/**", "**/.cache/**"];

const unit: TestProjectInlineConfiguration = {
  test: {
    name: "unit",
    environment: "node",
    include: everyday,
    exclude: [...special, ...never],
    testTimeout: 20_000,
  },
};

const browser: TestProjectInlineConfiguration = {
  plugins: [react()],
  worker: { format: "es" },
  optimizeDeps: {
    exclude: ["@evolu/sqlite-wasm"],
    // Named so that a cold cache does not find one in mid-run and reload the page under a test.
    include: [
      "react",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "react-dom",
      "react-dom/client",
      "react-aria-components",
      "kysely",
      "valibot",
      "hash-wasm",
      "fflate",
      "@scure/bip39",
      "@scure/bip39/wordlists/english.js",
      "@scure/base",
      "@noble/ciphers/chacha.js",
      "age-encryption",
      "@zxcvbn-ts/core",
      "@zxcvbn-ts/language-common",
      "@zxcvbn-ts/language-en",
      "ical.js",
      "fast-check",
      "@hpke/core",
      "age-encryption",
      "@noble/ciphers/chacha.js",
      "@scure/base",
      "uqr",
    ],
  },
  test: {
    name: "browser",
    include: ["**/*.browser.test.{ts,tsx}"],
    exclude: never,
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions(await findChromium()) }),
      instances: [{ browser: "chromium" }],
    },
  },
};

const e2e: TestProjectInlineConfiguration = {
  test: {
    name: "e2e",
    environment: "node",
    include: ["scenarios/**/*.e2e.test.ts"],
    exclude: never,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    globalSetup: ["scenarios/servedBuild.ts"],
  },
};

export default defineConfig({
  test: { projects: [unit, browser, e2e] },
});
