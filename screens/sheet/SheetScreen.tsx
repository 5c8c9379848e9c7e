// The recovery sheet, from nothing to paper: made, shown, printed, two words read back. It counts only
// after the last of these, and can be left at any of them.
import "./sheet.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import { type Instant, wallAt } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import type { KeeperDoor } from "../../vault/keeper/door.ts";
import type { KitState, KitToConfirm } from "../../vault/keeper/orders.ts";
import { Paper } from "./Paper.tsx";
import { SheetShown } from "./SheetShown.tsx";
import { TwoBack } from "./TwoBack.tsx";
import { sheetWords as words } from "./words.ts";

export interface SheetScreenProps {
  kit: KeeperDoor["kit"];
  /** The browser's own print dialog; whoever wires it keeps the idle lock from falling meanwhile. */
  onPrint(): void;
  onDone(): void;
  onPeople?: (() => void) | undefined;
  /** In the first run the words are there at once, and everything can wait. */
  isFirstRun?: boolean | undefined;
}

type Step =
  | { at: "looking" }
  | { at: "before"; state: Exclude<KitState, { at: "waiting" }> }
  | { at: "shown" | "paper" | "back"; sheet: KitToConfirm; hasEarlier: boolean }
  | { at: "done"; isNewer: boolean };

export function SheetScreen(props: SheetScreenProps): ReactNode {
  const { kit, isFirstRun = false } = props;
  const journal = useJournal();
  const [step, setStep] = useState<Step>({ at: "looking" });
  const [problem, setProblem] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const hasLooked = useRef(false);

  useEffect(() => {
    if (hasLooked.current) return;
    hasLooked.current = true;
    void look().catch(() => setProblem(words.failed.fault));
  });

  async function look(): Promise<void> {
    const state = await kit.state();
    const sheet = state.at === "waiting" ? await kit.again() : null;
    if (state.at === "waiting" && sheet)
      return setStep({ at: "shown", sheet, hasEarlier: state.earlier !== null });
    if (state.at === "waiting" || (isFirstRun && state.at === "none")) return make(false);
    setStep({ at: "before", state });
  }

  async function make(hasEarlier: boolean): Promise<void> {
    setMaking(true);
    setProblem(null);
    const made = await kit.make(journal.now()).catch(() => null);
    setMaking(false);
    if (made?.ok) setStep({ at: "shown", sheet: made.value, hasEarlier });
    else {
      setProblem(words.failed[made ? made.error.kind : "fault"]);
      setStep({ at: "before", state: { at: "none" } });
    }
  }

  const { onPeople } = props;
  const crumb = onPeople ? <TextLink onPress={onPeople}>{words.people}</TextLink> : undefined;
  const onLater = isFirstRun ? props.onDone : undefined;
  const dayOf = (ms: number) => wallAt(ms as Instant, journal.zone()).day;

  if (step.at === "before") {
    const { state } = step;
    const isThere = state.at === "confirmed";
    const { none, noneLead, since, sinceLead, again, make: makeIt, makeNew } = words.before;
    return (
      <div className="kit-narrow">
        <PageHead crumb={crumb} title={isThere ? since(dayOf(state.madeAt)) : none} />
        <p className="lead">{isThere ? sinceLead : noneLead}</p>
        <div role="status" className="kit-failed">
          {problem !== null && (
            <Notice tone="honey">
              <p>{problem}</p>
            </Notice>
          )}
        </div>
        <div className="kit-go">
          {isThere && (
            <Button kind="primary" onPress={props.onDone}>
              {words.before.done}
            </Button>
          )}
          <Button
            kind={isThere ? "second" : "primary"}
            busy={isMaking ? words.before.making : undefined}
            onPress={() => void make(isThere)}
          >
            {isThere ? makeNew : makeIt}
          </Button>
          {onLater && (
            <Button kind="quiet" onPress={onLater}>
              {words.show.later}
            </Button>
          )}
        </div>
        {isThere && <p className="fine kit-fine">{again}</p>}
      </div>
    );
  }
  if (step.at === "looking") return <PageHead crumb={crumb} title={problem ?? words.looking} />;
  if (step.at === "done")
    return (
      <div className="kit-narrow">
        <PageHead crumb={crumb} title={words.done.title} />
        <p className="lead">{step.isNewer ? words.done.newer : words.done.lead}</p>
        <div className="kit-go">
          <Button kind="primary" onPress={props.onDone}>
            {words.done.go}
          </Button>
        </div>
      </div>
    );

  const { sheet, hasEarlier } = step;
  const go = (at: "shown" | "paper" | "back") => setStep({ at, sheet, hasEarlier });
  if (step.at === "paper")
    return (
      <Paper
        sheet={sheet}
        madeOn={dayOf(sheet.madeAt)}
        onPrint={props.onPrint}
        onDone={() => go("back")}
      />
    );
  return (
    <div className="kit-narrow">
      {step.at === "shown" ? (
        <SheetShown
          crumb={crumb}
          sheet={sheet}
          hasEarlier={hasEarlier}
          onPaper={() => go("paper")}
          onWritten={() => go("back")}
          onLater={onLater}
        />
      ) : (
        <TwoBack
          crumb={crumb}
          asked={sheet.asked}
          onConfirm={(answers) => kit.confirm(answers, journal.now())}
          onConfirmed={() =>
            isFirstRun ? props.onDone() : setStep({ at: "done", isNewer: hasEarlier })
          }
          onAgain={() => go("shown")}
          onLater={onLater}
        />
      )}
    </div>
  );
}
