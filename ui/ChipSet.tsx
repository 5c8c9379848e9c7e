// Pills of which any number is chosen: checkboxes, so a screen reader says which are on.
import "./choice.css";
import type { ReactNode } from "react";
import type { Option } from "./option.ts";

export interface ChipSetProps<Value extends string> {
  label: string;
  hideLabel?: boolean | undefined;
  hint?: string | undefined;
  options: readonly Option<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  children?: ReactNode;
}

export function ChipSet<Value extends string>(props: ChipSetProps<Value>): ReactNode {
  const chosen = new Set(props.value);
  const toggle = (value: Value): void => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    const inOrder = props.options.map((option) => option.value).filter((each) => next.has(each));
    props.onChange(inOrder);
  };
  return (
    <fieldset>
      <legend className={props.hideLabel ? "vh" : "lab"}>
        {props.label}
        {props.hint !== undefined && <span className="fine"> {props.hint}</span>}
      </legend>
      <div className="chips">
        {props.options.map(({ value, label, hint }) => (
          <label key={value} className={chosen.has(value) ? "chip on" : "chip"}>
            <input
              className="vh"
              type="checkbox"
              autoComplete="off"
              checked={chosen.has(value)}
              onChange={() => toggle(value)}
            />
            {label}
            {hint !== undefined && <span className="fine">{hint}</span>}
          </label>
        ))}
        {props.children}
      </div>
    </fieldset>
  );
}
