/** A save that failed: said first, the words still there, one way to try again and one to carry them off. */
import { type ReactNode, useState } from "react";
import type { AppendFailure } from "../../journal/journal.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { unsaved } from "./words.ts";

export function NotSaved(props: {
  why: AppendFailure["why"];
  words?: string | undefined;
  title?: string | undefined;
  onAgain: () => void;
}): ReactNode {
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.words ?? "");
      setCopied("yes");
    } catch {
      setCopied("no");
    }
  };
  return (
    <Notice tone="honey" isNew>
      <p className="voice">{props.title ?? unsaved.title}</p>
      <p className="small">{unsaved.why[props.why]}</p>
      <div className="row g2 wrap">
        <Button kind="second" small onPress={props.onAgain}>
          {unsaved.again}
        </Button>
        {props.words !== undefined && props.words.trim() !== "" && (
          <Button kind="quiet" small onPress={() => void copy()}>
            {unsaved.copy}
          </Button>
        )}
        {copied && (
          <span className="small">{copied === "yes" ? unsaved.copied : unsaved.notCopied}</span>
        )}
      </div>
    </Notice>
  );
}
