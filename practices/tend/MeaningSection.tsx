// The first question, and from then on the answer in its place. Half an answer survives a closed tab.
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { longestPage, type Tending } from "./tend.ts";
import { useDraft } from "./useDraft.tsx";
import type { Doing } from "./useTending.tsx";
import { words } from "./words.ts";

const daysKept = 30;

export function MeaningSection({ tending, doing }: { tending: Tending; doing: Doing }): ReactNode {
  const draft = useDraft(`tend:meaning:${tending.moment}`, daysKept);
  const [typed, setTyped] = useState<string | null>(null);
  const halfWritten = typeof draft.found === "string" ? draft.found : null;
  const text = typed ?? halfWritten ?? (tending.meaning === null ? "" : null);

  return (
    <Sheet labelledBy="tend-meaning">
      <h2 id="tend-meaning" tabIndex={-1}>
        {words.meaning.title}
      </h2>
      {text === null ? (
        <>
          <p className="voice quote">{tending.meaning}</p>
          <p className="fine">{words.meaning.stays}</p>
          <Button kind="quiet" className="flush" onPress={() => setTyped(tending.meaning)}>
            {words.meaning.change}
          </Button>
        </>
      ) : (
        <>
          <p className="small hint">
            {tending.meaning === null ? words.meaning.hint : words.meaning.changeHint}
          </p>
          <Field
            label={words.meaning.title}
            hideLabel
            rows={3}
            maxLength={longestPage}
            value={text}
            onChange={(next) => {
              setTyped(next);
              draft.keep(next);
            }}
          />
          <div className="row g2 wrap after-field">
            <Button kind="second" onPress={() => void keep(text)}>
              {words.meaning.keep}
            </Button>
            {tending.meaning !== null && (
              <Button kind="quiet" onPress={close}>
                {words.meaning.leave}
              </Button>
            )}
          </div>
        </>
      )}
    </Sheet>
  );

  async function keep(meaning: string): Promise<void> {
    if (await doing.run({ do: "write-meaning", text: meaning })) close();
  }
  function close(): void {
    draft.drop();
    setTyped(null);
  }
}
