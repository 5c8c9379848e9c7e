/** Putting a moment down: written once however often it is tried, and taken back whole by undo. */
import { useRef, useState } from "react";
import type { AppendFailure } from "../../journal/journal.ts";
import { useJournal } from "../../journal/react.tsx";
import type { NewEvent } from "../../record/events.ts";
import type { Day } from "../../record/day.ts";
import { EventId, MomentId } from "../../record/ids.ts";
import { ok } from "../../record/result.ts";
import { useUndo } from "../../ui/Undo.tsx";
import {
  type FormProblem,
  type MomentForm,
  type SweepOfSession,
  noteMoment,
  sameForm,
  takeBack,
} from "./moment.ts";
import type { PickRow } from "./moment.tables.ts";
import { createShelf } from "./shelf.ts";
import type { FormAtHand, OpenForm } from "./useMomentForm.tsx";
import { type Wall, hasBegun } from "./whichSession.ts";
import { form as words } from "./words.ts";

export function usePutDown(props: {
  form: MomentForm;
  open: OpenForm;
  rows: PickRow[];
  wall: Wall;
  atHand: FormAtHand;
}): {
  problem: FormProblem | null;
  failure: AppendFailure["why"] | null;
  isBusy: boolean;
  /** The moment once it is down, null when it is not. */
  putDown: () => Promise<MomentId | null>;
  startEmpty: () => void;
} {
  const { form, open, rows, wall, atHand } = props;
  const journal = useJournal();
  const undo = useUndo();
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const [failure, setFailure] = useState<AppendFailure["why"] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const lastTry = useRef<{ form: MomentForm; moment: MomentId; events: NewEvent[] } | null>(null);

  const putDown = async (): Promise<MomentId | null> => {
    if (isBusy) return null;
    const sweep = sweepOf(form, rows, wall);
    const attempt = tryOf(sweep);
    setProblem(attempt.ok ? null : attempt.error);
    if (!attempt.ok) return null;
    const { moment, events } = attempt.value;
    setBusy(true);
    const written = await journal.append(...events);
    setBusy(false);
    setFailure(written.ok ? null : written.error.why);
    if (!written.ok) return null;
    await atHand.letGo();
    undo.offer(words.isDown, () => {
      void journal.append(...takeBack(moment, form.session, sweep, events));
      void beginAgain(form);
    });
    return moment;
  };

  /**
   * The same words after a failure are the same events with the same ids, so an answer lost on the
   * way writes nothing twice. Changed words are a moment of their own: the first may have arrived.
   */
  const tryOf = (sweep: SweepNow | null) => {
    const before = lastTry.current;
    if (before && sameForm(before.form, form)) return ok(before);
    const moment = before ? journal.mint(MomentId) : open.moment;
    const noted = noteMoment(form, { moment, on: wall.day, sweep });
    if (!noted.ok) return noted;
    const events = noted.value.map((event) => ({ ...event, id: journal.mint(EventId) }));
    lastTry.current = { form, moment, events };
    return ok(lastTry.current);
  };

  /** What was put down and taken back lies on the shelf again, as a new beginning. */
  const beginAgain = async (taken: MomentForm): Promise<void> => {
    const shelf = createShelf(journal.drafts, journal.now, () => () => undefined);
    await shelf.open(null);
    shelf.keepSoon(open.moment, taken);
    await shelf.keepNow();
  };

  const startEmpty = () => {
    atHand.startEmpty();
    undo.offer(words.emptied, () => atHand.putBack(open));
  };
  return { problem, failure, isBusy, putDown, startEmpty };
}

type SweepNow = SweepOfSession & { sweptOn: Day | null };

export function sweepOf(
  form: Pick<MomentForm, "session">,
  rows: readonly PickRow[],
  wall: Wall,
): SweepNow | null {
  const row = rows.find(({ id }) => id === form.session);
  if (!row) return null;
  return {
    tone: row.tone,
    regret: row.regret === null ? null : row.regret === 1,
    sweptOn: row.swept_on,
    dayIsSwept: rows.some(({ day, swept_on: on }) => day === row.day && on !== null),
    wasHeld: row.rest === null && hasBegun(row, wall),
  };
}
