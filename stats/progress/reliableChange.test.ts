/** Expected values: stats/fixtures/rci_synthetic.csv, 60 seeded pairs and six methods in base R. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cutOffA, cutOffB, cutOffC, outcomeOf } from "./cutOffs.ts";
import { changeOf, methods, reliableChangeIndex, sampleOf, type Method } from "./reliableChange.ts";

const rows = readFileSync(new URL("../fixtures/rci_synthetic.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.replaceAll('"', "").split(","))
  .map(([method, r, , pre, post, rci]) => ({
    method: method as Method,
    r: Number(r),
    pre: Number(pre),
    post: Number(post),
    rci: Number(rci),
  }));
const sample = sampleOf(rows.filter(({ method }) => method === "JT"));

describe("reliable change", () => {
  test.each(methods)("%s is what R says, for sixty people", (method) => {
    const own = rows.filter((row) => row.method === method);
    expect(own).toHaveLength(60);
    for (const { pre, post, r, rci } of own) {
      expect(Math.abs(reliableChangeIndex(method, pre, post, sample, { r })! - rci)).toBeLessThan(
        1e-9,
      );
    }
  });

  test("of the CORE-10 is 5.7 points at 90%, with the published alpha", () => {
    const core10 = { meanPre: 19.7, sdPre: 7.7, after: null };
    const onePoint = reliableChangeIndex("JT", 20, 19, core10, { r: 0.9 })!;
    expect(1.645 / -onePoint).toBeCloseTo(5.7, 1);
  });

  test("says nothing where the method needs a group after treatment and there is none", () => {
    const alone = { meanPre: 16, sdPre: 5.5, after: null };
    expect(reliableChangeIndex("HLL", 20, 10, alone, { r: 0.84 })).toBeNull();
    expect(reliableChangeIndex("HA", 20, 10, alone, { r: 0.84 })).toBeNull();
    expect(reliableChangeIndex("JT", 20, 10, { ...alone, sdPre: NaN }, { r: 0.84 })).toBeNull();
  });

  test("is better down on one scale and up on another", () => {
    expect(changeOf(-2, "high")).toBe("improved");
    expect(changeOf(-2, "low")).toBe("worse");
    expect(changeOf(1.95, "high")).toBe("no reliable change");
  });
});

describe("cut-offs", () => {
  const clinical = { mean: 19.7, sd: 7.7 };
  const functional = { mean: 4.7, sd: 4.8 };
  test("c of the CORE-10 is 10.5; a and b lie two SDs from their own group", () => {
    expect(cutOffC(clinical, functional)).toBeCloseTo(10.46, 2);
    expect(cutOffA(clinical, "high")).toBeCloseTo(4.3, 10);
    expect(cutOffB(functional, "high")).toBeCloseTo(14.3, 10);
    expect(cutOffB({ mean: 28, sd: 6.8 }, "low")).toBeCloseTo(14.4, 10);
  });
  test("recovery needs a reliable change and a crossing", () => {
    expect(outcomeOf("improved", true, false).outcome).toBe("recovered");
    expect(outcomeOf("improved", true, true).outcome).toBe("improved");
    expect(outcomeOf("no reliable change", true, false).outcome).toBe("unchanged");
    expect(outcomeOf("improved", false, false)).toEqual({
      outcome: "improved",
      beganBelowCutOff: true,
    });
    expect(outcomeOf("worse", true, true).outcome).toBe("worse");
  });
});
