// Erasing a person answers four questions in this order: what goes, what still holds it, is there a
// reason not to, how to go on. The button is always there; until the initial is typed it says why not.
import "./person.css";
import { type ReactNode, useId, useState } from "react";
import { useJournal, useRows, useToday } from "../../journal/react.tsx";
import { whatGoes } from "../../journal/questions/keeping.ts";
import { oneClient } from "../../journal/questions/people.ts";
import { type Day, type Instant, wallAt } from "../../record/day.ts";
import { newEvent } from "../../record/events.ts";
import type { ClientId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { useUndo } from "../../ui/Undo.tsx";
import { useAct } from "../today/useAct.tsx";
import {
  type Copy,
  copiesHolding,
  isSameInitial,
  type Kept,
  liftHold,
  setHold,
} from "./keeping.ts";
import { eraseWords as words, type Going, keepingWords } from "./keepingWords.ts";
import { personWords } from "./words.ts";

export interface EraseScreenProps {
  client: ClientId;
  /** The copies this device has made; left out while nobody knows. */
  copies?: readonly Copy[] | undefined;
  onPeople(): void;
  /** Back to the person, who stays. */
  onKeep(): void;
}

type Person = Kept & { added_at: Instant };

export function EraseScreen(props: EraseScreenProps): ReactNode {
  const person: Person | undefined = useRows(oneClient(props.client))?.[0];
  const going = useRows(whatGoes(props.client))?.[0];
  const [erased, setErased] = useState<string | null>(null);
  const people = <TextLink onPress={props.onPeople}>{personWords.people}</TextLink>;
  if (erased !== null)
    return (
      <div className="erase">
        <PageHead key="gone" crumb={people} title={words.gone(erased)} />
        <p className="lead">{words.goneHint}</p>
        <Button kind="second" onPress={props.onPeople}>
          {words.done}
        </Button>
      </div>
    );
  if (!person || !going) return <PageHead crumb={people} title="" takesFocus={false} />;
  const crumb = (
    <>
      {people} / <TextLink onPress={props.onKeep}>{person.label}</TextLink>
    </>
  );
  return (
    <div className="erase">
      {person.on_hold_since === null ? (
        <Asking {...props} person={person} going={going} crumb={crumb} onErased={setErased} />
      ) : (
        <Held {...props} person={person} since={person.on_hold_since} crumb={crumb} />
      )}
    </div>
  );
}

function Asking(
  props: EraseScreenProps & {
    person: Person;
    going: Going;
    crumb: ReactNode;
    onErased(label: string): void;
  },
): ReactNode {
  const { person, going } = props;
  const today = useToday();
  const { act, failed } = useAct();
  const { label } = person;
  const goes = words.goes(going);
  return (
    <>
      <PageHead crumb={props.crumb} title={words.title(label)} />
      <p className="lead">{words.lead}</p>
      <Sheet>
        {goes.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <ul className="er">
            {goes.map(({ n, what }) => (
              <li key={what}>
                <span className="num">{n}</span> <span>{what}</span>
              </li>
            ))}
          </ul>
        )}
        <hr />
        <p>
          <b>{words.forYou}</b> {words.changes(going)}
        </p>
      </Sheet>
      <Copies copies={props.copies} person={person} today={today} />
      <Sheet className="quiet">
        <p>
          <b>{words.askedTitle}</b> {words.asked}
        </p>
        <Button
          kind="second"
          small
          onPress={() => void act(setHold(person, today), keepingWords.heldNow(label))}
        >
          {words.holdInstead}
        </Button>
        {failed && <p role="status">{keepingWords.failed}</p>}
      </Sheet>
      <GoOn {...props} />
    </>
  );
}

function Copies(props: {
  copies: readonly Copy[] | undefined;
  person: Person;
  today: Day;
}): ReactNode {
  const journal = useJournal();
  const { copies, person, today } = props;
  const { label } = person;
  const holding = copies && copiesHolding(copies, person.added_at);
  const dayOf = (madeAt: number) => wallAt(madeAt as Instant, journal.zone()).day;
  const made = holding?.map(({ madeAt, place }) => ({ on: dayOf(madeAt), place }));
  const isNone = made?.length === 0;
  return (
    <Notice tone="honey">
      <p className="voice">{isNone ? words.noCopiesTitle(label) : words.copiesTitle(label)}</p>
      <p>
        {made === undefined
          ? words.copiesUnknown(label)
          : isNone
            ? words.noCopies(label)
            : words.copies(label, made, today)}
      </p>
    </Notice>
  );
}

function GoOn(props: EraseScreenProps & { person: Person; onErased(label: string): void }) {
  const { label } = props.person;
  const journal = useJournal();
  const undo = useUndo();
  const hint = useId();
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState<string | undefined>();
  const [isErasing, setErasing] = useState(false);

  async function erase(): Promise<void> {
    if (typed.trim() === "") return setSaid(words.notYet(label));
    if (!isSameInitial(typed, label)) return setSaid(words.other);
    setErasing(true);
    const body = { client: props.client, moment: null, on: journal.today() };
    const written = await journal.append(newEvent("forgotten", body));
    setErasing(false);
    if (!written.ok) return setSaid(words.failed);
    undo.withdraw();
    return props.onErased(label);
  }

  return (
    <section className="er-go">
      <Field
        label={words.type(label)}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setSaid(undefined);
        }}
        maxLength={40}
        voice
        onEnter={() => void erase()}
        error={said}
      />
      <div className="row g2 wrap">
        <Button
          kind="second"
          className="danger"
          describedBy={hint}
          {...(isErasing && { busy: words.going })}
          onPress={() => void erase()}
        >
          {words.go(label)}
        </Button>
        <Button kind="quiet" onPress={props.onKeep}>
          {words.keep(label)}
        </Button>
      </div>
      <p className="fine" id={hint}>
        {words.explains}
      </p>
    </section>
  );
}

function Held(
  props: EraseScreenProps & { person: Person; since: Day; crumb: ReactNode },
): ReactNode {
  const { person, since } = props;
  const today = useToday();
  const { act, failed } = useAct();
  return (
    <>
      <PageHead key="held" crumb={props.crumb} title={words.heldTitle(person.label)} />
      <p className="lead">{words.held(person.label, since, today)}</p>
      {failed && <p role="status">{keepingWords.failed}</p>}
      <div className="row g2 wrap">
        <Button kind="second" onPress={props.onKeep}>
          {words.keep(person.label)}
        </Button>
        <Button
          kind="quiet"
          onPress={() => void act(liftHold(person, today), keepingWords.lifted(person.label))}
        >
          {words.lift}
        </Button>
      </div>
    </>
  );
}
