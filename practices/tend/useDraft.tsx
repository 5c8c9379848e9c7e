// Something half-written, kept inside the vault while it is written and found again after a closed tab.
import { useCallback, useEffect, useRef, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import type { Instant } from "../../record/day.ts";

const dayInMs = 86_400_000;
const settleMs = 300;

export interface Draft {
  /** Undefined while it is being looked for. */
  found: unknown;
  keep(draft: unknown): void;
  /** At once, and seen at once. */
  keepNow(draft: unknown): void;
  drop(): void;
}

export function useDraft(key: string, days: number): Draft {
  const journal = useJournal();
  const [found, setFound] = useState<unknown>(undefined);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);

  useEffect(() => {
    let isHere = true;
    const oldest = (journal.now() - days * dayInMs) as Instant;
    void journal.drafts.read<unknown>(key, oldest).then((draft) => {
      if (isHere) setFound(draft);
    });
    return () => {
      isHere = false;
      // Leaving the page must not lose the last letters.
      waiting.current?.write();
    };
  }, [journal, key, days]);

  const settle = useCallback((): void => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);
  const keep = useCallback(
    (draft: unknown): void => {
      settle();
      const write = (): void => {
        settle();
        void journal.drafts.keep(key, draft);
      };
      waiting.current = { timer: setTimeout(write, settleMs), write };
    },
    [journal, key, settle],
  );
  const keepNow = useCallback(
    (draft: unknown): void => {
      settle();
      setFound(draft);
      void journal.drafts.keep(key, draft);
    },
    [journal, key, settle],
  );
  const drop = useCallback((): void => {
    settle();
    setFound(null);
    void journal.drafts.drop(key);
  }, [journal, key, settle]);
  return { found, keep, keepNow, drop };
}
