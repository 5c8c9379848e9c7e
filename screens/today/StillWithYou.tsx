/** What is still with one: at most three, each with a way to look after it; the rest are in the list. */
import type { ReactNode } from "react";
import type { Day } from "../../record/day.ts";
import type { MomentId } from "../../record/ids.ts";
import type { FoundMoment } from "../../practices/moment/moment.tables.ts";
import { lineOrTitle, stingLine } from "../../practices/moment/words.ts";
import { standingOf } from "../../practices/moment/standing.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { StingFade } from "../../ui/music/StingFade.tsx";
import { stillWithYou } from "./today.ts";
import { words } from "./words.ts";

export function StillWithYou(props: {
  moments: readonly FoundMoment[];
  today: Day;
  onTend: (moment: MomentId) => void;
  onMoment: (moment: MomentId) => void;
  onMoments: () => void;
}): ReactNode {
  const { today } = props;
  const { shown, quieter } = stillWithYou(props.moments, today);
  return (
    <Sheet labelledBy="still">
      <h2 id="still">{words.stillTitle}</h2>
      {shown.length === 0 && <p className="small">{words.stillNone}</p>}
      {shown.map((moment) => (
        <div className="with" key={moment.id}>
          <div className="what">
            {moment.label !== null && <b className="voice">{moment.label} </b>}
            <TextLink className="line" onPress={() => props.onMoment(moment.id)}>
              {lineOrTitle(moment)}
            </TextLink>
          </div>
          <Button kind="second" small onPress={() => props.onTend(moment.id)}>
            {words.tend}
            <span className="vh"> {words.tendTo(lineOrTitle(moment))}</span>
          </Button>
          {moment.sting_now !== null && standingOf(moment) !== "quiet" && (
            <StingFade now={moment.sting_now} />
          )}
          <span className="fine">
            {stingLine({ ...moment, today })}
            {standingOf(moment) === "quiet" && words.quietNow}
          </span>
        </div>
      ))}
      <p className="small list">
        <TextLink onPress={props.onMoments}>
          {quieter > 0 ? words.quieter(quieter) : words.everything}
        </TextLink>
      </p>
    </Sheet>
  );
}
