import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./sources.ts";
import { tally } from "./tally.ts";

const report = (numPassedTests: number, numFailedTests: number) => ({
  numPassedTests,
  numFailedTests,
});

test("the check counts as one", () => {
  expect(tally(report(40, 0), 0, 0)).toEqual({ passed: 41, failed: 0 });
  expect(tally(report(40, 0), 0, 2)).toEqual({ passed: 40, failed: 1 });
  expect(tally(report(38, 2), 1, 0)).toEqual({ passed: 39, failed: 2 });
});

test("a run that broke off, left no report or ran nothing has failed", () => {
  expect(tally(report(40, 0), 1, 0).failed).toBe(1);
  expect(tally(null, 0, 0).failed).toBe(1);
  expect(tally(report(0, 0), 0, 0).failed).toBe(1);
});

test("the last line says it, and the exit code too", () => {
  const run = spawnSync(process.execPath, [join(root, "tools/tally.ts"), "no-such-file", "1", "0"]);
  expect(run.stdout.toString().trimEnd().split("\n").at(-1)).toBe("1 passed, 1 failed");
  expect(run.status).toBe(1);
});
