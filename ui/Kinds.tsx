// Four large choices, two by two, for the one question that must not be missed by a tired thumb.
import type { ReactNode } from "react";
import type { ChoiceProps } from "./option.ts";
import { Radio, RadioSet } from "./RadioSet.tsx";

export type KindsProps<Value extends string> = ChoiceProps<Value>;

export function Kinds<Value extends string>(props: KindsProps<Value>): ReactNode {
  return (
    <RadioSet label={props.label} hideLabel={props.hideLabel}>
      {(name) => (
        <div className="kinds">
          {props.options.map(({ value, label, hint }) => (
            <label key={value} className={value === props.value ? "kind on" : "kind"}>
              <Radio
                name={name}
                value={value}
                isChosen={value === props.value}
                onChoose={() => props.onChange(value)}
              />
              <span>
                {label}
                {hint !== undefined && <small> {hint}</small>}
              </span>
            </label>
          ))}
        </div>
      )}
    </RadioSet>
  );
}
