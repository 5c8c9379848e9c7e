/**
 * Why a calendar file could not be read at all: a kind for the screen, a sentence for the person.
 *
 * A single broken event is no problem of this sort: it is left out, named with its line, and the
 * sound ones are kept. A file that stops in the middle is refused whole, because what is missing
 * from it would look like sessions that were cancelled.
 */
import { fail } from "../record/result.ts";

export type ProblemKind =
  | "empty"
  | "not-a-calendar"
  | "truncated"
  | "too-large"
  | "too-many"
  | "zip-damaged"
  | "zip-encrypted"
  | "zip-too-large"
  | "zip-without-calendar";

export interface CalendarProblem {
  kind: ProblemKind;
  /** The line of the file it is about, where there is one. */
  line: number | null;
  say: string;
}

/** Something in the file that was left out, and why. */
export interface LeftOut {
  line: number;
  why: string;
}

/** A file can be broken a million times over; a list that long helps nobody. */
export const MOST_LEFT_OUT = 1_000;

export function leaveOut(list: LeftOut[], line: number, why: string | (() => string)): void {
  if (list.length < MOST_LEFT_OUT) list.push({ line, why: typeof why === "string" ? why : why() });
  else if (list.length === MOST_LEFT_OUT) {
    list.push({ line, why: "There is more of this kind from here on; only this much is named." });
  }
}

export const problem = (kind: ProblemKind, say: string, line: number | null = null) =>
  fail<CalendarProblem>({ kind, line, say });

/** A piece of the file, short and harmless enough to be quoted in a sentence. */
export function quoted(text: string, longest = 40): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
  const letters = Array.from(plain.slice(0, longest * 4));
  return `"${letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("")}"`;
}
