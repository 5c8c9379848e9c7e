/** How much it stings: a whole number from 0 (hardly) to 10 (can't put it down). */
import * as v from "valibot";

export const Sting = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(10),
  v.brand("Sting"),
);
export type Sting = v.InferOutput<typeof Sting>;

export const stings: readonly Sting[] = Array.from({ length: 11 }, (_, n) => v.parse(Sting, n));

/** Gone quiet is 2 or less, twice in a row. */
export const quietAt = 2;
export const hasGoneQuiet = (last: number | null, before: number | null): boolean =>
  last !== null && before !== null && last <= quietAt && before <= quietAt;

/** Where a session sat, as a place on the staff: 0 low, 1 a little low, 2 middling, 3 good, 4 high. */
export const Tone = v.picklist([0, 1, 2, 3, 4]);
export type Tone = v.InferOutput<typeof Tone>;
