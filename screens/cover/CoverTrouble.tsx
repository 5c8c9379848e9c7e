// A vault that does not open for another reason than the passphrase: what happened, what is safe, and
// one thing to do. A fresh start stands last and smallest, and says first what it costs.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type BringBackFrom, canBringBack, type TroubleName } from "./cover.ts";
import { coverWords, lostWords, troubles } from "./words.ts";

export function CoverTrouble(props: {
  trouble: TroubleName;
  onLookAgain(): void;
  onFreshStart?: (() => void) | undefined;
  onBringBack(from: BringBackFrom): void;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const { trouble } = props;
  const { title, what, safe, action, fresh } = troubles[trouble];
  useEffect(() => heading.current?.focus({ preventScroll: true }), [trouble]);
  return (
    <div className="cov-trouble">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{what}</p>
      <p>{safe}</p>
      {action !== null && (
        <button type="button" className="cov-open" onClick={props.onLookAgain}>
          {action}
        </button>
      )}
      {canBringBack(trouble) && (
        <button
          type="button"
          className="cov-open cov-plain"
          onClick={() => props.onBringBack(trouble)}
        >
          {lostWords.bringBack}
        </button>
      )}
      {fresh !== null && props.onFreshStart && (
        <FreshStart cost={fresh} onStart={props.onFreshStart} />
      )}
    </div>
  );
}

function FreshStart({ cost, onStart }: { cost: string; onStart(): void }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isOpen) said.current?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button type="button" className="cov-link" onClick={() => setOpen(true)}>
        {coverWords.fresh}
      </button>
    );
  }
  return (
    <div className="cov-fresh">
      <p ref={said} tabIndex={-1}>
        {cost}
      </p>
      <button type="button" className="cov-open cov-plain" onClick={() => setOpen(false)}>
        {coverWords.freshNo}
      </button>
      <button type="button" className="cov-link" onClick={onStart}>
        {coverWords.freshStart}
      </button>
    </div>
  );
}
