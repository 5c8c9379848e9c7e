import { describe, expect, test } from "vitest";
import { readPractice, sayMisprint } from "./readPractice.ts";

const front = `---
id: tea
minutes: 3
evidence: tradition
sources: []
notFor: Anyone who dislikes tea.
reviewed: none
---
`;
const read = (text: string, file = "tea.en.md") => readPractice(file, text);
const complaint = (text: string, file?: string): string => {
  const result = read(text, file);
  return result.ok ? "no complaint" : sayMisprint(result.error);
};

describe("a practice in Markdown", () => {
  test("becomes steps with sentences, slots and cues", () => {
    const result = read(`${front}## sit
Picture {figure} beside you, {where}.

And breathe.
Pause: 20 seconds
## rate
How is it now?
Ask: sting
## look
Find some things.
Count: 5
`);
    expect(result).toEqual({
      ok: true,
      value: {
        id: "tea",
        minutes: 3,
        evidence: "tradition",
        sources: [],
        notFor: "Anyone who dislikes tea.",
        reviewed: null,
        steps: [
          {
            id: "sit",
            say: [
              ["Picture ", { slot: "figure" }, " beside you, ", { slot: "where" }, "."],
              ["And breathe."],
            ],
            pause: 20,
            ask: null,
            count: null,
          },
          { id: "rate", say: [["How is it now?"]], pause: null, ask: "sting", count: null },
          { id: "look", say: [["Find some things."]], pause: null, ask: null, count: 5 },
        ],
      },
    });
  });

  test("a sentence with a colon is a sentence, not a cue", () => {
    const result = read(`${front}## sit\nFeel this: {touch}.\n`);
    expect(result.ok && result.value.steps[0]?.say).toEqual([
      ["Feel this: ", { slot: "touch" }, "."],
    ]);
  });

  test("may come from a machine that ends lines its own way", () => {
    expect(read(`${front}## sit\nBreathe.\n`.replaceAll("\n", "\r\n")).ok).toBe(true);
  });

  test("carries who read it, when, and which words", () => {
    const result = read(
      `${front.replace("reviewed: none", "reviewed: { by: A. B., on: 2026-11-23, of: 0123456789abcdef }")}## sit\nBreathe.\n`,
    );
    expect(result.ok && result.value.reviewed).toEqual({
      by: "A. B.",
      on: "2026-11-23",
      of: "0123456789abcdef",
    });
  });
});

describe("a slip of the pen is named by file, line and suggestion", () => {
  test.each([
    [
      "a misspelt slot",
      "## sit\nPicture {figur}.\n",
      "tea.en.md, line 10: {figur} is not a slot. Did you mean {figure}?",
    ],
    [
      "an unknown slot",
      "## sit\nPicture {supervisor}.\n",
      "tea.en.md, line 10: {supervisor} is not a slot. The slots are {figure}, {where}, {scent}, {touch}, {phrase}.",
    ],
    [
      "a slot left open",
      "## sit\nPicture {figure\n",
      "tea.en.md, line 10: {figure has no closing bracket. Write {figure}.",
    ],
    [
      "a misspelt cue",
      "## sit\nStay.\nPawse: 20 seconds\n",
      "tea.en.md, line 11: “Pawse:” is not a cue. Did you mean “Pause:”?",
    ],
    [
      "a pause without seconds",
      "## sit\nStay.\nPause: 20\n",
      "tea.en.md, line 11: a pause looks like “Pause: 20 seconds”, ten minutes at most.",
    ],
    [
      "a question nobody can ask",
      "## sit\nStay.\nAsk: mother\n",
      "tea.en.md, line 11: “mother” can't be asked. What can: sting.",
    ],
    [
      "words before any step",
      "Stay.\n",
      "tea.en.md, line 9: these words stand before the first step. Begin a step with “## name”.",
    ],
    [
      "two steps of one name",
      "## sit\nStay.\n## sit\nStay.\n",
      "tea.en.md, line 11: there is already a step called “sit”.",
    ],
    [
      "HTML",
      "## sit\nStay <b>here</b>.\n",
      "tea.en.md, line 10: HTML can't be used here. Write plain sentences.",
    ],
    [
      "a silent step",
      "## sit\nPause: 20 seconds\n",
      "tea.en.md, line 11: the step “sit” says nothing.",
    ],
    [
      "a heading of the wrong size",
      "# Sit\n",
      "tea.en.md, line 9: a step begins with “## ” and one lower-case word, like “## arrive”.",
    ],
  ])("%s", (_, body, says) => {
    expect(complaint(front + body)).toBe(says);
  });

  test.each([
    [
      "a missing line",
      front.replace("minutes: 3\n", ""),
      "tea.en.md, line 7: “minutes:” is missing.",
    ],
    [
      "a misspelt key",
      front.replace("minutes", "minuets"),
      "tea.en.md, line 3: “minuets” is not known here. Did you mean “minutes”?",
    ],
    [
      "a grand evidence word",
      front.replace("tradition", "proven"),
      "tea.en.md, line 4: “proven” is not one of trial, review, pilot, tradition, essay.",
    ],
    [
      "a key twice",
      front.replace("minutes: 3", "minutes: 3\nminutes: 4"),
      "tea.en.md, line 4: “minutes” stands here twice.",
    ],
    [
      "minutes that are no number",
      front.replace("3", "three"),
      "tea.en.md, line 3: minutes are a whole number from 1 to 60.",
    ],
  ])("%s above the words", (_, head, says) => {
    expect(complaint(`${head}## sit\nStay.\n`)).toBe(says);
  });

  test("a file called otherwise than its id", () => {
    expect(complaint(`${front}## sit\nStay.\n`, "coffee.en.md")).toBe(
      "coffee.en.md, line 2: the file is called coffee.en.md, but its id is tea. They must agree.",
    );
  });

  test("a file with no front matter", () => {
    expect(complaint("## sit\nStay.\n")).toBe(
      "tea.en.md, line 1: the file must begin with a line of three dashes: ---",
    );
  });
});
