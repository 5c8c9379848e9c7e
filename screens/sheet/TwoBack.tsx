// Two words, read back from the paper. Not a test of memory: it is to know that the paper exists.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import type { Result } from "../../vault/result.ts";
import type { ConfirmFailure } from "../../vault/keeper/orders.ts";
import { sheetWords } from "./words.ts";

const words = sheetWords.back;

export interface TwoBackProps {
  crumb: ReactNode;
  /** Which two, counted from one. */
  asked: readonly [number, number];
  onConfirm(answers: readonly [string, string]): Promise<Result<void, ConfirmFailure>>;
  onConfirmed(): void;
  onAgain(): void;
  onLater: (() => void) | undefined;
}

export function TwoBack(props: TwoBackProps): ReactNode {
  const [typed, setTyped] = useState<[string, string]>(["", ""]);
  const [wrong, setWrong] = useState<{ at: number; say: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const fields = event.currentTarget.querySelectorAll<HTMLInputElement>("input");
    const point = (at: number, say: string) => {
      setWrong({ at, say });
      fields[at]?.focus();
    };
    if (isBusy) return;
    const empty = typed.findIndex((word) => word.trim() === "");
    if (empty >= 0) return point(empty, words.empty);
    setWrong(null);
    setProblem(null);
    setBusy(true);
    const said = await props.onConfirm(typed).catch(() => null);
    setBusy(false);
    if (said?.ok) return props.onConfirmed();
    if (said?.error.kind === "not-that-word") {
      const { place } = said.error;
      point(props.asked.indexOf(place), words.wrong(place));
    } else setProblem(sheetWords.failed[said ? said.error.kind : "fault"]);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <PageHead crumb={props.crumb} title={words.title} />
      <p className="lead">{words.lead}</p>
      <Sheet as="div" className="kit">
        <div className="two">
          {props.asked.map((place, at) => (
            <Field
              key={place}
              label={words.word(place)}
              value={typed[at] ?? ""}
              onChange={(word) => setTyped(at === 0 ? [word, typed[1]] : [typed[0], word])}
              voice
              error={wrong?.at === at ? wrong.say : undefined}
            />
          ))}
        </div>
      </Sheet>
      <div role="status" className="kit-failed">
        {problem !== null && (
          <Notice tone="honey">
            <p>{problem}</p>
          </Notice>
        )}
      </div>
      <div className="kit-go">
        <Button kind="primary" type="submit" busy={isBusy ? words.checking : undefined}>
          {words.go}
        </Button>
        <Button kind="quiet" onPress={props.onAgain}>
          {words.again}
        </Button>
        {props.onLater && (
          <Button kind="quiet" onPress={props.onLater}>
            {sheetWords.show.later}
          </Button>
        )}
      </div>
      <p className="fine kit-fine">{words.fine}</p>
    </form>
  );
}
