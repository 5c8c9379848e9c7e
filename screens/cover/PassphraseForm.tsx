// The one field of the cover. Pasting and password managers work; what was typed stays after a miss,
// so that Show can find the slip instead of starting over.
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { type Miss, type OpenResult, saidOf, type TroubleName } from "./cover.ts";
import { coverWords } from "./words.ts";

export function PassphraseForm(props: {
  onOpen(passphrase: string): Promise<OpenResult>;
  /** It turned out that no passphrase can open this. */
  onTrouble(trouble: TroubleName): void;
}): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpening, setOpening] = useState(false);
  const [said, setSaid] = useState<Miss | null>(null);
  const isSlow = useAfter(400, isOpening);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (isOpening) return;
    if (typed === "") return miss("empty");
    setOpening(true);
    setSaid(null);
    const result = await props.onOpen(typed).catch(() => null);
    setOpening(false);
    if (result?.ok) return;
    const outcome = result ? saidOf(result.error) : { miss: "fault" as const };
    if ("trouble" in outcome) props.onTrouble(outcome.trouble);
    else miss(outcome.miss);
  }

  function miss(why: Miss): void {
    const field = form.current?.querySelector<HTMLInputElement>(".pw input");
    setSaid(why);
    field?.focus();
    if (why === "wrong") field?.select();
  }

  return (
    <form ref={form} className="cov-form" onSubmit={(event) => void submit(event)}>
      {/* A password manager files the passphrase under this name. */}
      <input type="text" autoComplete="username" value={coverWords.name} readOnly hidden />
      <PassphraseField
        label={coverWords.label}
        value={typed}
        onChange={setTyped}
        autoComplete="current-password"
        takesFocus
        error={said === null ? undefined : coverWords.misses[said]}
      />
      <button type="submit" className="cov-open" aria-disabled={isOpening}>
        {isSlow ? coverWords.opening : coverWords.open}
      </button>
    </form>
  );
}

/** True once `isOn` has lasted `ms`: no flicker for what is quick. */
function useAfter(ms: number, isOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLong(true), ms);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [ms, isOn]);
  return isOn && isLong;
}
