// One place to drop a file or choose it, and where each program hides its export.
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import type { Span } from "../../calendar/occurrences.ts";
import { useRows, useToday } from "../../journal/react.tsx";
import { calendars } from "../../journal/questions/setup.ts";
import { dateInWords } from "../../practices/moment/spoken.ts";
import { addDays } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import type { FileProblem } from "./CalendarFileScreen.tsx";
import { calendarWords } from "./words.ts";

const words = calendarWords.choose;

export interface ChooseFileProps {
  crumb: ReactNode;
  span: Span;
  isReading: boolean;
  problem: FileProblem | null;
  onFile(file: File): void;
  onPicking: (() => void) | undefined;
  onSkip: (() => void) | undefined;
}

export function ChooseFile(props: ChooseFileProps): ReactNode {
  const today = useToday();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const before = useRows(calendars())?.[0];
  const { problem, span } = props;

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) props.onFile(file);
  }

  return (
    <>
      <PageHead crumb={props.crumb} title={words.title} />
      <p className="lead">{words.lead}</p>
      <div
        className={isOver ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="calendar" />
        <p className="voice">{words.drop}</p>
        <input
          ref={picker}
          className="vh"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept=".ics,.ical,.zip,text/calendar,application/zip"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) props.onFile(file);
          }}
        />
        <Button
          kind="second"
          busy={props.isReading ? words.reading : undefined}
          onPress={() => {
            props.onPicking?.();
            picker.current?.click();
          }}
        >
          {words.button}
        </Button>
        <p className="fine">{words.window(span.from, addDays(span.to, -1), today)}</p>
      </div>
      <div role="status" className="cal-problem">
        {problem && (
          <Notice tone="honey">
            <p className="voice">{words.problem}</p>
            <p>
              {problem.line !== null && !words.namesLine(problem.say, problem.line) && (
                <b>{words.line(problem.line)} </b>
              )}
              {problem.say}
            </p>
          </Notice>
        )}
      </div>
      <p className="small cal-only">{words.only}</p>
      {before && (
        <p className="small">{words.again(before.name, dateInWords(before.read_on, today))}</p>
      )}
      <details className="cal-help">
        <summary>{words.help}</summary>
        <dl>
          {calendarWords.help.map(([program, where]) => (
            <div key={program}>
              <dt>{program}</dt>
              <dd>{where}</dd>
            </div>
          ))}
        </dl>
      </details>
      {props.onSkip && (
        <div className="go">
          <Button kind="second" onPress={props.onSkip}>
            {words.skip}
          </Button>
        </div>
      )}
    </>
  );
}
