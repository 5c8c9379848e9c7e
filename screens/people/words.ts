/** Every word of People. Never a ranking: the order is the order of the next sessions. */
import { capital, count } from "../../practices/moment/spoken.ts";

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const peopleWords = {
  title: (n: number) =>
    n === 0
      ? "Nobody here yet."
      : n === 1
        ? "One person, just now."
        : `${capital(count(n))} people, just now.`,
  loading: "People",
  add: "Someone new",
  listLabel: "Current, in the order you’ll see them",
  who: "who",
  weeks: "last twelve weeks",
  next: "next",
  sting: "sting now",
  order: "In the order you’ll see them. This list can’t be sorted by sting.",
  pastDate: "date has passed",
  noNext: "no session planned",
  nothing: "nothing",
  stings: "stings",
  fading: "fading",
  today: "today",
  tomorrow: "tomorrow",

  emptyLead:
    "The people you see come in with your usual week, with a calendar file, or one at a time. Initials or a code are enough, and nothing is owed.",
  resting: "Resting",
  restingSessions: (n: number) => plural(n, "session", "sessions"),

  shelf: "Your shelf",
  week: "Usual week",
  calendar: "Calendar file",
  settings: "Settings",
  copies: "Copies",
  sheet: "Recovery sheet",
  notOk: "Who I’d call",

  newTitle: "Someone new",
  label: "Initials or a code",
  labelHint: "never a full name",
  about: "A word for yourself",
  aboutHint: "“low mood”, “couple”. It can stay empty.",
  save: "Add them",
  cancel: "Leave it",
  noLabel: "Initials first, one character at least.",
  longLabel: "Forty characters at most. Initials are enough.",
  longAbout: "Three hundred characters at most.",
  already: (label: string) => `There is a ${label} already. Add a word that tells them apart.`,
  failed: "That isn’t saved yet: the device refused to store it. What you typed is still here.",

  glance: (label: string, sessions: number, regrets: number, rests: number) =>
    sessions + rests === 0
      ? `${label}, twelve weeks: no sessions`
      : `${label}, twelve weeks: ${plural(sessions, "session", "sessions")}, ${regrets} with a regret` +
        (rests ? `, ${plural(rests, "rest", "rests")}` : ""),
} as const;
