/**
 * Every sentence about a course. No clinician has reviewed them yet. They say what the scores show,
 * how often that is wrong, and never why or what to do. The rates are those of
 * docs/progress-figures.md, for courses that improve as modelled there.
 */
import type { Outcome } from "../../stats/progress/cutOffs.ts";
import type { Point } from "./progress.ts";

export const words = {
  stall: {
    none: null,
    watch: (sessions: number) =>
      `${sessions} sessions in, this course begins to look more like no change than slow improvement. Worth watching.`,
    firm: (sessions: number) =>
      `${sessions} sessions in, this course looks more like no change than slow improvement. Of courses that do improve, at most 1 in 10 ever get this message. It says nothing about why.`,
    "cannot-show":
      "The first score is too near the good end of the scale: this measure cannot show improvement here.",
    "no-outcome": "This measure is about the alliance; no outcome is read from it.",
  },
  soft: (chance: number) =>
    `If it goes on like this, the chance of a reliable change by the planned end is about ${Math.round(chance * 100)} in 100. Late responders look like this too.`,
  worse: "The scores look more like getting worse than like no change.",
  nothing: "Nothing stands out so far.",
  oneScore: "One score so far: nothing to compare it with.",
  newStretch: "A gap of half a year or more: read as a new beginning from there.",
  change: {
    said: (points: number) =>
      `The course changed where something was changed, by about ${points} points, more than its own trend would explain. It says nothing about why.`,
    notSaid: "The scores do not tell a change at that point from the course going on as before.",
    notYet: "A change needs two scores before that day and one after it.",
  },
  outcome: {
    recovered: "reliably improved, and across the cut-off",
    improved: "reliably improved",
    unchanged: "no reliable change",
    worse: "reliably worse",
  } satisfies Record<Outcome, string>,
} as const;

/** What is said of a course at this point, the weightiest first. */
export function sayAt(point: Point): string[] {
  const { stall, session, soft, worse } = point;
  const said: string[] = [];
  if (worse) said.push(words.worse);
  if (stall === "firm" || stall === "watch") said.push(words.stall[stall](session));
  else if (stall !== "none") said.push(words.stall[stall]);
  if (soft && stall !== "firm") said.push(words.soft(point.chanceOfReliableChange));
  return said;
}
