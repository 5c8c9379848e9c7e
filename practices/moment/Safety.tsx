/**
 * A regret about somebody's safety is no regret yet: it is something to do. This panel stands between
 * the form and the button for those who press it; nothing here reads the words to decide for them.
 */
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { safety } from "./words.ts";

export function Safety(props: {
  onLeave: () => void;
  onGoOn: () => void;
  onNotOk?: (() => void) | undefined;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="safe" aria-labelledby="safe-title">
      <h1 id="safe-title" tabIndex={-1} ref={heading}>
        {safety.title}
      </h1>
      <p className="lead">{safety.lead}</p>
      <ol>
        {safety.steps.map(({ title, text }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <div className="col g2">
        <Button kind="primary" wide onPress={props.onLeave}>
          {safety.leave}
        </Button>
        <Button kind="quiet" wide onPress={props.onGoOn}>
          {safety.go}
        </Button>
        {props.onNotOk && (
          <p className="fine own">
            <TextLink onPress={props.onNotOk}>{safety.own}</TextLink>
          </p>
        )}
      </div>
    </section>
  );
}
