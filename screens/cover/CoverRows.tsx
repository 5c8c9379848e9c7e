// Two doors that need no passphrase, outlined under it. Drawn here with their signs, so that the cover
// does not load every icon of the house.
import type { ReactNode } from "react";
import { captureWords } from "./captureWords.ts";
import { coverWords } from "./words.ts";

export function CoverRows(props: {
  /** Left out where the vault has no slot yet. */
  onPutDown: (() => void) | undefined;
  isDown: boolean;
  onNotOk(): void;
}): ReactNode {
  return (
    <div className="cov-rows">
      {props.onPutDown && (
        <Row
          sign={
            <>
              <ellipse
                className="f"
                cx="9.3"
                cy="17"
                rx="4.4"
                ry="3.3"
                transform="rotate(-20 9.3 17)"
              />
              <path d="M13.4 15.6V4.2c1.2 2.4 4.6 2.6 4.6 6" />
            </>
          }
          title={props.isDown ? captureWords.rowAgain : captureWords.row}
          hint={captureWords.rowHint}
          onPress={props.onPutDown}
        />
      )}
      <Row
        sign={
          <path d="M7 12.5V6.6a1.5 1.5 0 0 1 3 0V11M10 10.5V4.8a1.5 1.5 0 0 1 3 0V11M13 10.5V5.8a1.5 1.5 0 0 1 3 0V12M16 9.5a1.5 1.5 0 0 1 3 0v5c0 4-2.4 6.3-6 6.3-2.8 0-4.4-1.1-5.8-3.6l-2.9-5a1.4 1.4 0 0 1 2.3-1.6L8 12.7" />
        }
        title={coverWords.notOk}
        hint={captureWords.notOkHint}
        onPress={props.onNotOk}
      />
    </div>
  );
}

function Row(props: { sign: ReactNode; title: string; hint: string; onPress(): void }): ReactNode {
  return (
    <button type="button" className="cov-row" onClick={props.onPress}>
      <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
        {props.sign}
      </svg>
      <span>
        <b>{props.title}</b> <small>{props.hint}</small>
      </span>
      <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
        <path d="m9 5.5 6.5 6.5L9 18.5" />
      </svg>
    </button>
  );
}
