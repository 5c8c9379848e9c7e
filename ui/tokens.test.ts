// Colours are checked as they are shipped: both copies of the night are one, and what has to be read can be read.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blockOf, contrast } from "./colourTable.ts";

const here = new URL("./", import.meta.url);
const css = readFileSync(new URL("tokens.css", here), "utf8");
const paper = blockOf(css, '[data-theme="light"]');
const night = blockOf(css, '[data-theme="dark"]');
const nightBySystem = blockOf(css, ':root:not([data-theme="light"])');

test("the night a person chose and the night the system asks for are the same night", () => {
  expect(Object.keys(night).length).toBeGreaterThan(25);
  expect(nightBySystem).toEqual(night);
});

test("every colour of the day has one at night", () => {
  expect(Object.keys(night).toSorted()).toEqual(Object.keys(paper).toSorted());
});

test("contrast is measured as the standard defines it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  // The grey that is known to just pass AA on white.
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#ffffff", "#767676")).toBe(contrast("#767676", "#ffffff"));
});

const readable: [words: string, ground: string, atLeast: number][] = [
  ["--ink", "--paper", 7],
  ["--ink", "--sheet", 7],
  ["--ink-2", "--paper", 4.5],
  ["--ink-2", "--sheet", 4.5],
  ["--ink-2", "--well", 4.5],
  ["--ink-3", "--paper", 4.5],
  ["--ink-3", "--sheet", 4.5],
  ["--sheet", "--ink", 7],
  ["--on-enamel", "--enamel", 4.5],
  ["--on-enamel", "--enamel-press", 4.5],
  ["--enamel-ink", "--paper", 4.5],
  ["--enamel-ink", "--sheet", 4.5],
  ["--enamel-ink", "--enamel-soft", 4.5],
  ["--honey-ink", "--paper", 4.5],
  ["--honey-ink", "--sheet", 4.5],
  ["--honey-ink", "--honey-soft", 4.5],
  ["--ink", "--honey-soft", 7],
  ["--ink", "--paprika-soft", 7],
  ["--paprika", "--paprika-soft", 4.5],
  ["--on-paprika", "--paprika", 4.5],
  ["--cover-ink", "--cover", 7],
  ["--line-strong", "--sheet", 3],
  ["--line-strong", "--paper", 3],
  ["--paprika", "--well", 3],
  ["--focus", "--paper", 3],
  ["--focus", "--sheet", 3],
];

test.each(readable)(
  "%s on %s has a contrast of at least %d, by day and by night",
  (a, b, least) => {
    for (const theme of [paper, night]) {
      expect(contrast(theme[a] ?? "", theme[b] ?? "")).toBeGreaterThanOrEqual(least);
    }
  },
);

test("no part names a colour or size that tokens.css does not know", () => {
  const names = ["./", "./music/"].flatMap((folder) =>
    readdirSync(new URL(folder, here))
      .filter((name) => /\.(css|tsx)$/.test(name))
      .map((name) => new URL(`${folder}${name}`, here)),
  );
  const texts = names.map((name) => readFileSync(name, "utf8"));
  const known = new Set(
    texts.flatMap((text) => [...text.matchAll(/(--[\w-]+):/g)].map((m) => m[1])),
  );
  const used = texts.flatMap((text) => [...text.matchAll(/var\((--[\w-]+)/g)].map((m) => m[1]));
  expect(used.length).toBeGreaterThan(150);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});
