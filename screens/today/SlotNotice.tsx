/** Something was changed about the slot while it was locked. Said once, in plain words, without alarm. */
import type { ReactNode } from "react";
import type { Day } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { cameInWords as words } from "./words.ts";

export function SlotNotice(props: {
  /** The day on which the slot was last seen to be right; left out when its key was not changed. */
  changed?: { since: Day | null } | undefined;
  unreadable: number;
  today: Day;
  onHeard(): void;
}): ReactNode {
  const { changed, unreadable, today } = props;
  return (
    <div className="slot-news">
      <Notice tone="honey" isNew>
        {changed && <p>{words.changed(changed.since, today)}</p>}
        <p>{unreadable === 0 ? words.nothingLost : words.unreadable(unreadable)}</p>
        {changed && <p className="small">{words.putRight}</p>}
        <div className="row">
          <Button kind="second" small onPress={props.onHeard}>
            {words.heard}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
