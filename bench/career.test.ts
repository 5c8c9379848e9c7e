import { describe, expect, test } from "vitest";
import { checkBody } from "../record/events.ts";
import { day } from "../record/day.ts";
import { career, fortyYears } from "./career.ts";

const count = (kind: string, evenings: Iterable<{ events: { kind: string }[] }>) => {
  let n = 0;
  for (const evening of evenings)
    for (const event of evening.events) if (event.kind === kind) n += 1;
  return n;
};

describe("a made-up career", () => {
  const short = { seed: 7, from: day("2024-01-01"), years: 2, sessionsPerWeek: 20 };

  test("the same seed makes the same career, another seed another", () => {
    const text = (seed: number) => JSON.stringify([...career({ ...short, seed })]);
    expect(text(7)).toBe(text(7));
    expect(text(7)).not.toBe(text(8));
  });

  test("every event in it would be accepted by the journal, in the order of its days", () => {
    let before = "";
    let seen = 0;
    for (const { on, events } of career(short)) {
      expect(on >= before).toBe(true);
      before = on;
      for (const event of events) {
        seen += 1;
        expect(checkBody(event.kind, event.body)).toMatchObject({ ok: true });
      }
    }
    expect(seen).toBeGreaterThan(3_000);
  });

  test("forty years hold about sixty thousand sessions and six thousand regrets", () => {
    const evenings = [...career(fortyYears)];
    expect(count("session-planned", evenings)).toBeGreaterThan(57_000);
    expect(count("session-planned", evenings)).toBeLessThan(64_000);
    expect(count("moment-noted", evenings)).toBeGreaterThan(5_000);
    expect(count("client-added", evenings)).toBeGreaterThan(1_500);
  });
});
