/** The browser's fault suites at full length: kills, transactions on the disk, refused writes, tabs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepFigure, share, timed } from "../../vault/long/figures.ts";
import { workloads } from "./evenings.ts";
import { serveFaultPage, type FaultPage } from "./faultPage.ts";
import { startBrowser, type Killable } from "./killable.ts";
import { killAndLook } from "./killing.ts";
import type { InterleavingFigures } from "./page/interleavings.ts";

let page: FaultPage;

beforeAll(async () => {
  page = await serveFaultPage();
});

afterAll(() => page?.close());

/** A browser and a profile of their own. */
async function inBrowser<T>(work: (browser: Killable) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "reprise-faults-profile-"));
  const browser = await startBrowser(profile, page.address);
  try {
    return await work(browser);
  } finally {
    await browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe("cut off", () => {
  test("500 times by kill -9 of the whole browser: nothing acknowledged lost, torn or corrupt", async () => {
    const goal = 500;
    const { value, seconds } = await timed(() => killAndLook(page.address, share(goal), 2));
    const { kills, acknowledged, inMidWrite, lost, torn, corrupt } = value;
    keepFigure({
      what: "Browser killed (kill -9) in mid-write",
      goal,
      done: kills,
      found: `${lost.length} of ${acknowledged} acknowledged writes lost, ${torn.length} torn, ${corrupt.length} corrupt`,
      seconds,
    });
    expect({ lost, torn, corrupt }).toEqual({ lost: [], torn: [], corrupt: [] });
    expect(inMidWrite).toBeGreaterThan(kills / 2);
  });

  test("50 times with a transaction already on the disk: no row of it is found", async () => {
    const goal = 50;
    const wanted = share(goal);
    const { value, seconds } = await timed(() =>
      inBrowser((browser) => browser.run("terminateSpilled", "spilled", wanted)),
    );
    keepFigure({
      what: "Worker ended with a transaction on the disk",
      goal,
      done: value.spilled,
      found: `${value.uncommittedRows} uncommitted rows, ${value.faults.length} other states`,
      seconds,
    });
    expect(value).toMatchObject({ uncommittedRows: 0, faults: [] });
    expect(value.spilled).toBe(wanted);
  });
});

describe("a disk that refuses", () => {
  test("at every write of 20 workloads: the state is the one before or the one after", async () => {
    const names = Object.keys(workloads);
    const step = Math.max(1, Math.round(100 / share(100)));
    const all = {
      refused: 0,
      between: [] as string[],
      thrown: [] as string[],
      stuck: [] as string[],
    };
    const { seconds } = await timed(() =>
      inBrowser(async (browser) => {
        for (const [n, name] of names.entries()) {
          const figures = await browser.run("refuseEveryWrite", `refused-${n}`, name, step);
          console.info(name, JSON.stringify(figures));
          all.refused += figures.refused;
          all.between.push(...figures.between.map((what) => `${name}: ${what}`));
          all.thrown.push(...figures.thrown.map((what) => `${name}: ${what}`));
          all.stuck.push(...figures.stuck.map((what) => `${name}: ${what}`));
        }
      }),
    );
    keepFigure({
      what: `Disk refuses every ${step === 1 ? "" : `${step}th `}write of 20 workloads (done: refusals)`,
      goal: all.refused * step,
      done: all.refused,
      found: `${all.between.length} states between, ${all.stuck.length} next writes refused, ${all.thrown.length} told as a fault instead of in words`,
      seconds,
    });
    expect(names).toHaveLength(20);
    expect(all).toMatchObject({ between: [], stuck: [] });
    expect(all.thrown).toEqual([]);
  });
});

describe("tabs", () => {
  test("1,000 times in any order: one writer, and every acknowledged write exactly once", async () => {
    const goal = 1_000;
    const wanted = share(goal);
    const figures: InterleavingFigures[] = [];
    const { seconds } = await timed(async () => {
      // A fresh vault now and then, since looking at everything takes longer the more there is.
      for (let from = 0; from < wanted; from += 20) {
        const seeds = Array.from({ length: Math.min(20, wanted - from) }, (_, n) => 100 + from + n);
        figures.push(await inBrowser((browser) => browser.run("interleave", "tabs", seeds)));
      }
    });
    const sum = (of: (one: InterleavingFigures) => number) =>
      figures.reduce((total, one) => total + of(one), 0);
    keepFigure({
      what: "Tabs opened, asked, locked and killed in any order",
      goal,
      done: sum((one) => one.interleavings),
      found: `${sum((one) => one.lost.length)} of ${sum((one) => one.acknowledged)} acknowledged writes lost, ${sum((one) => one.torn.length)} torn or twice, ${sum((one) => one.twoWriters.length)} times two writers, ${sum((one) => one.faults.length)} other faults`,
      seconds,
    });
    for (const one of figures) {
      expect(one).toMatchObject({ lost: [], torn: [], twoWriters: [], faults: [] });
    }
  });
});
