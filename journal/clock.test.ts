import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { msOf, readingOf, receive, tick } from "./clock.ts";

const year = 365.25 * 86_400_000;
const device = "abcdefghijklmnopqrstuv";
const autumn = Date.UTC(2025, 9, 14, 20, 40);

describe("the clock", () => {
  test.each([
    ["a year", year],
    ["ten years", 10 * year],
  ])("keeps its order when the wall's clock is set back %s", (_name, back) => {
    const before = tick(null, autumn, device);
    const after = tick(before, autumn - back, device);
    const muchLater = tick(after, autumn - back + 3_600_000, device);
    expect([muchLater, before, after].toSorted()).toEqual([before, after, muchLater]);
  });

  test("shows the wall's milliseconds again as soon as the wall has caught up", () => {
    const ahead = tick(null, autumn + year, device);
    expect(msOf(tick(ahead, autumn, device))).toBe(autumn + year);
    expect(msOf(tick(ahead, autumn + 2 * year, device))).toBe(autumn + 2 * year);
  });

  test("gives later readings to later events, whatever the wall does, always equally wide", () => {
    const wall = fc.oneof(
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      fc.constantFrom(autumn, autumn + 1),
    );
    fc.assert(
      fc.property(fc.array(wall, { minLength: 2, maxLength: 60 }), (walls) => {
        let last: string | null = null;
        for (const now of walls) {
          const next = tick(last, now, device);
          expect(next.length).toBe(44);
          expect(last === null || last < next).toBe(true);
          expect(readingOf(next).ms).toBeGreaterThanOrEqual(now);
          last = next;
        }
      }),
    );
  });

  test("goes on when the counter of one millisecond is full", () => {
    const full = `${String(autumn).padStart(15, "0")}-99999-${device}`;
    const next = tick(full, autumn - year, device);
    expect(readingOf(next)).toEqual({ ms: autumn + 1, counter: 0, device });
    expect(next > full).toBe(true);
  });

  test("puts what is written after a message from another device after that message", () => {
    const wall = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(wall, wall, wall, (hers, mine, now) => {
        const came = tick(null, hers, "zzzzzzzzzzzzzzzzzzzzzz");
        const last = tick(null, mine, device);
        const next = receive(last, came, now, device);
        expect(next > came && next > last).toBe(true);
      }),
    );
  });

  test("refuses to read what is no reading", () => {
    expect(() => readingOf("2025-10-14")).toThrow("is no reading of the clock");
  });
});
