// The sting control's wedge in its 330 by 46 box: a point at the left, 40 high at the right, filled up to the chosen step.
// The fill ends in the middle of its digit's cell, so 10 ends before the edge and 0 is nothing at all.
import { tenth } from "./geometry.ts";

const left = 2;
const right = 328;
const middle = 23;
const halfAtRight = 20;

const outline = `M${right} ${middle - halfAtRight}L${left} ${middle}L${right} ${middle + halfAtRight}`;
export const hairpinFrame = { open: outline, closed: `${outline}Z` } as const;

export interface HairpinFill {
  x: number;
  top: number;
  bottom: number;
  path: string;
}

export function hairpinFill(step: number): HairpinFill {
  const x = step === 10 ? right : left + ((right - left) * (step + 0.5)) / 11;
  const half = (halfAtRight * (x - left)) / (right - left);
  const top = tenth(middle - half);
  const bottom = tenth(middle + half);
  return { x: tenth(x), top, bottom, path: `M${left} ${middle}L${tenth(x)} ${top}V${bottom}Z` };
}
