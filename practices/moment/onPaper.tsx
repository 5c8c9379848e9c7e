/** A journal in memory around one part, for the browser tests of this practice and of Today. */
import "../../ui/faces.css";
import type { ReactNode } from "react";
import { JournalProvider } from "../../journal/react.tsx";
import { type MemoryJournal, memoryJournal, wallInUtc } from "../../journal/memory.ts";
import type { Journal } from "../../journal/journal.ts";
import type { NewEvent } from "../../record/events.ts";
import { UndoProvider } from "../../ui/Undo.tsx";
import { put } from "../../ui/stage.tsx";
import { page } from "vitest/browser";

export const journalAt = (now: string, seed: readonly NewEvent[]): Promise<MemoryJournal> =>
  memoryJournal({ now: () => wallInUtc(now), seed });

export const show = (journal: Journal, part: ReactNode): HTMLElement =>
  put(
    <JournalProvider journal={journal}>
      <UndoProvider>{part}</UndoProvider>
    </JournalProvider>,
  );

type Named = Parameters<typeof page.getByRole>[0];

/** Presses things by what they are called and counts how often. */
export function finger() {
  const made = { taps: 0 };
  const tap = async (role: Named, name: string | RegExp) => {
    made.taps += 1;
    const target = page.getByRole(role, { name, exact: typeof name === "string" });
    // A radio is hidden under the words that stand for it; those are what a finger meets.
    if (role === "radio") await page.elementLocator(labelOf(await target.findElement())).click();
    else await target.click();
  };
  return { made, tap };
}

const labelOf = (input: Element): Element => input.closest("label") ?? input;
