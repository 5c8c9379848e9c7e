/**
 * `npm run build`: the whole product as plain files in `dist/`.
 *
 * The page first, then the service worker, which must know by name and hash every file that the page
 * is made of. The worker is built by these few lines and not by a plugin: it has one input, and the
 * plugin would have brought some two hundred packages for it.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build as viteBuild, type LogLevel } from "vite";
import { injectedStyles } from "../../ui/injectedStyle.ts";
import { securityHeaders } from "./headers.ts";
import { builtFrom, inputsHash, root } from "./inputs.ts";
import { manifest } from "./manifest.ts";
import { pageConfig } from "./page.ts";

export interface BuildOptions {
  outDir?: string;
  logLevel?: LogLevel;
}

export async function build({ outDir = join(root, "dist"), logLevel = "warn" }: BuildOptions = {}) {
  await asProduct(async () => {
    const from = inputsHash();
    await buildPage("app", outDir, logLevel);
    writeFileSync(join(outDir, "manifest.webmanifest"), `${JSON.stringify(manifest, null, 2)}\n`);
    await buildServiceWorker(outDir, logLevel);
    writeFileSync(join(outDir, builtFrom), from);
  });
}

/** Every screen in every state, under the same content policy as the product. */
export async function buildGallery({
  outDir = join(root, "dist-gallery"),
  logLevel = "warn",
}: BuildOptions = {}) {
  await asProduct(async () => {
    const from = inputsHash("gallery");
    await buildPage("gallery", outDir, logLevel);
    writeFileSync(join(outDir, builtFrom), from);
  });
}

async function buildPage(room: "app" | "gallery", outDir: string, logLevel: LogLevel) {
  const config = pageConfig(room);
  const where = { ...config.build, outDir, emptyOutDir: true };
  await viteBuild({ ...config, configFile: false, logLevel, build: where });
  const headers = securityHeaders(injectedStyles);
  writeFileSync(join(outDir, "headers.json"), `${JSON.stringify(headers, null, 2)}\n`);
}

/** Whoever calls (a test runner sets "test"), what is built is for use. */
async function asProduct(work: () => Promise<void>): Promise<void> {
  const calledIn = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await work();
  } finally {
    if (calledIn === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = calledIn;
  }
}

async function buildServiceWorker(outDir: string, logLevel: LogLevel): Promise<void> {
  await viteBuild({
    configFile: false,
    root: join(root, "app"),
    publicDir: false,
    logLevel,
    define: { "self.__WB_MANIFEST": JSON.stringify(precached(outDir)) },
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: false,
      target: "es2022",
      rolldownOptions: {
        input: join(root, "app/serviceWorker.ts"),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}

export interface PrecachedFile {
  url: string;
  /** Null where the name already carries a hash of the content. */
  revision: string | null;
}

/** All of the build but what no page ever asks for. */
export function precached(outDir: string): PrecachedFile[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(resolve(outDir).length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !neverAsked.test(path))
    .sort()
    .map((path) => ({
      url: `/${path}`,
      revision: path.startsWith("assets/") ? null : digest(join(outDir, path)),
    }));
}

/** Source maps; the worker and proxy files of the SQLite package that we do not start; our own notes. */
const neverAsked = /\.map$|sqlite3-(opfs|worker1)|(^|\/)\.|^sw\.js$|^headers\.json$/;

const digest = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);

if (import.meta.main) {
  const at = process.argv.indexOf("--out");
  const named = at < 0 ? undefined : process.argv[at + 1];
  const where = named === undefined ? {} : { outDir: resolve(named) };
  const started = performance.now();
  await (process.argv.includes("--gallery") ? buildGallery(where) : build(where));
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
