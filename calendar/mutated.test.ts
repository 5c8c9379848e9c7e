/** Sound files with pieces cut out and others put in. */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Day } from "../record/day.ts";
import { readCalendar } from "./readCalendar.ts";
import { bytesOf } from "./written.ts";

const span = { from: "2025-03-01" as Day, to: "2025-04-01" as Day, zone: "Europe/Berlin" };
const outcome = (bytes: Uint8Array) => readCalendar(bytes, "x.ics", span);
const took = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

describe("two thousand mutated files", () => {
  const corpus = readdirSync(new URL("corpus/", import.meta.url)).filter((name) =>
    name.endsWith(".ics"),
  );
  const files = corpus.map((name) => readFileSync(new URL(`corpus/${name}`, import.meta.url)));

  it("never throw, and none takes a second", () => {
    let slowest = 0;
    let wereRead = 0;
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 60 }),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc
          .constantFrom(
            "9999",
            ";",
            ":",
            ",",
            "\r\n",
            "-",
            "RRULE:FREQ=SECONDLY\r\n",
            "BEGIN:VEVENT\r\n",
            "END:VEVENT\r\n",
            "T",
            "Z",
            "BYSETPOS=-1;",
          )
          .map(bytesOf),
      ),
    });
    fc.assert(
      fc.property(
        fc.nat({ max: files.length - 1 }),
        fc.array(mutation, { minLength: 1, maxLength: 8 }),
        (which, mutations) => {
          let bytes: Uint8Array = files[which] as Uint8Array;
          for (const { at, length, put } of mutations) {
            const from = Math.floor(at * bytes.length);
            bytes = Uint8Array.from([
              ...bytes.subarray(0, from),
              ...put,
              ...bytes.subarray(from + length),
            ]);
          }
          const time = took(() => {
            const result = outcome(bytes);
            if (result.ok) wereRead++;
            else expect(result.error.say).toMatch(/\.$/);
          });
          slowest = Math.max(slowest, time);
        },
      ),
      { numRuns: 2_000, seed: 20251014 },
    );
    expect(files.length).toBeGreaterThan(5);
    expect(wereRead).toBeGreaterThan(500);
    expect(slowest).toBeLessThan(1_000);
  }, 60_000);
});
