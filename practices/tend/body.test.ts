import { expect, test } from "vitest";
import { type BodyMark, change, marksToKeep, ownPlace, spreadLabels, tap, tick } from "./body.ts";

const chest: BodyMark = { place: "chest", strength: 1, quality: "heavy" };

test("the list says there or not there; the figure says there, strongly, not there", () => {
  expect(tick([], "chest")).toEqual([{ place: "chest", strength: 1, quality: null }]);
  expect(tick([chest], "chest")).toEqual([]);
  const once = tap([], "chest");
  const twice = tap(once, "chest");
  expect(twice).toEqual([{ place: "chest", strength: 2, quality: null }]);
  expect(tap(twice, "chest")).toEqual([]);
});

test("a second tap for stronger keeps the word it had", () => {
  expect(tap([chest], "chest")).toEqual([{ ...chest, strength: 2 }]);
});

test("nowhere stands alone, and a place found afterwards takes it away", () => {
  const none = tick([chest], "nowhere");
  expect(none.map((mark) => mark.place)).toEqual(["nowhere"]);
  expect(tick(none, "jaw").map((mark) => mark.place)).toEqual(["jaw"]);
});

test("a place of one's own is added once, and an empty one not at all", () => {
  const own = ownPlace([chest], "  left   knee ");
  expect(own.map((mark) => mark.place)).toEqual(["chest", "left knee"]);
  expect(ownPlace(own, "left knee")).toEqual(own);
  expect(ownPlace(own, "   ")).toEqual(own);
});

test("an empty word is no word", () => {
  expect(marksToKeep(change([chest], "chest", { quality: "  " }))).toEqual([
    { ...chest, quality: null },
  ]);
});

test("labels stand near their spots and never on top of each other", () => {
  expect(spreadLabels([92, 146, 214], 38, 380)).toEqual([92, 146, 214]);
  expect(spreadLabels([44, 66, 91], 38, 380)).toEqual([44, 82, 120]);
  const crowded = spreadLabels([300, 310, 318], 38, 340);
  expect(crowded).toEqual([264, 302, 340]);
});
