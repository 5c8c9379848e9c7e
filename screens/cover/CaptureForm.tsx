// A moment put down without opening. It has no list of sessions or people, because it can read none; an
// initial is typed, a rough time chosen. Closing keeps nothing, and so does leaving it open for long: a
// cover must not remember plaintext.
import "../../ui/button.css";
import "../../practices/moment/moment.css";
import "./capture.css";
import { type ReactNode, useEffect, useState } from "react";
import { Field } from "../../ui/Field.tsx";
import { Hairpin } from "../../ui/Hairpin.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Kinds } from "../../ui/Kinds.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Segment } from "../../ui/Segment.tsx";
import { useShortcut } from "../../ui/shortcut.ts";
import { type Capture, emptyCapture, longestInitials, problemOf } from "./capture.ts";
import { captureWords as words } from "./captureWords.ts";

export type CaptureFailure = keyof typeof words.failures;

export interface CaptureFormProps {
  /** Seals it and writes it; null when it is down. */
  onPut(capture: Capture): Promise<CaptureFailure | null>;
  onDown(): void;
  onClose(): void;
  /** How long it may lie open untouched. */
  patience?: number;
}

const fiveMinutes = 5 * 60_000;

export function CaptureForm(props: CaptureFormProps): ReactNode {
  const { onClose, patience = fiveMinutes } = props;
  const [capture, setCapture] = useState<Capture>(emptyCapture);
  const [said, setSaid] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const set = (part: Partial<Capture>) => setCapture({ ...capture, ...part });
  useEffect(() => {
    document.title = words.title;
  }, []);
  useEffect(() => {
    const timer = setTimeout(onClose, patience);
    return () => clearTimeout(timer);
  }, [capture, onClose, patience]);

  async function put(): Promise<void> {
    if (isBusy) return;
    const problem = problemOf(capture);
    setSaid(problem ? words.problems[problem] : undefined);
    if (problem) return;
    setBusy(true);
    const failure = await props.onPut(capture).catch((): CaptureFailure => "fault");
    setBusy(false);
    if (failure) setSaid(words.failures[failure]);
    else props.onDown();
  }
  useShortcut("Escape", onClose);
  useShortcut("mod+Enter", () => void put());

  return (
    <main className="mom-page capture" id="main">
      <form
        className="mom"
        onSubmit={(event) => {
          event.preventDefault();
          void put();
        }}
      >
        <PageHead title={words.title}>
          <button type="button" className="iconb" aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </PageHead>
        <p className="cap-sealed">
          <Icon name="lock" />
          <span>{words.sealed}</span>
        </p>
        <Kinds
          label={words.kind}
          options={words.kinds}
          value={capture.kind}
          onChange={(kind) => set({ kind })}
        />
        <Field
          label={words.line}
          optional
          hint={words.lineHint}
          rows={2}
          value={capture.line}
          onChange={(line) => set({ line })}
          error={said}
        />
        <div className="cap-who">
          <Field
            label={words.whom}
            value={capture.initials}
            onChange={(initials) => set({ initials })}
            maxLength={longestInitials}
            voice
          />
          <Segment
            label={words.when}
            options={words.whens}
            value={capture.about}
            onChange={(about) => set({ about })}
          />
        </div>
        <Hairpin
          label={words.sting}
          low={words.low}
          high={words.high}
          value={capture.sting}
          onChange={(sting) => set({ sting })}
        />
        <div className="end">
          <button type="submit" className="btn p w tall" aria-disabled={isBusy}>
            {isBusy ? words.saving : words.save}
          </button>
          <p className="fine">{words.later}</p>
        </div>
      </form>
    </main>
  );
}
