// Looking after one regret. The order is an offer: everything can be skipped, and left half-done for another day.
import "./tend.css";
import { type ReactNode, useEffect, useState } from "react";
import { practices } from "../../content/practices.ts";
import { useToday } from "../../journal/react.tsx";
import type { MomentId } from "../../record/ids.ts";
import type { Sting } from "../../record/sting.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { Weave } from "../../ui/Weave.tsx";
import { AllowingSection } from "./AllowingSection.tsx";
import { BodySection } from "./BodySection.tsx";
import { FigureForm } from "./FigureForm.tsx";
import { HelpSection } from "./HelpSection.tsx";
import { MeaningSection } from "./MeaningSection.tsx";
import { PracticeWalk } from "./PracticeWalk.tsx";
import { spokenDay } from "./spokenDay.ts";
import { StingSection } from "./StingSection.tsx";
import { hasBegun, staysHeavy, whatIsNext } from "./tend.ts";
import { ThoughtsSection } from "./ThoughtsSection.tsx";
import { useDraft } from "./useDraft.tsx";
import { type Doing, type Tended, useDoing, useTending } from "./useTending.tsx";
import { resumable, stepsFor, type WalkState, walkStart } from "./walk.ts";
import { WayOut } from "./WayOut.tsx";
import { words } from "./words.ts";

export interface TendPageProps {
  moment: MomentId;
  onDone: () => void;
  onNotOk: () => void;
  /** True while a practice wants the screen to itself, so that the frame around it may step back. */
  onQuiet?: ((isQuiet: boolean) => void) | undefined;
}

export function TendPage(props: TendPageProps): ReactNode {
  const tended = useTending(props.moment);
  if (tended === "loading") {
    return (
      <p className="vh" role="status">
        {words.opening}
      </p>
    );
  }
  if (tended === "gone") {
    return (
      <>
        <PageHead title={words.gone} />
        <Button kind="second" onPress={props.onDone}>
          {words.back}
        </Button>
      </>
    );
  }
  return <TendedPage key={props.moment} {...props} {...tended} />;
}

const practice = practices["compassionate-figure"];
const placeKeptDays = 7;
type View =
  | { at: "page"; from?: "help" }
  | { at: "figure" }
  | { at: "walk"; from: WalkState }
  | { at: "out" };

function TendedPage(props: TendPageProps & Tended): ReactNode {
  const { tending, onQuiet } = props;
  const doing = useDoing(tending);
  const place = useDraft(`tend:walk:${tending.moment}`, placeKeptDays);
  const [view, setView] = useState<View>({ at: "page" });
  const steps = stepsFor(practice, tending.figure);
  const show = (next: View): void => {
    setView(next);
    onQuiet?.(next.at === "walk" || next.at === "out");
  };
  const backToPage = (): void => show({ at: "page", from: "help" });

  if (view.at === "figure") {
    return (
      <FigureForm
        figure={tending.figure}
        onKeep={(figure) => doing.run({ do: "set-figure", figure })}
        onLeave={backToPage}
      />
    );
  }
  if (view.at === "out") return <WayOut onStop={backToPage} onNotOk={props.onNotOk} />;
  if (view.at === "walk") {
    return (
      <PracticeWalk
        title={words.help.with(tending.figure?.name ?? "")}
        practice={practice}
        steps={steps}
        start={view.from}
        onMove={place.keep}
        onEnd={(state, ended) => void endWalk(state, ended)}
      />
    );
  }
  const stopped = resumable(place.found, steps);
  return (
    <TendSections
      {...props}
      from={view.from}
      doing={doing}
      stoppedAt={stopped && { step: stopped.step + 1, of: steps.length }}
      onWalk={(from) => show({ at: "walk", from: (from === "stopped" && stopped) || walkStart })}
      onSetUp={() => show({ at: "figure" })}
    />
  );

  async function endWalk(state: WalkState, ended: "finished" | "left" | "worse"): Promise<void> {
    const hasStarted = state.step > 0 || state.before !== null || ended !== "left";
    if (hasStarted) {
      await doing.run({
        do: "end-practice",
        practice: practice.id,
        before: state.before as Sting | null,
        after: state.after as Sting | null,
        ended,
      });
    }
    if (ended === "left") place.keepNow(state);
    else place.drop();
    if (ended === "worse") show({ at: "out" });
    else backToPage();
  }
}

interface SectionsProps extends TendPageProps, Tended {
  /** Where on the page the person comes back to. */
  from: "help" | undefined;
  doing: Doing;
  stoppedAt: { step: number; of: number } | null;
  onWalk: (from: "start" | "stopped") => void;
  onSetUp: () => void;
}

function TendSections(props: SectionsProps): ReactNode {
  const { about, tending, doing } = props;
  const today = useToday();
  const next = whatIsNext(tending);
  const { from } = props;
  useEffect(() => {
    if (from) document.getElementById(`tend-${from}`)?.focus();
  }, [from]);
  return (
    <>
      <PageHead
        crumb={
          <>
            <TextLink onPress={props.onDone}>{words.back}</TextLink> /{" "}
            {[about.label, spokenDay(about.day, today)].filter(Boolean).join(", ")}
          </>
        }
        title={words.title}
      />
      {about.line !== "" && <p className="own-line said">{about.line}</p>}
      <Weave />
      <p className="small any-order">
        {words.anyOrder}{" "}
        {hasBegun(tending) && next && (
          <>
            {words.nextHere}{" "}
            <TextLink onPress={() => document.getElementById(`tend-${next}`)?.focus()}>
              {words.partNames[next]}
            </TextLink>
            .
          </>
        )}
      </p>
      {doing.trouble !== null && (
        <Notice tone="enamel" isNew>
          {words.notKept(doing.trouble)}
        </Notice>
      )}
      {staysHeavy(tending.stings) && (
        <Notice tone="honey">
          <p className="voice">{words.heavy.say}</p>
          <TextLink onPress={props.onNotOk}>{words.heavy.people}</TextLink>
        </Notice>
      )}
      <div className="two tend">
        <div>
          <MeaningSection tending={tending} doing={doing} />
          <BodySection tending={tending} doing={doing} />
          <ThoughtsSection tending={tending} doing={doing} />
          <AllowingSection tending={tending} doing={doing} />
        </div>
        <div>
          <HelpSection
            tending={tending}
            stoppedAt={props.stoppedAt}
            onWalk={props.onWalk}
            onSetUp={props.onSetUp}
          />
          <StingSection tending={tending} first={about.first_sting} doing={doing} />
          <Button kind="primary" wide className="enough" onPress={props.onDone}>
            {words.enough}
          </Button>
        </div>
      </div>
    </>
  );
}
