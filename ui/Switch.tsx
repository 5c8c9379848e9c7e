// On or off, at once, with no Save button. The knob is a notehead: hollow when off, filled when on.
import "./choice.css";
import { type ReactNode, useId } from "react";

export interface SwitchProps {
  label: string;
  hint?: string | undefined;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  isDisabled?: boolean | undefined;
}

export function Switch({
  label,
  hint,
  isOn,
  onChange,
  isDisabled = false,
}: SwitchProps): ReactNode {
  const id = useId();
  return (
    <label className="tog" htmlFor={id}>
      <span>
        <b id={`${id}-label`}>{label}</b>
        {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        autoComplete="off"
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
    </label>
  );
}
