/** Kills the browser in mid-write, again and again, and counts what an acknowledged write is worth. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { namesIn, torn } from "./evenings.ts";
import { startBrowser } from "./killable.ts";
import type { Found } from "./page/kills.ts";
import { seeded } from "./page/tabs.ts";

export interface KillFigures {
  kills: number;
  /** Of those, in how many at least one write had been acknowledged. */
  inMidWrite: number;
  acknowledged: number;
  lost: string[];
  torn: string[];
  corrupt: string[];
  pages: number;
}

/** A profile that lived through this many kills is replaced by an empty one: looking takes longer each time. */
const KILLS_OF_ONE_PROFILE = 20;

export async function killAndLook(address: string, kills: number, seed: number) {
  const figures: KillFigures = {
    kills: 0,
    inMidWrite: 0,
    acknowledged: 0,
    lost: [],
    torn: [],
    corrupt: [],
    pages: 0,
  };
  const next = seeded(seed);
  while (figures.kills < kills) {
    const profile = mkdtempSync(join(tmpdir(), "reprise-killed-"));
    const kept = new Set<string>();
    const rounds = Math.min(KILLS_OF_ONE_PROFILE, kills - figures.kills);
    for (let round = 0; round < rounds; round += 1) {
      const delays = { write: 20 + next(400), reopen: round % 5 === 4 ? next(250) : null };
      await killOnce({ profile, address, round, delays, kept, figures });
    }
    const browser = await startBrowser(profile, address);
    judge(await browser.run("lookAfterKill", "vault"), kept, figures);
    await browser.kill();
    figures.acknowledged += kept.size;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return figures;
}

interface Killing {
  profile: string;
  address: string;
  round: number;
  /** `reopen` kills once more while the vault is being opened again, when the log is put back. */
  delays: { write: number; reopen: number | null };
  kept: Set<string>;
  figures: KillFigures;
}

async function killOnce({ profile, address, round, delays, kept, figures }: Killing) {
  const browser = await startBrowser(profile, address);
  if (round > 0) judge(await browser.run("lookAfterKill", "vault"), kept, figures);
  const before = kept.size;
  let first: () => void;
  const began = new Promise<void>((done) => {
    first = done;
  });
  await browser.page.exposeFunction("acknowledged", (name: string) => {
    kept.add(name);
    first();
  });
  const writing = browser.run("writeUntilKilled", "vault", round);
  const failure = writing.then(
    () => null,
    (error: Error) => error,
  );
  if (delays.reopen === null) await Promise.race([began, failure.then(throwUnlessKilled)]);
  await waited(delays.reopen ?? delays.write);
  await browser.kill();
  figures.kills += 1;
  if (kept.size > before) figures.inMidWrite += 1;
}

function judge(found: Found, kept: ReadonlySet<string>, figures: KillFigures): void {
  const there = namesIn(found.ids);
  figures.lost.push(...[...kept].filter((name) => !there.has(name)));
  figures.torn.push(...torn(found.ids));
  if (found.integrity !== "ok") figures.corrupt.push(found.integrity);
  if (!found.agrees) figures.corrupt.push("tables do not follow from the log");
  figures.pages += found.pages;
}

function throwUnlessKilled(error: Error | null): never {
  throw error ?? new Error("The writing ended by itself.");
}

const waited = (milliseconds: number) =>
  new Promise<void>((done) => {
    setTimeout(done, milliseconds);
  });
