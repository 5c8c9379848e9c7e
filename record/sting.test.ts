import { expect, test } from "vitest";
import * as v from "valibot";
import { hasGoneQuiet, Sting, stings } from "./sting.ts";

test("a sting is a whole number from 0 to 10", () => {
  expect(stings).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const no of [-1, 11, 2.5, Number.NaN, "3", null]) expect(v.is(Sting, no)).toBe(false);
});

test("it has gone quiet when it is 2 or less twice in a row, and not before", () => {
  expect(hasGoneQuiet(2, 2)).toBe(true);
  expect(hasGoneQuiet(0, 1)).toBe(true);
  expect(hasGoneQuiet(2, 3)).toBe(false);
  expect(hasGoneQuiet(3, 0)).toBe(false);
  expect(hasGoneQuiet(1, null)).toBe(false);
  expect(hasGoneQuiet(null, null)).toBe(false);
});
