// The line of music on the cover: eight notes, one of them with a discordant neighbour that fades, and the repeat sign.
import type { ReactNode } from "react";
import { placeY } from "./geometry.ts";
import { Barline, Note, Regret, Staff } from "./Signs.tsx";

const width = 300;
const staff = { top: 24, space: 7 };
const bottom = staff.top + 4 * staff.space;
const places = [3, 5, 6, 5, 2, 4, 6, 7];
const firstNote = 10;
const bar = (width - 34) / places.length;
const noteX = (index: number): number => firstNote + bar * (index + 0.4);
const regretAt = 4;

export function CoverLine({ label }: { label: string }): ReactNode {
  return (
    <svg className="music cover-line" viewBox={`0 0 ${width} 80`} role="img" aria-label={label}>
      <Staff {...staff} x={0} width={width} />
      <Regret
        {...staff}
        x={noteX(regretAt)}
        place={places[regretAt] ?? 0}
        sting={10}
        length={bar * 3}
        state="stings"
      />
      {places.map((place, index) => (
        <Note key={noteX(index)} {...staff} x={noteX(index)} place={place} />
      ))}
      <Barline x={firstNote + bar * 4} from={staff.top} to={bottom} />
      <g className="m-end">
        <circle cx={width - 16} cy={placeY(staff, 5)} r="2.2" />
        <circle cx={width - 16} cy={placeY(staff, 3)} r="2.2" />
        <rect x={width - 5} y={staff.top} width={5} height={4 * staff.space} />
      </g>
      <Barline x={width - 9} from={staff.top} to={bottom} weight="strong" />
    </svg>
  );
}
