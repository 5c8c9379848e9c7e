/** What was put down through the cover, one at a time: whose session was it? */
import { type ReactNode, useState } from "react";
import { useJournal, useRows } from "../../journal/react.tsx";
import { addDays, wallAt } from "../../record/day.ts";
import type { SessionId } from "../../record/ids.ts";
import { type PickRow, sessionsToPick } from "../../practices/moment/moment.tables.ts";
import { takeBack } from "../../practices/moment/moment.ts";
import { SessionChoice } from "../../practices/moment/SessionChoice.tsx";
import { clock, recentDay } from "../../practices/moment/spoken.ts";
import { sweepOf } from "../../practices/moment/usePutDown.tsx";
import { momentTitle, sessionChip } from "../../practices/moment/words.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { daysBack, fit, fitOf, unfit, type Waiting } from "./fitting.ts";
import { cameInWaiting } from "./today.questions.ts";
import { type DoAct, useAct } from "./useAct.tsx";
import { cameInWords as words, words as todayWords } from "./words.ts";

export function CameIn(): ReactNode {
  const waiting = useRows(cameInWaiting);
  const [isLater, setLater] = useState(false);
  const { act, failed } = useAct();
  const [first] = waiting ?? [];
  if (!waiting || !first) return null;
  if (isLater)
    return (
      <p className="unswept small">
        {words.waiting(waiting.length)}{" "}
        <TextLink onPress={() => setLater(false)}>{words.goOn}</TextLink>
      </p>
    );
  return (
    <Sheet className="came-in" labelledBy="came-in">
      <h2 id="came-in">{words.title(waiting.length)}</h2>
      <p className="small">
        {words.fit(waiting.length)} {words.lead}
      </p>
      {failed && (
        <p className="small" role="status">
          {todayWords.unsaved}
        </p>
      )}
      <One key={first.moment} waiting={first} act={act} onLater={() => setLater(true)} />
    </Sheet>
  );
}

interface OneProps {
  waiting: Waiting;
  act: DoAct;
  onLater(): void;
}

function One(props: OneProps): ReactNode {
  const { on_day: on } = props.waiting;
  const rows = useRows(sessionsToPick(addDays(on, -daysBack), on));
  return rows ? <Fitting {...props} rows={rows} /> : null;
}

function Fitting(props: OneProps & { rows: readonly PickRow[] }): ReactNode {
  const { waiting, rows, act } = props;
  const journal = useJournal();
  const wall = wallAt(journal.now(), journal.zone());
  const sessions = rows.map((row) => ({ ...row, rests: row.rest !== null }));
  const { likely, chips, more } = fitOf(waiting, sessions, journal.zone());
  const [picked, setPicked] = useState<SessionId | null>(likely?.id ?? null);
  const [isUnsaid, setUnsaid] = useState(false);

  function keep(session: SessionId | null): void {
    const sweep = sweepOf({ session }, rows, wall);
    const events = fit(waiting, session, wall.day, sweep);
    const [, ...unswept] = takeBack(waiting.moment, session, sweep, events);
    const to = rows.find(({ id }) => id === session);
    const said = to ? `${words.fitted(sessionChip(to, wall.day))}.` : words.without;
    void act({ events, back: unfit(waiting, unswept) }, said);
  }

  return (
    <div className="fit">
      <p className={waiting.line === "" ? "small" : "voice"}>
        {waiting.line === "" ? words.noWords : waiting.line}
      </p>
      <p className="small">
        {waiting.kind && `${momentTitle(waiting.kind)}. `}
        {words.of(waiting.initials || words.noInitials, whenOf(waiting, journal.zone(), wall.day))}
      </p>
      <SessionChoice
        offer={{ preselected: likely, chips, more }}
        value={picked}
        today={wall.day}
        onChange={(session) => {
          setPicked(session);
          setUnsaid(false);
        }}
      />
      {isUnsaid && (
        <p className="small" role="status">
          {words.chooseFirst}
        </p>
      )}
      <div className="row g2 wrap">
        <Button
          kind="primary"
          small
          onPress={() => (picked === null ? setUnsaid(true) : keep(picked))}
        >
          {words.theOne}
        </Button>
        <Button kind="quiet" small onPress={() => keep(null)}>
          {words.none}
        </Button>
        <Button kind="quiet" small onPress={props.onLater}>
          {words.later}
        </Button>
      </div>
    </div>
  );
}

function whenOf(waiting: Waiting, zone: string, today: Waiting["on_day"]): string {
  const { day, time } = wallAt(waiting.at, zone);
  return words.whens[waiting.about](recentDay(day, today), clock(time));
}
