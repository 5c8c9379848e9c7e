// The cover: a closed score. It knows nothing of what is inside and loads nothing of it, so that it
// opens at once on an old phone; hence plain elements here instead of the accessible parts of ui/.
// A vault that cannot be opened is never answered with an empty one.
import "../../ui/tokens.css";
import "../../ui/faces.css";
import "../../ui/base.css";
import "./cover.css";
import { type ReactNode, useEffect, useState } from "react";
import { CoverLine } from "../../ui/music/CoverLine.tsx";
import { Mark } from "../../ui/Mark.tsx";
import type { BringBackFrom, CoverState, OpenResult, TroubleName } from "./cover.ts";
import { CoverTrouble } from "./CoverTrouble.tsx";
import { captureWords } from "./captureWords.ts";
import { CoverRows } from "./CoverRows.tsx";
import { PasskeyLink, type PasskeyResult } from "./PasskeyLink.tsx";
import { PassphraseForm } from "./PassphraseForm.tsx";
import { coverWords, lostWords } from "./words.ts";

export interface CoverScreenProps {
  state: CoverState;
  /** Rejecting is shown as a fault of ours; it must never look like a wrong passphrase. */
  onOpen(passphrase: string): Promise<OpenResult>;
  /** Look at the vault again; usually a reload. */
  onLookAgain(): void;
  /** Only for the missing states, and only after its sentence was read. Left out: not offered. */
  onFreshStart?: (() => void) | undefined;
  /** To the twelve words of the sheet. */
  onLost(): void;
  /** To the guided way back from a copy. */
  onBringBack(from: BringBackFrom): void;
  onNotOk(): void;
  /** Putting a moment down without opening; left out where the vault has no slot for it yet. */
  onPutDown?: (() => void) | undefined;
  /** One has just been put down. */
  isDown?: boolean | undefined;
  /** By fingerprint or face; left out where no passkey was made here. */
  onPasskey?: (() => Promise<PasskeyResult>) | undefined;
  offline: boolean;
}

export function CoverScreen(props: CoverScreenProps): ReactNode {
  const [found, setFound] = useState<TroubleName | null>(null);
  const state = found ?? props.state;
  useEffect(() => {
    document.title = coverWords.pageTitle;
  }, []);
  return (
    <main className="cov">
      <div className={state === "locked" ? "cov-page" : "cov-page cov-troubled"}>
        <span className="cov-mark">
          <Mark signOnly />
        </span>
        {state === "locked" ? (
          <>
            <h1 className="cov-name" translate="no">
              {coverWords.name}
            </h1>
            {props.isDown ? (
              <ItIsDown />
            ) : (
              <>
                <p className="cov-sub">
                  {coverWords.forWhom[0]}
                  <br />
                  {coverWords.forWhom[1]}
                </p>
                <CoverLine label={coverWords.picture} />
              </>
            )}
            <PassphraseForm onOpen={props.onOpen} onTrouble={setFound} />
            <div className="cov-ways">
              {props.onPasskey && <PasskeyLink onOpen={props.onPasskey} onTrouble={setFound} />}
              <button type="button" className="cov-link cov-lost" onClick={props.onLost}>
                {lostWords.link}
              </button>
            </div>
            <CoverRows
              onPutDown={props.onPutDown}
              isDown={props.isDown ?? false}
              onNotOk={props.onNotOk}
            />
            <p className="cov-fine">
              {coverWords.promise}
              {props.offline && ` ${coverWords.offline}`}
            </p>
          </>
        ) : (
          <CoverTrouble
            trouble={state}
            onLookAgain={props.onLookAgain}
            onFreshStart={props.onFreshStart}
            onBringBack={props.onBringBack}
          />
        )}
        {state !== "locked" && (
          <button type="button" className="cov-link" onClick={props.onNotOk}>
            {coverWords.notOk}
          </button>
        )}
      </div>
    </main>
  );
}

function ItIsDown(): ReactNode {
  return (
    <div className="cov-down" role="status">
      <p className="voice">{captureWords.down}</p>
      <p>{captureWords.downText}</p>
    </div>
  );
}
