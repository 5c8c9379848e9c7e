/** The day's sessions in their order, and a way to add one. */
import { type ReactNode, useState } from "react";
import { useRows } from "../../journal/react.tsx";
import type { ClientId } from "../../record/ids.ts";
import type { Wall } from "../../practices/moment/whichSession.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { AddByHand } from "./AddByHand.tsx";
import { SessionRow } from "./SessionRow.tsx";
import type { Phase, TodaySession } from "./today.ts";
import { nextAfter } from "./today.questions.ts";
import type { DoAct } from "./useAct.tsx";
import { words } from "./words.ts";

export function Sessions(props: {
  title: string;
  phase: Phase;
  sessions: readonly TodaySession[];
  stings: ReadonlyMap<ClientId, number>;
  wall: Wall;
  act: DoAct;
  isAdding: boolean;
  setAdding: (adding: boolean) => void;
  onPerson: (client: ClientId) => void;
  onUsualWeek: () => void;
  onCalendar: () => void;
}): ReactNode {
  const { sessions, isAdding, setAdding } = props;
  // In the evening the sweep names the same people; the list waits until it is asked for.
  const [isShown, setShown] = useState<boolean | null>(null);
  const isOpen = isAdding || (isShown ?? props.phase !== "evening");
  return (
    <section className="day" aria-labelledby="day-title">
      <div className="sec">
        <h2 id="day-title">{props.title}</h2>
        {props.phase === "evening" && !isAdding && (
          <Button kind="quiet" small onPress={() => setShown(!isOpen)}>
            {isOpen ? words.hideList : words.showList}
          </Button>
        )}
        <Button kind="quiet" small onPress={() => setAdding(!isAdding)}>
          <Icon name={isAdding ? "check" : "plus"} />
          {isAdding ? words.addDone : words.add}
        </Button>
      </div>
      {isOpen && (
        <Sheet as="div">
          {isAdding && (
            <AddByHand
              wall={props.wall}
              taken={sessions}
              act={props.act}
              onAdded={() => setAdding(false)}
            />
          )}
          {sessions.length > 0 ? (
            <ol className="sess">
              {sessions.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  sting={props.stings.get(session.client)}
                  act={props.act}
                  onPerson={props.onPerson}
                />
              ))}
            </ol>
          ) : (
            <Nobody {...props} />
          )}
          {props.phase === "all-rest" && <p className="small after">{words.restText}</p>}
        </Sheet>
      )}
    </section>
  );
}

function Nobody(props: {
  wall: Wall;
  isAdding: boolean;
  onUsualWeek: () => void;
  onCalendar: () => void;
}): ReactNode {
  const next = useRows(nextAfter(props.wall.day));
  if (!next || props.isAdding) return null;
  const first = next[0];
  if (first)
    return (
      <p className="voice">
        {words.nobodyNext(first.label, first.day, props.wall.day, first.time)}
      </p>
    );
  return (
    <>
      <p className="voice">{words.nobodyAtAll}</p>
      <p className="small after">
        <TextLink onPress={props.onUsualWeek}>{words.usualWeek}</TextLink>{" "}
        <TextLink onPress={props.onCalendar}>{words.calendar}</TextLink>
      </p>
    </>
  );
}
