// A native select: the platform's own list is the best one on a phone and with a screen reader.
import "./field.css";
import { type ReactNode, useId } from "react";
import type { Option } from "./option.ts";

export interface SelectFieldProps<Value extends string> {
  label: string;
  hideLabel?: boolean | undefined;
  hint?: string | undefined;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** What stands there before anything is chosen. */
  unchosen?: string | undefined;
  isDisabled?: boolean | undefined;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>): ReactNode {
  const id = useId();
  const { options, value } = props;
  return (
    <div className="fieldb">
      <label className={props.hideLabel ? "lab vh" : "lab"} htmlFor={id}>
        {props.label} {props.hint !== undefined && <span className="fine">({props.hint})</span>}
      </label>
      <select
        id={id}
        className="field"
        autoComplete="off"
        translate="no"
        disabled={props.isDisabled ?? false}
        value={value === null ? "" : String(options.findIndex((option) => option.value === value))}
        onChange={(event) => {
          const chosen = options[Number(event.target.value)];
          if (event.target.value !== "" && chosen) props.onChange(chosen.value);
        }}
      >
        {value === null && <option value="">{props.unchosen ?? "choose"}</option>}
        {options.map((option, index) => (
          <option key={option.value} value={index}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
