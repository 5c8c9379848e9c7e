// What opens a copy: the passphrase it was made under, or the twelve words. What was typed stays after a miss.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { Segment } from "../../ui/Segment.tsx";
import type { CopyWay } from "../../vault/keeper/orders.ts";
import { noWords, TwelveFields } from "../sheet/TwelveFields.tsx";
import { copiesWords } from "./words.ts";

const words = copiesWords.open;

export function OpenWith(props: {
  /** Answers what to say when it did not open; null when it did. */
  onOpen(way: CopyWay): Promise<string | null>;
  onOther(): void;
}): ReactNode {
  const [by, setBy] = useState<"passphrase" | "sheet">("passphrase");
  const [passphrase, setPassphrase] = useState("");
  const [twelve, setTwelve] = useState<readonly string[]>(noWords);
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isEmpty =
    by === "passphrase" ? passphrase === "" : twelve.some((word) => word.trim() === "");

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setSaid(isEmpty ? (by === "passphrase" ? words.empty : words.fewWords) : null);
    if (isEmpty) return;
    setBusy(true);
    const problem = await props.onOpen(
      by === "passphrase" ? { by, passphrase } : { by: "kit", words: twelve },
    );
    setBusy(false);
    setSaid(problem);
  }

  return (
    <form className="cop-open" onSubmit={(event) => void submit(event)}>
      <Segment
        label={words.by}
        options={words.ways}
        value={by}
        onChange={(way) => {
          setBy(way);
          setSaid(null);
        }}
      />
      {by === "passphrase" ? (
        <PassphraseField
          label={words.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="current-password"
        />
      ) : (
        <div>
          <TwelveFields value={twelve} onChange={setTwelve} />
        </div>
      )}
      <div role="status">
        {said !== null && (
          <Notice tone="honey">
            <p>{said}</p>
          </Notice>
        )}
      </div>
      <div className="row g2 wrap">
        <Button kind="primary" type="submit" busy={isBusy ? words.opening : undefined}>
          {words.go}
        </Button>
        <Button kind="quiet" onPress={props.onOther}>
          {words.other}
        </Button>
      </div>
    </form>
  );
}
