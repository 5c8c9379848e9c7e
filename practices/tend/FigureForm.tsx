// The own figure, set up once in five short lines. Under each stands the sentence it will become, so that it fits.
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { type Figure, isSetUp, longestLine } from "./tend.ts";
import { useDraft } from "./useDraft.tsx";
import { words } from "./words.ts";

const nobodyYet: Figure = { name: "", where: "", scent: "", touch: "", phrase: "" };
const daysKept = 30;
const lines: readonly {
  key: keyof Figure;
  label: string;
  hint?: string;
  reads: (text: string) => string;
}[] = [
  { key: "name", label: words.figure.name, reads: words.figure.nameReads },
  {
    key: "where",
    label: words.figure.where,
    hint: words.figure.whereHint,
    reads: words.figure.whereReads,
  },
  { key: "scent", label: words.figure.scent, reads: words.figure.scentReads },
  { key: "touch", label: words.figure.touch, reads: words.figure.touchReads },
  { key: "phrase", label: words.figure.phrase, reads: words.figure.phraseReads },
];

export function FigureForm(props: {
  figure: Figure | null;
  onKeep: (figure: Figure) => Promise<boolean>;
  onLeave: () => void;
}): ReactNode {
  const draft = useDraft("tend:figure", daysKept);
  const [typed, setTyped] = useState<Figure | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const figure = typed ?? figureOf(draft.found) ?? props.figure ?? nobodyYet;
  const keep = async (): Promise<void> => {
    setEmpty(!isSetUp(figure));
    if (isSetUp(figure) && (await props.onKeep(figure))) leave();
  };
  const leave = (): void => {
    draft.drop();
    props.onLeave();
  };
  return (
    <>
      <PageHead title={words.figure.title} />
      <p className="lead">{words.figure.hint}</p>
      <Sheet className="figure-form">
        {lines.map(({ key, label, hint, reads }) => (
          <div key={key}>
            <Field
              label={label}
              hint={hint}
              voice
              maxLength={longestLine}
              value={figure[key]}
              onChange={(text) => {
                const next = { ...figure, [key]: text };
                setTyped(next);
                draft.keep(next);
              }}
            />
            <p className="fine reads">
              {figure[key].trim() !== "" && (
                <>
                  {words.figure.reads}
                  <em>{reads(figure[key].trim())}</em>
                </>
              )}
            </p>
          </div>
        ))}
        <div className="row g2 wrap after-field">
          <Button kind="primary" onPress={() => void keep()}>
            {words.figure.keep}
          </Button>
          <Button kind="quiet" onPress={leave}>
            {words.figure.leave}
          </Button>
          <span className="small" role="status">
            {isEmpty && words.figure.nothingYet}
          </span>
        </div>
      </Sheet>
    </>
  );
}

function figureOf(draft: unknown): Figure | null {
  if (typeof draft !== "object" || draft === null) return null;
  const found = draft as Record<string, unknown>;
  const text = (key: keyof Figure): string => (typeof found[key] === "string" ? found[key] : "");
  return {
    name: text("name"),
    where: text("where"),
    scent: text("scent"),
    touch: text("touch"),
    phrase: text("phrase"),
  };
}
