/** One tap on Today: written at once, said in the undo bar, and said plainly when it could not be. */
import { useState } from "react";
import type { AppendFailure } from "../../journal/journal.ts";
import { useJournal } from "../../journal/react.tsx";
import { useUndo } from "../../ui/Undo.tsx";
import type { Act } from "./sessions.ts";

export type DoAct = (act: Act, said: string) => Promise<void>;

export interface FailedAct {
  why: AppendFailure["why"];
  again: () => void;
}

export function useAct(): { act: DoAct; failed: FailedAct | null } {
  const journal = useJournal();
  const undo = useUndo();
  const [failed, setFailed] = useState<FailedAct | null>(null);
  const act: DoAct = async (made, said) => {
    const written = await journal.append(...made.events);
    setFailed(written.ok ? null : { why: written.error.why, again: () => void act(made, said) });
    if (written.ok) undo.offer(said, () => void journal.append(...made.back));
  };
  return { act, failed };
}
