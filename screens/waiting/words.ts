/** Every word of the two places that wait. Counts are true; nothing is promised with a number. */
const sessions = (n: number): string =>
  `${n.toLocaleString("en")} ${n === 1 ? "session" : "sessions"}`;

export const patternsWords = {
  title: "Not enough yet, and that’s all right.",
  counting: "Patterns",
  picture: (held: number) =>
    held === 0
      ? "An empty staff."
      : "The last sessions on a staff: notes for those you placed, small dots for the others.",
  none: "No session has been held yet. When some have, the evening sweep on Today says how they sat, with one tap each.",
  placed: (swept: number, held: number) =>
    `You’ve said how ${swept.toLocaleString("en")} of ${sessions(held)} sat.`,
  regrets: (regrets: number, swept: number) =>
    regrets === 0
      ? `None of ${swept === 1 ? "it" : `those ${swept.toLocaleString("en")}`} holds a regret.`
      : `${regrets.toLocaleString("en")} of those ${swept.toLocaleString("en")} ${regrets === 1 ? "holds" : "hold"} a regret.`,
  noneSwept:
    "None has been placed yet. A session that nobody placed counts for nothing here, neither fine nor regretted.",
  waits: "What this waits for",
  waitsFor: [
    "Evenings that are swept, the quiet ones as much as the others. Without them a regret has nothing to be out of.",
    "Time. Even something that doubles your regrets takes some hundreds of placed sessions to tell from chance.",
    "A later version of Reprise. This one only counts. What you place now is what it will look at.",
  ],
  chance: "With few sessions, any pattern would mostly be chance wearing a face. So none is shown.",
  never: "Past sessions count as sessions only. We never invent how they sat.",
} as const;

export const scoreWords = {
  title: "Your score so far.",
  lead: "One line a week. Where each session sat, and what stung.",
  empty:
    "Nothing to draw yet, and nothing is owed. When sessions have been held they stand here, small dots until you place them.",
  week: (monday: string) => `Week of ${monday}`,
  sentence: (monday: string, held: number, regrets: number, rests: number) =>
    held + rests === 0
      ? `Week of ${monday}: nothing.`
      : `Week of ${monday}: ${sessions(held)}, ${regrets} with a regret${rests === 0 ? "" : `, ${rests} ${rests === 1 ? "rest" : "rests"}`}.`,
  key: "How to read it",
  signs: {
    note: "a session; the higher, the better it sat",
    regret: "a regret beside it, and how it fades",
    quiet: "a regret gone quiet",
    dot: "a session nobody has placed",
    rest: "a rest: it didn’t take place",
  },
  coming: "What comes later",
  comingText:
    "One course, the whole caseload, all the years: each moment seen in proportion. They come with a later version, and they will be drawn from what is here.",
} as const;
