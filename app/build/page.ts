/** How a page of ours is bundled: the product (`app/`) and the gallery of its parts (`gallery/`). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export function pageConfig(room: "app" | "gallery") {
  return {
    root: at(room),
    publicDir: at("app/public"),
    base: "/",
    plugins: [react()],
    define: { __VERSION__: JSON.stringify(version()) },
    worker: { format: "es" },
    optimizeDeps: { exclude: ["@evolu/sqlite-wasm"] },
    build: {
      outDir: at(room === "app" ? "dist" : "dist-gallery"),
      emptyOutDir: true,
      target: "es2022",
      sourcemap: "hidden",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: at(`${room}/index.html`),
        checks: { pluginTimings: false },
      },
    },
  } satisfies UserConfig;
}

const version = (): string =>
  (JSON.parse(readFileSync(at("package.json"), "utf8")) as { version: string }).version;
