/** One moment in a list: its sign, whose, its words, what it is now. */
import { type ReactNode, useId } from "react";
import type { Day } from "../../record/day.ts";
import type { MomentId } from "../../record/ids.ts";
import { Head } from "../../ui/music/Signs.tsx";
import type { FoundMoment } from "./moment.tables.ts";
import { standingOf } from "./standing.ts";
import { lineOrTitle, standingWords, stingLine } from "./words.ts";

export function MomentLine(props: {
  moment: FoundMoment;
  today: Day;
  onMoment: (moment: MomentId) => void;
}): ReactNode {
  const { moment, today } = props;
  const standing = standingOf(moment);
  const id = useId();
  return (
    <button
      type="button"
      className="one"
      aria-describedby={id}
      onClick={() => props.onMoment(moment.id)}
    >
      <svg className="music" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
        <Head x={9} y={7} space={10} look={standing === "unrated" ? "hollow" : standing} />
      </svg>
      <span className="line">
        {moment.label !== null && <b className="voice">{moment.label} </b>}
        {lineOrTitle(moment)}
      </span>
      <span />
      <span className="fine" id={id}>
        {stingLine({ ...moment, today })}
        {moment.sting_now !== null && `, ${standingWords[standing]}`}
      </span>
    </button>
  );
}
