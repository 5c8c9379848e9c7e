// The signs of the score as React SVG, drawn from geometry.ts. Colours come from the tokens by class, never inline,
// so dark, high contrast and forced colours work everywhere at once.
import "./music.css";
import { type ReactNode, useId } from "react";
import {
  guessPath,
  headShape,
  letterWidth,
  lineYs,
  placeY,
  type Point,
  regretPoint,
  restShape,
  type StaffFrame,
  slurPath,
  stemGoesUp,
  stemShape,
  stemWeight,
  voltaPath,
  wedgeHalf,
  wedgePath,
} from "./geometry.ts";

export type RegretState = "stings" | "fading" | "quiet";

export function Staff(
  props: StaffFrame & { x: number; width: number; soft?: boolean | undefined },
): ReactNode {
  return (
    <g className={props.soft ? "m-staff soft" : "m-staff"}>
      {lineYs(props).map((y) => (
        <line key={y} x1={props.x} x2={props.x + props.width} y1={y} y2={y} />
      ))}
    </g>
  );
}

export type HeadLook = "ink" | "hollow" | RegretState;

const headScale = { ink: 1, hollow: 1, stings: 1, fading: 0.92, quiet: 0.86 } as const;

export function Head(props: Point & { space: number; look?: HeadLook | undefined }): ReactNode {
  const look = props.look ?? "ink";
  return (
    <ellipse
      className={`m-head ${look}`}
      strokeWidth={look === "ink" || look === "stings" ? 0 : Math.max(1.1, props.space * 0.15)}
      {...headShape(props.x, props.y, props.space, headScale[look])}
    />
  );
}

export function Stem(
  props: Point & { space: number; goesUp: boolean; spaces?: number | undefined },
): ReactNode {
  const { x, y, space, goesUp, spaces } = props;
  return (
    <line
      className="m-stem"
      strokeWidth={stemWeight(space)}
      {...stemShape(x, y, space, goesUp, spaces)}
    />
  );
}

export function Rest(props: StaffFrame & { x: number }): ReactNode {
  return <rect className="m-rest" {...restShape(props.x, props)} />;
}

/** The diminuendo after a regret: as thick as its sting, as long as it stayed. */
export function Wedge(
  props: Point & {
    length: number;
    half: number;
    drop?: number | undefined;
    quiet?: boolean | undefined;
  },
): ReactNode {
  const id = useId();
  return (
    <g className={props.quiet ? "m-wedge quiet" : "m-wedge"}>
      <linearGradient id={id}>
        <stop className="from" offset="0" />
        {!props.quiet && <stop className="through" offset="0.55" />}
        <stop className="to" offset="1" />
      </linearGradient>
      <path
        d={wedgePath(props.x, props.y, props.length, props.half, props.drop)}
        fill={`url(#${id})`}
      />
    </g>
  );
}

/** What was guessed: the same wedge, only dashed at its edges. */
export function GuessedWedge(props: Point & { length: number; half: number }): ReactNode {
  return <path className="m-guess" d={guessPath(props.x, props.y, props.length, props.half)} />;
}

/** A neighbour note one step above the session's, touching it, and the time it stung. `x` is the session's note. */
export function Regret(
  props: StaffFrame & {
    x: number;
    place: number;
    sting: number;
    length: number;
    state: RegretState;
  },
): ReactNode {
  const { space, state } = props;
  const at = regretPoint(props.x, props, props.place);
  return (
    <g>
      <Wedge
        {...at}
        length={props.length}
        half={wedgeHalf(props.sting, space)}
        drop={space * 0.5}
        quiet={state === "quiet"}
      />
      <Head {...at} space={space} look={state} />
    </g>
  );
}

/** A session: a head and its stem. */
export function Note(
  props: StaffFrame & { x: number; place: number; spaces?: number | undefined },
): ReactNode {
  const { x, space, place, spaces } = props;
  const y = placeY(props, place);
  return (
    <g>
      <Head x={x} y={y} space={space} />
      <Stem x={x} y={y} space={space} goesUp={stemGoesUp(place)} spaces={spaces} />
    </g>
  );
}

export function Barline(props: {
  x: number;
  from: number;
  to: number;
  weight?: "soft" | "plain" | "strong" | "today" | undefined;
}): ReactNode {
  return (
    <line
      className={`m-bar ${props.weight ?? "plain"}`}
      x1={props.x}
      x2={props.x}
      y1={props.from}
      y2={props.to}
    />
  );
}

/** A thread picked up; dashed while it is still open. */
export function Slur(props: {
  from: Point;
  to: Point;
  space: number;
  bars: number;
  isOpen?: boolean | undefined;
}): ReactNode {
  return (
    <path
      className={props.isOpen ? "m-slur open" : "m-slur"}
      d={slurPath(props.from, props.to, props.space, props.bars)}
    />
  );
}

/** A boxed letter, as on an orchestral part: a milestone or decision. */
export function RehearsalLetter(props: Point & { letters: string }): ReactNode {
  const width = letterWidth(props.letters);
  return (
    <g className="m-letter">
      <rect x={props.x} y={props.y} width={width} height={20} />
      <text x={props.x + width / 2} y={props.y + 14.6}>
        {props.letters}
      </text>
    </g>
  );
}

/** A bracket above a stretch: fever, short nights, a holiday. */
export function Volta(props: { from: number; to: number; y: number; words: string }): ReactNode {
  return (
    <g className="m-volta">
      <path d={voltaPath(props.from, props.to, props.y)} />
      <text x={props.from + 6} y={props.y + 13}>
        {props.words}
      </text>
    </g>
  );
}
