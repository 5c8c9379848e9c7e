// Where a session sat: five noteheads on the five lines, low to high, hollow until one is chosen and inked.
// They are radios with names, so the staff is never the only way to say it.
import "./staffPlaces.css";
import type { ReactNode } from "react";
import { Radio, RadioSet } from "./RadioSet.tsx";

export interface StaffPlacesProps {
  label: string;
  /** Five names, low to high. */
  places: readonly [string, string, string, string, string];
  /** 0 low to 4 high. */
  value: number | null;
  onChange: (place: number) => void;
}

export const staffPlaceNames = ["low", "a little low", "middling", "good", "high"] as const;

export function StaffPlaces(props: StaffPlacesProps): ReactNode {
  return (
    <RadioSet label={props.label} hideLabel>
      {(name) => (
        <div className="tone">
          {props.places.map((place, index) => (
            <label key={place} className={index === props.value ? "on" : undefined}>
              <Radio
                name={name}
                value={String(index)}
                isChosen={index === props.value}
                onChoose={() => props.onChange(index)}
              />
              <span className="vh">{place}</span>
              <i className={`at${index}`} aria-hidden="true" />
            </label>
          ))}
        </div>
      )}
    </RadioSet>
  );
}
