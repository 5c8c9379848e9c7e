// Five words, drawn on this device. Typing them once is not a test: it is how hands learn them.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { Lost } from "./Lost.tsx";
import { firstDifference, passphraseOf } from "./strength.ts";
import type { Making } from "./Welcome.tsx";
import { welcomeWords } from "./words.ts";

const words = welcomeWords.five;

export interface FiveWordsProps {
  five: readonly string[];
  onOthers(): void;
  onCopy(text: string): Promise<boolean>;
  making: Making;
  onOwn(): void;
  onBack(): void;
}

export function FiveWords(props: FiveWordsProps): ReactNode {
  const { five, making } = props;
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | undefined>();
  const [copied, setCopied] = useState("");

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const at = firstDifference(five, typed);
    setError(at === null ? undefined : at < five.length ? words.notYet(at + 1) : words.tooMany);
    if (at === null) making.make(passphraseOf(five));
    else event.currentTarget.querySelector<HTMLInputElement>(".pw input")?.focus();
  }

  return (
    <form onSubmit={submit}>
      <PageHead title={words.title} />
      <p className="lead">{words.lead}</p>
      <p className="five" role="group" aria-label={words.label} translate="no">
        {five.map((word) => (
          <span key={word}>{word} </span>
        ))}
      </p>
      <div className="row g2 wrap">
        <Button kind="second" small onPress={props.onOthers}>
          <Icon name="undo" />
          {words.others}
        </Button>
        <Button
          kind="quiet"
          small
          onPress={() =>
            void props
              .onCopy(passphraseOf(five))
              .then((done) => setCopied(done ? words.copied : words.notCopied))
          }
        >
          <Icon name="copy" />
          {words.copy}
        </Button>
        <Button kind="quiet" small onPress={props.onOwn}>
          {words.own}
        </Button>
      </div>
      <p className="small wel-said" role="status">
        {copied}
      </p>
      <div className="wel-type">
        <PassphraseField
          label={words.type}
          value={typed}
          onChange={setTyped}
          autoComplete="new-password"
          error={error}
        />
      </div>
      <Lost problem={making.problem} />
      <div className="go">
        <Button
          kind="primary"
          type="submit"
          busy={making.isBusy ? welcomeWords.locking : undefined}
        >
          {welcomeWords.lock}
        </Button>
        <Button kind="quiet" onPress={props.onBack}>
          {welcomeWords.back}
        </Button>
      </div>
    </form>
  );
}
