// The sting, 0 to 10, as a crescendo: eleven native radios under a wedge that fills from the left.
// Arrow keys step, a digit sets it, 1 and then quickly 0 is ten. The wedge is scenery; the number is always in words.
import "./hairpin.css";
import { type ReactNode, useId, useRef } from "react";
import { type TypedDigit, valueTyped } from "./digits.ts";
import { hairpinFill, hairpinFrame } from "./music/hairpinShape.ts";
import { Radio, RadioSet } from "./RadioSet.tsx";

export interface HairpinProps {
  label: string;
  hideLabel?: boolean | undefined;
  value: number | null;
  onChange: (value: number) => void;
  low: string;
  high: string;
  /** The sting it is compared with, drawn as a thin line; say it in words near by as well. */
  compare?: number | undefined;
}

const steps = Array.from({ length: 11 }, (_, step) => step);

export function Hairpin(props: HairpinProps): ReactNode {
  const typed = useRef<TypedDigit | null>(null);
  const id = useId();
  return (
    <RadioSet
      label={props.label}
      hideLabel={props.hideLabel}
      className="sting"
      describedBy={`${id}-ends`}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const set = valueTyped(event.key, event.timeStamp, typed.current);
        if (set === null) return;
        event.preventDefault();
        // The page's own single-key shortcuts must not hear a digit that was meant for the sting.
        event.stopPropagation();
        typed.current = set.typed;
        props.onChange(set.value);
        event.currentTarget.querySelector<HTMLInputElement>(`input[value="${set.value}"]`)?.focus();
      }}
    >
      {(name) => (
        <>
          <HairpinPicture value={props.value} compare={props.compare} />
          <div className="cells">
            {steps.map((step) => (
              <label key={step} className={step === props.value ? "on" : undefined}>
                <Radio
                  name={name}
                  value={String(step)}
                  isChosen={step === props.value}
                  onChoose={() => props.onChange(step)}
                />
                <span>{step}</span>
              </label>
            ))}
          </div>
          <p id={`${id}-ends`} className="ends fine">
            <span>
              <span className="vh">0 is </span>
              {props.low}
            </span>
            <span>
              <span className="vh">10 is </span>
              {props.high}
            </span>
          </p>
        </>
      )}
    </RadioSet>
  );
}

function HairpinPicture(props: { value: number | null; compare: number | undefined }): ReactNode {
  const fill = hairpinFill(props.value ?? 0);
  const mark = props.compare === undefined ? null : hairpinFill(props.compare);
  return (
    <svg viewBox="0 0 330 46" preserveAspectRatio="none" aria-hidden="true">
      <path className="ground" d={hairpinFrame.closed} />
      {props.value !== null && props.value > 0 && <path className="fill" d={fill.path} />}
      {mark !== null && (
        <path className="compare" d={`M${mark.x} ${mark.top - 2}V${mark.bottom + 2}`} />
      )}
      <path className="edge" d={hairpinFrame.open} />
    </svg>
  );
}
