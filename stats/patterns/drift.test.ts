/**
 * sr_detector.csv: M <- (M + 1) LR in R, p0 = .12 against p1 = .15. binomial_interval.csv:
 * stats::binom.test(y, n, conf.level = .95)$conf.int.
 */
import { expect, it } from "vitest";
import { chanceFrom } from "../simulate/chance.ts";
import { binomialInterval } from "./binomialInterval.ts";
import { detectorStep, driftOf } from "./drift.ts";
import { fixture, numbersOf } from "./fixture.ts";

it("steps as R's detector does", () => {
  const rows = fixture("sr_detector.csv").map(numbersOf);
  expect(rows).toHaveLength(400);
  let m = 0;
  for (const { i, y, sr } of rows) {
    m = detectorStep(m, 1, y === 1 ? 0.15 / 0.12 : 0.85 / 0.88);
    expect(Math.abs(m / sr! - 1)).toBeLessThan(1e-9);
    if (i === 300) expect(m).toBeGreaterThan(5_750);
  }
});

it("gives R's exact interval of a rate", () => {
  const rows = fixture("binomial_interval.csv").map(numbersOf);
  expect(rows).toHaveLength(6);
  for (const { y, n, low, high } of rows) {
    const [ours, theirs] = [binomialInterval(y!, n!, 0.05), [low!, high!]];
    ours.forEach((bound, at) => expect(Math.abs(bound - theirs[at]!)).toBeLessThan(1e-9));
  }
});

it("is what the formula says, written out for one usual rate", () => {
  const chance = chanceFrom(3);
  const y = Array.from({ length: 300 }, () => (chance.yes(0.12) ? 1 : 0));
  const odds = [0.5, 2 / 3, 1.5, 2, 3];
  // Every possible beginning of a change, one by one.
  let total = 1 / 301;
  for (const times of odds) {
    const p = (times * 0.1) / (0.9 + times * 0.1);
    for (let from = 1; from <= 300; from += 1) {
      let ratio = 1 / (from * (from + 1));
      for (let i = from; i <= 300; i += 1) ratio *= y[i - 1] === 1 ? p / 0.1 : (1 - p) / 0.9;
      total += ratio / odds.length;
    }
  }
  const drift = driftOf(y, 0.1, 1e-9);
  expect(drift.say).toBe("steady");
  expect(drift.logE).toBeCloseTo(Math.log(total), 9);
});

it("alarms in few lives in which the rate never changed, declared or learned", () => {
  for (const declared of [0.1, null]) {
    let alarms = 0;
    for (let life = 0; life < 100; life += 1) {
      const chance = chanceFrom(life);
      const y = Uint8Array.from({ length: 6_000 }, () => (chance.yes(0.1) ? 1 : 0));
      if (driftOf(y, declared, 0.1).at !== null) alarms += 1;
    }
    expect(alarms).toBeLessThanOrEqual(10);
  }
});

it("sees a rate that changes, and says in which direction", () => {
  const changed = (later: number) => {
    const chance = chanceFrom(8);
    return Array.from({ length: 3_000 }, (_, i) => (chance.yes(i < 600 ? 0.1 : later) ? 1 : 0));
  };
  const doubled = driftOf(changed(0.2), 0.1, 0.1);
  expect(doubled.say).toBe("higher");
  expect(doubled.at).toBeGreaterThan(600);
  expect(doubled.at).toBeLessThan(1_000);
  expect(driftOf(changed(0.03), 0.1, 0.1).say).toBe("lower");
  // Learned from 200 sessions, "usual" is wide, so only a large change stands out.
  const tripled = driftOf(changed(0.3), null, 0.1);
  expect(tripled.say).toBe("higher");
  expect(tripled.at).toBeLessThan(1_200);
});

it("says nothing before it knows what is usual", () => {
  const few = Array.from({ length: 150 }, (_, i) => (i % 10 === 0 ? 1 : 0));
  expect(driftOf(few, null, 0.1)).toMatchObject({ say: "too-early", usual: null });
  expect(driftOf([], 0.1, 0.1)).toMatchObject({ say: "steady", watched: 0 });
  const all = Array.from({ length: 400 }, () => 1);
  expect(driftOf(all, null, 0.1).say).toBe("steady");
  expect(
    driftOf(
      all.map(() => 0),
      null,
      0.1,
    ).say,
  ).toBe("steady");
});
