// Native radios in a fieldset: one Tab stop, arrow keys, and "2 of 4" from the browser itself.
// React Aria's RadioGroup was weighed and left out here: it draws the same inputs, and the cover stays light without it.
// Segment, Kinds, Chips, Hairpin and StaffPlaces differ only in how one radio looks.
import "./choice.css";
import "./field.css";
import { type KeyboardEvent, type ReactNode, useId } from "react";

export interface RadioSetProps {
  label: string;
  hint?: string | undefined;
  hideLabel?: boolean | undefined;
  className?: string | undefined;
  describedBy?: string | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLFieldSetElement>) => void) | undefined;
  children: (name: string) => ReactNode;
}

export function RadioSet(props: RadioSetProps): ReactNode {
  const name = useId();
  return (
    <fieldset
      className={props.className}
      role="radiogroup"
      aria-describedby={props.describedBy}
      onKeyDown={props.onKeyDown}
    >
      <legend className={props.hideLabel ? "vh" : "lab"}>
        {props.label}
        {props.hint !== undefined && <span className="fine"> {props.hint}</span>}
      </legend>
      {props.children(name)}
    </fieldset>
  );
}

export function Radio(props: {
  name: string;
  value: string;
  isChosen: boolean;
  onChoose: () => void;
  describedBy?: string | undefined;
}): ReactNode {
  return (
    <input
      className="vh"
      type="radio"
      name={props.name}
      value={props.value}
      checked={props.isChosen}
      onChange={props.onChoose}
      autoComplete="off"
      aria-describedby={props.describedBy}
    />
  );
}
