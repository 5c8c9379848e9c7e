// One session in a line, and what can be changed about it: moved, a rest, held after all.
import { type ReactNode, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import { clock, dateInWords, shortDate } from "../../practices/moment/spoken.ts";
import type { Wall } from "../../practices/moment/whichSession.ts";
import { Button } from "../../ui/Button.tsx";
import { Chips } from "../../ui/Chips.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { hasBegun } from "../people/people.ts";
import { DayAndTime } from "../today/DayAndTime.tsx";
import { canTakeOut, move, putBack, rest, takeOut } from "../today/sessions.ts";
import type { DoAct } from "../today/useAct.tsx";
import { restReasons } from "../today/words.ts";
import { satInWords } from "./person.ts";
import type { ListedSession } from "./Sessions.tsx";
import { SessionSign, type StungMoment } from "./SessionSign.tsx";
import { personWords } from "./words.ts";

export interface SessionLineProps {
  session: ListedSession;
  moments: readonly StungMoment[];
  wall: Wall;
  act: DoAct;
}

export function SessionLine(props: SessionLineProps): ReactNode {
  const { session, wall, act } = props;
  const [isOpen, setOpen] = useState(false);
  const isThisYear = session.day.slice(0, 4) === wall.day.slice(0, 4);
  const when = isThisYear ? shortDate(session.day) : dateInWords(session.day, wall.day);
  return (
    <li>
      <div className="per-line">
        <span>{when}</span>
        <span className="small">
          {clock(session.time)}, {satInWords(session, wall)}
        </span>
        {hasBegun(session, wall) || session.rest !== null ? (
          <SessionSign session={session} moments={props.moments} />
        ) : (
          <span />
        )}
        <IconButton
          icon="more"
          label={personWords.change(`${when}, ${clock(session.time)}`)}
          isPressed={isOpen}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && <Change session={session} act={act} onDone={() => setOpen(false)} />}
    </li>
  );
}

function Change(props: { session: ListedSession; act: DoAct; onDone(): void }): ReactNode {
  const { session, act, onDone } = props;
  const journal = useJournal();
  if (session.rest !== null) {
    return (
      <div className="per-form">
        <Button
          kind="second"
          small
          onPress={() => {
            void act(putBack(session), personWords.backIn);
            onDone();
          }}
        >
          {personWords.putBack}
        </Button>
      </div>
    );
  }
  return (
    <div className="per-form">
      <DayAndTime
        from={session}
        go={personWords.move}
        onGo={(day, time) => {
          void act(move(session, day, time), personWords.moved);
          onDone();
        }}
        onLeave={onDone}
      >
        {canTakeOut(session) && (
          <Button
            kind="quiet"
            small
            onPress={() => void act(takeOut(session, journal.zone()), personWords.takenOut)}
          >
            {personWords.takeOut}
          </Button>
        )}
      </DayAndTime>
      <Chips
        label={personWords.makeRest}
        options={restReasons}
        value={null}
        onChange={(why) => void act(rest(session, why), personWords.nowRest)}
      />
    </div>
  );
}
