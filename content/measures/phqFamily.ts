/** The stem and the answers that the PHQ-9 and the GAD-7 share. */
import type { Answer } from "./measure.ts";

export const phqStem =
  "Over the last 2 weeks, how often have you been bothered by any of the following problems?";

export const frequencyAnswers: readonly Answer[] = [
  { value: 0, words: "Not at all" },
  { value: 1, words: "Several days" },
  { value: 2, words: "More than half the days" },
  { value: 3, words: "Nearly every day" },
];
