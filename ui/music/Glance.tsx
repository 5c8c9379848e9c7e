// Twelve weeks of one person on a staff as long as a thumb: enough to recognise, too little to read off.
// The sentence that is passed in says what the picture says, with how many sessions there were.
import type { ReactNode } from "react";
import { placeOfTone, placeY, regretPoint } from "./geometry.ts";
import { Note, Regret, type RegretState, Rest, Staff } from "./Signs.tsx";

interface GlanceRegret {
  /** The sting it began with, 0 to 10. */
  sting: number;
  state: RegretState;
  /** How long it stung, in weeks. */
  weeks: number;
}

export interface GlanceMark {
  /** Weeks since the first of the twelve; 3.4 is in the middle of the fourth. */
  at: number;
  /** Where it sat, 0 low to 4 high; "rest" if it did not take place; null if it was not placed. */
  sat: number | "rest" | null;
  regret?: GlanceRegret | undefined;
}

export interface GlanceProps {
  marks: readonly GlanceMark[];
  sentence: string;
  weeks?: number | undefined;
}

const width = 190;
const staff = { top: 17.6, space: 4.4 };
const height = 53;

/** Room at both ends, so that a note of this very evening and its regret stand on the staff, not over its edge. */
const ends = { left: 6.3, right: 8.5 };

export const glanceX = (at: number, weeks: number): number =>
  ends.left + (at / weeks) * (width - ends.left - ends.right);

export function Glance({ marks, sentence, weeks = 12 }: GlanceProps): ReactNode {
  const x = (mark: GlanceMark): number => glanceX(mark.at, weeks);
  return (
    <svg
      className="music gl"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={sentence}
    >
      <Staff {...staff} x={0} width={width} soft />
      {marks.map((mark, index) => (
        <GlanceSting key={`${index} sting`} mark={mark} x={x(mark)} weeks={weeks} />
      ))}
      {marks.map((mark, index) => (
        <GlanceSign key={`${index} sign`} mark={mark} x={x(mark)} />
      ))}
    </svg>
  );
}

function GlanceSting(props: { mark: GlanceMark; x: number; weeks: number }): ReactNode {
  const { mark, x, weeks } = props;
  if (!mark.regret || mark.sat === "rest") return null;
  const place = mark.sat === null ? 4 : placeOfTone(mark.sat);
  const left = regretPoint(x, staff, place).x;
  const length = Math.max(
    staff.space,
    Math.min((mark.regret.weeks / weeks) * width, width - left - 1.5),
  );
  return (
    <Regret
      {...staff}
      x={x}
      place={place}
      sting={mark.regret.sting}
      length={length}
      state={mark.regret.state}
    />
  );
}

function GlanceSign({ mark, x }: { mark: GlanceMark; x: number }): ReactNode {
  if (mark.sat === "rest") return <Rest {...staff} x={x} />;
  if (mark.sat === null) return <circle className="m-dot" cx={x} cy={placeY(staff, 4)} r="1.3" />;
  return <Note {...staff} x={x} place={placeOfTone(mark.sat)} spaces={2.7} />;
}
