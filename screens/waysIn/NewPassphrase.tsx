// A passphrase chosen: words of one's own with an honest guess of what they hold out against, or five
// that are drawn; typed once more, because that is how hands learn them.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { Meter, useStrength } from "../welcome/Meter.tsx";
import { confirmOwn, passphraseOf, type Strength } from "../welcome/strength.ts";
import { waysWords as words } from "./words.ts";

export interface NewPassphraseProps {
  strengthOf(text: string): Promise<Strength>;
  drawFive(): readonly string[];
  /** Asked for first, where one is not to be changed in passing by whoever sits there. */
  asksForTheOld?: boolean | undefined;
  go: string;
  going: string;
  /** Answers what to say when it did not work. */
  onChosen(chosen: { passphrase: string; old: string }): Promise<string | null>;
  children?: ReactNode;
}

export function NewPassphrase(props: NewPassphraseProps): ReactNode {
  const [old, setOld] = useState("");
  const [own, setOwn] = useState("");
  const [again, setAgain] = useState("");
  const [refused, setRefused] = useState<"too-short" | "differ" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const strength = useStrength(own, props.strengthOf);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    const chosen = confirmOwn(own, again);
    setProblem(null);
    setRefused(chosen.ok ? null : chosen.error);
    if (!chosen.ok) {
      const field = chosen.error === "too-short" ? "input.v" : ".new-again input";
      event.currentTarget.querySelector<HTMLInputElement>(field)?.focus();
      return;
    }
    setBusy(true);
    const said = await props
      .onChosen({ passphrase: chosen.value, old })
      .catch(() => words.failed.fault);
    setBusy(false);
    setProblem(said);
  }

  return (
    <form className="col g4" onSubmit={(event) => void submit(event)}>
      {props.asksForTheOld && (
        <PassphraseField
          label={words.now}
          value={old}
          onChange={setOld}
          autoComplete="current-password"
        />
      )}
      <Field
        label={words.own}
        hint={words.ownHint}
        value={own}
        onChange={setOwn}
        voice
        error={refused === "too-short" ? words.failed["too-short"] : undefined}
      />
      <Meter strength={strength} />
      <div>
        <Button kind="quiet" small onPress={() => setOwn(passphraseOf(props.drawFive()))}>
          {words.offer}
        </Button>
      </div>
      <div className="new-again">
        <PassphraseField
          label={words.again}
          value={again}
          onChange={setAgain}
          autoComplete="new-password"
          error={refused === "differ" ? words.failed.differ : undefined}
        />
      </div>
      <div role="status">
        {problem !== null && (
          <Notice tone="honey">
            <p>{problem}</p>
          </Notice>
        )}
      </div>
      <div className="row g2 wrap">
        <Button kind="primary" type="submit" busy={isBusy ? props.going : undefined}>
          {props.go}
        </Button>
        {props.children}
      </div>
    </form>
  );
}
