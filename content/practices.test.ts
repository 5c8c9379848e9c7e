import { describe, expect, test } from "vitest";
import { compilePractices } from "./compilePractices.ts";
import { practices } from "./practices.ts";
import type { PracticeWords } from "./practiceShape.ts";
import { readPractice, wordsOf } from "./readPractice.ts";
import { sources } from "./sources.ts";
import { hashOfWords, practiceFiles } from "./writePractices.ts";

const files = practiceFiles();
const all: PracticeWords[] = Object.values(practices);

describe("the words that ship", () => {
  test("are what the Markdown says (if not: node content/writePractices.ts)", () => {
    const fresh = Object.fromEntries(
      files.map(({ name, text }) => {
        const read = readPractice(name, text);
        if (!read.ok) throw new Error(read.error.says);
        return [read.value.id, read.value];
      }),
    );
    expect(Object.keys(fresh).length).toBeGreaterThan(3);
    expect(practices).toEqual(fresh);
    expect(compilePractices(files, hashOfWords).ok).toBe(true);
  });

  test("the compassionate figure asks for the sting first and last, so before and after can be told apart", () => {
    const asked = practices["compassionate-figure"].steps.map((step) => step.ask);
    expect(asked.at(0)).toBe("sting");
    expect(asked.at(-1)).toBe("sting");
    expect(asked.filter((ask) => ask !== null)).toHaveLength(2);
  });

  test("grounding never asks anybody to hold their breath", () => {
    const words = JSON.stringify(practices.grounding).toLowerCase();
    expect(words).not.toContain("hold");
  });
});

describe("sources", () => {
  test("every practice cites only what is known", () => {
    for (const practice of all) {
      for (const id of practice.sources) expect(Object.hasOwn(sources, id), id).toBe(true);
    }
  });
  test("a practice that claims a study names one", () => {
    const claiming = all.filter(
      (each) => each.evidence !== "tradition" && each.evidence !== "essay",
    );
    expect(claiming.length).toBeGreaterThan(0);
    for (const practice of claiming)
      expect(practice.sources.length, practice.id).toBeGreaterThan(0);
  });
  test("each has a DOI and a year that could be", () => {
    for (const source of Object.values(sources)) {
      expect(source.doi).toMatch(/^10\.\d{4,}\/\S+$/);
      expect(source.year).toBeGreaterThan(1900);
    }
  });
});

describe("compiling", () => {
  const [file] = files;
  if (!file) throw new Error("no practice files");

  test("a review holds for the words that were read, and falls with the first edit", () => {
    const reviewed = (of: string) => ({
      name: file.name,
      text: file.text.replace(
        "reviewed: none",
        `reviewed: { by: A. B., on: 2026-11-23, of: ${of} }`,
      ),
    });
    const hash = hashOfWords(wordsOf(file.text));
    expect(compilePractices([reviewed(hash)], hashOfWords).ok).toBe(true);
    const edited = { ...reviewed(hash), text: `${reviewed(hash).text}\nOne more sentence.\n` };
    const refused = compilePractices([edited], hashOfWords);
    expect(refused.ok ? "" : refused.error).toContain(
      "the words have changed since A. B. read them",
    );
  });

  test("a citation of nothing is refused", () => {
    const text = file.text.replace(/sources: \[.*\]/, "sources: [nobody-1999]");
    const refused = compilePractices([{ name: file.name, text }], hashOfWords);
    expect(refused.ok ? "" : refused.error).toBe(
      `${file.name}, line 5: nobody-1999 is not in sources.ts.`,
    );
  });

  test("finding no files at all is a failure, not an empty success", () => {
    expect(compilePractices([], hashOfWords)).toEqual({
      ok: false,
      error: "There are no practices to read.",
    });
  });
});
