/**
 * The journal for React: what is on the screen follows what is in the journal.
 *
 * A question may be built anew on every render; it is the same question while its SQL and its
 * parameters are the same, and two parts that ask the same share one live answer.
 */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
} from "react";
import type { Day } from "../record/day.ts";
import type { Journal, Question } from "./journal.ts";

/** Calls `work` every `ms` until the returned function is called. */
export type Every = (ms: number, work: () => void) => () => void;

interface Desk {
  journal: Journal;
  every: Every | undefined;
  live: Map<string, LiveRows>;
}

const DeskContext = createContext<Desk | null>(null);

/** `every` lets the day change at midnight; without it the day is that of the last render. */
export function JournalProvider(props: {
  journal: Journal;
  every?: Every;
  children: ReactNode;
}): ReactNode {
  const { journal, every } = props;
  const desk = useMemo<Desk>(() => ({ journal, every, live: new Map() }), [journal, every]);
  return <DeskContext value={desk}>{props.children}</DeskContext>;
}

export const useJournal = (): Journal => useDesk().journal;

/** The rows of a question, kept up to date; undefined while they are not known yet. */
export function useRows<R>(question: Question<R> | null): R[] | undefined {
  const desk = useDesk();
  const key = question === null ? null : keyOf(question);
  const live = useMemo(
    () => (question === null || key === null ? null : liveRows(desk, key, question)),
    // The key says all there is to know about the question.
    // oxlint-disable-next-line react/exhaustive-deps
    [desk, key],
  );
  const rows = useSyncExternalStore(
    live ? live.subscribe : subscribeToNothing,
    live ? live.read : readNothing,
    live ? live.read : readNothing,
  );
  return rows as R[] | undefined;
}

/** Today, which becomes tomorrow at midnight while the screen is open. */
export function useToday(): Day {
  const { journal, every } = useDesk();
  const subscribe = useCallback(
    (changed: () => void) => (every ? every(20_000, changed) : () => undefined),
    [every],
  );
  return useSyncExternalStore(subscribe, journal.today, journal.today);
}

function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("This part needs a JournalProvider around it.");
  return desk;
}

const keyOf = (question: Question<unknown>): string =>
  JSON.stringify([question.sql, question.parameters]);

interface LiveRows {
  subscribe(changed: () => void): () => void;
  read(): unknown[] | undefined;
}

/** One watch of the journal for all parts that ask this, begun by the first, ended by the last. */
function liveRows(desk: Desk, key: string, question: Question<unknown>): LiveRows {
  const known = desk.live.get(key);
  if (known) return known;
  const listeners = new Set<() => void>();
  let rows: unknown[] | undefined;
  let stop: (() => void) | undefined;
  const made: LiveRows = {
    subscribe(changed) {
      listeners.add(changed);
      desk.live.set(key, made);
      stop ??= desk.journal.watch(question, (fresh) => {
        rows = fresh;
        for (const listener of listeners) listener();
      });
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
        if (desk.live.get(key) === made) desk.live.delete(key);
      };
    },
    read: () => rows,
  };
  desk.live.set(key, made);
  return made;
}

const subscribeToNothing = () => () => undefined;
const readNothing = () => undefined;
