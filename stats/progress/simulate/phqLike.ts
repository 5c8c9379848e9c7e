/** The measure on which STATISTICS.md II states its goals: like the PHQ-9. */
import type { Scale } from "../scale.ts";

export const phqLike: Scale = {
  distress: "high",
  lowest: 0,
  highest: 27,
  sem: 2.2,
  wobble: 1.5,
  startMean: 16,
  startVariance: 25,
  cutOff: 10,
  line: { slope: 2.9, spread: 2.6, noise: 2.7, from: 6 },
};
