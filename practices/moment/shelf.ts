/**
 * Where half-written moments lie while they are being written.
 *
 * A keystroke is kept a third of a second later, and at once when the page is left, so a closed tab
 * loses at most the last word. Writes go one after the other: a late one must not bring back a draft
 * that was just put down. If the journal can't be reached the words are still on the form, and the
 * attempt to put them down will say so; a draft that fails is not worth an alarm.
 */
import type { Drafts } from "../../journal/journal.ts";
import type { Instant } from "../../record/day.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import {
  type Begun,
  type Draft,
  draftKey,
  dropBegun,
  keepBegun,
  noDraft,
  offerBack,
  oldestDraft,
  readDraft,
} from "./draft.ts";
import type { MomentForm } from "./moment.ts";

export interface Shelf {
  /** What was begun within the last day and is offered back. */
  open(asked: SessionId | null): Promise<Begun | null>;
  keepSoon(moment: MomentId, form: MomentForm): void;
  /** Keeps what is waiting now; the page is being left. */
  keepNow(): Promise<void>;
  letGo(moment: MomentId): Promise<void>;
}

/** Runs `work` after `ms` unless the returned function is called first. */
export type Later = (ms: number, work: () => void) => () => void;

const soon = 300;

export function createShelf(drafts: Drafts, now: () => Instant, later: Later): Shelf {
  let draft: Draft = noDraft;
  let waiting: { moment: MomentId; form: MomentForm } | null = null;
  let stopWaiting: () => void = () => undefined;
  let inTurn: Promise<void> = Promise.resolve();

  const write = (): Promise<void> => {
    const kept = draft;
    inTurn = inTurn.then(async () => {
      try {
        await (kept.begun.length > 0 ? drafts.keep(draftKey, kept) : drafts.drop(draftKey));
      } catch {
        // The words are on the form; see above.
      }
    });
    return inTurn;
  };
  const keepNow = async (): Promise<void> => {
    stopWaiting();
    if (!waiting) return inTurn;
    draft = keepBegun(draft, waiting.moment, waiting.form, now());
    waiting = null;
    return write();
  };

  return {
    async open(asked) {
      try {
        draft = readDraft(await drafts.read(draftKey, oldestDraft(now())), now());
      } catch {
        draft = noDraft;
      }
      return offerBack(draft, asked);
    },
    keepSoon(moment, form) {
      stopWaiting();
      waiting = { moment, form };
      stopWaiting = later(soon, () => void keepNow());
    },
    keepNow,
    async letGo(moment) {
      stopWaiting();
      if (waiting?.moment !== moment) await keepNow();
      waiting = null;
      draft = dropBegun(draft, moment);
      return write();
    },
  };
}
