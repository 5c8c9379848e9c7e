import { expect, test } from "vitest";
import {
  breathAt,
  keptWish,
  paceOf,
  secondsOf,
  stillAt,
  usualPace,
  type Phase,
  usualWish,
  wishOf,
} from "./breath.ts";

const phaseAt = (seconds: number, pace = usualPace): Phase => breathAt(seconds * 1000, pace).phase;

test("in for four, held for four, out for six, and round again", () => {
  expect([0, 3.9, 4, 7.9, 8, 13.9, 14].map((s) => phaseAt(s))).toEqual([
    "in",
    "in",
    "hold",
    "hold",
    "out",
    "out",
    "in",
  ]);
});

test("without holding there is never a moment of holding", () => {
  const pace = paceOf({ slower: false, holding: false });
  const phases = new Set(Array.from({ length: 200 }, (_, n) => phaseAt(n / 10, pace)));
  expect(phases).toEqual(new Set(["in", "out"]));
});

test("slower is slower, and the way out is always longer than the way in", () => {
  const slow = paceOf({ slower: true, holding: true });
  expect(secondsOf(slow)).toBeGreaterThan(secondsOf(usualPace));
  for (const slower of [true, false])
    for (const holding of [true, false]) {
      const pace = paceOf({ slower, holding });
      expect(pace.out).toBeGreaterThan(pace.in);
    }
});

test("each part of the breath has a still position of its own, inside that part", () => {
  for (const phase of ["in", "hold", "out"] as const) {
    const along = stillAt(phase, usualPace);
    expect(breathAt(along * secondsOf(usualPace) * 1000, usualPace).phase).toBe(phase);
  }
});

test("how one likes to breathe is kept and read back; nonsense is the usual breath", () => {
  for (const slower of [true, false])
    for (const holding of [true, false])
      expect(wishOf(keptWish({ slower, holding }))).toEqual({ slower, holding });
  expect(wishOf(undefined)).toEqual(usualWish);
  expect(wishOf('{"x":1}')).toEqual(usualWish);
});
