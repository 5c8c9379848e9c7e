/** Taps of the sweep, written one after the other so that quick fingers never overwrite each other. */
import { useRef, useState } from "react";
import type { AppendFailure } from "../../journal/journal.ts";
import { useJournal } from "../../journal/react.tsx";
import type { Day } from "../../record/day.ts";
import { useUndo } from "../../ui/Undo.tsx";
import { type SweepOfDayRow, sweepOfDay } from "./moment.tables.ts";
import { type SweepRow, type SweepTap, sweep, undoSweep } from "./sweep.ts";
import { type Wall, hasBegun } from "./whichSession.ts";
import { sweepWords } from "./words.ts";

export function useSweep(on: Day, wall: Wall) {
  const journal = useJournal();
  const undo = useUndo();
  const inTurn = useRef<Promise<void>>(Promise.resolve());
  const [failed, setFailed] = useState<{ tap: SweepTap; why: AppendFailure["why"] } | null>(null);

  /** Reads the rows as they stand when its turn comes: a tap just before may have changed them. */
  const make = async (made: SweepTap): Promise<void> => {
    const before = askable(await journal.rows(sweepOfDay(on)), on, wall);
    const events = sweep(before, made, wall.day);
    if (events.length === 0) return;
    const written = await journal.append(...events);
    setFailed(written.ok ? null : { tap: made, why: written.error.why });
    if (!written.ok) return;
    // A closed day is opened again by its own button, and a regret is lifted by the one that set it:
    // an offer would only stand in front of what comes next.
    if (made.tap === "close" || made.tap === "regret") return undo.withdraw();
    const said = sweepWords.undone(made, before, events.length);
    undo.offer(said, () => void journal.append(...undoSweep(before, events)));
  };
  const tap = (made: SweepTap): Promise<void> => {
    inTurn.current = inTurn.current
      .then(() => make(made))
      .catch(() => setFailed({ tap: made, why: "out-of-reach" }));
    return inTurn.current;
  };
  return { tap, failed };
}

/** The sessions of that day which have begun; the others cannot have sat anywhere yet. */
export const askable = (rows: readonly SweepOfDayRow[], on: Day, wall: Wall): SweepRow[] =>
  rows
    .filter(({ time }) => hasBegun({ day: on, time }, wall))
    .map((row) => ({
      session: row.id,
      label: row.label,
      time: row.time,
      tone: row.tone,
      regret: row.regret === null ? null : row.regret === 1,
      sweptOn: row.swept_on,
      rest: row.rest,
      moment: row.moment,
    }));
