// One person: when next, twelve weeks, what came home from here, every session. Nothing is ranked.
import "../../practices/moment/moment.css";
import "../people/people.css";
import "./person.css";
import { type ReactNode, useState } from "react";
import { useJournal, useRows } from "../../journal/react.tsx";
import { momentsOf } from "../../journal/questions/moments.ts";
import { clients, oneClient } from "../../journal/questions/people.ts";
import { personSessions } from "../../journal/questions/sessions.ts";
import { MomentLine } from "../../practices/moment/MomentLine.tsx";
import { newEvent } from "../../record/events.ts";
import type { ClientId, MomentId, SessionId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Glance } from "../../ui/music/Glance.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { useUndo } from "../../ui/Undo.tsx";
import { glanceMarks, glanceSentence, nextInWords } from "../people/people.ts";
import { useAct } from "../today/useAct.tsx";
import { useWall } from "../today/useWall.tsx";
import { inReadingOrder, momentsOutOf } from "./person.ts";
import { Keeping } from "./Keeping.tsx";
import { Rename } from "./Rename.tsx";
import { Sessions } from "./Sessions.tsx";
import { personWords } from "./words.ts";

export interface PersonScreenProps {
  client: ClientId;
  onPeople(): void;
  /** Null when there is no session to put it beside. */
  onPutDown(session: SessionId | null): void;
  onMoment(moment: MomentId): void;
  /** The page on which everything about them can be erased. */
  onErase(): void;
}

export function PersonScreen(props: PersonScreenProps): ReactNode {
  const journal = useJournal();
  const undo = useUndo();
  const wall = useWall();
  const { act, failed } = useAct();
  const [isRenaming, setRenaming] = useState(false);
  const people = useRows(oneClient(props.client));
  const others = useRows(clients());
  const sessions = useRows(personSessions(props.client));
  const moments = useRows(momentsOf(props.client));
  const crumb = <TextLink onPress={props.onPeople}>{personWords.people}</TextLink>;
  const person = people?.[0];
  if (!people || !others || !sessions || !moments) return null;
  if (!person) {
    return (
      <>
        <PageHead crumb={crumb} title={personWords.gone} />
        <p className="lead">{personWords.goneHint}</p>
      </>
    );
  }

  const { ahead, behind } = inReadingOrder(sessions, wall);
  const { held, withOne, loose } = momentsOutOf(behind, moments);
  const first = behind.filter((session) => session.rest === null).at(-1);
  const next = ahead.find((session) => session.rest === null);
  const lastHeld = behind.find((session) => session.rest === null);
  const marks = glanceMarks(sessions, moments, wall);
  const meaning = moments.find((moment) => moment.meaning !== null)?.meaning ?? null;

  async function rest(resting: boolean): Promise<void> {
    const say = (to: boolean) => newEvent("client-rested", { client: props.client, resting: to });
    const written = await journal.append(say(resting));
    const { label } = person!;
    if (!written.ok) return;
    const said = resting ? personWords.rested(label) : personWords.returned(label);
    undo.offer(said, () => void journal.append(say(!resting)));
  }

  return (
    <>
      <PageHead crumb={crumb} title={personWords.title(person.label, person.about)}>
        {person.resting === 1 && <Tag>{personWords.resting}</Tag>}
        <Tag>{first ? personWords.since(held, first.day) : personWords.none}</Tag>
      </PageHead>
      <div className="per-do">
        <Button kind="primary" small onPress={() => props.onPutDown(lastHeld?.id ?? null)}>
          <Icon name="note" />
          {personWords.putDown}
        </Button>
        <Button kind="second" small onPress={() => setRenaming(true)}>
          {personWords.rename}
        </Button>
        <Button kind="second" small onPress={() => void rest(person.resting === 0)}>
          {person.resting === 0 ? personWords.rest : personWords.back}
        </Button>
      </div>
      <Rename
        key={`${person.label}${person.about}`}
        isOpen={isRenaming}
        person={person}
        others={others.filter((other) => other.id !== person.id)}
        onClose={() => setRenaming(false)}
      />
      {failed && (
        <p className="ask1" role="status">
          {personWords.failed}
        </p>
      )}
      <Sheet className="per-weeks" labelledBy="per-weeks">
        <div className="row sp wrap">
          <h2 id="per-weeks">{personWords.weeks}</h2>
          <span className="small">
            {personWords.next}: {next ? nextInWords(next, wall.day) : personWords.noNext}
          </span>
        </div>
        <Glance marks={marks} sentence={glanceSentence(person.label, marks)} />
        {marks.length === 0 && <p className="fine">{personWords.weeksEmpty}</p>}
      </Sheet>
      <div className="two per-two">
        <div>
          <Sheet labelledBy="per-moments">
            <h2 id="per-moments">{personWords.moments(withOne, held)}</h2>
            {moments.length === 0 ? (
              <p className="small per-none">{personWords.noMoments}</p>
            ) : (
              <ul className="listed">
                {moments.map((moment) => (
                  <li key={moment.id}>
                    <MomentLine
                      moment={{
                        ...moment,
                        label: null,
                        day: moment.session_day,
                        time: moment.session_time,
                      }}
                      today={wall.day}
                      onMoment={props.onMoment}
                    />
                  </li>
                ))}
              </ul>
            )}
            {loose > 0 && <p className="fine per-none">{personWords.loose(loose)}</p>}
            {meaning !== null && (
              <p className="ask1 per-meant">
                <span className="voice">“{meaning}”</span>{" "}
                <span className="fine">{personWords.meant}</span>
              </p>
            )}
          </Sheet>
          <Sessions
            client={props.client}
            ahead={ahead}
            behind={behind}
            moments={moments}
            wall={wall}
            act={act}
          />
        </div>
        <div>
          <Keeping
            person={person}
            lastHeld={lastHeld?.day ?? null}
            today={wall.day}
            act={act}
            onErase={props.onErase}
          />
        </div>
      </div>
    </>
  );
}
