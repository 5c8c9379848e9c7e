// What the page knows of one moment, live, and how a command becomes facts in the journal.
import { useState } from "react";
import type { Journal } from "../../journal/journal.ts";
import { useJournal, useRows } from "../../journal/react.tsx";
import type { MomentId } from "../../record/ids.ts";
import { type Command, isSetUp, tend, type Tending } from "./tend.ts";
import {
  allowedFor,
  bodyOf,
  momentToTend,
  ownFigure,
  practisedFor,
  stingsOf,
  type TendedMoment,
  thoughtsSeenFrom,
} from "./tend.tables.ts";

export interface Tended {
  about: TendedMoment;
  tending: Tending;
}

export function useTending(moment: MomentId): Tended | "loading" | "gone" {
  const about = useRows(momentToTend(moment));
  const body = useRows(bodyOf(moment));
  const thoughts = useRows(thoughtsSeenFrom(moment));
  const allowed = useRows(allowedFor(moment));
  const figures = useRows(ownFigure());
  const practised = useRows(practisedFor(moment));
  const stings = useRows(stingsOf(moment));
  if (!about || !body || !thoughts || !allowed || !figures || !practised || !stings)
    return "loading";
  const [found] = about;
  if (!found) return "gone";
  const figure = figures[0] ?? null;
  return {
    about: found,
    tending: {
      moment,
      meaning: found.meaning === "" ? null : found.meaning,
      body,
      thoughts: thoughts.map((thought) => ({ ...thought, here: thought.here === 1 })),
      allowedOn: allowed[0]?.on_day ?? null,
      figure: isSetUp(figure) ? figure : null,
      practised: practised.length > 0,
      stings,
    },
  };
}

export interface Doing {
  run(command: Command): Promise<boolean>;
  /** Why the last command wasn't kept; null when it was. */
  trouble: string | null;
  journal: Journal;
}

export function useDoing(tending: Tending): Doing {
  const journal = useJournal();
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = async (command: Command): Promise<boolean> => {
    const facts = tend(tending, command, journal.today());
    if (facts.length === 0) return true;
    const kept = await journal.append(...facts);
    setTrouble(kept.ok ? null : kept.error.message);
    return kept.ok;
  };
  return { run, trouble, journal };
}
