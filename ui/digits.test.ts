import { expect, test } from "vitest";
import { tenWindow, type TypedDigit, valueTyped } from "./digits.ts";

/** Types keys, each so many milliseconds after the one before, and says what the sting became. */
function typing(...keys: [key: string, pause: number][]): (number | null)[] {
  let at = 0;
  let before: TypedDigit | null = null;
  return keys.map(([key, pause]) => {
    at += pause;
    const set = valueTyped(key, at, before);
    if (set) before = set.typed;
    return set?.value ?? null;
  });
}

test("every digit sets its own number", () => {
  const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(digits.map((digit) => valueTyped(String(digit), 0, null)?.value)).toEqual(digits);
});

test("a nought quickly after a one makes ten", () => {
  expect(typing(["1", 0], ["0", 200])).toEqual([1, 10]);
});

test("a nought long after a one is a nought", () => {
  expect(typing(["1", 0], ["0", tenWindow + 1])).toEqual([1, 0]);
});

test("a nought after any other digit, or after ten, is a nought", () => {
  expect(typing(["2", 0], ["0", 100])).toEqual([2, 0]);
  expect(typing(["1", 0], ["0", 100], ["0", 100])).toEqual([1, 10, 0]);
});

test("letters, signs and named keys are not numbers", () => {
  expect(typing(["n", 0], ["-", 0], ["Enter", 0], ["F1", 0], ["٣", 0])).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
