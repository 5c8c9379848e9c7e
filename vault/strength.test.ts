import { expect, test } from "vitest";
import { costFloor, usualCost } from "./kdf.ts";
import { strengthOf, strengthOfGuesses } from "./strength.ts";

test("five offered words last longer than anyone tries, even at the lowest cost", () => {
  expect(strengthOfGuesses(2 ** 55).time).toBe("longer");
  expect(strengthOfGuesses(2 ** 55, costFloor).time).toBe("longer");
});

test("the usual cost lets the assumed attacker try about 6,600 times a second", () => {
  const { guessesPerSecond } = strengthOfGuesses(1, usualCost);
  // 8e12 / (3 * 134217728 * 3)
  expect(guessesPerSecond).toBeCloseTo(6622.7, 1);
});

test("half the guesses are enough on average, and the four times meet without a gap", () => {
  const perDay = strengthOfGuesses(1).guessesPerSecond * 86_400;
  expect(strengthOfGuesses(2 * perDay).seconds).toBeCloseTo(86_400);
  expect(strengthOfGuesses(1.99 * perDay).time).toBe("quick");
  expect(strengthOfGuesses(2.01 * perDay).time).toBe("weekend");
  expect(strengthOfGuesses(2 * 365.3 * perDay).time).toBe("years");
  expect(strengthOfGuesses(2 * 365_300 * perDay).time).toBe("longer");
});

test("a common password is quick however it is dressed up", async () => {
  for (const weak of [
    "password password password password",
    "passwordpassword",
    "1234567890123456",
  ]) {
    expect([weak, (await strengthOf(weak)).time]).toEqual([weak, "quick"]);
  }
});

test("an own sentence of unrelated words holds for years, and a longer one for longer", async () => {
  const short = await strengthOf("otter ladder plum basement");
  const long = await strengthOf("otter ladder plum basement quarrel teaspoon");
  expect(["years", "longer"]).toContain(short.time);
  expect(long.time).toBe("longer");
  expect(long.guesses).toBeGreaterThan(short.guesses);
});

test("a space too many at the end changes nothing", async () => {
  const one = await strengthOf("otter ladder plum basement");
  expect((await strengthOf(" otter  ladder plum basement ")).guesses).toBe(one.guesses);
});
