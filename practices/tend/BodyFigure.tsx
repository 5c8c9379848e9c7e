// The figure: our own drawing, knitted, with a warm glow where something sits. It mirrors the list beside it, which is
// what a keyboard or a screen reader uses; a tap on the figure changes the same marks.
import { type ReactNode, useId } from "react";
import { type BodyMark, isNamed, type NamedPlace, spots, spreadLabels } from "./body.ts";
import { placeName, words } from "./words.ts";

const height = 402;
const labelGap = 40;

export function BodyFigure(props: {
  marks: readonly BodyMark[];
  onTap: (place: NamedPlace) => void;
}): ReactNode {
  const id = useId().replace(/[^a-zA-Z0-9]/g, "");
  const shown = props.marks
    .flatMap((mark) => (isNamed(mark.place) ? [{ ...mark, place: mark.place }] : []))
    .toSorted((a, b) => spots[a.place].from[1] - spots[b.place].from[1]);
  const heights = spreadLabels(
    shown.map((mark) => spots[mark.place].from[1]),
    labelGap,
    height - labelGap,
  );
  return (
    <div className="bodyw">
      <svg
        viewBox={`0 0 240 ${height}`}
        className="fig"
        role="img"
        aria-label={words.body.figure(props.marks)}
      >
        <defs>
          <mask id={`${id}m`}>
            <Outline />
          </mask>
          <radialGradient id={`${id}g`}>
            <stop offset="0" className="glow0" />
            <stop offset=".55" className="glow1" />
            <stop offset="1" className="glow2" />
          </radialGradient>
          <pattern id={`${id}k`} width="6" height="6" patternUnits="userSpaceOnUse">
            <path className="knit" d="M0 1.5 3 4 6 1.5M0 4.5 3 7 6 4.5" />
          </pattern>
        </defs>
        <g mask={`url(#${id}m)`}>
          <rect width="240" height={height} className="cloth" />
          <rect width="240" height={height} fill={`url(#${id}k)`} />
          {shown.map((mark) =>
            spots[mark.place].at.map(([x, y]) => (
              <circle
                key={`${mark.place}${x}`}
                cx={x}
                cy={y}
                r={spots[mark.place].glow * (mark.strength === 2 ? 1.3 : 1)}
                fill={`url(#${id}g)`}
                opacity={mark.strength === 2 ? 1 : 0.6}
              />
            )),
          )}
        </g>
        {shown.map((mark, nth) => {
          const [x, y] = spots[mark.place].from;
          return (
            <g key={mark.place} className="lead-line">
              <path d={`M${x} ${y}L212 ${heights[nth]}H226`} />
              <circle cx={x} cy={y} r="2.2" />
            </g>
          );
        })}
        {(Object.keys(spots) as NamedPlace[]).map((place) =>
          spots[place].at.map(([x, y]) => (
            <circle
              key={`${place}${x}`}
              className="tap"
              data-place={place}
              cx={x}
              cy={y}
              r={tapRadius[place]}
              onClick={() => props.onTap(place)}
            />
          )),
        )}
      </svg>
      <div className="spots" aria-hidden="true">
        {shown.map((mark, nth) => (
          <p key={mark.place} style={{ top: `${((heights[nth] ?? 0) / height) * 100}%` }}>
            {placeName(mark.place)}
            <small>
              {[mark.quality, mark.strength === 2 && words.body.strong].filter(Boolean).join(", ")}
            </small>
          </p>
        ))}
      </div>
    </div>
  );
}

/** Taps may not overlap, so they are smaller than the glow where places stand close. */
const tapRadius: Record<NamedPlace, number> = {
  eyes: 20,
  jaw: 10,
  throat: 14,
  shoulders: 20,
  chest: 24,
  back: 14,
  stomach: 22,
  hands: 22,
  legs: 24,
};

function Outline(): ReactNode {
  return (
    <g stroke="#fff" fill="#fff" strokeLinecap="round" strokeLinejoin="round">
      <path
        stroke="none"
        d="M120 12C138 12 147 26 146 46C145 64 134 78 120 78C106 78 95 64 94 46C93 26 102 12 120 12Z"
      />
      <path
        strokeWidth="3"
        d="M109 68C109 88 106 94 92 99C78 103 66 108 60 124C68 140 76 150 82 166C86 186 84 204 80 228L80 244H160L160 228C156 204 154 186 158 166C164 150 172 140 180 124C174 108 162 103 148 99C134 94 131 88 131 68Z"
      />
      <g fill="none">
        <path strokeWidth="23" d="M71 124C62 150 58 178 50 206 45 224 40 238 36 250" />
        <path strokeWidth="23" d="M169 124C178 150 182 178 190 206 195 224 200 238 204 250" />
        <path strokeWidth="17" d="M36 250q-3 9-3 14M204 250q3 9 3 14" />
        <path strokeWidth="40" d="M99 236C98 282 97 322 95 374" />
        <path strokeWidth="40" d="M141 236C142 282 143 322 145 374" />
        <path strokeWidth="24" d="M94 372V386M146 372V386" />
      </g>
    </g>
  );
}
