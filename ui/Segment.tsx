// A few short words side by side in one frame, one of them chosen.
import type { ReactNode } from "react";
import type { ChoiceProps } from "./option.ts";
import { Radio, RadioSet } from "./RadioSet.tsx";

export type SegmentProps<Value extends string> = ChoiceProps<Value>;

export function Segment<Value extends string>(props: SegmentProps<Value>): ReactNode {
  return (
    <RadioSet label={props.label} hideLabel={props.hideLabel}>
      {(name) => (
        <div className="seg">
          {props.options.map(({ value, label, hint }) => (
            <label key={value} className={value === props.value ? "on" : undefined}>
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
