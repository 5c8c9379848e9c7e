/**
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries (Linux x64).
 *
 * The package unpacks into the shared temporary folder and takes a half-written file for a whole
 * one, so two test runs that start together would break each other. Here it unpacks into a folder
 * of its own that is moved into place in one step. Its own `args` are not used: they switch web
 * security off.
 */
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Unpacking {
  /** Where unpacked browsers are kept. */
  cache: string;
  hasLibrary(name: string): boolean;
  hasFonts(): boolean;
}

export async function unpackChromium({ cache, hasLibrary, hasFonts }: Unpacking = here): Promise<{
  path: string;
  env: Record<string, string>;
}> {
  const home = join(cache, await packageVersion());
  const path = join(home, "chromium");
  if (!existsSync(path)) await unpackInto(home, cache);

  const env: Record<string, string> = {};
  if (!hasLibrary("libnss3.so")) {
    const libraries = join(home, "al2023", "lib");
    const already = process.env["LD_LIBRARY_PATH"];
    env["LD_LIBRARY_PATH"] = already ? `${libraries}:${already}` : libraries;
  }
  if (!hasFonts()) env["FONTCONFIG_PATH"] = join(home, "fonts");
  return { path, env };
}

async function unpackInto(home: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const workplace = await mkdtemp(join(cache, "unpacking-"));
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = workplace;
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium");
    await packaged.executablePath();
    await inflate(join(packageFolder, "bin", "al2023.tar.br"));
    await writeFile(join(workplace, "fonts", "fonts.conf"), fontsBesideIt);
    await rename(workplace, home);
  } catch (error) {
    await rm(workplace, { recursive: true, force: true });
    if (!existsSync(join(home, "chromium"))) throw error;
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

/** The package's own names folders of a cloud service; without this, words would have no width. */
const fontsBesideIt = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function packageVersion(): Promise<string> {
  const text = await readFile(join(packageFolder, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

const packageFolder = join(
  dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
  "..",
);

const libraryFolders = [
  "/lib64",
  "/usr/lib64",
  "/lib/x86_64-linux-gnu",
  "/usr/lib/x86_64-linux-gnu",
];

const here: Unpacking = {
  cache: fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url)),
  hasLibrary: (name) =>
    [...libraryFolders, "/usr/lib", "/lib"].some((folder) => existsSync(join(folder, name))),
  hasFonts: () =>
    existsSync("/etc/fonts/fonts.conf") &&
    existsSync("/usr/share/fonts") &&
    readdirSync("/usr/share/fonts").length > 0,
};
