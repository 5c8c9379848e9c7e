// Where the passphrase is typed: pasting and password managers work, and Show is a plain button.
// The cover shows this before anything is unlocked, so it must stay small: no React Aria here.
import "./field.css";
import { type ReactNode, useId, useState } from "react";
import { FieldError } from "./Field.tsx";

export interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: "current-password" | "new-password";
  error?: string | undefined;
  hint?: string | undefined;
  takesFocus?: boolean | undefined;
  isDisabled?: boolean | undefined;
}

export function PassphraseField(props: PassphraseFieldProps): ReactNode {
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className="fieldb">
      <label className="lab" htmlFor={id}>
        {props.label} {props.hint !== undefined && <span className="fine">({props.hint})</span>}
      </label>
      <div className="pw">
        <input
          id={id}
          className="field"
          type={shown ? "text" : "password"}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          autoComplete={props.autoComplete}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          translate="no"
          {...{ writingsuggestions: "false" }}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the cover has one thing to do, and this is it
          autoFocus={props.takesFocus ?? false}
          disabled={props.isDisabled ?? false}
          aria-invalid={props.error !== undefined || undefined}
          aria-describedby={props.error === undefined ? undefined : `${id}-error`}
        />
        <button
          type="button"
          aria-pressed={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {shown ? "Hide" : "Show"}
        </button>
      </div>
      <FieldError id={id} error={props.error} />
    </div>
  );
}
