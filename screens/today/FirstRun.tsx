/** Nobody is here yet: three doors, none of which has to be opened now. */
import type { ReactNode } from "react";
import { TextLink } from "../../ui/TextLink.tsx";
import { words } from "./words.ts";

export function FirstRun(props: {
  onUsualWeek: () => void;
  onByHand: () => void;
  onCalendar: () => void;
  onPutDown: () => void;
}): ReactNode {
  const { first } = words;
  const doors = [
    { ...first.week, open: props.onUsualWeek },
    { ...first.hand, open: props.onByHand },
    { ...first.file, open: props.onCalendar },
  ];
  return (
    <>
      <p className="lead">{first.lead}</p>
      <div className="doors">
        {doors.map(({ title, text, open }) => (
          <button type="button" className="sheet door" key={title} onClick={open}>
            <b className="voice">{title}</b>
            <span className="small">{text}</span>
          </button>
        ))}
      </div>
      <p className="small">
        {first.without} <TextLink onPress={props.onPutDown}>{first.putDown}</TextLink>
      </p>
    </>
  );
}
