// One copy that was made here: when, how large, whether it was read back since, and where it went.
import type { ReactNode } from "react";
import { useToday } from "../../journal/react.tsx";
import type { ClockTime, Day } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { CopyMade } from "../../vault/copy/remembered.ts";
import { copiesWords, moment, sizeOf } from "./words.ts";

const words = copiesWords.home;

export function CopyRow(props: {
  made: CopyMade;
  wall: { day: Day; time: ClockTime };
  canOpen: boolean;
  isChecking: boolean;
  onCheck(): void;
  onLook(): void;
}): ReactNode {
  const { made } = props;
  const isChecked = made.checkedAt !== null;
  const said = isChecked ? words.checkedLine(made.things) : words.uncheckedLine;
  const name = moment(props.wall, useToday());
  return (
    <li className="cop-made">
      <span>
        <b>{name}</b>
        <span className="small">
          {isChecked && <Icon name="check" />}
          <span>{`${said}, ${words.place[made.place]}, ${sizeOf(made.bytes)}`}</span>
        </span>
      </span>
      {props.canOpen && !isChecked && (
        <Button
          kind="second"
          small
          busy={props.isChecking ? words.checking : undefined}
          onPress={props.onCheck}
        >
          {words.check}
          <span className="vh">, {name}</span>
        </Button>
      )}
      {props.canOpen && (
        <Button kind="quiet" small onPress={props.onLook}>
          {words.look}
          <span className="vh">, {name}</span>
        </Button>
      )}
    </li>
  );
}
