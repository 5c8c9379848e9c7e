import { describe, expect, test } from "vitest";
import { isLongEnough } from "../../vault/passphrase.ts";
import { strengthOfGuesses } from "../../vault/strength.ts";
import { confirmOwn, firstDifference, inWords, passphraseOf, strengthOfText } from "./strength.ts";

const strengthOf = (guesses: number) => inWords(strengthOfGuesses(guesses).seconds);

describe("what a thief would need", () => {
  test("grows with the guesses, and five drawn words are longer than anyone tries", () => {
    expect(strengthOf(1e6)).toEqual({ bars: 1, time: "hours" });
    expect(strengthOf(1e10)).toEqual({ bars: 2, time: "days" });
    expect(strengthOf(5e11)).toEqual({ bars: 2, time: "months" });
    expect(strengthOf(2048 ** 4)).toEqual({ bars: 3, time: "years" });
    expect(strengthOf(2048 ** 5)).toEqual({ bars: 4, time: "longer" });
  });
  test("a well-worn password takes hours however long it looks", async () => {
    expect((await strengthOfText("passwordpassword")).bars).toBe(1);
    expect((await strengthOfText("qwertyuiopasdfgh")).bars).toBe(1);
  });
  test("four unrelated words hold for years at least", async () => {
    expect((await strengthOfText("three herons over wicklow")).bars).toBeGreaterThanOrEqual(3);
  });
  test("a page of text is answered at once", async () => {
    const begun = performance.now();
    await strengthOfText("a warm pot in winter ".repeat(500));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe("words of one's own", () => {
  test("are long enough from four words or sixteen characters", () => {
    expect(isLongEnough("three herons over")).toBe(true);
    expect(isLongEnough("sea tin oak pen")).toBe(true);
    expect(isLongEnough("a b c d")).toBe(false);
    expect(isLongEnough("three herons")).toBe(false);
    expect(isLongEnough("      x                ")).toBe(false);
  });
  test("are typed the same twice, capitals and spaces included", () => {
    const own = "Three herons over Wicklow";
    expect(confirmOwn(own, own)).toEqual({ ok: true, value: own });
    expect(confirmOwn(own, own.toLowerCase())).toEqual({ ok: false, error: "differ" });
    expect(confirmOwn("short", "short")).toEqual({ ok: false, error: "too-short" });
  });
});

describe("the five offered words, typed once", () => {
  const five = ["kettle", "orchard", "slow", "lantern", "mending"];
  test("agree whatever the spaces and capitals between them", () => {
    expect(firstDifference(five, "  Kettle orchard\tslow lantern  mending ")).toBeNull();
  });
  test("the first that differs is named", () => {
    expect(firstDifference(five, "kettle orchid slow lantern mending")).toBe(1);
    expect(firstDifference(five, "kettle orchard slow lantern")).toBe(4);
    expect(firstDifference(five, "kettle orchard slow lantern mending now")).toBe(5);
    expect(firstDifference(five, "")).toBe(0);
  });
  test("are kept with single spaces", () =>
    expect(passphraseOf(five)).toBe("kettle orchard slow lantern mending"));
});
