/** A day and a clock time to type, and what to do with them: moving a session, adding one elsewhere. */
import { type ReactNode, useState } from "react";
import * as v from "valibot";
import { ClockTime, Day } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { words } from "./words.ts";

export interface DayAndTimeProps {
  from: { day: string; time: string };
  go: string;
  onGo: (day: Day, time: ClockTime) => void;
  onLeave: () => void;
  /** Further quiet buttons in the same row. */
  children?: ReactNode;
}

export function DayAndTime(props: DayAndTimeProps): ReactNode {
  const [day, setDay] = useState(props.from.day);
  const [time, setTime] = useState(props.from.time);
  const on = v.safeParse(Day, day);
  const at = v.safeParse(ClockTime, time);
  const go = () => {
    if (on.success && at.success) props.onGo(on.output, at.output);
  };
  return (
    <>
      <Field
        label={words.moveDay}
        type="date"
        value={day}
        onChange={setDay}
        error={on.success ? undefined : words.badDay}
      />
      <Field
        label={words.moveTime}
        type="time"
        value={time}
        onChange={setTime}
        onEnter={go}
        error={at.success ? undefined : words.badTime}
      />
      <div className="row g2 wrap">
        <Button kind="second" small onPress={go}>
          {props.go}
        </Button>
        {props.children}
        <Button kind="quiet" small onPress={props.onLeave}>
          {words.leave}
        </Button>
      </div>
    </>
  );
}
