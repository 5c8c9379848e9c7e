// The ground under you: one sentence, one button, five noteheads. Plain elements and no journal, because the page for
// the worst minute uses it before anything is unlocked. No timer, no praise, nothing kept, no held breath.
import "./grounding.css";
import { type ReactNode, useState } from "react";
import type { PracticeStep } from "../../content/practiceShape.ts";
import { practices, type StepId } from "../../content/practices.ts";
import { words } from "./words.ts";

export function Grounding({
  leaveOut = [],
}: {
  leaveOut?: readonly StepId<"grounding">[];
}): ReactNode {
  const steps: readonly PracticeStep[] = practices.grounding.steps.filter(
    (step) => !leaveOut.includes(step.id),
  );
  const [at, setAt] = useState(0);
  const [found, setFound] = useState(0);
  const step = steps[at % steps.length];
  if (!step) throw new Error("There is no ground to stand on.");
  const count = step.count ?? 0;
  const isThrough = count > 0 && found >= count;
  const goOn = (): void => {
    setAt(at + 1);
    setFound(0);
  };
  return (
    <div className="grd">
      <p className="voice" aria-live="polite">
        {isThrough ? words.ground.allSeen : plainly(step)}
      </p>
      {count > 0 && (
        <div className="eyes" role="img" aria-label={words.ground.seen(found, count)}>
          {Array.from({ length: count }, (_, nth) => (
            <i key={nth} className={nth < found ? "on" : undefined} />
          ))}
        </div>
      )}
      {count > 0 && !isThrough && (
        <button type="button" className="btn p w" onClick={() => setFound(found + 1)}>
          {words.ground.iSeeOne}
        </button>
      )}
      <button
        type="button"
        className={count > 0 && !isThrough ? "btn q w other" : "btn p w"}
        onClick={goOn}
      >
        {(at + 1) % steps.length === 0 ? words.ground.again : words.ground.somethingElse}
      </button>
    </div>
  );
}

/** Grounding has no slots: it asks for nobody's own words. */
const plainly = (step: PracticeStep): string =>
  step.say.map((pieces) => pieces.filter((piece) => typeof piece === "string").join("")).join(" ");
