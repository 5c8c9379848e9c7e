// Opening by fingerprint or face. The device asks by itself; whatever it answers, the passphrase stays.
import { type ReactNode, useState } from "react";
import { type OpenResult, saidOf, type TroubleName } from "./cover.ts";
import { coverWords } from "./words.ts";

/** `left`: the person closed the device's question. `unknown`: the device has no such passkey. */
export type PasskeyResult =
  | OpenResult
  | { ok: false; error: { kind: "left" } | { kind: "unknown" } };

type Miss = keyof typeof coverWords.passkeyMisses;

export function PasskeyLink(props: {
  onOpen(): Promise<PasskeyResult>;
  onTrouble(trouble: TroubleName): void;
}): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<Miss | null>(null);

  async function ask(): Promise<void> {
    if (isAsking) return;
    setAsking(true);
    setSaid(null);
    const result = await props.onOpen().catch(() => null);
    setAsking(false);
    if (result?.ok) return;
    if (!result) return setSaid("fault");
    const { error } = result;
    if (error.kind === "left" || error.kind === "unknown") return setSaid(error.kind);
    const outcome = saidOf(error);
    if ("trouble" in outcome) return props.onTrouble(outcome.trouble);
    return setSaid(outcome.miss === "wrong" ? "refused" : "fault");
  }

  return (
    <>
      <button
        type="button"
        className="cov-link"
        aria-disabled={isAsking}
        onClick={() => void ask()}
      >
        {isAsking ? coverWords.passkeyBusy : coverWords.passkey}
      </button>
      <p className="cov-said" role="status">
        {said && coverWords.passkeyMisses[said]}
      </p>
    </>
  );
}
