// The one field of the cover. Pasting and password managers work; what was typed stays after a miss,
// so that Show can find the slip instead of starting over.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { OpenFailure, OpenResult } from "./cover.ts";
import { coverWords } from "./words.ts";

type Said = "empty" | OpenFailure | null;

export function PassphraseForm({
  onOpen,
}: {
  onOpen(passphrase: string): Promise<OpenResult>;
}): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [isShown, setShown] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [said, setSaid] = useState<Said>(null);
  const isSlow = useAfter(400, isOpening);

  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const typed = field.current?.value ?? "";
    if (isOpening) return;
    if (typed === "") return miss("empty");
    setOpening(true);
    setSaid(null);
    const result = await onOpen(typed).catch((): OpenResult => ({ ok: false, error: "fault" }));
    setOpening(false);
    if (!result.ok) miss(result.error);
  }

  function miss(why: Said): void {
    setSaid(why);
    field.current?.focus();
    if (why === "wrong-passphrase") field.current?.select();
  }

  return (
    <form className="cov-form" onSubmit={(event) => void submit(event)}>
      <input type="text" autoComplete="username" value={coverWords.name} readOnly hidden />
      <label htmlFor="cov-pass">{coverWords.label}</label>
      <div className="cov-pass">
        <input
          ref={field}
          id="cov-pass"
          type={isShown ? "text" : "password"}
          autoComplete="current-password"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          translate="no"
          enterKeyHint="go"
          aria-invalid={said !== null}
          aria-describedby={said === null ? undefined : "cov-said"}
        />
        <button
          type="button"
          aria-label={isShown ? coverWords.hideLabel : coverWords.showLabel}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? coverWords.hide : coverWords.show}
        </button>
      </div>
      <p id="cov-said" className="cov-said" role="status">
        {said !== null && sentence(said)}
      </p>
      <button type="submit" className="cov-open" aria-disabled={isOpening}>
        {isSlow ? coverWords.opening : coverWords.open}
      </button>
    </form>
  );
}

const sentence = (said: Exclude<Said, null>): string =>
  said === "empty"
    ? coverWords.empty
    : said === "wrong-passphrase"
      ? coverWords.wrong
      : coverWords.fault;

/** True once `isOn` has lasted `ms`: no flicker for what is quick. */
function useAfter(ms: number, isOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOn) return setLong(false);
    const timer = setTimeout(() => setLong(true), ms);
    return () => clearTimeout(timer);
  }, [ms, isOn]);
  return isOn && isLong;
}
