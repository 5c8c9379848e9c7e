/**
 * Live questions: asked again after every change, shown only when their rows are different.
 *
 * Asking again is cheaper than knowing which tables a question reads: every question has an index,
 * and all of them travel in one message. While an answer is on its way, any number of further
 * changes lead to one more question.
 */
import type { Journal, Question } from "./journal.ts";

export function watchRows(
  rows: Journal["rows"],
  onChange: (changed: () => void) => () => void,
): Journal["watch"] {
  return <R>(question: Question<R>, show: (rows: R[]) => void) => {
    let shown: string | null = null;
    let asking = false;
    let askAgain = false;
    let over = false;

    const look = async () => {
      if (asking) {
        askAgain = true;
        return;
      }
      asking = true;
      try {
        const fresh = await rows(question);
        const text = JSON.stringify(fresh);
        if (!over && text !== shown) {
          shown = text;
          show(fresh);
        }
      } finally {
        asking = false;
        if (askAgain && !over) {
          askAgain = false;
          void look();
        }
      }
    };

    const stop = onChange(() => void look());
    void look();
    return () => {
      over = true;
      stop();
    };
  };
}
