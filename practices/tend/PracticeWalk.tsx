// A written practice, one step at a time, moved on by hand and never by a clock. Every step has the same ways out:
// stop (Escape), back, and "This is making it worse".
import { type ReactNode, useState } from "react";
import type { PracticeWords } from "../../content/practiceShape.ts";
import { Button } from "../../ui/Button.tsx";
import { Hairpin } from "../../ui/Hairpin.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { BreathingLine } from "./BreathingLine.tsx";
import { type BreathWish, paceOf, secondsOf } from "./breath.ts";
import { BreathWishes, SpokenLines, Stage, useBreathWish } from "./Stage.tsx";
import { answer, answered, breathsIn, type WalkedStep, type WalkState } from "./walk.ts";
import { words } from "./words.ts";

export interface PracticeWalkProps {
  title: string;
  practice: PracticeWords;
  steps: readonly WalkedStep[];
  start: WalkState;
  /** Called at every change, so that a closed tab can be picked up. */
  onMove: (state: WalkState) => void;
  onEnd: (state: WalkState, ended: "finished" | "left" | "worse") => void;
}

export function PracticeWalk(props: PracticeWalkProps): ReactNode {
  const { steps, practice, onMove, onEnd } = props;
  const [state, setState] = useState(props.start);
  const [isPaused, setPaused] = useState(false);
  const { wish, choose } = useBreathWish();
  const step = steps[state.step];
  if (!step) throw new Error("A practice was walked past its end.");
  const isLast = state.step === steps.length - 1;
  const move = (next: WalkState): void => {
    setState(next);
    onMove(next);
  };
  const goOn = (): void =>
    isLast ? onEnd(state, "finished") : move({ ...state, step: state.step + 1 });
  const goBack = (): void => move({ ...state, step: Math.max(0, state.step - 1) });

  return (
    <Stage
      title={props.title}
      aside={words.walk.stepOf(state.step + 1, steps.length)}
      onSpace={() => setPaused(!isPaused)}
      onLeave={() => onEnd(state, "left")}
      foot={
        <>
          <div className="ctl">
            <RoundButton
              icon="back"
              label={words.walk.back}
              onPress={goBack}
              isOff={state.step === 0}
            />
            {step.ask === null ? (
              <RoundButton
                icon={isPaused ? "play" : "pause"}
                label={isPaused ? words.walk.play : words.walk.pause}
                onPress={() => setPaused(!isPaused)}
                isBig
              />
            ) : (
              <Button kind="primary" className="tall" onPress={goOn}>
                {isLast ? words.walk.done : words.walk.goOn}
              </Button>
            )}
            <RoundButton
              icon="next"
              label={isLast ? words.walk.done : words.walk.next}
              onPress={goOn}
              isOff={step.ask !== null}
            />
          </div>
          {step.ask === null && <BreathWishes wish={wish} choose={choose} />}
          <Button kind="quiet" className="worse" onPress={() => onEnd(state, "worse")}>
            {words.walk.worse}
          </Button>
        </>
      }
    >
      <SpokenLines lines={step.paragraphs} />
      {step.ask === null ? (
        <Breathing wish={wish} isPaused={isPaused} pause={step.pause} />
      ) : (
        <div className="asked">
          <Hairpin
            label={step.paragraphs.join(" ")}
            hideLabel
            value={answered(state, steps)}
            onChange={(sting) => move(answer(state, steps, sting))}
            low={words.walk.low}
            high={words.walk.high}
          />
        </div>
      )}
      {state.step === 0 && <WhatThisIs practice={practice} />}
    </Stage>
  );
}

function Breathing(props: {
  wish: BreathWish;
  isPaused: boolean;
  pause: number | null;
}): ReactNode {
  const pace = paceOf(props.wish);
  return (
    <>
      <BreathingLine pace={pace} isRunning={!props.isPaused} />
      {props.pause !== null && (
        <p className="fine">{words.walk.stay(breathsIn(props.pause, secondsOf(pace)))}</p>
      )}
    </>
  );
}

/** Said once, before anything is asked of the person. */
function WhatThisIs({ practice }: { practice: PracticeWords }): ReactNode {
  const { reviewed } = practice;
  return (
    <p className="small what">
      {words.walk.minutes(practice.minutes)} {words.evidence[practice.evidence]}{" "}
      {reviewed ? words.walk.reviewed(reviewed.by, reviewed.on) : words.walk.notReviewed}
      <br />
      {words.walk.notFor}
      {practice.notFor.charAt(0).toLocaleLowerCase() + practice.notFor.slice(1)}
    </p>
  );
}

export function RoundButton(props: {
  icon: "back" | "next" | "pause" | "play";
  label: string;
  onPress: () => void;
  isBig?: boolean;
  isOff?: boolean;
}): ReactNode {
  return (
    <button
      type="button"
      className={props.isBig ? "big" : "o"}
      aria-label={props.label}
      hidden={props.isOff ?? false}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
