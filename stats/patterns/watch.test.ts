/** The engine against a slow literal twin, and against itself read another way. */
import { expect, it } from "vitest";
import { chanceFrom } from "../simulate/chance.ts";
import { type WorkingDay, workingFactors, workingLife } from "../simulate/working.ts";
import type { Design } from "./design.ts";
import { theta } from "./grid.ts";
import { watchPatterns } from "./watch.ts";

const design: Design = { factors: workingFactors, cut: "by-kind", alpha: 0.1, hunches: [] };
const effects = [
  { factor: 0, level: 4, size: 0.9 },
  { factor: 8, level: 2, size: 0.9 },
];
const life = [...workingLife({ seed: 12, years: 3, clients: 20, effects, quietlyMissed: null })];

function readAll(days: readonly WorkingDay[], wanted: Design = design) {
  const watch = watchPatterns(wanted);
  for (const { day, sessions } of days) watch.day(day, sessions);
  watch.end();
  return watch.findings();
}

/** log of Fisher's noncentral chance with Math.log and binomials written out. */
function logChance(n1: number, n0: number, m: number, a: number, t: number): number {
  const choose = (n: number, k: number): number => {
    if (k < 0 || k > n) return 0;
    let ways = 1;
    for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
    return ways;
  };
  let all = 0;
  for (let j = 0; j <= m; j += 1) all += choose(n1, j) * choose(n0, m - j) * Math.exp(t * j);
  return Math.log(choose(n1, a) * choose(n0, m - a)) + t * a - Math.log(all);
}

/** The curve of one within-client hypothesis: every client's sessions listed, then cut, then summed. */
function slowly(factor: number, level: number, cut: "by-kind" | number, splits: boolean): number[] {
  const lists = new Map<string, { x: boolean; y: number }[]>();
  const last = new Map<number, number>();
  for (const { client, outcome, levels } of life.flatMap(({ sessions }) => sessions)) {
    if (outcome < 0) continue;
    const name = splits ? `${client} ${last.get(client) ?? 0}` : `${client}`;
    lists.set(name, [...(lists.get(name) ?? []), { x: levels[factor] === level, y: outcome }]);
    last.set(client, outcome);
  }
  const curve = theta.map(() => 0);
  for (const list of lists.values()) {
    let open: typeof list = [];
    for (const one of list) {
      open.push(one);
      const other = open.some(({ x }) => x !== one.x);
      const closes = cut === "by-kind" ? other : open.length === cut;
      if (!closes) continue;
      const block = cut === "by-kind" ? open.slice(-8) : open;
      const n1 = block.filter(({ x }) => x).length;
      const m = block.reduce((sum, { y }) => sum + y, 0);
      const a = block.reduce((sum, { x, y }) => sum + (x ? y : 0), 0);
      theta.forEach((t, at) => {
        curve[at]! +=
          logChance(n1, block.length - n1, m, a, t) - logChance(n1, block.length - n1, m, a, 0);
      });
      open = [];
    }
  }
  return curve;
}

it("adds up what a slow reading of every client's sessions adds up", () => {
  for (const cut of ["by-kind", 8, 5] as const) {
    const found = readAll(life, { ...design, cut });
    for (const [factor, level] of [
      [0, 4],
      [1, 1],
      [5, 2],
      [7, 0],
    ] as const) {
      const { curve } = found.find((one) => one.factor === factor && one.level === level)!;
      const slow = slowly(factor, level, cut, workingFactors[factor]!.afterRegret);
      expect(slow.some((value) => Math.abs(value) > 0.5)).toBe(true);
      slow.forEach((value, at) => expect(Math.abs(curve[at]! - value)).toBeLessThan(1e-9));
    }
  }
});

it("gives the same bits whether a journal is read at once or day by day, and asked in between", () => {
  const atOnce = readAll(life);
  const watch = watchPatterns(design);
  life.forEach(({ day, sessions }, at) => {
    watch.day(day, sessions);
    if (at % 50 === 0) watch.findings();
  });
  watch.end();
  const byDay = watch.findings();
  byDay.forEach((one, at) => {
    const { sessionsStillNeeded: ours, ...said } = one;
    const { sessionsStillNeeded: theirs, ...expected } = atOnce[at]!;
    expect(said).toEqual(expected);
    expect(ours()).toBe(theirs());
  });
});

it("sees what is there, names the level, and leaves the rest alone", () => {
  const found = readAll(life);
  const named = found.filter(({ say }) => say === "shown" || say === "permanent");
  for (const { factor, level } of effects)
    expect(named.some((one) => one.factor === factor && one.level === level)).toBe(true);
  expect(named.every(({ factor }) => factor === 0 || factor === 8)).toBe(true);
  const technique = named.find(({ factor, level }) => factor === 0 && level === 4)!;
  expect(technique.interval[0]).toBeGreaterThan(0);
  expect(technique.estimate).toBeGreaterThan(0.3);
  expect(technique.estimate).toBeLessThan(1.4);
});

