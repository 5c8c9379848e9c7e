// After "This is making it worse": the practice has stopped, and the ground comes first.
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { Grounding } from "./Grounding.tsx";
import { words } from "./words.ts";

export function WayOut(props: { onStop: () => void; onNotOk: () => void }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="way-out">
      <h1 ref={heading} tabIndex={-1}>
        {words.out.title}
      </h1>
      <p className="lead">{words.out.say}</p>
      <Grounding />
      <div className="row g3 wrap after-field">
        <Button kind="second" onPress={props.onStop}>
          {words.out.stopHere}
        </Button>
        <Button kind="quiet" onPress={props.onNotOk}>
          {words.out.notOk}
        </Button>
      </div>
    </div>
  );
}
