/**
 * The form that puts a moment down. It fits a phone without scrolling, asks for nothing twice, and
 * can be closed at any point: what was begun is kept for a day, inside the vault.
 */
import "./moment.css";
import { type ReactNode, useState } from "react";
import { useJournal, useRows } from "../../journal/react.tsx";
import { addDays, wallAt } from "../../record/day.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Hairpin } from "../../ui/Hairpin.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Kinds } from "../../ui/Kinds.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Segment } from "../../ui/Segment.tsx";
import { useShortcut } from "../../ui/shortcut.ts";
import { TextLink } from "../../ui/TextLink.tsx";
import { useUndo } from "../../ui/Undo.tsx";
import type { MomentForm } from "./moment.ts";
import { type PickRow, sessionsOfItsDay, sessionsToPick } from "./moment.tables.ts";
import { NotSaved } from "./NotSaved.tsx";
import { Safety } from "./Safety.tsx";
import { SessionChoice } from "./SessionChoice.tsx";
import { type FormAtHand, type OpenForm, useMomentForm } from "./useMomentForm.tsx";
import { usePutDown } from "./usePutDown.tsx";
import { type Wall, offerSessions } from "./whichSession.ts";
import { form as words, formProblems, guesses, kinds, repairs, safety } from "./words.ts";

export interface MomentPageProps {
  /** The session it is about, when one comes from the sweep or a person's page. */
  session?: SessionId | null | undefined;
  /** Closed or put down: back to where one was. */
  onDone: () => void;
  /** Put down, and to be tended to now. */
  onTend: (moment: MomentId) => void;
  /** "It's me who isn't safe." */
  onNotOk?: (() => void) | undefined;
}

const daysOffered = 14;

export function MomentPage(props: MomentPageProps): ReactNode {
  const asked = props.session ?? null;
  const journal = useJournal();
  const wall = wallAt(journal.now(), journal.zone());
  const recent = useRows(sessionsToPick(addDays(wall.day, 1 - daysOffered), wall.day));
  const around = useRows(asked === null ? null : sessionsOfItsDay(asked));
  const atHand = useMomentForm(asked);
  const isReady = atHand.open !== null && recent !== undefined && (asked === null || around);
  return (
    <MomentFrame>
      {atHand.open && isReady ? (
        <Form
          {...props}
          key={atHand.open.moment}
          asked={asked}
          wall={wall}
          atHand={atHand}
          open={atHand.open}
          rows={everySession(recent, around ?? [])}
        />
      ) : (
        <PageHead title={words.title} />
      )}
    </MomentFrame>
  );
}

/** A page of its own: no rail and no bar, so that the form fits and nothing else asks for anything. */
export const MomentFrame = (props: { children: ReactNode }): ReactNode => (
  <main className="mom-page" id="main">
    <div className="mom">{props.children}</div>
  </main>
);

interface FormProps extends MomentPageProps {
  asked: SessionId | null;
  wall: Wall;
  atHand: FormAtHand;
  open: OpenForm;
  rows: PickRow[];
}

function Form(props: FormProps): ReactNode {
  const { atHand, open, wall, rows, onDone } = props;
  const [stops, setStops] = useState(false);
  const sessions = rows.map((row) => ({ ...row, rests: row.rest !== null }));
  const offer = offerSessions(sessions, wall, open.isPicked ? open.form.session : props.asked);
  const form = open.isPicked ? open.form : { ...open.form, session: offer.preselected?.id ?? null };
  // The likely session goes into the draft with the first answer.
  const set = (part: Partial<MomentForm>, isPicked = false) =>
    atHand.change({ session: form.session, ...part }, isPicked);
  const undo = useUndo();
  const saving = usePutDown({ form, open, rows, wall, atHand });
  const close = () => void atHand.leave().then(onDone);
  const save = async (tend: boolean) => {
    const moment = await saving.putDown();
    if (moment === null) return;
    if (!tend) return onDone();
    // Nobody takes a moment back while looking after it; its own page can, at any time.
    undo.withdraw();
    props.onTend(moment);
  };
  useShortcut("Escape", () => (stops ? setStops(false) : close()));
  useShortcut("mod+Enter", () => {
    if (!stops) void save(false);
  });

  if (stops)
    return <Safety onLeave={close} onGoOn={() => setStops(false)} onNotOk={props.onNotOk} />;
  return (
    <>
      <PageHead title={words.title}>
        <IconButton icon="close" label={words.close} onPress={close} />
      </PageHead>
      {open.cameBack && (
        <p className="back small" role="status">
          {words.begun} <TextLink onPress={saving.startEmpty}>{words.startEmpty}</TextLink>
        </p>
      )}
      <SessionChoice
        offer={offer}
        value={form.session}
        today={wall.day}
        onChange={(session) => set({ session }, true)}
      />
      <Kinds
        label={words.kind}
        options={kinds}
        value={form.kind}
        onChange={(kind) => set({ kind })}
      />
      <Field
        label={words.line}
        optional
        hint={words.lineHint}
        rows={2}
        value={form.line}
        onChange={(line) => set({ line })}
        error={saving.problem ? formProblems[saving.problem] : undefined}
      />
      <Hairpin
        label={words.sting}
        low={words.low}
        high={words.high}
        value={form.sting}
        onChange={(sting) => set({ sting })}
      />
      <div className="mend">
        <Segment
          label={words.repairable}
          options={repairs}
          value={form.repairable}
          onChange={(repairable) => set({ repairable })}
        />
      </div>
      <Guess form={form} onChange={(guess) => set({ guess })} />
      <div className="end">
        {saving.failure && (
          <NotSaved why={saving.failure} words={form.line} onAgain={() => void save(false)} />
        )}
        <Button
          kind="primary"
          wide
          className="tall"
          {...(saving.isBusy && { busy: words.saving })}
          onPress={() => void save(false)}
        >
          {words.save}
        </Button>
        <Button kind="quiet" wide onPress={() => void save(true)}>
          {words.saveAndTend}
        </Button>
        <p className="fine">{words.promise}</p>
        <p className="fine">
          <TextLink className="asks" onPress={() => setStops(true)}>
            {safety.ask}
          </TextLink>
        </p>
      </div>
    </>
  );
}

/** One quiet line until a sting is given; then it is the natural next question, and skipping it is fine. */
function Guess(props: { form: MomentForm; onChange: (guess: number) => void }): ReactNode {
  const [isOpened, setOpened] = useState(false);
  const { sting, guess } = props.form;
  if (!isOpened && sting === null && guess === null)
    return (
      <p className="guess small">
        <TextLink onPress={() => setOpened(true)}>{words.guessOpener}</TextLink>
      </p>
    );
  return (
    <div className="guess">
      <Segment
        label={words.guess}
        options={guesses}
        value={guess === null ? null : String(guess)}
        onChange={(chosen) => props.onChange(Number(chosen))}
      />
    </div>
  );
}

function everySession(recent: PickRow[], around: PickRow[]): PickRow[] {
  const known = new Set(recent.map(({ id }) => id));
  return [...recent, ...around.filter(({ id }) => !known.has(id))];
}
