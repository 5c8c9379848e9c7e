// The passphrase is lost and the sheet is here: twelve words open what it opened. Nothing typed here is
// kept: a cover must not remember.
import "../../ui/tokens.css";
import "../../ui/faces.css";
import "../../ui/base.css";
import "./lost.css";
import { type ReactNode, type SubmitEvent, useEffect, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { checkKitWords } from "../../vault/kit/words.ts";
import type { KitUnlockFailure } from "../../vault/states.ts";
import { noWords, TwelveFields } from "../sheet/TwelveFields.tsx";
import { saidOf, type TroubleName } from "./cover.ts";
import { coverWords, lostWords as words } from "./words.ts";

export type KitOpenResult = { ok: true } | { ok: false; error: KitUnlockFailure };

export interface LostFormProps {
  /** Rejecting is shown as a fault of ours; it must never look like wrong words. */
  onOpen(words: readonly string[]): Promise<KitOpenResult>;
  /** It turned out that nothing can open this. */
  onTrouble(trouble: TroubleName): void;
  onClose(): void;
}

export function LostForm(props: LostFormProps): ReactNode {
  const [typed, setTyped] = useState<readonly string[]>(noWords);
  const [said, setSaid] = useState<string | null>(null);
  const [isOpening, setOpening] = useState(false);
  useEffect(() => {
    document.querySelector<HTMLInputElement>(".lost input")?.focus();
  }, []);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (isOpening) return;
    const { sum } = checkKitWords(typed.filter((word) => word.trim() !== ""));
    if (sum !== "right") return setSaid(words.sums[sum]);
    setSaid(null);
    setOpening(true);
    const result = await props.onOpen(typed).catch(() => null);
    setOpening(false);
    if (!result) setSaid(coverWords.misses.fault);
    else if (!result.ok) tell(result.error);
  }

  function tell(error: KitUnlockFailure): void {
    if (error.kind === "wrong-kit") return setSaid(words.wrongVault);
    if (error.kind === "not-kit-words") return setSaid(words.sums["do-not-belong"]);
    const outcome = saidOf(error);
    if ("trouble" in outcome) props.onTrouble(outcome.trouble);
    else setSaid(coverWords.misses[outcome.miss]);
  }

  return (
    <div className="lost-table">
      <main className="lost">
        <div className="lost-head">
          <h1>{words.title}</h1>
          <IconButton icon="close" label={words.close} onPress={props.onClose} />
        </div>
        <p className="small">{words.lead}</p>
        <form onSubmit={(event) => void submit(event)}>
          <TwelveFields
            value={typed}
            onChange={(value) => {
              setTyped(value);
              setSaid(null);
            }}
          />
          <div role="status" className="lost-said">
            {said !== null && <p className="ask1">{said}</p>}
          </div>
          <div className="lost-foot">
            <Button kind="primary" wide type="submit" busy={isOpening ? words.opening : undefined}>
              {words.go}
            </Button>
            <p className="fine">{words.fine}</p>
          </div>
        </form>
      </main>
    </div>
  );
}
