/**
 * The promises, in short; `npm run simulate` keeps them for longer and writes the table. Seeds are
 * fixed, so each of these numbers is the same on every machine.
 */
import { expect, it } from "vitest";
import { chanceFrom } from "../simulate/chance.ts";
import { playLives } from "../simulate/lives.ts";
import { playTrap } from "../simulate/traps.ts";
import { fixture } from "./fixture.ts";
import { watchPatterns } from "./watch.ts";

const life = { seed: 7_000, clients: 20, quietlyMissed: null, effects: [], naive: false };

it("looking every day for years makes few false claims, where a spreadsheet makes one in every life", () => {
  const played = playLives({ ...life, years: 4, lives: 6, naive: true });
  expect(played.falseEver).toBeLessThanOrEqual(1);
  expect(played.falseSaid).toBeLessThanOrEqual(1);
  expect(played.naivePooled).toBe(6);
  expect(played.naiveStratified).toBeGreaterThanOrEqual(5);
});

it("what is there is found, and hardly anything else is said", () => {
  const effects = [
    { factor: 8, level: 2, size: 0.9 },
    { factor: 0, level: 4, size: 0.9 },
  ];
  const played = playLives({ ...life, years: 4, lives: 4, effects });
  expect(played.found).toBeGreaterThanOrEqual(6);
  expect(played.falseShare).toBeLessThan(0.1);
});

it("a technique chosen because of the last regret is claimed falsely unless it is split by that", () => {
  const lives = 20;
  const split = playTrap("last-regret", { lives, seed: 1, guarded: true });
  const whole = playTrap("last-regret", { lives, seed: 1, guarded: false });
  expect(split).toBeLessThanOrEqual(2);
  expect(whole).toBeGreaterThanOrEqual(8);
});

it("bad days are not taken for bad nights, nor clients for their kind of problem", () => {
  const lives = 20;
  for (const trap of ["bad-days", "kind-of-problem"] as const) {
    expect(playTrap(trap, { lives, seed: 1, guarded: true })).toBeLessThanOrEqual(2);
    expect(playTrap(trap, { lives, seed: 1, guarded: false })).toBeGreaterThanOrEqual(3);
  }
});

it("a rate that falls within every therapy is not taken for a pattern", () => {
  expect(playTrap("falling", { lives: 20, seed: 1, guarded: true })).toBeLessThanOrEqual(2);
});

it("selective sweeping is said instead of claimed", () => {
  const lives = 10;
  expect(playTrap("quiet-sessions", { lives, seed: 1, guarded: true })).toBe(0);
  expect(playTrap("quiet-sessions", { lives, seed: 1, guarded: false })).toBeGreaterThanOrEqual(3);
});

it("claims nothing of Berkeley's admissions by department, and something untrue when they are pooled", () => {
  const people = fixture("berkeley.csv").flatMap(({ admit, gender, department, people: count }) =>
    Array.from({ length: Number(count) }, () => ({
      department: department!.charCodeAt(0) - 65,
      session: { outcome: admit === "Rejected" ? 1 : 0, levels: [gender === "Female" ? 1 : 0] },
    })),
  );
  expect(people).toHaveLength(4_526);
  const chance = chanceFrom(1973);
  const ordered = people
    .map((one) => ({ one, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
  const factors = [{ unit: "within-client", afterRegret: false, levels: 2 }] as const;
  const read = (cut: "all" | "by-kind" | 8, isPooled: boolean) => {
    const watch = watchPatterns({ factors, cut, alpha: 0.1, hunches: [] });
    ordered.forEach(({ department, session }, day) =>
      watch.day(day, [{ client: isPooled ? 0 : department, ...session }]),
    );
    watch.end();
    return watch.findings()[0]!;
  };
  for (const cut of ["all", "by-kind", 8] as const) {
    expect(read(cut, false).claimedFirst).toBeNull();
    expect(read(cut, true).say).toBe("permanent");
  }
  expect(read("all", true).logE).toBeGreaterThan(30);
});
