/** Erasing one moment for good. Taking it away can be undone; this cannot, so it says first what goes. */
import { type ReactNode, useEffect, useRef } from "react";
import { holdOverMoment } from "../../journal/questions/keeping.ts";
import { useJournal, useRows } from "../../journal/react.tsx";
import type { MomentId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { view as words } from "./words.ts";

export function EraseMoment(props: {
  moment: MomentId;
  onErase: () => void;
  onKeep: () => void;
}): ReactNode {
  const today = useJournal().today();
  const holds = useRows(holdOverMoment(props.moment));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [holds]);
  if (!holds) return null;
  const hold = holds[0];
  return (
    <section className="change" aria-labelledby="erase-moment">
      <h2 id="erase-moment" ref={title} tabIndex={-1}>
        {words.eraseTitle}
      </h2>
      {hold?.since ? (
        <p>{words.held(hold.label, hold.since, today)}</p>
      ) : (
        <>
          <p>{words.eraseWhat}</p>
          <p className="small">{words.eraseCopies}</p>
        </>
      )}
      <div className="row g2 wrap">
        {!hold && (
          <Button kind="second" className="danger" onPress={props.onErase}>
            {words.eraseGo}
          </Button>
        )}
        <Button kind="quiet" onPress={props.onKeep}>
          {words.eraseKeep}
        </Button>
      </div>
    </section>
  );
}
