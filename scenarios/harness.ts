/**
 * A visit to the served product as one person has it: a browser profile of their own that outlives
 * the window, a clock that the story sets, and an eye on everything that must never happen: an error
 * in the console, a broken content policy, a request that leaves the origin.
 *
 * The clock is the page's. Workers keep the real one, and that is no loss: the product's workers
 * never read it.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { findChromium, launchOptions } from "../tools/chromium.ts";
import { checkAccess, type AccessProblem, type Theme } from "./access.ts";
import { filesHolding } from "./profile.ts";

export interface VisitOptions {
  /** Where the product is served: `inject("servedAt")`. */
  address: string;
  /** Local time of the story, e.g. "2025-10-14T20:40". */
  now: string;
  zone?: string;
  width?: number;
  height?: number;
  theme?: Theme;
  reducedMotion?: boolean;
}

export interface Faults {
  /** Errors in the console and uncaught exceptions. */
  errors: string[];
  /** `securitypolicyviolation` events. */
  violations: string[];
  /** Requests that left the origin. */
  foreign: string[];
}

export interface Visit {
  /** The window. Another one after `reopen`. */
  page(): Page;
  context(): BrowserContext;
  faults: Faults;
  /** Lets the story's clock jump; timers that fall due run once. */
  pass(time: { minutes?: number; seconds?: number }): Promise<void>;
  /** Closes the browser and comes back to the same profile, at another time if one is given. */
  reopen(now?: string): Promise<Page>;
  /** A second window on the same profile. */
  secondWindow(): Promise<Page>;
  offline(isOffline: boolean): Promise<void>;
  /** A picture in scenarios/shots, for people to look at. */
  shot(name: string): Promise<void>;
  /** What axe finds in both themes. */
  access(look?: { isPart?: boolean }): Promise<AccessProblem[]>;
  /** Closes the browser and says which files of the profile hold one of the words, in any encoding. */
  filesHolding(words: readonly string[]): Promise<string[]>;
  /** Closes the browser and throws the profile away. */
  leave(): Promise<void>;
}

export async function visit(options: VisitOptions): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), "reprise-profile-"));
  const faults: Faults = { errors: [], violations: [], foreign: [] };
  let now = options.now;
  let context = await open();
  let page = await enter();

  async function open(): Promise<BrowserContext> {
    const opened = await chromium.launchPersistentContext(profile, {
      ...(await launch()),
      locale: "en-GB",
      timezoneId: options.zone ?? "Europe/Berlin",
      viewport: { width: options.width ?? 390, height: options.height ?? 844 },
      colorScheme: options.theme ?? "light",
      reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
      acceptDownloads: true,
    });
    watch(opened, options.address, faults);
    await opened.clock.install({ time: instantOf(now, options.zone ?? "Europe/Berlin") });
    await opened.addInitScript(reportViolations);
    return opened;
  }

  async function enter(): Promise<Page> {
    const [first] = context.pages();
    const window = first ?? (await context.newPage());
    await window.goto(options.address);
    return window;
  }

  return {
    page: () => page,
    context: () => context,
    faults,
    async pass({ minutes = 0, seconds = 0 }) {
      await context.clock.fastForward((minutes * 60 + seconds) * 1000);
    },
    async reopen(later) {
      await context.close();
      now = later ?? now;
      context = await open();
      page = await enter();
      return page;
    },
    async secondWindow() {
      const window = await context.newPage();
      await window.goto(options.address);
      return window;
    },
    offline: (isOffline) => context.setOffline(isOffline),
    async shot(name) {
      const folder = join(import.meta.dirname, "shots");
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    },
    access: (look) => checkAccess(page, { after: options.theme ?? "light", ...look }),
    async filesHolding(words) {
      await context.close();
      return filesHolding(profile, words);
    },
    async leave() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function watch(context: BrowserContext, address: string, faults: Faults): void {
  const { origin } = new URL(address);
  context.on("console", (message) => {
    const text = message.text();
    if (text.startsWith(violationMark)) faults.violations.push(text.slice(violationMark.length));
    else if (message.type() === "error") faults.errors.push(text);
  });
  context.on("weberror", (error) => faults.errors.push(String(error.error())));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const staysHere = url.origin === origin || ["data:", "about:"].includes(url.protocol);
    if (!staysHere) faults.foreign.push(request.url());
  });
}

const violationMark = "content policy broken: ";

/** Runs in the page before anything of ours. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
    console.log(
      `content policy broken: ${violatedDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`,
    );
  });
}

async function launch() {
  const options = launchOptions(await findChromium());
  // Even a request that slipped past our eye would find no name but this machine's.
  const resolver = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";
  return { ...options, args: [...options.args, resolver], headless: true };
}

/** The instant at which a clock in that zone shows that local time. */
export function instantOf(local: string, zone: string): Date {
  const asIfUtc = Date.parse(`${local}:00Z`);
  const shown = (at: number) => {
    const parts = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "medium",
    }).format(at);
    return Date.parse(`${parts.replace(" ", "T")}Z`);
  };
  const guess = asIfUtc - (shown(asIfUtc) - asIfUtc);
  return new Date(guess - (shown(guess) - asIfUtc));
}
