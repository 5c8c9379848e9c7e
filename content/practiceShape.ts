/**
 * What a written practice is made of, once read: a straight line of steps.
 *
 * Words stay in Markdown, where a clinician can edit them; anything that branches stays in code.
 * Slots and cues are closed vocabularies, so that a misspelt one is found when the words are read
 * and not by somebody in distress.
 */
export const slots = ["figure", "where", "scent", "touch", "phrase"] as const;
/** A place in a sentence that the person's own words fill. */
export type Slot = (typeof slots)[number];

export const questions = ["sting"] as const;
export type PracticeQuestion = (typeof questions)[number];

/**
 * How much stands behind a practice. `pilot` (a small study without a comparison) was added to the
 * four of the plan, because calling such a study a trial would promise too much.
 */
export const evidenceWords = ["trial", "review", "pilot", "tradition", "essay"] as const;
export type Evidence = (typeof evidenceWords)[number];

export type Piece = string | { slot: Slot };

export interface PracticeStep {
  id: string;
  /** Paragraphs; each a run of text and slots. */
  say: readonly (readonly Piece[])[];
  /** Seconds to stay; advice, never a timer that moves on by itself. */
  pause: number | null;
  ask: PracticeQuestion | null;
  /** How many small things there are to find, one tap each. */
  count: number | null;
}

export interface Review {
  by: string;
  on: string;
  /** Hash of the words as they were when read, so that a later edit takes the review away. */
  of: string;
}

export interface PracticeWords {
  id: string;
  minutes: number;
  evidence: Evidence;
  sources: readonly string[];
  notFor: string;
  reviewed: Review | null;
  steps: readonly PracticeStep[];
}