it("compares a client's Monday with nothing when all of the client's sessions are on Mondays", () => {
  const factors = [{ unit: "within-client", afterRegret: false, levels: 2 }] as const;
  const watch = watchPatterns({ ...design, factors });
  const chance = chanceFrom(2);
  for (let week = 0; week < 200; week += 1)
    for (const [weekday, client] of [
      [0, 0],
      [3, 1],
    ] as const) {
      // The client of Mondays is regretted four times as often.
      const outcome = chance.yes(client === 0 ? 0.4 : 0.1) ? 1 : 0;
      watch.day(4 + week * 7 + weekday, [{ client, outcome, levels: [weekday === 0 ? 1 : 0] }]);
    }
  const [monday] = watch.findings();
  expect(monday).toMatchObject({ say: "too-early", logE: expect.closeTo(0, 12) });
  expect(monday!.curve.every((value) => value === 0)).toBe(true);
});

it("cannot tell two factors apart that always come together, and says so of both", () => {
  const factors = [
    { unit: "within-client", afterRegret: false, levels: 2 },
    { unit: "within-client", afterRegret: false, levels: 2 },
    { unit: "within-client", afterRegret: false, levels: 2 },
  ] as const;
  const watch = watchPatterns({ ...design, factors });
  const chance = chanceFrom(5);
  for (let day = 0; day < 500; day += 1) {
    const sessions = Array.from({ length: 5 }, (_, client) => {
      const x = chance.yes(0.4) ? 1 : 0;
      const apart = chance.yes(0.4) ? 1 : 0;
      const outcome = chance.yes(0.08 + 0.15 * x + 0.15 * apart) ? 1 : 0;
      return { client, outcome, levels: [x, x, apart] };
    });
    watch.day(day, sessions);
  }
  const [one, twin, alone] = watch.findings();
  expect([one!.say, twin!.say, alone!.say]).toEqual(["inseparable", "inseparable", "permanent"]);
  expect([one!.from, twin!.from, alone!.from]).toEqual([[1], [0], []]);
});

it("says that sweeps are incomplete instead of claiming what selective sweeping made", () => {
  const quietlyMissed = { factor: 0, level: 4, swept: 0.6 };
  const missed = [...workingLife({ seed: 3, years: 6, clients: 24, effects: [], quietlyMissed })];
  const found = readAll(missed);
  const technique = found.find(({ factor, level }) => factor === 0 && level === 4)!;
  expect(technique.say).toBe("incomplete");
  expect(technique.logE).toBeGreaterThan(0);
});

it("lets a claim retreat, and remembers when it was made", () => {
  const factors = [{ unit: "within-client", afterRegret: false, levels: 2 }] as const;
  const watch = watchPatterns({ ...design, factors });
  let first: number | null = null;
  for (let day = 0; day < 400; day += 1) {
    // A run of bad luck, until it is claimed; from then on as much the other way round.
    const x = day % 2;
    const unlucky = first === null ? day % 4 === 1 : day % 4 === 2;
    watch.day(day, [{ client: 0, outcome: unlucky ? 1 : 0, levels: [x] }]);
    const [now] = watch.findings();
    if (first === null && now!.say === "shown") first = day;
    if (now!.say === "retreated") break;
  }
  const [end] = watch.findings();
  expect(first).not.toBeNull();
  expect(end).toMatchObject({ say: "retreated", claimedFirst: first });
  expect(end!.claimedLast).toBeGreaterThanOrEqual(first!);
});

it("lets a hunch be claimed from 60 where others need 240, from what came after it", () => {
  const factors = Array.from({ length: 12 }, () => ({
    unit: "within-client" as const,
    afterRegret: false,
    levels: 2,
  }));
  const [needs, needsHunch] = [false, true].map((declared) => {
    const hunches = declared ? [{ factor: 3, from: -1 }] : [];
    const watch = watchPatterns({ ...design, factors, hunches });
    const chance = chanceFrom(1);
    for (let day = 0; day < 2_000; day += 1) {
      const levels = factors.map(() => (chance.yes(0.5) ? 1 : 0));
      const outcome = chance.yes(levels[3] === 1 ? 0.35 : 0.1) ? 1 : 0;
      watch.day(day, [{ client: day % 3, outcome, levels }]);
      const found = watch.findings()[3]!;
      if (found.say === "shown") return { E: Math.exp(found.logE), ofHunch: found.logEOfHunch };
    }
    throw new Error("It was never claimed.");
  });
  expect(needs!.E).toBeGreaterThanOrEqual(240);
  expect(Math.exp(needsHunch!.ofHunch!)).toBeGreaterThan(45);
  expect(needsHunch!.E).toBeLessThan(240);
  expect(needs!.ofHunch).toBeNull();
});

it("says how many sessions are still needed, fewer as evidence comes, none when nothing varies", () => {
  const factors = [
    { unit: "within-client", afterRegret: false, levels: 2 },
    { unit: "within-client", afterRegret: false, levels: 1 },
  ] as const;
  const watch = watchPatterns({ ...design, factors });
  const chance = chanceFrom(4);
  const needs: (number | null)[] = [];
  for (let day = 0; day < 600; day += 1) {
    const x = chance.yes(0.3) ? 1 : 0;
    const outcome = chance.yes(x === 1 ? 0.25 : 0.1) ? 1 : 0;
    watch.day(day, [{ client: day % 5, outcome, levels: [x, 0] }]);
    if (day % 200 === 199) needs.push(watch.findings()[0]!.sessionsStillNeeded());
  }
  expect(needs[0]).toBeGreaterThan(100);
  expect(needs[0]).toBeLessThan(2_000);
  expect(needs.at(-1)!).toBeLessThan(needs[0]!);
  expect(watch.findings()[1]!.sessionsStillNeeded()).toBeNull();
});
