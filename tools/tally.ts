/**
 * Adds up a run: the tests from vitest's report, and the check as one. A run that broke off, or that
 * ran no tests at all, has failed, whatever its report says.
 */
import { existsSync, readFileSync } from "node:fs";

export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
}

export function tally(report: TestReport | null, testsCode: number, checkCode: number) {
  let passed = report?.numPassedTests ?? 0;
  let failed = report?.numFailedTests ?? 0;
  if (failed === 0 && (testsCode !== 0 || passed === 0)) failed += 1;
  if (checkCode === 0) passed += 1;
  else failed += 1;
  return { passed, failed };
}

if (import.meta.main) {
  const [file = "", testsCode, checkCode] = process.argv.slice(2);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as TestReport) : null;
  const { passed, failed } = tally(report, Number(testsCode), Number(checkCode));
  if (failed > 0) console.log(`tests ended with ${testsCode}, check with ${checkCode}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
