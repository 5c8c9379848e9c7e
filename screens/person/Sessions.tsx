// Every session of one person: those to come, then the last few, all of them if wanted.
import { type ReactNode, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import type { ClockTime, Day } from "../../record/day.ts";
import { type ClientId, SessionId } from "../../record/ids.ts";
import type { Wall } from "../../practices/moment/whichSession.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { DayAndTime } from "../today/DayAndTime.tsx";
import { add, usualMinutes } from "../today/sessions.ts";
import type { TodaySession } from "../today/today.ts";
import type { DoAct } from "../today/useAct.tsx";
import type { PersonSession } from "./person.ts";
import { SessionLine } from "./SessionLine.tsx";
import type { StungMoment } from "./SessionSign.tsx";
import { personWords } from "./words.ts";

export type ListedSession = PersonSession & TodaySession;

export interface SessionsProps {
  client: ClientId;
  ahead: readonly ListedSession[];
  behind: readonly ListedSession[];
  moments: readonly StungMoment[];
  wall: Wall;
  act: DoAct;
}

const soon = 3;
const lately = 6;

export function Sessions(props: SessionsProps): ReactNode {
  const { ahead, behind, wall, act } = props;
  const [showsAll, setShowsAll] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const total = ahead.length + behind.length;
  const shown = showsAll
    ? [...ahead.toReversed(), ...behind]
    : [...ahead.slice(0, soon).reverse(), ...behind.slice(0, lately)];
  return (
    <Sheet labelledBy="per-sessions">
      <div className="row sp wrap">
        <h2 id="per-sessions">{personWords.sessions}</h2>
        <span className="row g2">
          {total > soon + lately && (
            <Button kind="quiet" small onPress={() => setShowsAll(!showsAll)}>
              {showsAll ? personWords.fewer : personWords.all(total)}
            </Button>
          )}
          <Button kind="quiet" small isPressed={isAdding} onPress={() => setAdding(!isAdding)}>
            <Icon name="plus" />
            {personWords.add}
          </Button>
        </span>
      </div>
      {isAdding && (
        <AddSession client={props.client} wall={wall} act={act} onDone={() => setAdding(false)} />
      )}
      {total === 0 && !isAdding && <p className="small per-none">{personWords.none}</p>}
      <ul className="per-list">
        {shown.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            moments={props.moments}
            wall={wall}
            act={act}
          />
        ))}
      </ul>
    </Sheet>
  );
}

function AddSession(props: {
  client: ClientId;
  wall: Wall;
  act: DoAct;
  onDone(): void;
}): ReactNode {
  const { wall } = props;
  const journal = useJournal();
  const from = { day: wall.day, time: "09:00" };

  function go(day: Day, time: ClockTime): void {
    const what = {
      session: journal.mint(SessionId),
      client: props.client,
      day,
      time,
      minutes: usualMinutes,
      zone: journal.zone(),
    };
    void props.act(add(what, null), personWords.added(day, wall.day));
    props.onDone();
  }

  return (
    <div className="per-form">
      <DayAndTime from={from} go={personWords.addGo} onGo={go} onLeave={props.onDone} />
    </div>
  );
}
