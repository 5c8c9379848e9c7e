import { describe, expect, test } from "vitest";
import { measureCalled, measures } from "./measures.ts";
import type { Cited, Measure } from "./measure.ts";
import { bandOf, needsSafetyNotice, scoreOf, totalOf } from "./scoring.ts";

const withItems = measures.filter(({ items }) => items !== undefined);
const numbersOf = (measure: Measure): Cited[] =>
  [
    measure.reliability,
    measure.cutOff,
    measure.sem,
    measure.wobble,
    measure.spread,
    measure.start?.mean,
    measure.start?.sd,
    measure.clinical?.mean,
    measure.clinical?.sd,
    measure.functional?.mean,
    measure.functional?.sd,
    ...(measure.reliableChange ?? []),
  ].filter((cited) => cited !== undefined);

describe("every measure", () => {
  test("has its own id, and all that the method asks for are there", () => {
    const ids = measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ["phq-9", "gad-7", "phq-15", "pcl-5", "core-10", "ors", "srs", "oq-45"]) {
      expect(measureCalled(id)).not.toBeNull();
    }
    for (const id of ["wsas", "bdi-ii", "ham-d", "suds-peak", "suds-mean", "goal"]) {
      expect(measureCalled(id)).not.toBeNull();
    }
    expect(measureCalled("toString")).toBeNull();
  });

  test.each(measures)("$name: each number has a source, and lies on the scale", (measure) => {
    expect(measure.licence).not.toBe("");
    expect(measure.population).not.toBe("");
    for (const { source } of numbersOf(measure)) expect(source.length).toBeGreaterThan(8);
    const { lowest, highest, cutOff, reliability, sem } = measure;
    if (cutOff) expect(cutOff.value > lowest && cutOff.value < highest).toBe(true);
    if (reliability) expect(reliability.value > 0.5 && reliability.value < 1).toBe(true);
    expect(sem.value > 0 && sem.value < (highest - lowest) / 8).toBe(true);
  });

  test.each(measures)("$name: the error agrees with the published reliable change", (measure) => {
    const changes = measure.reliableChange ?? [];
    const implied = 1.96 * Math.SQRT2 * measure.sem.value;
    const low = Math.min(...changes.map(({ value }) => value));
    const high = Math.max(...changes.map(({ value }) => value));
    // 90% limits are published for the CORE-10, hence the fifth.
    expect(changes.length === 0 || (implied > low * 0.95 && implied < high * 1.2)).toBe(true);
  });

  test("shows items only where its licence lets anybody", () => {
    expect(withItems.map(({ id }) => id)).toEqual(["phq-9", "gad-7", "phq-15", "pcl-5"]);
    for (const { mayShowItems, items } of measures) expect(mayShowItems).toBe(items !== undefined);
    for (const { licence } of withItems) expect(licence).toMatch(/^(Free|Public domain)\./);
  });
});

describe("worked rows", () => {
  test.each(withItems)("$name: answers give the total and the band", (measure) => {
    expect(measure.worked!.length).toBeGreaterThanOrEqual(3);
    for (const { answers, total, band } of measure.worked!) {
      expect(scoreOf(measure, answers)).toEqual({ ok: true, value: total });
      expect(bandOf(measure, total)).toBe(band);
    }
  });

  test.each(withItems)("$name: all the highest answers give the highest score", (measure) => {
    const highest = Math.max(...measure.items!.answers.map(({ value }) => value));
    const all = measure.items!.items.map(() => highest);
    expect(scoreOf(measure, all)).toEqual({ ok: true, value: measure.highest });
  });
});

describe("a wrong or missing number is refused with the reason", () => {
  const phq9 = measureCalled("phq-9")!;
  const said = (result: ReturnType<typeof totalOf>) => (result.ok ? "" : result.error.say);

  test("in answers", () => {
    expect(said(scoreOf(phq9, [1, 1, 1, null, 1, 1, 1, 1, 0]))).toMatch(/Item 4 has no answer/);
    expect(said(scoreOf(phq9, [1, 1, 1, 4, 1, 1, 1, 1, 0]))).toMatch(/Item 4 is 4/);
    expect(said(scoreOf(phq9, [1, 1]))).toMatch(/9 items, not 2/);
    expect(said(scoreOf(measureCalled("ors")!, [1, 1, 1, 1]))).toMatch(/entered as a total/);
  });
  test("in totals", () => {
    expect(said(totalOf(phq9, 28))).toMatch(/runs from 0 to 27/);
    expect(said(totalOf(phq9, -1))).toMatch(/outside/);
    expect(said(totalOf(phq9, 9.5))).toMatch(/whole/);
    expect(said(totalOf(phq9, NaN))).toMatch(/number/);
    expect(totalOf(measureCalled("core-10")!, 14.4)).toEqual({ ok: true, value: 14.4 });
  });
  test("PHQ-9 item 9 above zero is its own notice, whatever the total", () => {
    expect(needsSafetyNotice(phq9, [0, 0, 0, 0, 0, 0, 0, 0, 1])).toBe(true);
    expect(needsSafetyNotice(phq9, [3, 3, 3, 3, 3, 3, 3, 3, 0])).toBe(false);
    expect(needsSafetyNotice(measureCalled("gad-7")!, [3, 3, 3, 3, 3, 3, 3])).toBe(false);
  });
});
