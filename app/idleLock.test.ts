import { describe, expect, test } from "vitest";
import { createIdleLock } from "./idleLock.ts";

function play(minutes = 5) {
  let time = 1_000_000;
  const seen: (number | null | "locked")[] = [];
  const lock = createIdleLock({
    minutes: () => minutes,
    now: () => time,
    warn: (left) => seen.push(left),
    lock: () => seen.push("locked"),
  });
  return { lock, seen, pass: (seconds: number) => (time += seconds * 1000) };
}

describe("the idle lock", () => {
  test("locks once after five minutes without a touch", () => {
    const { lock, seen, pass } = play();
    pass(299.9);
    lock.look();
    pass(0.2);
    lock.look();
    lock.look();
    expect(seen).toEqual([1, "locked"]);
  });

  test("warns twenty seconds ahead, and a touch calls it off", () => {
    const { lock, seen, pass } = play();
    pass(281);
    lock.look();
    lock.touched();
    pass(200);
    lock.look();
    expect(seen).toEqual([19, null]);
  });

  test("a phone that froze the timers locks when it wakes, before the touch that woke it counts", () => {
    const { lock, seen, pass } = play();
    pass(3600);
    lock.touched();
    expect(seen).toEqual(["locked"]);
  });

  test("a file picker holds the lock off for five minutes and no longer", () => {
    const { lock, seen, pass } = play(1);
    lock.suspend();
    pass(299);
    lock.look();
    expect(seen).toEqual([]);
    pass(62);
    lock.shown(true);
    expect(seen).toEqual(["locked"]);
  });
});
