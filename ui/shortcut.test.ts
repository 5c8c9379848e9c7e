import { expect, test } from "vitest";
import { isSingleKey, matchesKey } from "./shortcut.ts";

const press = (key: string, ...held: ("ctrl" | "meta" | "alt" | "shift")[]) => ({
  key,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("meta"),
  altKey: held.includes("alt"),
  shiftKey: held.includes("shift"),
});

test("a letter is heard alone, whether or not it is a capital", () => {
  expect(matchesKey("n", press("n"))).toBe(true);
  expect(matchesKey("n", press("N", "shift"))).toBe(true);
  expect(matchesKey("n", press("m"))).toBe(false);
});

test("the browser's own Ctrl+N and Alt+N are left to the browser", () => {
  expect(matchesKey("n", press("n", "ctrl"))).toBe(false);
  expect(matchesKey("n", press("n", "meta"))).toBe(false);
  expect(matchesKey("n", press("n", "alt"))).toBe(false);
});

test("a slash is a slash where the keyboard needs Shift for it", () => {
  expect(matchesKey("/", press("/", "shift"))).toBe(true);
});

test("Ctrl on one machine is Cmd on the other", () => {
  expect(matchesKey("mod+l", press("l", "ctrl"))).toBe(true);
  expect(matchesKey("mod+l", press("l", "meta"))).toBe(true);
  expect(matchesKey("mod+l", press("l"))).toBe(false);
});

test("redo is not undo", () => {
  expect(matchesKey("mod+z", press("z", "ctrl"))).toBe(true);
  expect(matchesKey("mod+z", press("z", "ctrl", "shift"))).toBe(false);
});

test("only keys without Ctrl or Cmd can be switched off; Escape always closes", () => {
  expect(["n", "/", "g t"].every(isSingleKey)).toBe(true);
  expect(isSingleKey("mod+l")).toBe(false);
  expect(isSingleKey("Escape")).toBe(false);
});
