/**
 * Looking after a regret: what has been done so far, what may come next, and the facts each step
 * leaves behind. Everything is optional, in any order, and may be picked up days later.
 *
 * One sitting leaves one rating: after a practice the later sting is the one that counts, and the
 * one before stays with the practice. Two ratings within ten minutes would pass for a sting that
 * has gone quiet.
 */
import { daysBetween, type Day } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import type { MomentId, ThoughtId } from "../../record/ids.ts";
import type { Sting } from "../../record/sting.ts";
import { marksToKeep, type BodyMark } from "./body.ts";

export interface Thought {
  id: ThoughtId;
  words: string;
  /** In how many moments it came round. */
  moments: number;
  here: boolean;
}

export interface Figure {
  name: string;
  where: string;
  scent: string;
  touch: string;
  phrase: string;
}

export interface GivenSting {
  on: Day;
  sting: Sting;
  occasion: string;
}

export interface Tending {
  moment: MomentId;
  meaning: string | null;
  body: readonly BodyMark[];
  thoughts: readonly Thought[];
  allowedOn: Day | null;
  figure: Figure | null;
  practised: boolean;
  /** Oldest first; the one given when the moment was put down included. */
  stings: readonly GivenSting[];
}

const parts = ["meaning", "body", "thoughts", "allowing", "help", "sting"] as const;
export type Part = (typeof parts)[number];

const isDone: Record<Part, (tending: Tending) => boolean> = {
  meaning: (t) => t.meaning !== null,
  body: (t) => t.body.length > 0,
  thoughts: (t) => t.thoughts.some((thought) => thought.here),
  allowing: (t) => t.allowedOn !== null,
  help: (t) => t.practised,
  sting: (t) => t.stings.some((given) => given.occasion === "tend"),
};

/** The first part with nothing in it yet; null when each has something. A pointer, never a gate. */
export const whatIsNext = (tending: Tending): Part | null =>
  parts.find((part) => !isDone[part](tending)) ?? null;

export const hasBegun = (tending: Tending): boolean => parts.some((part) => isDone[part](tending));

export type Command =
  | { do: "write-meaning"; text: string }
  | { do: "mark-body"; marks: readonly BodyMark[] }
  | { do: "word-thought"; text: string; fresh: ThoughtId }
  | { do: "notice-thought"; thought: ThoughtId; here: boolean }
  | { do: "allow" }
  | { do: "set-figure"; figure: Figure }
  | { do: "rate"; sting: Sting }
  | {
      do: "end-practice";
      practice: string;
      before: Sting | null;
      after: Sting | null;
      ended: "finished" | "left" | "worse";
    };

/** The facts that a command adds; none when it would say again what is known. */
export function tend(tending: Tending, command: Command, on: Day): NewEvent[] {
  const { moment } = tending;
  switch (command.do) {
    case "write-meaning": {
      const text = readable(command.text).trim();
      return text === (tending.meaning ?? "")
        ? []
        : [newEvent("meaning-written", { moment, on, text })];
    }
    case "mark-body":
      return [newEvent("body-marked", { moment, on, places: marksToKeep(command.marks) })];
    case "word-thought":
      return wordThought(tending, command.text, command.fresh, on);
    case "notice-thought":
      return [
        newEvent("thought-noticed", { moment, thought: command.thought, on, here: command.here }),
      ];
    case "allow":
      return tending.allowedOn === on ? [] : [newEvent("moment-allowed", { moment, on })];
    case "set-figure":
      return [newEvent("figure-set", figureToKeep(command.figure))];
    case "rate":
      return [newEvent("moment-rated", { moment, on, sting: command.sting, occasion: "tend" })];
    case "end-practice":
      return endPractice(moment, command, on);
  }
}

/** A thought already worded elsewhere is recognised, so that it can be counted across moments. */
function wordThought(tending: Tending, text: string, fresh: ThoughtId, on: Day): NewEvent[] {
  const words = oneLine(text);
  if (words === "") return [];
  const { moment } = tending;
  const known = tending.thoughts.find((thought) => sameThought(thought.words, words));
  if (known?.here) return [];
  const noticed = newEvent("thought-noticed", {
    moment,
    thought: known?.id ?? fresh,
    on,
    here: true,
  });
  return known ? [noticed] : [newEvent("thought-worded", { thought: fresh, text: words }), noticed];
}

const bare = (words: string): string =>
  words
    .toLocaleLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, " ")
    .trim();
const sameThought = (a: string, b: string): boolean => bare(a) === bare(b);

function endPractice(
  moment: MomentId,
  { practice, before, after, ended }: Extract<Command, { do: "end-practice" }>,
  on: Day,
): NewEvent[] {
  const done = newEvent("practice-done", { practice, moment, on, before, after, ended });
  const sting = after ?? before;
  return sting === null
    ? [done]
    : [done, newEvent("moment-rated", { moment, on, sting, occasion: "tend" })];
}

export const longestLine = 300;
export const longestPage = 20_000;

const figureToKeep = (figure: Figure): Figure => ({
  name: oneLine(figure.name),
  where: oneLine(figure.where),
  scent: oneLine(figure.scent),
  touch: oneLine(figure.touch),
  phrase: oneLine(figure.phrase),
});

export const isSetUp = (figure: Figure | null): figure is Figure =>
  figure !== null && Object.values(figure).some((words) => words !== "");

/** Pasted control characters are no text; everything a person can type stays. */
const readable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, " ").slice(0, longestPage);
const oneLine = (text: string): string =>
  readable(text).replace(/\s+/g, " ").trim().slice(0, longestLine).trim();

const heavyFrom = 9;
const aWeek = 7;

/**
 * Whether the sting has stayed at 9 or 10 for a week: the last ratings in a row, none lower between,
 * the first and the last of them seven days apart or more. Computed from ratings alone: nobody's
 * words are read for it, and one old number by itself says nothing about staying.
 */
export function staysHeavy(stings: readonly GivenSting[]): boolean {
  const lastLighter = stings.findLastIndex((given) => given.sting < heavyFrom);
  const run = stings.slice(lastLighter + 1);
  const [first, last] = [run.at(0), run.at(-1)];
  return first !== undefined && last !== undefined && daysBetween(first.on, last.on) >= aWeek;
}
