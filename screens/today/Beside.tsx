/** What stands beside the day: what is still with one, the evening to come, or tomorrow. */
import type { ReactNode } from "react";
import { useRows } from "../../journal/react.tsx";
import { addDays } from "../../record/day.ts";
import type { MomentId } from "../../record/ids.ts";
import type { FoundMoment } from "../../practices/moment/moment.tables.ts";
import type { Wall } from "../../practices/moment/whichSession.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { StillWithYou } from "./StillWithYou.tsx";
import { type Phase, type TodaySession, heldOf, peopleIn, sweepOpensAt } from "./today.ts";
import { sessionsOn } from "./today.questions.ts";
import { tomorrowText, words } from "./words.ts";

export function Beside(props: {
  phase: Phase;
  wall: Wall;
  sessions: readonly TodaySession[];
  moments: readonly FoundMoment[];
  sweepsEarly: boolean;
  setSweepsEarly: (early: boolean) => void;
  onTend: (moment: MomentId) => void;
  onMoment: (moment: MomentId) => void;
  onMoments: () => void;
}): ReactNode {
  const { phase, wall, sessions } = props;
  const waits = phase === "ahead" || phase === "under-way";
  return (
    <aside>
      <StillWithYou
        moments={props.moments}
        today={wall.day}
        onTend={props.onTend}
        onMoment={props.onMoment}
        onMoments={props.onMoments}
      />
      {waits ? <ThisEvening {...props} sessions={sessions} /> : <Tomorrow wall={wall} />}
    </aside>
  );
}

function ThisEvening(props: {
  phase: Phase;
  sessions: readonly TodaySession[];
  sweepsEarly: boolean;
  setSweepsEarly: (early: boolean) => void;
}): ReactNode {
  const opens = sweepOpensAt(props.sessions);
  return (
    <Sheet labelledBy="evening">
      <h2 id="evening">{words.tonight}</h2>
      <p className="voice">{words.tonightText}</p>
      {opens && <p className="small">{words.tonightWhen(opens.label, opens.at)}</p>}
      {props.phase === "under-way" && (
        <Button kind="quiet" small onPress={() => props.setSweepsEarly(!props.sweepsEarly)}>
          {props.sweepsEarly ? words.sweepLater : words.sweepNow}
        </Button>
      )}
    </Sheet>
  );
}

function Tomorrow({ wall }: { wall: Wall }): ReactNode {
  const sessions = useRows(sessionsOn(addDays(wall.day, 1)));
  if (!sessions) return null;
  const held = heldOf(sessions);
  return (
    <Sheet labelledBy="tomorrow">
      <h2 id="tomorrow">{words.tomorrow}</h2>
      <p className="voice">{tomorrowText(peopleIn(held), held[0]?.time ?? null)}</p>
    </Sheet>
  );
}
