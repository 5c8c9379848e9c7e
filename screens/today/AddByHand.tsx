/** A session by hand in two taps: open, then who. The time is guessed and can be changed before. */
import { type ReactNode, useState } from "react";
import * as v from "valibot";
import { useJournal, useRows } from "../../journal/react.tsx";
import { ClockTime } from "../../record/day.ts";
import { ClientId, SessionId } from "../../record/ids.ts";
import type { Wall } from "../../practices/moment/whichSession.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { add, usualMinutes } from "./sessions.ts";
import { type TodaySession, timeToOffer } from "./today.ts";
import { peopleToAdd } from "./today.questions.ts";
import type { DoAct } from "./useAct.tsx";
import { words } from "./words.ts";

export function AddByHand(props: {
  wall: Wall;
  taken: readonly TodaySession[];
  act: DoAct;
  onAdded: () => void;
}): ReactNode {
  const { wall, act } = props;
  const journal = useJournal();
  const people = useRows(peopleToAdd) ?? [];
  const [time, setTime] = useState<string>(timeToOffer(props.taken, wall.time));
  const [label, setLabel] = useState("");
  const [isMissing, setMissing] = useState(false);
  const start = v.safeParse(ClockTime, time);

  const plan = (client: ClientId, name: string, isNew: boolean) => {
    if (!start.success) return;
    const what = {
      session: journal.mint(SessionId),
      client,
      day: wall.day,
      time: start.output,
      minutes: usualMinutes,
      zone: journal.zone(),
    };
    void act(add(what, isNew ? name : null), words.said.added(name, start.output));
    props.onAdded();
  };
  const addNew = () => {
    const name = label.trim().slice(0, 40);
    setMissing(name === "");
    if (name === "") return;
    const known = people.find((person) => person.label === name);
    plan(known?.id ?? journal.mint(ClientId), name, known === undefined);
  };

  return (
    <section className="add" aria-label={words.add}>
      <Field
        label={words.addTime}
        type="time"
        value={time}
        onChange={setTime}
        error={start.success ? undefined : words.badTime}
      />
      <div className="whom">
        {people.length > 0 && (
          <div role="group" aria-label={words.addWho}>
            <span className="lab" aria-hidden="true">
              {words.addWho}
            </span>
            <div className="chips">
              {people.map(({ id, label: name }) => (
                <button
                  key={id}
                  type="button"
                  className="chip"
                  onClick={() => plan(id, name, false)}
                >
                  {name}
                </button>
              ))}
            </div>
          </div>
        )}
        <div className="new">
          <Field
            label={words.addNew}
            hint={words.addNewHint}
            value={label}
            onChange={setLabel}
            maxLength={40}
            onEnter={addNew}
            error={isMissing ? words.noLabel : undefined}
          />
          <Button kind="second" onPress={addNew}>
            {words.addNewGo}
          </Button>
        </div>
      </div>
    </section>
  );
}
