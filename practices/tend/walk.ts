/**
 * A written practice, filled with the person's own words and ready to be walked, step by step.
 *
 * A step whose own words are missing is left out: a half-set-up figure gives a shorter practice,
 * never a sentence with a hole in it.
 */
import type {
  Piece,
  PracticeQuestion,
  PracticeStep,
  PracticeWords,
  Slot,
} from "../../content/practiceShape.ts";
import type { Figure } from "./tend.ts";

export interface WalkedStep {
  id: string;
  paragraphs: readonly string[];
  pause: number | null;
  ask: PracticeQuestion | null;
}

export function stepsFor(practice: PracticeWords, figure: Figure | null): WalkedStep[] {
  return practice.steps.flatMap((step) => fill(step, figure));
}

function fill(step: PracticeStep, figure: Figure | null): WalkedStep[] {
  const paragraphs: string[] = [];
  for (const pieces of step.say) {
    const text = paragraphOf(pieces, figure);
    if (text === null) return [];
    paragraphs.push(text);
  }
  return [{ id: step.id, paragraphs, pause: step.pause, ask: step.ask }];
}

function paragraphOf(pieces: readonly Piece[], figure: Figure | null): string | null {
  let text = "";
  for (const piece of pieces) {
    const words = typeof piece === "string" ? piece : ownWords(piece.slot, figure);
    if (words === "") return null;
    text += words;
  }
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Fitted into a sentence: its own full stop goes, and a phrase's own quotation marks. */
function ownWords(slot: Slot, figure: Figure | null): string {
  if (!figure) return "";
  if (slot === "phrase")
    return figure.phrase
      .trim()
      .replace(/^["“„«'‘]+|["”“»'’]+$/g, "")
      .trim();
  const own = {
    figure: figure.name,
    where: figure.where,
    scent: figure.scent,
    touch: figure.touch,
  };
  return own[slot].trim().replace(/[.!?…,;]+$/, "");
}

/** How many breaths a pause is about; said in words, never counted down. */
export const breathsIn = (seconds: number, breath: number): number =>
  Math.max(1, Math.round(seconds / breath));

export interface WalkState {
  step: number;
  before: number | null;
  after: number | null;
}
export const walkStart: WalkState = { step: 0, before: null, after: null };

/** A draft from another day may point past the end (a figure made shorter since): it starts over. */
export function resumable(draft: unknown, steps: readonly WalkedStep[]): WalkState | null {
  if (typeof draft !== "object" || draft === null) return null;
  const { step, before } = draft as { step?: unknown; before?: unknown };
  if (typeof step !== "number" || !Number.isInteger(step) || step < 1 || step >= steps.length)
    return null;
  return { step, before: isSting(before) ? before : null, after: null };
}
const isSting = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 10;

/** The first question answered is the sting before; a later one is the sting after. */
export function answer(state: WalkState, steps: readonly WalkedStep[], sting: number): WalkState {
  const asksBefore = steps.slice(0, state.step).every((step) => step.ask === null);
  return asksBefore ? { ...state, before: sting } : { ...state, after: sting };
}
export const answered = (state: WalkState, steps: readonly WalkedStep[]): number | null => {
  const asksBefore = steps.slice(0, state.step).every((step) => step.ask === null);
  return asksBefore ? state.before : state.after;
};
