/** For the tests of questions: a journal in which these things happened, as a function that asks it. */
import type { NewEvent } from "../../record/events.ts";
import { added } from "../folds/practice.ts";
import type { Question } from "../journal.ts";
import { memoryJournal, wallInUtc } from "../memory.ts";

export async function askedOf(...events: NewEvent[]) {
  const journal = await memoryJournal({
    now: () => wallInUtc("2025-10-14T20:40"),
    seed: [added("j", "J."), added("s", "S."), ...events],
  });
  return <R>(question: Question<R>): Promise<R[]> => journal.rows(question);
}

export const ids = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id);
