// The shapes of the score as numbers: pure functions from staff and note to what an SVG needs.
// A staff is told by the y of its top line and by its space, the distance between two lines.
// A place counts half spaces from the bottom line: 0 the bottom line, 8 the top line, odd places lie between.

export const tenth = (n: number): number => Math.round(n * 10) / 10;

export interface StaffFrame {
  top: number;
  space: number;
}

export const placeY = ({ top, space }: StaffFrame, place: number): number =>
  top + ((8 - place) * space) / 2;

export const lineYs = ({ top, space }: StaffFrame): number[] =>
  [0, 1, 2, 3, 4].map((line) => tenth(top + line * space));

/** A session's tone, 0 low to 4 high, sits on a line; a regret stands one step above, between the lines. */
export const placeOfTone = (tone: number): number => tone * 2;

export const stemGoesUp = (place: number): boolean => place < 4;

export interface HeadShape {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
  transform: string;
}

export function headShape(x: number, y: number, space: number, scale = 1): HeadShape {
  const cx = tenth(x);
  const cy = tenth(y);
  return {
    cx,
    cy,
    rx: tenth(space * 0.66 * scale),
    ry: tenth(space * 0.47 * scale),
    transform: `rotate(-22 ${cx} ${cy})`,
  };
}

export interface LineShape {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export function stemShape(
  x: number,
  y: number,
  space: number,
  goesUp: boolean,
  spaces = 3.1,
): LineShape {
  const side = goesUp ? 1 : -1;
  const at = tenth(x + side * space * 0.58);
  return {
    x1: at,
    x2: at,
    y1: tenth(y - side * space * 0.15),
    y2: tenth(y - side * space * spaces),
  };
}

export const stemWeight = (space: number): number => tenth(Math.max(1, space * 0.13));

/** A bar rest hangs from the second line. */
export function restShape(
  x: number,
  { top, space }: StaffFrame,
): { x: number; y: number; width: number; height: number } {
  return {
    x: tenth(x - space * 0.75),
    y: tenth(top + space),
    width: tenth(space * 1.5),
    height: tenth(space * 0.5),
  };
}

/** The sting: thick where it begins, nothing where it has gone; it sinks by `drop` onto the line as it resolves. */
export function wedgePath(x: number, y: number, length: number, half: number, drop = 0): string {
  const at = (along: number): number => tenth(x + length * along);
  const edge = (side: 1 | -1, share: number, sunk: number): number =>
    tenth(y + side * half * share + drop * sunk);
  return (
    `M${at(0)} ${edge(-1, 1, 0)}` +
    `C${at(0.35)} ${edge(-1, 0.62, 0.5)} ${at(0.7)} ${edge(-1, 0.2, 1)} ${at(1)} ${edge(1, 0, 1)}` +
    `C${at(0.7)} ${edge(1, 0.2, 1)} ${at(0.35)} ${edge(1, 0.62, 0.5)} ${at(0)} ${edge(1, 1, 0)}Z`
  );
}

/** The same outline left open where it begins, for what was only guessed. */
export const guessPath = (x: number, y: number, length: number, half: number): string =>
  wedgePath(x, y, length, half).slice(0, -1);

/** Thickness is the sting, 0 to 10; even a small one can be seen. */
export const wedgeHalf = (sting: number, space: number): number =>
  Math.max(1.6, sting * space * 0.075);

/** Where a regret's head stands: one step above its session's note and touching it. */
export function regretPoint(x: number, staff: StaffFrame, place: number): { x: number; y: number } {
  return { x: x + staff.space * 1.16, y: placeY(staff, place + 1) };
}

export interface Point {
  x: number;
  y: number;
}

/** A slur over two points; its height grows with the bars it spans. */
export function slurPath(from: Point, to: Point, space: number, bars: number): string {
  const height = Math.min(from.y, to.y) - space * (1 + 0.45 * bars);
  const width = to.x - from.x;
  return (
    `M${tenth(from.x)} ${tenth(from.y)}` +
    `C${tenth(from.x + width * 0.25)} ${tenth(height)} ${tenth(to.x - width * 0.25)} ${tenth(height)} ` +
    `${tenth(to.x)} ${tenth(to.y)}`
  );
}

/** A slur leaves above the stem where there is one, otherwise just above the head. */
export const slurEnd = (staff: StaffFrame, place: number): number =>
  placeY(staff, place) - staff.space * (stemGoesUp(place) ? 3.2 : 1);

/** The bracket above a stretch that was played in some state, such as a fever. */
export const voltaPath = (from: number, to: number, y: number): string =>
  `M${tenth(from)} ${tenth(y + 12)}V${tenth(y)}H${tenth(to)}V${tenth(y + 12)}`;

export const letterWidth = (letters: string): number =>
  letters.length > 1 ? letters.length * 8 + 10 : 21;
