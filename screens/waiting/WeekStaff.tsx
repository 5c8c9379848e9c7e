// One week as a line of music: notes, regrets that fade, rests, and dots for what nobody has placed.
import type { ReactNode } from "react";
import { placeOfTone, placeY } from "../../ui/music/geometry.ts";
import { Barline, Note, Regret, Rest, Staff } from "../../ui/music/Signs.tsx";
import type { WeekLine, WeekMark } from "./weeks.ts";

const width = 600;
const staff = { top: 26, space: 9 };
const bottom = staff.top + 4 * staff.space;
const bars = 5;

export function WeekStaff({ line }: { line: WeekLine }): ReactNode {
  const x = (mark: WeekMark): number => 8 + mark.at * (width - 24);
  return (
    <svg
      className="music wait-staff"
      viewBox={`0 0 ${width} 88`}
      role="img"
      aria-label={line.sentence}
    >
      <Staff {...staff} x={0} width={width} />
      {Array.from({ length: bars + 1 }, (_, n) => (
        <Barline key={n} x={(n * width) / bars} from={staff.top} to={bottom} />
      ))}
      {line.marks.map((mark) => (
        <Mark key={mark.id} mark={mark} x={x(mark)} />
      ))}
    </svg>
  );
}

function Mark({ mark, x }: { mark: WeekMark; x: number }): ReactNode {
  const place = mark.sat === null || mark.sat === "rest" ? 4 : placeOfTone(mark.sat);
  if (mark.sat === "rest") return <Rest {...staff} x={x} />;
  return (
    <g>
      {mark.regret && (
        <Regret
          {...staff}
          x={x}
          place={place}
          sting={mark.regret.sting}
          length={mark.regret.standing === "quiet" ? 26 : 60}
          state={mark.regret.standing}
        />
      )}
      {mark.sat === null ? (
        <circle className="m-dot" cx={x} cy={placeY(staff, 4)} r={3} />
      ) : (
        <Note {...staff} x={x} place={place} />
      )}
    </g>
  );
}
