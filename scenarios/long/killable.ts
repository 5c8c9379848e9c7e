/**
 * A browser that is ours to kill: started as a process group of its own, spoken to over its debugging
 * port, and ended by kill -9 of every process in it. A browser that a driver started would be closed
 * politely, and that is not what a crash is.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { chromium, type Browser, type Page } from "playwright-core";
import { findChromium, launchOptions } from "../../tools/chromium.ts";
import type { Suites } from "./page/page.ts";

export interface Killable {
  page: Page;
  /** All of it, at once, without a word. Resolves when the process is gone. */
  kill(): Promise<void>;
  run<S extends keyof Suites>(
    suite: S,
    ...given: Parameters<Suites[S]>
  ): Promise<Awaited<ReturnType<Suites[S]>>>;
}

export async function startBrowser(profile: string, address: string): Promise<Killable> {
  const { executablePath, args, env, chromiumSandbox } = launchOptions(await findChromium());
  const child = spawn(
    executablePath,
    [
      ...args,
      ...(chromiumSandbox ? [] : ["--disable-dev-shm-usage"]),
      "--headless",
      "--disable-gpu",
      "--password-store=basic",
      "--use-mock-keychain",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { env, detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const gone = new Promise<void>((done) => {
    child.once("close", () => done());
  });
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null) killGroup(child.pid);
    await gone;
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const page = await firstPage(browser);
    await page.goto(address);
    await page.waitForFunction(() => "suites" in globalThis);
    return { page, kill, run: (suite, ...given) => runIn(page, suite, given) };
  } catch (error) {
    await kill();
    throw error;
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = "";
    child.stderr?.on("data", (piece: Buffer) => {
      said += piece.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    child.once("exit", () => failed(new Error(`The browser did not start: ${said}`)));
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error("The browser has no profile.");
  return context.pages()[0] ?? context.newPage();
}

/** Arguments and answer cross as plain data. */
async function runIn<S extends keyof Suites>(
  page: Page,
  suite: S,
  given: Parameters<Suites[S]>,
): Promise<Awaited<ReturnType<Suites[S]>>> {
  const answer = await page.evaluate(
    ([name, all]) => {
      const { suites } = globalThis as unknown as {
        suites: Record<string, (...all: unknown[]) => Promise<unknown>>;
      };
      return suites[name]!(...all);
    },
    [suite, given] as [string, unknown[]],
  );
  return answer as Awaited<ReturnType<Suites[S]>>;
}
