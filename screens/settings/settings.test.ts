import { expect, test } from "vitest";
import { lockChoices, lockMinutesOf } from "./settings.ts";

test("the lock can be lengthened to fifteen minutes and never be switched off", () => {
  expect(lockChoices.map((n) => lockMinutesOf(String(n)))).toEqual(lockChoices);
  expect(Math.max(...lockChoices)).toBe(15);
  for (const odd of [undefined, "", "0", "-1", "16", "1440", "never", "2.5", "Infinity"])
    expect(lockMinutesOf(odd)).toBe(5);
});
