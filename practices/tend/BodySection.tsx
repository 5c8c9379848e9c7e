// Where it sits: figure and list are one control, then strength and a word for each place that was chosen.
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { ChipSet } from "../../ui/ChipSet.tsx";
import { Field } from "../../ui/Field.tsx";
import { Segment } from "../../ui/Segment.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import {
  type BodyMark,
  change,
  isMarked,
  isNamed,
  listed,
  nowhere,
  ownPlace,
  tap,
  tick,
} from "./body.ts";
import { BodyFigure } from "./BodyFigure.tsx";
import type { Tending } from "./tend.ts";
import type { Doing } from "./useTending.tsx";
import { placeName, words } from "./words.ts";

export function BodySection({ tending, doing }: { tending: Tending; doing: Doing }): ReactNode {
  // What was tapped stands at once; the journal follows, and two quick taps don't overtake each other.
  const [tapped, setTapped] = useState<readonly BodyMark[] | null>(null);
  const marks = tapped ?? tending.body;
  const mark = (next: readonly BodyMark[]): void => {
    setTapped(next);
    void doing.run({ do: "mark-body", marks: next });
  };
  const own = marks
    .map((each) => each.place)
    .filter((place) => !isNamed(place) && place !== nowhere);
  const places = [...listed, ...own, nowhere];

  return (
    <Sheet labelledBy="tend-body">
      <h2 id="tend-body" tabIndex={-1}>
        {words.body.title}
      </h2>
      <p className="small hint">{words.body.hint}</p>
      <div className="btwo">
        <BodyFigure marks={marks} onTap={(place) => mark(tap(marks, place))} />
        <ChipSet
          label={words.body.list}
          hideLabel
          options={places.map((place) => ({ value: place, label: placeName(place) }))}
          value={marks.map((each) => each.place)}
          onChange={(next) => {
            const changed = places.find((place) => next.includes(place) !== isMarked(marks, place));
            if (changed !== undefined) mark(tick(marks, changed));
          }}
        >
          <OwnPlace onAdd={(text) => mark(ownPlace(marks, text))} />
        </ChipSet>
      </div>
      {marks.some((each) => each.place !== nowhere) && (
        <ul className="rows felt">
          {marks
            .filter((each) => each.place !== nowhere)
            .map((each) => (
              <li key={each.place}>
                <span className="voice">{placeName(each.place)}</span>
                <Segment
                  label={words.body.strength(each.place)}
                  hideLabel
                  options={[
                    { value: "1", label: words.body.some },
                    { value: "2", label: words.body.strong },
                  ]}
                  value={String(each.strength)}
                  onChange={(to) =>
                    mark(change(marks, each.place, { strength: to === "2" ? 2 : 1 }))
                  }
                />
                <Quality
                  mark={each}
                  onKeep={(quality) => mark(change(marks, each.place, { quality }))}
                />
              </li>
            ))}
        </ul>
      )}
    </Sheet>
  );
}

/** Kept when the field is left, not at every letter: each keeping is a fact in the log. */
function Quality(props: { mark: BodyMark; onKeep: (quality: string | null) => void }): ReactNode {
  const kept = props.mark.quality ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div
      onBlur={() => {
        if (typed !== null && typed.trim() !== kept) props.onKeep(typed.trim() || null);
        setTyped(null);
      }}
    >
      <Field
        label={words.body.quality(props.mark.place)}
        hideLabel
        voice
        placeholder={words.body.qualityExample}
        maxLength={120}
        value={typed ?? kept}
        onChange={setTyped}
      />
    </div>
  );
}

function OwnPlace({ onAdd }: { onAdd: (text: string) => void }): ReactNode {
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <Button kind="quiet" small onPress={() => setText("")}>
        {words.body.elsewhere}
      </Button>
    );
  }
  const add = (): void => {
    onAdd(text);
    setText(null);
  };
  return (
    <div className="own-place">
      <Field
        label={words.body.elsewhereLabel}
        value={text}
        maxLength={60}
        voice
        onChange={setText}
        onEnter={add}
      />
      <Button kind="second" small onPress={add}>
        {words.body.add}
      </Button>
    </div>
  );
}
