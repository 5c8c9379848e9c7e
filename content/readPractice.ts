/**
 * Reads one practice from its Markdown file, strictly.
 *
 * The grammar is small on purpose: front matter of `key: value` lines, then steps headed `## id`
 * with paragraphs and cue lines. A Markdown library was rejected: it would accept HTML, links and
 * tables that no screen here could show. Every complaint names file, line and a suggestion, since
 * the reader of the complaint is a clinician, not a programmer.
 */
import { fail, ok, type Result } from "../record/result.ts";
import { closest } from "./closest.ts";
import { readFrontMatter } from "./frontMatter.ts";
import {
  questions,
  slots,
  type Piece,
  type PracticeStep,
  type PracticeWords,
} from "./practiceShape.ts";

export interface Misprint {
  file: string;
  line: number;
  says: string;
}
export const sayMisprint = (m: Misprint): string => `${m.file}, line ${m.line}: ${m.says}`;

export function readPractice(file: string, text: string): Result<PracticeWords, Misprint> {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  try {
    const front = readFrontMatter(lines, complain);
    const steps = readSteps(lines, front.wordsFrom);
    const named = `${front.id}.`;
    if (!file.startsWith(named)) {
      complain(
        front.lineOf("id"),
        `the file is called ${file}, but its id is ${front.id}. They must agree.`,
      );
    }
    return ok({
      id: front.id,
      minutes: front.minutes,
      evidence: front.evidence,
      sources: front.sources,
      notFor: front.notFor,
      reviewed: front.reviewed,
      steps,
    });
  } catch (thrown) {
    if (thrown instanceof Complaint) return fail({ file, line: thrown.line, says: thrown.message });
    throw thrown;
  }
}

/** The words that a review vouches for: everything below the front matter. */
export const wordsOf = (text: string): string =>
  text.replaceAll("\r\n", "\n").split("\n---\n").slice(1).join("\n---\n").trim();

class Complaint extends Error {
  readonly line: number;
  constructor(line: number, says: string) {
    super(says);
    this.line = line;
  }
}
export type Complain = (line: number, says: string) => never;
const complain: Complain = (line, says) => {
  throw new Complaint(line, says);
};

interface Draft extends PracticeStep {
  say: Piece[][];
}

function readSteps(lines: readonly string[], from: number): PracticeStep[] {
  const steps: Draft[] = [];
  for (let at = from; at < lines.length; at++) {
    const raw = lines[at] ?? "";
    const text = raw.trim();
    const line = at + 1;
    if (text === "") continue;
    if (/<[a-z/!]/i.test(text)) complain(line, "HTML can't be used here. Write plain sentences.");
    if (text.startsWith("#")) {
      steps.push(openStep(text, line, steps));
      continue;
    }
    const step =
      steps.at(-1) ??
      complain(line, "these words stand before the first step. Begin a step with “## name”.");
    const cue = /^([A-Z][a-z]+):\s*(.*)$/.exec(text);
    if (cue && looksLikeCue(cue[1] ?? "")) readCue(step, cue[1] ?? "", cue[2] ?? "", line);
    else step.say.push(readPieces(text, line));
  }
  if (steps.length === 0) complain(lines.length, "there are no steps. Begin one with “## name”.");
  for (const step of steps) {
    if (step.say.length === 0) complain(lines.length, `the step “${step.id}” says nothing.`);
  }
  return steps;
}

function openStep(text: string, line: number, before: readonly Draft[]): Draft {
  const heading = /^## ([a-z][a-z0-9-]*)$/.exec(text);
  const id =
    heading?.[1] ??
    complain(line, "a step begins with “## ” and one lower-case word, like “## arrive”.");
  if (before.some((step) => step.id === id))
    complain(line, `there is already a step called “${id}”.`);
  return { id, say: [], pause: null, ask: null, count: null };
}

const cues = ["Pause", "Ask", "Count"] as const;
/** A line such as "Pawse: 20 seconds" is a misspelt cue; "Feel this: …" is a sentence. */
const looksLikeCue = (word: string): boolean =>
  cues.some((cue) => cue === word) || closest(word, cues) !== null;

function readCue(step: Draft, word: string, value: string, line: number): void {
  const cue = cues.find((known) => known === word);
  if (!cue) complain(line, `“${word}:” is not a cue. Did you mean “${closest(word, cues)}:”?`);
  if (cue === "Pause")
    step.pause = wholeNumber(
      /^(\d+) seconds?$/.exec(value)?.[1],
      600,
      line,
      "a pause looks like “Pause: 20 seconds”, ten minutes at most.",
    );
  if (cue === "Count")
    step.count = wholeNumber(
      /^(\d+)$/.exec(value)?.[1],
      9,
      line,
      "a count looks like “Count: 5”, nine at most.",
    );
  if (cue === "Ask") {
    step.ask =
      questions.find((known) => known === value) ??
      complain(line, `“${value}” can't be asked. What can: ${questions.join(", ")}.`);
  }
}

function wholeNumber(text: string | undefined, most: number, line: number, says: string): number {
  const value = Number(text);
  return text !== undefined && value > 0 && value <= most ? value : complain(line, says);
}

function readPieces(text: string, line: number): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/(\{[^}]*\}?)/)) {
    if (part === "") continue;
    pieces.push(part.startsWith("{") ? readSlot(part, line) : part);
  }
  return pieces;
}

function readSlot(part: string, line: number): Piece {
  const name = part.replace(/[{}]/g, "").trim();
  const slot = slots.find((known) => known === name);
  if (slot && part.endsWith("}")) return { slot };
  if (slot) complain(line, `${part} has no closing bracket. Write {${slot}}.`);
  const near = closest(name, slots);
  return complain(
    line,
    near
      ? `{${name}} is not a slot. Did you mean {${near}}?`
      : `{${name}} is not a slot. The slots are ${slots.map((known) => `{${known}}`).join(", ")}.`,
  );
}
