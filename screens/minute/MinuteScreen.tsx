// A minute, from anywhere: no form, no question, nothing kept. One's own figure in a few lines if there is one,
// otherwise a plain breath. Space pauses, Escape leaves, and "I'm not OK" stands at the foot.
import { type ReactNode, useState } from "react";
import { practices } from "../../content/practices.ts";
import { useRows } from "../../journal/react.tsx";
import { BreathingLine } from "../../practices/tend/BreathingLine.tsx";
import { paceOf } from "../../practices/tend/breath.ts";
import { RoundButton } from "../../practices/tend/PracticeWalk.tsx";
import { BreathWishes, SpokenLines, Stage, useBreathWish } from "../../practices/tend/Stage.tsx";
import { type Figure, isSetUp } from "../../practices/tend/tend.ts";
import { ownFigure } from "../../practices/tend/tend.tables.ts";
import { stepsFor } from "../../practices/tend/walk.ts";
import { words as tendWords } from "../../practices/tend/words.ts";
import { TextLink } from "../../ui/TextLink.tsx";
import { words } from "./words.ts";

export interface MinuteScreenProps {
  onLeave: () => void;
  onNotOk: () => void;
}

export function MinuteScreen(props: MinuteScreenProps): ReactNode {
  const figures = useRows(ownFigure());
  const { wish, choose } = useBreathWish();
  const [isPaused, setPaused] = useState(false);
  const [at, setAt] = useState(0);
  const lines = linesFor(figures?.[0] ?? null);
  const line = lines[Math.min(at, lines.length - 1)];
  const togglePause = (): void => setPaused(!isPaused);

  return (
    <Stage
      title={words.title}
      onSpace={togglePause}
      onLeave={props.onLeave}
      foot={
        <>
          <div className="ctl">
            <RoundButton
              icon="back"
              label={tendWords.walk.back}
              onPress={() => setAt(at - 1)}
              isOff={at === 0}
            />
            <RoundButton
              icon={isPaused ? "play" : "pause"}
              label={isPaused ? tendWords.walk.play : tendWords.walk.pause}
              onPress={togglePause}
              isBig
            />
            <RoundButton
              icon="next"
              label={tendWords.walk.next}
              onPress={() => setAt(at + 1)}
              isOff={at >= lines.length - 1}
            />
          </div>
          <BreathWishes wish={wish} choose={choose} />
          <TextLink className="not-ok" onPress={props.onNotOk}>
            {words.notOk}
          </TextLink>
        </>
      }
    >
      {/* Nothing is said while the figure is looked for, so that no line is taken back. */}
      <SpokenLines lines={figures ? (line?.paragraphs ?? []) : []} />
      <BreathingLine pace={paceOf(wish)} isRunning={!isPaused} />
    </Stage>
  );
}

function linesFor(figure: Figure | null): ReturnType<typeof stepsFor> {
  const own = isSetUp(figure) ? stepsFor(practices["minute-with-figure"], figure) : [];
  return own.length > 0 ? own : stepsFor(practices["plain-breath"], null);
}
