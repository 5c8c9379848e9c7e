// One person in one line: who, twelve weeks, when next, and the sting if there is one. "Nothing" is a
// good answer and is printed small.
import type { ReactNode } from "react";
import type { ClockTime, Day } from "../../record/day.ts";
import { Glance, type GlanceMark } from "../../ui/music/Glance.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { nextInWords, type StingNow } from "./people.ts";
import { StingSign } from "./StingSign.tsx";
import { peopleWords } from "./words.ts";

export interface PersonRowProps {
  label: string;
  about: string;
  next_day: Day | null;
  next_time: ClockTime | null;
  today: Day;
  marks: readonly GlanceMark[];
  sentence: string;
  sting: StingNow | null;
  /** The day until which they were to be kept has passed. */
  isPastDate: boolean;
  onOpen(): void;
}

export function PersonRow(props: PersonRowProps): ReactNode {
  const { next_day: day, next_time: time, sting } = props;
  return (
    <li>
      <div className="pl-who">
        <button type="button" onClick={props.onOpen} translate="no">
          {props.label}
        </button>
        {props.about !== "" && <span className="small">{props.about}</span>}
        {props.isPastDate && <Tag tone="honey">{peopleWords.pastDate}</Tag>}
      </div>
      <div className="pl-glance">
        <Glance marks={props.marks} sentence={props.sentence} />
      </div>
      <span className="pl-next">
        {day && time ? (
          nextInWords({ day, time }, props.today)
        ) : (
          <span className="fine">{peopleWords.noNext}</span>
        )}
      </span>
      <span className="pl-sting">
        {sting ? (
          <>
            <StingSign standing={sting.standing} />
            {sting.sting}, {peopleWords[sting.standing]}
          </>
        ) : (
          <span className="only-d fine">{peopleWords.nothing}</span>
        )}
      </span>
    </li>
  );
}
