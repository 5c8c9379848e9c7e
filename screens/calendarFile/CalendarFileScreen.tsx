// A file the calendar program exported: chosen or dropped, read in a worker, matched, brought in.
// Nothing is written before the button, and one tap takes it back.
import "./calendarFile.css";
import { type ReactNode, useState } from "react";
import type { Reading, Span } from "../../calendar/occurrences.ts";
import type { CalendarProblem } from "../../calendar/problem.ts";
import { useJournal, useToday } from "../../journal/react.tsx";
import { addDays } from "../../record/day.ts";
import type { Result } from "../../record/result.ts";
import { Button } from "../../ui/Button.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { ChooseFile } from "./ChooseFile.tsx";
import type { Prepared } from "./importing.ts";
import { WhoIsWho } from "./WhoIsWho.tsx";
import { calendarWords } from "./words.ts";

/** What the worker, or the limit on its time, has to say; `say` is a sentence for the person. */
export type FileProblem = Pick<CalendarProblem, "line" | "say">;

export interface CalendarFileScreenProps {
  /** Runs in a worker that is ended when it takes too long. */
  readFile(file: File, span: Span): Promise<Result<Reading, FileProblem>>;
  /** Just before the system's file picker opens: the lock must not fall while it stands there. */
  onPicking?: (() => void) | undefined;
  onDone(): void;
  /** Only in the welcome. */
  onSkip?: (() => void) | undefined;
  /** Only outside the welcome: the way back to People. */
  onPeople?: (() => void) | undefined;
}

const daysBack = 365;
const daysOn = 183;

export function CalendarFileScreen(props: CalendarFileScreenProps): ReactNode {
  const journal = useJournal();
  const today = useToday();
  const [reading, setReading] = useState<Reading | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const [done, setDone] = useState<Prepared | null>(null);
  const span: Span = {
    from: addDays(today, -daysBack),
    to: addDays(today, daysOn),
    zone: journal.zone(),
  };
  const crumb = props.onPeople && (
    <TextLink onPress={props.onPeople}>{calendarWords.people}</TextLink>
  );

  async function read(file: File): Promise<void> {
    setIsReading(true);
    setProblem(null);
    const found = await props.readFile(file, span).catch((): Result<Reading, FileProblem> => ({
      ok: false,
      error: { line: null, say: calendarWords.choose.fault },
    }));
    setIsReading(false);
    if (found.ok) setReading(found.value);
    else setProblem(found.error);
  }

  if (done) return <Brought crumb={crumb} prepared={done} onDone={props.onDone} />;
  if (reading) {
    return (
      <WhoIsWho
        crumb={crumb}
        reading={reading}
        span={span}
        onAnother={() => setReading(null)}
        onBrought={setDone}
      />
    );
  }
  return (
    <ChooseFile
      crumb={crumb}
      span={span}
      isReading={isReading}
      problem={problem}
      onFile={(file) => void read(file)}
      onPicking={props.onPicking}
      onSkip={props.onSkip}
    />
  );
}

function Brought(props: { crumb: ReactNode; prepared: Prepared; onDone(): void }): ReactNode {
  const { added, moved, withdrawn } = props.prepared;
  const isSame = added + moved + withdrawn === 0;
  return (
    <>
      <PageHead
        crumb={props.crumb}
        title={isSame ? calendarWords.done.same : calendarWords.done.title}
      />
      {!isSame && <p className="lead">{calendarWords.done.brought(added, moved, withdrawn)}</p>}
      <p className="small cal-only">{calendarWords.choose.only}</p>
      <div className="go">
        <Button kind="primary" onPress={props.onDone}>
          {calendarWords.done.go}
        </Button>
      </div>
    </>
  );
}
