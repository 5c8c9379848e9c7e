/** One session on Today: when, who, what is still with one, and what may be changed about it. */
import { type ReactNode, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import type { ClientId } from "../../record/ids.ts";
import { clock } from "../../practices/moment/spoken.ts";
import { restWords } from "../../practices/moment/words.ts";
import { Button } from "../../ui/Button.tsx";
import { Chips } from "../../ui/Chips.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { DayAndTime } from "./DayAndTime.tsx";
import { canTakeOut, move, putBack, rest, takeOut } from "./sessions.ts";
import type { TodaySession } from "./today.ts";
import type { DoAct } from "./useAct.tsx";
import { restReasons, words } from "./words.ts";

export interface SessionRowProps {
  session: TodaySession;
  /** The strongest sting still with one about this person. */
  sting: number | undefined;
  act: DoAct;
  onPerson: (client: ClientId) => void;
}

export function SessionRow(props: SessionRowProps): ReactNode {
  const { session, sting, act } = props;
  const { label, time } = session;
  const [open, setOpen] = useState<"why" | "change" | null>(null);
  const toggle = (what: "why" | "change") => setOpen(open === what ? null : what);
  return (
    <li className={session.rest ? "rests" : undefined}>
      <time>{clock(time)}</time>
      <div className="who">
        <h3>
          <TextLink className="name" onPress={() => props.onPerson(session.client)}>
            {label}
          </TextLink>
        </h3>
        {session.rest && <Tag>{restWords[session.rest]}</Tag>}
        {!session.rest && sting !== undefined && <Tag tone="honey">{words.stillTag(sting)}</Tag>}
      </div>
      <div className="do">
        {session.rest ? (
          <TextLink
            className="small"
            onPress={() => {
              setOpen(null);
              void act(putBack(session), words.said.back(label));
            }}
          >
            {words.putBack}
          </TextLink>
        ) : (
          <IconButton
            icon="rest"
            label={words.rest(label, time)}
            onPress={() => {
              setOpen("why");
              void act(rest(session, "skipped"), words.said.rested(label, restWords.skipped));
            }}
          />
        )}
        {!session.rest && (
          <IconButton
            icon="more"
            label={words.change(label, time)}
            isPressed={open === "change"}
            onPress={() => toggle("change")}
          />
        )}
      </div>
      {open === "why" && session.rest && (
        <div className="wide">
          <Chips
            label={words.restWhy(label)}
            options={restReasons}
            value={session.rest}
            onChange={(why) =>
              void act(rest(session, why), words.said.rested(label, restWords[why]))
            }
          />
        </div>
      )}
      {open === "change" && !session.rest && (
        <div className="wide">
          <MoveIt session={session} act={act} onLeave={() => setOpen(null)} />
        </div>
      )}
    </li>
  );
}

function MoveIt(props: { session: TodaySession; act: DoAct; onLeave: () => void }): ReactNode {
  const { session, act, onLeave } = props;
  const journal = useJournal();
  return (
    <div className="move">
      <DayAndTime
        from={session}
        go={words.moveGo}
        onGo={(day, time) => {
          void act(
            move(session, day, time),
            words.said.moved(session.label, day, journal.today(), time),
          );
          onLeave();
        }}
        onLeave={onLeave}
      >
        {canTakeOut(session) && (
          <Button
            kind="quiet"
            small
            onPress={() =>
              void act(takeOut(session, journal.zone()), words.said.takenOut(session.label))
            }
          >
            {words.takeOut}
          </Button>
        )}
      </DayAndTime>
    </div>
  );
}
