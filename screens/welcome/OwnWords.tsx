// Words of one's own, with an honest guess of what they hold out against.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { Lost } from "./Lost.tsx";
import { Meter, useStrength } from "./Meter.tsx";
import { confirmOwn, type OwnRefused, type Strength } from "./strength.ts";
import type { Making } from "./Welcome.tsx";
import { welcomeWords } from "./words.ts";

const words = welcomeWords.own;

export interface OwnWordsProps {
  strengthOf(text: string): Promise<Strength>;
  making: Making;
  onFive(): void;
}

export function OwnWords(props: OwnWordsProps): ReactNode {
  const [own, setOwn] = useState("");
  const [again, setAgain] = useState("");
  const [refused, setRefused] = useState<OwnRefused | null>(null);
  const strength = useStrength(own, props.strengthOf);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const chosen = confirmOwn(own, again);
    setRefused(chosen.ok ? null : chosen.error);
    if (chosen.ok) return props.making.make(chosen.value);
    const field = chosen.error === "too-short" ? "input.v" : ".pw input";
    event.currentTarget.querySelector<HTMLInputElement>(field)?.focus();
  }

  return (
    <form onSubmit={submit}>
      <PageHead title={words.title} />
      <p className="lead">{words.lead}</p>
      <div className="col g4 wel-type">
        <Field
          label={words.label}
          hint={words.hint}
          value={own}
          onChange={setOwn}
          voice
          error={refused === "too-short" ? words.tooShort : undefined}
        />
        <Meter strength={strength} />
        <PassphraseField
          label={words.again}
          value={again}
          onChange={setAgain}
          autoComplete="new-password"
          error={refused === "differ" ? words.differ : undefined}
        />
      </div>
      <Lost problem={props.making.problem} />
      <div className="go">
        <Button
          kind="primary"
          type="submit"
          busy={props.making.isBusy ? welcomeWords.locking : undefined}
        >
          {welcomeWords.lock}
        </Button>
        <Button kind="quiet" onPress={props.onFive}>
          {words.offer}
        </Button>
      </div>
    </form>
  );
}
