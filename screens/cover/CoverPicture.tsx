// One line of a score: a discordant note that fades, then the repeat sign. Always the same picture,
// so nothing about what is inside can be read off the outside.
import type { ReactNode } from "react";
import { coverWords } from "./words.ts";

const gap = 9;
const top = 14;
const width = 310;
const lines = [0, 1, 2, 3, 4].map((n) => top + n * gap);
/** Places on the staff in half gaps, 0 on the lowest line; the discordant one follows the fifth. */
const tune = [3, 5, 6, 5, 2, 4, 6, 7];
const step = (width - 34) / tune.length;
const xOf = (n: number): number => 10 + step * (n + 0.4);
const yOf = (place: number): number => top + ((8 - place) * gap) / 2;

function Note({ x, place, fill }: { x: number; place: number; fill: string }): ReactNode {
  const y = yOf(place);
  return (
    <ellipse cx={x} cy={y} rx={5.9} ry={4.2} transform={`rotate(-22 ${x} ${y})`} fill={fill} />
  );
}

function Stem({ x, place }: { x: number; place: number }): ReactNode {
  const isUp = place < 4;
  const side = isUp ? x + 5.2 : x - 5.2;
  const y = yOf(place);
  return (
    <line
      x1={side}
      x2={side}
      y1={y}
      y2={isUp ? y - 28 : y + 28}
      className="cov-ink"
      strokeWidth={1.2}
    />
  );
}

export function CoverPicture(): ReactNode {
  const discord = { x: xOf(4) + gap * 1.16, place: 3 };
  const y = yOf(discord.place);
  return (
    <svg className="cov-pic" viewBox={`0 0 ${width} 66`} role="img" aria-label={coverWords.picture}>
      <defs>
        <linearGradient id="cov-fade" x1="0" x2="1">
          <stop offset="0" stopColor="var(--cov-sting)" stopOpacity=".85" />
          <stop offset=".55" stopColor="var(--cov-resolve)" stopOpacity=".7" />
          <stop offset="1" stopColor="var(--cov-resolve)" stopOpacity=".08" />
        </linearGradient>
      </defs>
      {lines.map((line) => (
        <line key={line} x1={0} x2={width} y1={line} y2={line} className="cov-rule" />
      ))}
      <line
        x1={10 + step * 4}
        x2={10 + step * 4}
        y1={top}
        y2={top + 4 * gap}
        className="cov-rule"
      />
      <path
        d={`M${discord.x} ${y - 7}L${discord.x + step * 3} ${y + 2}L${discord.x} ${y + 7}Z`}
        fill="url(#cov-fade)"
      />
      <Note x={discord.x} place={discord.place} fill="var(--cov-sting)" />
      {tune.map((place, n) => (
        <g key={n}>
          <Note x={xOf(n)} place={place} fill="var(--cover-ink)" />
          <Stem x={xOf(n)} place={place} />
        </g>
      ))}
      <circle cx={width - 19} cy={top + 1.5 * gap} r={2.6} fill="var(--cover-ink)" />
      <circle cx={width - 19} cy={top + 2.5 * gap} r={2.6} fill="var(--cover-ink)" />
      <line
        x1={width - 11}
        x2={width - 11}
        y1={top}
        y2={top + 4 * gap}
        className="cov-ink"
        strokeWidth={1.6}
      />
      <rect x={width - 6} y={top} width={6} height={4 * gap} fill="var(--cover-ink)" />
    </svg>
  );
}
