/**
 * Finds a Chromium to test in, so that nobody has to install one first.
 *
 * In order: CHROMIUM_PATH; Playwright's own download, if somebody made it; the system's; and on
 * Linux x64 the one that comes inside an npm package. Asking a developer to run an installer was
 * rejected: tests that need a manual step are tests that are not run.
 */
import { existsSync } from "node:fs";
import { delimiter, posix, win32 } from "node:path";
import { chromium } from "playwright-core";
import { unpackChromium } from "./packagedChromium.ts";

export interface Machine {
  env: Record<string, string | undefined>;
  platform: string;
  arch: string;
  isRoot: boolean;
  exists(path: string): boolean;
  playwrightsOwn(): string;
  unpack(): Promise<{ path: string; env: Record<string, string> }>;
}

export interface FoundChromium {
  path: string;
  from: "CHROMIUM_PATH" | "playwright" | "system" | "package";
  /** What the browser needs in its environment beyond ours. */
  env: Record<string, string>;
}

export interface LaunchOptions {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  chromiumSandbox: boolean;
}

export async function findChromium(machine: Machine = thisMachine): Promise<FoundChromium> {
  const named = machine.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (!machine.exists(named))
      throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
    return { path: named, from: "CHROMIUM_PATH", env: {} };
  }

  const own = machine.playwrightsOwn();
  if (own !== "" && machine.exists(own)) return { path: own, from: "playwright", env: {} };

  const installed = systemPlaces(machine).find((place) => machine.exists(place));
  if (installed !== undefined) return { path: installed, from: "system", env: {} };

  if (machine.platform === "linux" && machine.arch === "x64") {
    const { path, env } = await machine.unpack();
    return { path, from: "package", env };
  }

  throw new Error(
    "No Chromium found. Install Chrome or Chromium, or run `npx playwright-core install chromium`, " +
      "or set CHROMIUM_PATH to the browser's executable.",
  );
}

/**
 * No sandbox only for root, who cannot have one. The other switches keep the browser from making
 * calls of its own, so that a test can say that no request left the origin.
 */
export function launchOptions(found: FoundChromium, machine: Machine = thisMachine): LaunchOptions {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(machine.env)) {
    if (value !== undefined) env[name] = value;
  }
  return {
    executablePath: found.path,
    args: [
      ...(machine.isRoot ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--no-default-browser-check",
    ],
    env: { ...env, ...found.env },
    chromiumSandbox: !machine.isRoot,
  };
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function systemPlaces(machine: Machine): string[] {
  const onPath = (machine.env["PATH"] ?? "")
    .split(machine.platform === process.platform ? delimiter : ":")
    .filter((folder) => folder !== "");

  if (machine.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
      const root = machine.env[name];
      return root === undefined ? [] : [root];
    });
    const inside = ["Google/Chrome", "Chromium"].map(
      (folder) => `${folder}/Application/chrome.exe`,
    );
    return [
      ...roots.flatMap((root) => inside.map((file) => win32.join(root, file))),
      ...roots.map((root) => win32.join(root, "Microsoft/Edge/Application/msedge.exe")),
    ];
  }

  const linked = onPath.flatMap((folder) => names.map((name) => posix.join(folder, name)));
  if (machine.platform !== "darwin") return linked;
  const applications = ["/Applications", posix.join(machine.env["HOME"] ?? "", "Applications")];
  const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
  return [
    ...linked,
    ...applications.flatMap((root) =>
      apps.map((app) => posix.join(root, `${app}.app/Contents/MacOS/${app}`)),
    ),
  ];
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  playwrightsOwn() {
    try {
      return chromium.executablePath();
    } catch {
      return "";
    }
  },
  unpack: unpackChromium,
};
