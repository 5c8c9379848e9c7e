/** Every word of the usual week. */
import type { Weekday } from "../../record/day.ts";

export const dayShort: Record<Weekday, string> = {
  1: "Mon",
  2: "Tue",
  3: "Wed",
  4: "Thu",
  5: "Fri",
  6: "Sat",
  7: "Sun",
};
export const dayLong: Record<Weekday, string> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

export const weekWords = {
  people: "People",
  sheet: "Your week",
  title: "Who do you usually see?",
  leadStart:
    "Initials or a code, nothing more. This is what lets an evening take twenty seconds, and it gives every number something to be",
  leadOutOf: "out of",
  addOn: (on: string) => `Add someone on ${on}`,
  remove: (label: string, on: string, time: string) => `Remove ${label} on ${on}, ${time}`,
  formOn: (on: string) => `Someone on ${on}`,
  who: "Initials or a code",
  time: "Time",
  add: "Add",
  close: "That’s all for this day",
  weekend: "Weekends too",
  length: "How long a session usually lasts",
  lengthHint: "For those you add from here on.",
  minutes: (n: number) => `${n} min`,

  noLabel: "Initials first, one character at least.",
  longLabel: "Forty characters at most. Initials are enough.",
  noTime: "A time like 14:00 or 9.30.",
  taken: (label: string, on: string, time: string) => `${label} already has ${on} at ${time}.`,
  failed: "That one isn’t saved yet: the device refused to store it. What you typed is still here.",

  sameQuestion: (label: string) => `Which ${label}?`,
  same: (label: string, where: string) => (where ? `the one of ${where}` : `the ${label} you have`),
  second: (label: string) => `a second ${label}`,
  tell: "What tells them apart",
  tellHint: "for you alone: “mornings”, “couple”",
  tellNeeded: "A word or two, so that you can tell them apart.",

  removed: (label: string, on: string, time: string) => `${label}, ${on} ${time}, taken out.`,
  done: "That’s my week",
  back: "Done",
  skip: "Skip, my calendar knows",
  alone:
    "Each week’s sessions appear by themselves from here on. Any single one can be moved, or made a rest, where you see it.",
} as const;
