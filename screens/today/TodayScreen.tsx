/**
 * Today: who comes, what is still with one, and in the evening one tap for each session.
 *
 * The page knows the time of day and shows one thing first: sessions while they are ahead, the sweep
 * once they are behind. The other waits below, never hidden, never counted up against anybody.
 */
import "./today.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useRows } from "../../journal/react.tsx";
import { type Day, addDays } from "../../record/day.ts";
import type { ClientId, MomentId, SessionId } from "../../record/ids.ts";
import { EveningSweep } from "../../practices/moment/EveningSweep.tsx";
import {
  closedDay,
  momentsNotQuiet,
  newestMoments,
  sweepByDay,
} from "../../practices/moment/moment.tables.ts";
import { NotSaved } from "../../practices/moment/NotSaved.tsx";
import { longDate } from "../../practices/moment/spoken.ts";
import { AfterAWhile } from "../../ui/AfterAWhile.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { CameIn } from "./CameIn.tsx";
import { Beside } from "./Beside.tsx";
import { FirstRun } from "./FirstRun.tsx";
import { Sessions } from "./Sessions.tsx";
import { StillWithYou } from "./StillWithYou.tsx";
import { dayToSweep, heldOf, partOfDay, peopleIn, phaseOfDay, stingByClient } from "./today.ts";
import { peopleToAdd, sessionsOn } from "./today.questions.ts";
import { useAct } from "./useAct.tsx";
import { useWall } from "./useWall.tsx";
import { heading, words } from "./words.ts";

export interface TodayScreenProps {
  /** A day of the last week whose sweep is open instead of today. */
  sweep?: Day | undefined;
  onSweep: (day: Day | null) => void;
  onPutDown: (session?: SessionId) => void;
  onTend: (moment: MomentId) => void;
  onMoment: (moment: MomentId) => void;
  /** Everything put down. */
  onMoments: () => void;
  onPerson: (client: ClientId) => void;
  onUsualWeek: () => void;
  onCalendar: () => void;
  /** One quiet line from the composition root, such as a sheet not confirmed yet. */
  notice?: ReactNode;
}

export function TodayScreen(props: TodayScreenProps): ReactNode {
  const wall = useWall();
  const past = props.sweep;
  return past !== undefined && past < wall.day ? (
    <PastDay {...props} day={past} today={wall.day} />
  ) : (
    <ThisDay key={wall.day} {...props} />
  );
}

function PastDay(props: TodayScreenProps & { day: Day; today: Day }): ReactNode {
  const { day, today, onSweep } = props;
  return (
    <div className="past">
      <PageHead
        crumb={<TextLink onPress={() => onSweep(null)}>{words.backToToday}</TextLink>}
        title={words.pastDay(day, today)}
      />
      <EveningSweep day={day} onPutDown={props.onPutDown} onMoment={props.onMoment} />
    </div>
  );
}

function ThisDay(props: TodayScreenProps): ReactNode {
  const wall = useWall();
  const today = wall.day;
  const sessions = useRows(sessionsOn(today));
  const people = useRows(peopleToAdd);
  const moments = useRows(momentsNotQuiet(addDays(today, -7)));
  const week = useRows(sweepByDay(addDays(today, -7), today));
  const closed = useRows(closedDay(today));
  const anyMoment = useRows(newestMoments(1));
  const [isAdding, setAdding] = useState(false);
  const [sweepsEarly, setSweepsEarly] = useState(false);
  const { act, failed } = useAct();
  const date = longDate(today, today);
  if (!sessions || !people || !moments || !week || !closed)
    return (
      <AfterAWhile>
        <PageHead crumb={date} title={words.looking} />
      </AfterAWhile>
    );

  const phase = phaseOfDay(sessions, wall.time);
  const held = heldOf(sessions);
  const isFirstRun = sessions.length === 0 && people.length === 0;
  const isEvening = phase === "evening";
  const open = dayToSweep(week);
  const title = heading({
    phase,
    part: partOfDay(wall.time),
    people: peopleIn(held),
    sessions: held.length,
    toCome: held.filter(({ time }) => time > wall.time).length,
    isFirstRun,
    isClosed: closed.length > 0,
    allSwept: held.every(({ regret }) => regret !== null),
  });
  const list = (
    <Sessions
      title={isEvening ? words.list : words.sessions}
      phase={phase}
      sessions={sessions}
      stings={stingByClient(moments)}
      wall={wall}
      act={act}
      isAdding={isAdding}
      setAdding={setAdding}
      onPerson={props.onPerson}
      onUsualWeek={props.onUsualWeek}
      onCalendar={props.onCalendar}
    />
  );
  const sweep = <EveningSweep day={today} onPutDown={props.onPutDown} onMoment={props.onMoment} />;
  return (
    <div className="today">
      <PageHead crumb={date} title={title} />
      {props.notice}
      <CameIn />
      {failed && <NotSaved title={words.unsaved} why={failed.why} onAgain={failed.again} />}
      {isFirstRun && !isAdding ? (
        <>
          <FirstRun
            onUsualWeek={props.onUsualWeek}
            onByHand={() => setAdding(true)}
            onCalendar={props.onCalendar}
            onPutDown={() => props.onPutDown()}
          />
          {/* A moment needs no session and nobody's name; what was put down is found again all the same. */}
          {anyMoment && anyMoment.length > 0 && (
            <div className="first-still">
              <StillWithYou {...props} moments={moments} today={today} />
            </div>
          )}
        </>
      ) : (
        <div className="two">
          <div>
            {open && (
              <p className="unswept small">
                {words.unswept(open.day, today, open.left)}{" "}
                <TextLink onPress={() => props.onSweep(open.day)}>{words.unsweptOpen}</TextLink>
              </p>
            )}
            {isEvening ? sweep : sweepsEarly && <InSight>{sweep}</InSight>}
            {list}
          </div>
          <Beside
            {...props}
            phase={phase}
            wall={wall}
            sessions={sessions}
            moments={moments}
            sweepsEarly={sweepsEarly}
            setSweepsEarly={setSweepsEarly}
          />
        </div>
      )}
    </div>
  );
}

/** What was asked for from further down comes into sight, and the keyboard goes on from there. */
function InSight(props: { children: ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className="in-sight">
      {props.children}
    </div>
  );
}
