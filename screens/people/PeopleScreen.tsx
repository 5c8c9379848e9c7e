// Who do I see next? In that order, and in no other: the list can't be sorted by sting.
import "./people.css";
import { type ReactNode, useState } from "react";
import { useJournal, useRows, useToday } from "../../journal/react.tsx";
import { momentsBetween, stillWithYou } from "../../journal/questions/moments.ts";
import { peopleWithNext } from "../../journal/questions/people.ts";
import { sessionsBetween } from "../../journal/questions/sessions.ts";
import { wallAt } from "../../record/day.ts";
import type { ClientId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { AddPerson } from "./AddPerson.tsx";
import { glanceMarks, glanceSentence, glanceStart, stingBeside } from "./people.ts";
import { PersonRow } from "./PersonRow.tsx";
import { Shelf, type ShelfDoors } from "./Shelf.tsx";
import { peopleWords } from "./words.ts";

export interface PeopleScreenProps extends ShelfDoors {
  onOpenPerson(client: ClientId): void;
}

export function PeopleScreen(props: PeopleScreenProps): ReactNode {
  const people = usePeople();
  const [isAdding, setAdding] = useState(false);
  const current = people?.filter((person) => person.resting === 0) ?? [];
  const resting = people?.filter((person) => person.resting !== 0) ?? [];
  if (people === undefined) return <PageHead title={peopleWords.loading} />;
  return (
    <>
      <PageHead title={peopleWords.title(current.length)}>
        <Button kind="second" small onPress={() => setAdding(true)}>
          <Icon name="plus" />
          {peopleWords.add}
        </Button>
      </PageHead>
      <AddPerson isOpen={isAdding} others={people} onClose={() => setAdding(false)} />
      {current.length === 0 ? (
        <Sheet>
          <p className="voice">{peopleWords.emptyLead}</p>
        </Sheet>
      ) : (
        <>
          <Sheet label={peopleWords.listLabel}>
            <div className="pl-head" aria-hidden="true">
              <span>{peopleWords.who}</span>
              <span>{peopleWords.weeks}</span>
              <span>{peopleWords.next}</span>
              <span>{peopleWords.sting}</span>
            </div>
            <ul className="pl">
              {current.map((person) => (
                <PersonRow
                  key={person.id}
                  {...person}
                  onOpen={() => props.onOpenPerson(person.id)}
                />
              ))}
            </ul>
          </Sheet>
          <p className="fine pl-order">{peopleWords.order}</p>
        </>
      )}
      <div className="pl-two">
        {resting.length > 0 && (
          <section aria-labelledby="pl-resting">
            <h2 id="pl-resting">{peopleWords.resting}</h2>
            <Sheet as="div">
              {resting.map((person) => (
                <div key={person.id} className="pl-mini">
                  <button type="button" onClick={() => props.onOpenPerson(person.id)}>
                    {person.label}
                  </button>
                  <span className="small">{person.about}</span>
                  <span className="fine">{peopleWords.restingSessions(person.sessions)}</span>
                  {person.isPastDate && <Tag tone="honey">{peopleWords.pastDate}</Tag>}
                </div>
              ))}
            </Sheet>
          </section>
        )}
        <Shelf {...props} />
      </div>
    </>
  );
}

/** Everybody with what stands beside their name; undefined while it is being read. */
function usePeople() {
  const journal = useJournal();
  const today = useToday();
  const now = wallAt(journal.now(), journal.zone());
  const people = useRows(peopleWithNext(today, now.time));
  const sessions = useRows(sessionsBetween(glanceStart(today), today));
  const recent = useRows(momentsBetween(glanceStart(today), today));
  const loud = useRows(stillWithYou(1_000));
  if (!people || !sessions || !recent || !loud) return undefined;
  const sessionsOf = Map.groupBy(sessions, (session) => session.client);
  const recentOf = Map.groupBy(recent, (moment) => moment.client);
  const loudOf = Map.groupBy(loud, (moment) => moment.client);
  return people.map((person) => {
    const marks = glanceMarks(sessionsOf.get(person.id) ?? [], recentOf.get(person.id) ?? [], now);
    return {
      ...person,
      today,
      marks,
      sentence: glanceSentence(person.label, marks),
      sting: stingBeside(loudOf.get(person.id) ?? []),
      isPastDate:
        person.kept_until !== null && person.kept_until < today && person.on_hold_since === null,
    };
  });
}
