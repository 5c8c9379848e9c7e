import { describe, expect, test } from "vitest";
import { dialled, mayHaveChanged, regionNamed, regionOfLanguages, regions } from "./helplines.ts";

const today = new Date().toISOString().slice(0, 10);

describe("the numbers that ship", () => {
  test("every one was looked up within the last year", () => {
    const dated = Object.values(regions).flatMap((region) => [
      { of: region.name, checked: region.checked },
      ...region.lines.map((line) => ({
        of: `${region.name}, ${line.name}`,
        checked: line.checked,
      })),
    ]);
    expect(dated.length).toBeGreaterThan(50);
    expect(dated.filter((each) => mayHaveChanged(each.checked, today))).toEqual([]);
  });

  test("none is dated after today", () => {
    expect(Object.values(regions).filter((region) => region.checked > today)).toEqual([]);
  });

  test("each region has an emergency number and a line, and all can be dialled", () => {
    for (const region of Object.values(regions)) {
      expect(dialled({ number: region.emergency })).toMatch(/^\d{3}$/);
      expect(region.lines.length).toBeGreaterThan(0);
      for (const line of region.lines) {
        expect(dialled(line), `${region.name}, ${line.name}`).toMatch(/^\d{3,12}$/);
        expect(line.source).not.toBe("");
      }
    }
  });

  test("a menu choice is not dialled as if it were part of the number", () => {
    expect(dialled({ number: "111, then 2", dial: "111" })).toBe("111");
  });
});

describe("how old a check may be", () => {
  test("a year to the day is still good, the day after is not", () => {
    expect(mayHaveChanged("2026-11-23", "2027-11-23")).toBe(false);
    expect(mayHaveChanged("2026-11-23", "2027-11-24")).toBe(true);
  });
});

describe("which region", () => {
  test("the browser's language names it when it carries a country we know", () => {
    expect(regionOfLanguages(["en", "en-GB"])).toBe("GB");
    expect(regionOfLanguages(["pt-BR"])).toBe("BR");
    expect(regionOfLanguages(["zh-Hant-SG"])).toBe("SG");
  });
  test("a language alone, or a country we don't have, names none", () => {
    expect(regionOfLanguages(["en"])).toBeNull();
    expect(regionOfLanguages(["en-XX"])).toBeNull();
    expect(regionNamed("toString")).toBeNull();
  });
});
