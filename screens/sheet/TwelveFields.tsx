// Twelve fields for twelve words, down and then across as on the paper. All of them can be pasted into
// any one; each is looked up in the list on leaving it, and the nearest word is offered.
import "../../ui/field.css";
import "./twelve.css";
import { type ClipboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { sensitiveAttributes } from "../../ui/sensitive.ts";
import { checkedWord, splitWords } from "../../vault/kit/words.ts";
import { sheetWords } from "./words.ts";

const words = sheetWords.twelve;
export const noWords: readonly string[] = Array.from({ length: 12 }, () => "");

export function TwelveFields(props: {
  value: readonly string[];
  onChange(value: string[]): void;
}): ReactNode {
  const id = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { value } = props;
  const suggestionAt = (n: number): string | null => {
    const word = value[n] ?? "";
    return left.has(n) && word.trim() !== "" ? checkedWord(word).suggestion : null;
  };
  const off = value.findIndex((_, n) => suggestionAt(n) !== null);
  const suggestion = suggestionAt(off);

  function put(at: number, several: readonly string[]): void {
    props.onChange(value.map((word, n) => several[n - at] ?? word));
  }

  function paste(event: ClipboardEvent, at: number): void {
    const several = splitWords(event.clipboardData.getData("text"));
    if (several.length < 2) return;
    event.preventDefault();
    // A whole sheet begins at the first field, wherever the cursor happens to stand.
    const from = several.length >= value.length ? 0 : at;
    put(from, several);
    setLeft(new Set(value.map((_, n) => n)));
    focusOn(Math.min(from + several.length, value.length) - 1);
  }

  const focusOn = (n: number): void =>
    place.current?.querySelectorAll<HTMLInputElement>("input")[n]?.focus();

  return (
    <>
      <fieldset ref={place}>
        <legend className="vh">{words.legend}</legend>
        <div className="tww">
          {value.map((word, n) => (
            // oxlint-disable-next-line react/no-array-index-key -- the places never move
            <label key={n} className={suggestionAt(n) === null ? undefined : "off"}>
              <span aria-hidden="true">{n + 1}</span>
              <input
                {...sensitiveAttributes}
                autoCapitalize="none"
                className="field v"
                aria-label={words.word(n + 1)}
                aria-invalid={suggestionAt(n) !== null || undefined}
                aria-describedby={n === off ? `${id}-off` : undefined}
                value={word}
                onChange={(event) => put(n, [event.target.value])}
                onPaste={(event) => paste(event, n)}
                onBlur={() => setLeft(new Set([...left, n]))}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <div id={`${id}-off`} role="status" className="tww-said">
        {suggestion !== null && (
          <p className="ask1">
            {words.unknown(off + 1)}{" "}
            <button
              type="button"
              className="tww-nearest"
              onClick={() => {
                put(off, [suggestion]);
                focusOn(off);
              }}
            >
              {suggestion}
            </button>
            {words.asking}
          </p>
        )}
      </div>
    </>
  );
}
