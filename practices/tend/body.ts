/**
 * Where it sits in the body: the figure and the list are one control over these marks.
 *
 * The named places have a spot on the figure; a place in one's own words is kept beside it. "Nowhere
 * I can find" is an answer, and stands alone. Coordinates are of the drawing in BodyFigure.tsx.
 */
export interface BodyMark {
  place: string;
  strength: 1 | 2;
  /** How it feels, in a word of one's own. */
  quality: string | null;
}

export const nowhere = "nowhere";

interface Spot {
  /** Where it glows, and where a tap finds it. */
  at: readonly (readonly [x: number, y: number])[];
  glow: number;
  /** Where the line to its label begins. */
  from: readonly [x: number, y: number];
}

export const spots = {
  eyes: { at: [[120, 38]], glow: 26, from: [134, 40] },
  jaw: { at: [[120, 66]], glow: 22, from: [131, 68] },
  throat: { at: [[120, 91]], glow: 30, from: [134, 92] },
  shoulders: {
    at: [
      [76, 120],
      [164, 120],
    ],
    glow: 30,
    from: [172, 118],
  },
  chest: { at: [[120, 144]], glow: 52, from: [150, 146] },
  back: { at: [[120, 178]], glow: 40, from: [148, 180] },
  stomach: { at: [[120, 212]], glow: 36, from: [138, 214] },
  hands: {
    at: [
      [35, 254],
      [205, 254],
    ],
    glow: 24,
    from: [208, 258],
  },
  legs: {
    at: [
      [97, 310],
      [143, 310],
    ],
    glow: 44,
    from: [154, 312],
  },
} as const satisfies Record<string, Spot>;
export type NamedPlace = keyof typeof spots;
/** The order of the list: what people name most comes first. */
export const listed: readonly NamedPlace[] = [
  "throat",
  "chest",
  "stomach",
  "jaw",
  "shoulders",
  "eyes",
  "hands",
  "back",
  "legs",
];
export const isNamed = (place: string): place is NamedPlace => Object.hasOwn(spots, place);

export const isMarked = (marks: readonly BodyMark[], place: string): boolean =>
  marks.some((mark) => mark.place === place);

/** One tap in the list: there, or not there. */
export function tick(marks: readonly BodyMark[], place: string): BodyMark[] {
  if (isMarked(marks, place)) return marks.filter((mark) => mark.place !== place);
  const mark: BodyMark = { place, strength: 1, quality: null };
  return place === nowhere ? [mark] : [...marks.filter((other) => other.place !== nowhere), mark];
}

/** One tap on the figure: there, there strongly, not there. */
export function tap(marks: readonly BodyMark[], place: string): BodyMark[] {
  const mark = marks.find((each) => each.place === place);
  return mark?.strength === 1 ? change(marks, place, { strength: 2 }) : tick(marks, place);
}

export const change = (
  marks: readonly BodyMark[],
  place: string,
  to: Partial<Pick<BodyMark, "strength" | "quality">>,
): BodyMark[] => marks.map((mark) => (mark.place === place ? { ...mark, ...to } : mark));

const longestPlace = 60;
/** A place in one's own words, or the named one that was meant. */
export function ownPlace(marks: readonly BodyMark[], text: string): BodyMark[] {
  const place = text.replace(/\s+/g, " ").trim().slice(0, longestPlace).trim();
  if (place === "" || isMarked(marks, place)) return [...marks];
  return tick(marks, place);
}

const most = 40;
export const marksToKeep = (marks: readonly BodyMark[]): BodyMark[] =>
  marks
    .slice(0, most)
    .map((mark) => ({ ...mark, quality: mark.quality?.trim().slice(0, 300) || null }));

/**
 * Heights for the labels beside the figure, in its own units: near their spots, never on top of
 * each other. One pass down pushes apart, one pass up brings back what was pushed off the end.
 */
export function spreadLabels(wanted: readonly number[], gap: number, lowest: number): number[] {
  const heights = [...wanted];
  for (let i = 1; i < heights.length; i++)
    heights[i] = Math.max(heights[i] ?? 0, (heights[i - 1] ?? 0) + gap);
  for (let i = heights.length - 1; i >= 0; i--)
    heights[i] = Math.min(
      heights[i] ?? 0,
      i === heights.length - 1 ? lowest : (heights[i + 1] ?? 0) - gap,
    );
  return heights;
}
