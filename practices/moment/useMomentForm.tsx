/** The form's state over the shelf of drafts: filled again when something was begun, kept as it changes. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import { MomentId, type SessionId } from "../../record/ids.ts";
import { type MomentForm, emptyForm } from "./moment.ts";
import { type Later, createShelf } from "./shelf.ts";

export interface OpenForm {
  moment: MomentId;
  form: MomentForm;
  /** The person has chosen a session (or none) themselves; otherwise the likely one stands. */
  isPicked: boolean;
  /** It was begun earlier and is offered back. */
  cameBack: boolean;
}

export interface FormAtHand {
  /** Null until the shelf has been looked at. */
  open: OpenForm | null;
  /** Changes some answers. */
  change: (part: Partial<MomentForm>, isPicked?: boolean) => void;
  startEmpty: () => void;
  /** Puts a whole form back, as when undoing. */
  putBack: (open: OpenForm) => void;
  letGo: () => Promise<void>;
  leave: () => Promise<void>;
}

const later: Later = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

export function useMomentForm(asked: SessionId | null): FormAtHand {
  const journal = useJournal();
  const shelf = useMemo(() => createShelf(journal.drafts, journal.now, later), [journal]);
  const [open, setOpen] = useState<OpenForm | null>(null);
  const fresh = useCallback(
    (session: SessionId | null): OpenForm => ({
      moment: journal.mint(MomentId),
      form: emptyForm(session),
      isPicked: false,
      cameBack: false,
    }),
    [journal],
  );

  const latest = useRef<OpenForm | null>(null);
  const show = useCallback((next: OpenForm) => {
    latest.current = next;
    setOpen(next);
  }, []);

  useEffect(() => {
    let gone = false;
    void shelf.open(asked).then((begun) => {
      if (gone) return;
      show(begun ? { ...begun, isPicked: true, cameBack: true } : fresh(asked));
    });
    return () => {
      gone = true;
      void shelf.keepNow();
    };
  }, [shelf, asked, fresh, show]);

  useEffect(() => {
    const leaving = () => void shelf.keepNow();
    document.addEventListener("visibilitychange", leaving);
    window.addEventListener("pagehide", leaving);
    return () => {
      document.removeEventListener("visibilitychange", leaving);
      window.removeEventListener("pagehide", leaving);
    };
  }, [shelf]);

  const putBack = useCallback(
    (next: OpenForm) => {
      show(next);
      shelf.keepSoon(next.moment, next.form);
    },
    [shelf, show],
  );
  const change = useCallback(
    (part: Partial<MomentForm>, isPicked = false) => {
      const before = latest.current;
      if (!before) return;
      putBack({
        ...before,
        form: { ...before.form, ...part },
        isPicked: before.isPicked || isPicked,
      });
    },
    [putBack],
  );
  const letGo = useCallback(
    async () => (latest.current ? shelf.letGo(latest.current.moment) : undefined),
    [shelf],
  );
  const startEmpty = useCallback(() => {
    void letGo();
    show(fresh(asked));
  }, [letGo, show, fresh, asked]);
  return { open, change, startEmpty, putBack, letGo, leave: shelf.keepNow };
}
