/** Changing the words of a moment, and saying how much it stings now without seeing the old number. */
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useJournal, useRows } from "../../journal/react.tsx";
import { addDays, wallAt } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Hairpin } from "../../ui/Hairpin.tsx";
import { Kinds } from "../../ui/Kinds.tsx";
import { Segment } from "../../ui/Segment.tsx";
import { type Wording, wordingOf } from "./again.ts";
import { type FoundMoment, sessionsOfItsDay, sessionsToPick } from "./moment.tables.ts";
import { cleanLine, longestLine } from "./moment.ts";
import { SessionChoice } from "./SessionChoice.tsx";
import { offerSessions } from "./whichSession.ts";
import { form, formProblems, kinds, repairs, view as words } from "./words.ts";

export function ChangeWords(props: {
  found: FoundMoment;
  onKeep: (to: Wording) => void;
  onLeave: () => void;
}): ReactNode {
  const { found } = props;
  const journal = useJournal();
  const [to, setTo] = useState<Wording>(wordingOf(found));
  const set = (part: Partial<Wording>) => setTo({ ...to, ...part });
  const wall = wallAt(journal.now(), journal.zone());
  const recent = useRows(sessionsToPick(addDays(wall.day, -13), wall.day)) ?? [];
  const around = useRows(found.session === null ? null : sessionsOfItsDay(found.session)) ?? [];
  const known = new Map([...recent, ...around].map((row) => [row.id, row]));
  const sessions = [...known.values()].map((row) => ({ ...row, rests: row.rest !== null }));
  const isTooLong = cleanLine(to.line).length > longestLine;
  return (
    <div className="change" ref={useFocusOn("textarea")}>
      <SessionChoice
        offer={offerSessions(sessions, wall, to.session)}
        value={to.session}
        today={wall.day}
        onChange={(session) => set({ session })}
      />
      <Kinds label={form.kind} options={kinds} value={to.kind} onChange={(kind) => set({ kind })} />
      <Field
        label={form.line}
        optional
        hint={form.lineHint}
        rows={3}
        value={to.line}
        onChange={(line) => set({ line })}
        error={isTooLong ? formProblems["too-long"] : undefined}
      />
      <Segment
        label={form.repairable}
        options={repairs}
        value={to.repairable}
        onChange={(repairable) => set({ repairable })}
      />
      <div className="row g2 wrap">
        <Button
          kind="primary"
          onPress={() => {
            if (!isTooLong) props.onKeep(to);
          }}
        >
          {words.keepChange}
        </Button>
        <Button kind="quiet" onPress={props.onLeave}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** What was asked for has the focus as soon as it is there. */
function useFocusOn(what: string): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(what)?.focus(), [what]);
  return form;
}

export function RateAgain(props: {
  onKeep: (sting: number) => void;
  onLeave: () => void;
}): ReactNode {
  const [sting, setSting] = useState<number | null>(null);
  return (
    <div className="change" ref={useFocusOn("input")}>
      <Hairpin
        label={words.rateLabel}
        low={form.low}
        high={form.high}
        value={sting}
        onChange={setSting}
      />
      <div className="row g2 wrap">
        <Button
          kind="primary"
          onPress={() => {
            if (sting === null) props.onLeave();
            else props.onKeep(sting);
          }}
        >
          {sting === null ? words.rateSkip : words.rateKeep}
        </Button>
        {sting !== null && (
          <Button kind="quiet" onPress={props.onLeave}>
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
