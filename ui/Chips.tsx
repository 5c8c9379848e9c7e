// Pills of which one is chosen. For several at once there is ChipSet; the two never share a row.
import type { ReactNode } from "react";
import type { ChoiceProps } from "./option.ts";
import { Radio, RadioSet } from "./RadioSet.tsx";

export interface ChipsProps<Value extends string> extends ChoiceProps<Value> {
  /** Stands after the label in lighter type. */
  hint?: string | undefined;
  /** After the last chip, such as a Button that adds one's own. */
  children?: ReactNode;
}

export function Chips<Value extends string>(props: ChipsProps<Value>): ReactNode {
  return (
    <RadioSet label={props.label} hint={props.hint} hideLabel={props.hideLabel}>
      {(name) => (
        <div className="chips">
          {props.options.map(({ value, label, hint }) => (
            <label key={value} className={value === props.value ? "chip on" : "chip"}>
              <Radio
                name={name}
                value={value}
                isChosen={value === props.value}
                onChoose={() => props.onChange(value)}
              />
              {label}
              {hint !== undefined && <span className="fine">{hint}</span>}
            </label>
          ))}
          {props.children}
        </div>
      )}
    </RadioSet>
  );
}
