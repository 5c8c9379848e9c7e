// How far along: a notehead per step, filled behind, ringed here, hollow ahead. The words say it too:
// on a phone only the present step's, on a desk all of them in a column.
import "./stepStaff.css";
import type { ReactNode } from "react";

export interface StepStaffProps {
  /** Names the list: "Setting up". */
  label: string;
  steps: readonly string[];
  /** Index of the step that is being taken. */
  current: number;
  /** Never turns into a column. */
  flat?: boolean | undefined;
}

/** Heights on the staff, so that the steps read as a tune and not as a bar to be filled. */
const heights = [3, 4, 2, 1, 3, 4];

export function StepStaff({ label, steps, current, flat = false }: StepStaffProps): ReactNode {
  return (
    <nav className={flat ? "step-staff flat" : "step-staff"} aria-label={label}>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index < current ? "past" : index === current ? "on" : undefined}
            aria-current={index === current ? "step" : undefined}
          >
            <i className={`up${heights[index % heights.length]}`} aria-hidden="true" />
            <b>
              {step}
              {index < current && <span className="vh"> (done)</span>}
            </b>
          </li>
        ))}
      </ol>
      <p className="now" aria-hidden="true">
        {current + 1} of {steps.length}. {steps[current]}
      </p>
    </nav>
  );
}
