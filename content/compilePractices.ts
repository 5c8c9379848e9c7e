/**
 * Turns the Markdown practices into one typed module, `practices.ts`, which is kept in the tree.
 *
 * Why not read the Markdown while the product runs: the page for the worst minute must be small,
 * the same words must work under plain Node, and an id that a screen uses must fail to compile when
 * a clinician removes its step. `node content/writePractices.ts` writes the module; a test fails
 * when it is not what the Markdown says.
 */
import { fail, ok, type Result } from "../record/result.ts";
import { sayMisprint, readPractice, wordsOf, type Misprint } from "./readPractice.ts";
import { sources } from "./sources.ts";
import type { PracticeWords } from "./practiceShape.ts";

export interface PracticeFile {
  name: string;
  text: string;
}

export function compilePractices(
  files: readonly PracticeFile[],
  hashOf: (words: string) => string,
): Result<string, string> {
  const read: PracticeWords[] = [];
  for (const { name, text } of files) {
    const practice = readPractice(name, text);
    const misprint = practice.ok ? crossCheck(practice.value, name, text, hashOf) : practice.error;
    if (misprint) return fail(sayMisprint(misprint));
    if (practice.ok) read.push(practice.value);
  }
  if (read.length === 0) return fail("There are no practices to read.");
  return ok(moduleOf(read.toSorted((a, b) => (a.id < b.id ? -1 : 1))));
}

function crossCheck(
  practice: PracticeWords,
  file: string,
  text: string,
  hashOf: (words: string) => string,
): Misprint | null {
  const lineOf = (key: string): number =>
    text.split("\n").findIndex((line) => line.startsWith(`${key}:`)) + 1;
  const unknown = practice.sources.find((id) => !Object.hasOwn(sources, id));
  if (unknown) return { file, line: lineOf("sources"), says: `${unknown} is not in sources.ts.` };
  const { reviewed } = practice;
  if (reviewed && reviewed.of !== hashOf(wordsOf(text))) {
    return {
      file,
      line: lineOf("reviewed"),
      says: `the words have changed since ${reviewed.by} read them. Write “reviewed: none”, or ask again (they are now ${hashOf(wordsOf(text))}).`,
    };
  }
  return null;
}

const moduleOf = (practices: readonly PracticeWords[]): string =>
  `/** Written by content/writePractices.ts from content/practices/*.md. Edit those, not this. */
import type { PracticeWords } from "./practiceShape.ts";

export const practices = ${JSON.stringify(Object.fromEntries(practices.map((p) => [p.id, p])), null, 2)} as const satisfies Record<string, PracticeWords>;

export type PracticeId = keyof typeof practices;
/** The ids of a practice's steps: a removed step that is still used fails to compile. */
export type StepId<P extends PracticeId> = (typeof practices)[P]["steps"][number]["id"];
`;
