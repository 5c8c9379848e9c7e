// One session in a line, and what can be changed about it: moved, a rest, held after all.
import { type ReactNode, useState } from "react";
import * as v from "valibot";
import { useJournal } from "../../journal/react.tsx";
import { ClockTime, Day } from "../../record/day.ts";
import { clock, dateInWords, shortDate } from "../../practices/moment/spoken.ts";
import type { Wall } from "../../practices/moment/whichSession.ts";
import { Button } from "../../ui/Button.tsx";
import { Chips } from "../../ui/Chips.tsx";
import { Field } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { hasBegun } from "../people/people.ts";
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
  const [day, setDay] = useState<string>(session.day);
  const [time, setTime] = useState<string>(session.time);
  const on = v.safeParse(Day, day);
  const at = v.safeParse(ClockTime, time);
  const go = () => {
    if (!on.success || !at.success) return;
    void act(move(session, on.output, at.output), personWords.moved);
    onDone();
  };
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
      <Field
        label={personWords.day}
        type="date"
        value={day}
        onChange={setDay}
        error={on.success ? undefined : personWords.badDay}
      />
      <Field
        label={personWords.time}
        type="time"
        value={time}
        onChange={setTime}
        onEnter={go}
        error={at.success ? undefined : personWords.badTime}
      />
      <div className="row g2 wrap">
        <Button kind="second" small onPress={go}>
          {personWords.move}
        </Button>
        {canTakeOut(session) && (
          <Button
            kind="quiet"
            small
            onPress={() => void act(takeOut(session, journal.zone()), personWords.takenOut)}
          >
            {personWords.takeOut}
          </Button>
        )}
        <Button kind="quiet" small onPress={onDone}>
          {personWords.leave}
        </Button>
      </div>
      <Chips
        label={personWords.makeRest}
        options={restReasons}
        value={null}
        onChange={(why) => void act(rest(session, why), personWords.nowRest)}
      />
    </div>
  );
}
