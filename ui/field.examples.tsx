// Where words are written: a line, several lines, an error, a passphrase, a list.
import type { Example } from "./example.ts";
import { Field } from "./Field.tsx";
import { asOptions, Held } from "./Held.tsx";
import { IconButton } from "./IconButton.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { SelectField } from "./SelectField.tsx";

export const examples: Example[] = [
  {
    id: "ui-fields",
    title: "Fields: a line, several lines, an error, a passphrase, a list",
    render: () => (
      <div className="col g4">
        <Held from="J.">
          {(value, set) => (
            <Field label="With whom" hint="initials only" voice value={value} onChange={set} />
          )}
        </Held>
        <Held from="Didn’t ask about the reunion. Went straight to the worksheet.">
          {(value, set) => (
            <Field
              label="In a few words"
              optional
              hint="leave out names"
              rows={2}
              value={value}
              onChange={set}
            >
              <IconButton icon="mic" label="Speak it instead" />
            </Field>
          )}
        </Held>
        <Held from="25:00">
          {(value, set) => (
            <Field
              label="When"
              sensitive={false}
              value={value}
              onChange={set}
              error="A day has 24 hours. Try 15:00."
            />
          )}
        </Held>
        <Held from="">
          {(value, set) => (
            <PassphraseField
              label="Your passphrase"
              autoComplete="current-password"
              value={value}
              onChange={set}
            />
          )}
        </Held>
        <Held from="kettle orchard">
          {(value, set) => (
            <PassphraseField
              label="Once more"
              autoComplete="new-password"
              value={value}
              onChange={set}
              error="These two aren’t the same yet."
            />
          )}
        </Held>
        <Held<string | null> from={null}>
          {(value, set) => (
            <SelectField
              label="Who is “Exposure, driving”?"
              unchosen="who?"
              options={asOptions("J.", "S.", "not a client")}
              value={value}
              onChange={set}
            />
          )}
        </Held>
      </div>
    ),
  },
];
