// The first run up to the lock: what this is, then the words that lock it. Nothing is kept before the
// vault is made, and going back loses nothing that was typed.
import { type ReactNode, useState } from "react";
import type { CreateFailure } from "../../vault/states.ts";
import { Hello } from "./Hello.tsx";
import { FiveWords } from "./FiveWords.tsx";
import { OwnWords } from "./OwnWords.tsx";
import type { Strength } from "./strength.ts";
import { WelcomeFrame } from "./WelcomeFrame.tsx";
import { welcomeWords } from "./words.ts";

export type CreateResult = { ok: true } | { ok: false; error: CreateFailure };

export interface WelcomeProps {
  /** Five words, freshly drawn; never remembered. */
  drawFive(): readonly string[];
  /** Loads its word lists on first use; see vault/strength.ts. */
  strengthOf(text: string): Promise<Strength>;
  /** True when the text is on the clipboard; the caller clears it after a minute. */
  onCopy(text: string): Promise<boolean>;
  /** Makes the vault. When it is made, the caller goes on to WelcomeOpen. */
  onCreate(passphrase: string): Promise<CreateResult>;
  /** To the guided way back from a copy, which makes the vault of it. */
  onHaveCopy(): void;
  /** Where to begin; the gallery shows the others. */
  start?: "hello" | "five" | "own";
}

export function Welcome(props: WelcomeProps): ReactNode {
  const [step, setStep] = useState(props.start ?? "hello");
  const [five, setFive] = useState(() => props.drawFive());
  const making = useMaking(props.onCreate);
  const go = (to: typeof step) => {
    making.forget();
    setStep(to);
  };
  return (
    <WelcomeFrame at={step === "hello" ? 0 : 1} isWide={step === "hello"}>
      {step === "hello" && <Hello onGo={() => go("five")} onCopy={props.onHaveCopy} />}
      {step === "five" && (
        <FiveWords
          five={five}
          onOthers={() => setFive(props.drawFive())}
          onCopy={props.onCopy}
          making={making}
          onOwn={() => go("own")}
          onBack={() => go("hello")}
        />
      )}
      {step === "own" && (
        <OwnWords strengthOf={props.strengthOf} making={making} onFive={() => go("five")} />
      )}
    </WelcomeFrame>
  );
}

/** The vault being made: whether it is under way, and what went wrong. */
export interface Making {
  isBusy: boolean;
  problem: string | null;
  make(passphrase: string): void;
  forget(): void;
}

function useMaking(onCreate: WelcomeProps["onCreate"]): Making {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function make(passphrase: string): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    const made = await onCreate(passphrase).catch(() => null);
    if (made?.ok) return;
    setBusy(false);
    setProblem(welcomeWords.notMade[made ? made.error.kind : "fault"]);
  }
  return { isBusy, problem, make: (words) => void make(words), forget: () => setProblem(null) };
}
