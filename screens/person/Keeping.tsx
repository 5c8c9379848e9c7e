// How long this person's pages are kept, what holds them, and the door to erasing. Quiet, at the end.
import { type ReactNode, useState } from "react";
import * as v from "valibot";
import { Day } from "../../record/day.ts";
import { dateInWords } from "../../practices/moment/spoken.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import type { DoAct } from "../today/useAct.tsx";
import {
  isPast,
  keepUntil,
  type Kept,
  liftHold,
  setHold,
  usualDate,
  yearLonger,
} from "./keeping.ts";
import { keepingWords as words } from "./keepingWords.ts";

export interface KeepingProps {
  person: Kept;
  lastHeld: Day | null;
  today: Day;
  act: DoAct;
  onErase(): void;
}

export function Keeping(props: KeepingProps): ReactNode {
  const { person, today, act } = props;
  const [isDating, setDating] = useState(false);
  const { label, on_hold_since: since } = person;
  const keep = (until: Day | null) =>
    void act(
      keepUntil(person, until),
      until ? words.dateSet(label, until, today) : words.dateGone(label),
    );
  return (
    <Sheet className="quiet per-keeping" labelledBy="per-keeping">
      <h2 id="per-keeping">{words.title}</h2>
      {isPast(person, today) && since === null && person.kept_until && (
        <Notice tone="honey">
          <p>{words.past(label)}</p>
          <div className="row g2 wrap per-past">
            <Button
              kind="second"
              small
              onPress={() => person.kept_until && keep(yearLonger(person.kept_until, today))}
            >
              {words.yearLonger}
            </Button>
          </div>
        </Notice>
      )}
      <dl className="per-kv">
        <dt>{words.until}</dt>
        <dd>
          {person.kept_until ? dateInWords(person.kept_until, today) : words.noDate}
          <span className="fine">{hintOf(person, today)}</span>
        </dd>
        <dt>{words.hold}</dt>
        <dd>
          {since === null ? words.noHold : words.since(since, today)}
          <span className="fine">{words.noHoldHint}</span>
        </dd>
      </dl>
      {isDating && (
        <DateForm
          from={person.kept_until ?? usualDate(props.lastHeld, today)}
          canClear={person.kept_until !== null}
          onKeep={(until) => {
            keep(until);
            setDating(false);
          }}
          onLeave={() => setDating(false)}
        />
      )}
      <div className="row g2 wrap">
        {!isDating && (
          <Button kind="second" small onPress={() => setDating(true)}>
            {person.kept_until ? words.changeDate : words.setDate}
          </Button>
        )}
        {since === null ? (
          <Button
            kind="second"
            small
            onPress={() => void act(setHold(person, today), words.heldNow(label))}
          >
            {words.setHold}
          </Button>
        ) : (
          <Button
            kind="second"
            small
            onPress={() => void act(liftHold(person, today), words.lifted(label))}
          >
            {words.liftHold}
          </Button>
        )}
        <Button kind="second" small className="danger" onPress={props.onErase}>
          {words.erase(label)}
        </Button>
      </div>
    </Sheet>
  );
}

function hintOf(person: Kept, today: Day): string {
  if (person.kept_until === null) return words.noDateHint;
  return isPast(person, today) ? words.pastHint : words.askedHint;
}

function DateForm(props: {
  from: Day;
  canClear: boolean;
  onKeep(until: Day | null): void;
  onLeave(): void;
}): ReactNode {
  const [typed, setTyped] = useState<string>(props.from);
  const read = v.safeParse(Day, typed);
  const go = () => {
    if (read.success) props.onKeep(read.output);
  };
  return (
    <div className="per-form per-date">
      <Field
        label={words.date}
        hint={words.dateHint}
        type="date"
        value={typed}
        onChange={setTyped}
        onEnter={go}
        error={read.success ? undefined : words.badDate}
      />
      <div className="row g2 wrap">
        <Button kind="second" small onPress={go}>
          {words.keepDate}
        </Button>
        {props.canClear && (
          <Button kind="quiet" small onPress={() => props.onKeep(null)}>
            {words.noLonger}
          </Button>
        )}
        <Button kind="quiet" small onPress={props.onLeave}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
