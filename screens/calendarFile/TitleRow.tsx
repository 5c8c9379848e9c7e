// One title and whose it is. Choosing "new…" opens two small fields under it.
import type { ReactNode } from "react";
import type { ClientId } from "../../record/ids.ts";
import { Field } from "../../ui/Field.tsx";
import type { Option } from "../../ui/option.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import type { Choice, Row } from "./matching.ts";
import type { Matching } from "./useMatching.tsx";
import { calendarWords, rhythm } from "./words.ts";

const words = calendarWords.match;

export function TitleRow({ row, matching }: { row: Row; matching: Matching }): ReactNode {
  const { choice } = row;
  const isUnclear = matching.unclear.has(row.key);
  const title = row.title.trim() === "" ? words.untitled : row.title;
  return (
    <div className="mt">
      <div>
        <span className="mt-title" translate="no">
          “{title}”
        </span>
        <span className="fine">{rhythm(row.count, row.pattern)}</span>
      </div>
      <SelectField
        label={words.whose(title)}
        hideLabel
        options={optionsFor(row, matching)}
        value={valueOf(choice)}
        onChange={(value) => matching.choose(row.key, choiceOf(value, row))}
      />
      {choice.is === "new" && (choice.isNaming || isUnclear) && (
        <div className="mt-new">
          <Field
            label={words.label}
            value={choice.label}
            onChange={(label) => matching.choose(row.key, { ...choice, label })}
            maxLength={40}
            error={isUnclear ? words.unclear : undefined}
          />
          <Field
            label={words.about}
            optional
            value={choice.about}
            onChange={(about) => matching.choose(row.key, { ...choice, about })}
            maxLength={300}
          />
        </div>
      )}
    </div>
  );
}

function optionsFor(row: Row, { clients, rows }: Matching): Option[] {
  const newOthers = rows.flatMap((other) =>
    other.key !== row.key && other.choice.is === "new" && other.choice.label.trim() !== ""
      ? [{ value: `as:${other.key}`, label: words.newOne(other.choice.label) }]
      : [],
  );
  return [
    { value: "asked", label: words.asked },
    ...clients.map(({ id, label, about }) => ({
      value: `client:${id}`,
      label: about === "" ? label : `${label} ${about}`,
    })),
    ...newOthers,
    ...(row.choice.is === "new" && row.choice.label.trim() !== ""
      ? [{ value: "new", label: words.newOne(row.choice.label) }]
      : []),
    { value: "name", label: words.somebodyNew },
    { value: "nobody", label: words.nobody },
  ];
}

function valueOf(choice: Choice): string {
  if (choice.is === "client") return `client:${choice.client}`;
  if (choice.is === "as") return `as:${choice.row}`;
  return choice.is === "new" && choice.label.trim() === "" ? "name" : choice.is;
}

function choiceOf(value: string, row: Row): Choice {
  if (value.startsWith("client:")) return { is: "client", client: value.slice(7) as ClientId };
  if (value.startsWith("as:")) return { is: "as", row: value.slice(3) };
  if (value === "name") return { is: "new", label: "", about: "", isNaming: true };
  if (value === "new" && row.choice.is === "new") return row.choice;
  return value === "nobody" ? { is: "nobody" } : { is: "asked" };
}
