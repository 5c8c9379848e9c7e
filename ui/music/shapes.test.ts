import { expect, test } from "vitest";
import { glanceX } from "./Glance.tsx";
import { hairpinFill } from "./hairpinShape.ts";
import { stingFadePath } from "./StingFade.tsx";

test("the sting fills to the middle of its digit, ten to the very end", () => {
  expect(hairpinFill(8).x).toBeCloseTo(253.9);
  expect(hairpinFill(5).x).toBe(165);
  expect(hairpinFill(10)).toMatchObject({ x: 328, top: 3, bottom: 43 });
});

test("the fill stays within the hairpin: each step further, and evenly about the middle", () => {
  const fills = Array.from({ length: 11 }, (_, step) => hairpinFill(step));
  for (const [step, fill] of fills.entries()) {
    expect(fill.top + fill.bottom).toBeCloseTo(46);
    if (step > 0) expect(fill.x).toBeGreaterThan(fills[step - 1]?.x ?? 0);
  }
  expect(hairpinFill(8).path).toBe("M2 23L253.9 7.5V38.5Z");
});

test("what is still with you is thicker and longer the more it stings", () => {
  expect(stingFadePath(6)).toBe("M0 5.5L290 13L0 20.5Z");
  expect(stingFadePath(3)).toBe("M0 9.2L150 13L0 16.8Z");
  expect(stingFadePath(0)).toBe("M0 13L0 13L0 13Z");
});

test("twelve weeks fill the staff and stay inside it", () => {
  expect(glanceX(0, 12)).toBeCloseTo(6.3);
  expect(glanceX(1, 12) - glanceX(0, 12)).toBeCloseTo(glanceX(12, 12) - glanceX(11, 12));
  // This very evening is the end of the twelfth week; its regret, a step to the right, is on the staff too.
  expect(glanceX(12, 12)).toBeLessThan(190 - 8);
});
