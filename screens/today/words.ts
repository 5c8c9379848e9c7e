/** Every word of Today, in one place. */
import type { ClockTime, Day } from "../../record/day.ts";
import type { RestReason } from "../../record/events.ts";
import {
  capital,
  clock,
  count,
  countOf,
  dateInWords,
  longDate,
  recentDay,
} from "../../practices/moment/spoken.ts";
import type { PartOfDay, Phase } from "./today.ts";

export interface Heading {
  phase: Phase;
  part: PartOfDay;
  /** Distinct people, sessions held, sessions still to come, as of now. */
  people: number;
  sessions: number;
  toCome: number;
  isFirstRun: boolean;
  isClosed: boolean;
  allSwept: boolean;
}

const greetings: Record<PartOfDay, string> = {
  night: "It’s late, or early.",
  morning: "Good morning.",
  afternoon: "Good afternoon.",
  evening: "Good evening.",
};

export function heading(facts: Heading): string {
  const hello = greetings[facts.part];
  if (facts.isFirstRun) return `${hello} Nobody is here yet.`;
  switch (facts.phase) {
    case "nobody":
      return `${hello} Nobody today.`;
    case "all-rest":
      return "A day of rests.";
    case "ahead":
      return `${hello} ${capital(countOf(facts.people, "person", "people"))} today.`;
    case "under-way":
      return facts.toCome === 0
        ? "The last one has begun."
        : `${capital(count(facts.toCome))} still to come.`;
    case "evening":
      return done(facts);
  }
}

function done({ sessions, isClosed, allSwept }: Heading): string {
  if (isClosed) return "The day is closed.";
  const all = capital(countOf(sessions, "session", "sessions"));
  if (allSwept) return `${all}, all looked at.`;
  return sessions === 1 ? "One session, done. One tap." : `${all}, done. One tap each.`;
}

export const words = {
  sessions: "Today",
  list: "Today’s sessions",
  showList: "Move or change one",
  hideList: "Hide them",
  add: "Add a session",
  addDone: "Done adding",
  addWho: "Who is it?",
  addTime: "From",
  addNew: "Someone new",
  addNewHint: "initials or a code",
  addNewGo: "Add",
  noLabel: "Initials or a code, one character at least.",
  badTime: "A time looks like 14:30.",
  badDay: "There is no such day.",
  stillTag: (sting: number) => `still with you: ${sting}`,
  stillTitle: "Still with you",
  stillNone: "Nothing just now.",
  quieter: (n: number) => `and ${count(n)} quieter ${n === 1 ? "one" : "ones"}`,
  everything: "Everything you put down",
  tend: "Tend",
  tendTo: (line: string) => `to “${line}”`,
  quietNow: ". It has gone quiet.",
  looking: "One moment",
  tomorrow: "Tomorrow",
  tonight: "This evening",
  tonightText: "One tap for each session, where it sat from low to high. About twenty seconds.",
  tonightWhen: (label: string, at: ClockTime) =>
    `Comes up by itself after ${label} has begun, around ${clock(at)}. No reminder.`,
  sweepNow: "Open it now",
  sweepLater: "Leave it for later",
  unswept: (day: Day, today: Day, left: number) =>
    `${capital(recentDay(day, today))} isn’t swept. ${capital(countOf(left, "session", "sessions"))}.`,
  unsweptOpen: "Look at it",
  backToToday: "Back to today",
  pastDay: (day: Day, today: Day) => {
    const name = recentDay(day, today);
    return name === longDate(day, today)
      ? name
      : `${capital(name)}, ${name === "yesterday" ? longDate(day, today) : dateInWords(day, today)}`;
  },
  rest: (label: string, time: ClockTime) => `${label}, ${clock(time)}: it won’t happen`,
  change: (label: string, time: ClockTime) => `${label}, ${clock(time)}: move or change`,
  restWhy: (label: string) => `Why not, ${label}?`,
  putBack: "It’s on after all",
  moveDay: "Day",
  moveTime: "Time",
  moveGo: "Move it",
  leave: "Leave it",
  takeOut: "Entered by mistake",
  nobodyNext: (label: string, day: Day, today: Day, time: ClockTime) =>
    `The next one is ${label}, ${nextDay(day, today)} at ${clock(time)}.`,
  nobodyAtAll:
    "No session is planned. The usual week can be entered once, and then it comes by itself.",
  restText: "Everything was moved or cancelled. A rest is part of the music.",
  usualWeek: "Enter your usual week",
  calendar: "Bring in a calendar file",
  first: {
    lead: "Sessions give everything else its proportion. There are three ways in, and none of them has to be now.",
    week: {
      title: "The usual week",
      text: "Who, on which day, at what time. Once; then it comes every week.",
    },
    hand: { title: "By hand", text: "One session at a time, in two taps." },
    file: {
      title: "A calendar file",
      text: "What your calendar program exports. It is read on this device only.",
    },
    without: "You can put a moment down without any of this.",
    putDown: "Put a moment down",
  },
  said: {
    rested: (label: string, why: string) => `${label}, ${why}. A rest.`,
    back: (label: string) => `${label} is on again.`,
    moved: (label: string, day: Day, today: Day, time: ClockTime) =>
      `${label} moved to ${day === today ? "today" : nextDay(day, today)}, ${clock(time)}.`,
    added: (label: string, time: ClockTime) => `${label} added, ${clock(time)}.`,
    takenOut: (label: string) => `${label} taken out.`,
  },
  unsaved: "That isn’t saved yet.",
};

/** What came in through the cover: told on Today, fitted one at a time. */
export const cameInWords = {
  title: (n: number) =>
    n === 1 ? "One came in through the cover." : `${capital(count(n))} came in through the cover.`,
  fit: (n: number) => (n === 1 ? "Fit it to its session." : "Fit them to their sessions."),
  lead: "Until then they join no rate.",
  noWords: "No words with it.",
  whens: {
    "just-now": (day: string, time: string) => `just now, ${day} at ${time}`,
    today: (day: string) => `some time ${day}`,
    earlier: (day: string) => `before ${day}`,
  },
  of: (initials: string, when: string) => (initials === "" ? when : `${initials}, ${when}`),
  noInitials: "nobody named",
  theOne: "That’s the one",
  none: "Not about one session",
  later: "Later",
  chooseFirst: "Choose its session first, or say that it has none.",
  fitted: (label: string) => `Fitted to ${label}`,
  without: "It stands without a session.",
  waiting: (n: number) =>
    `${capital(count(n))} from the cover still ${n === 1 ? "waits" : "wait"}.`,
  goOn: "Fit them now",

  changed: (since: Day | null, today: Day) =>
    `Something on this device changed the slot while it was locked. What came in ${
      since === null ? "before now" : `since ${recentDay(since, today)}`
    } may have been readable.`,
  nothingLost: "It’s here; nothing was lost.",
  unreadable: (n: number) =>
    n === 1
      ? "One thing that came through the slot can’t be opened here; it may be somebody else’s, or hurt."
      : `${capital(count(n))} things that came through the slot can’t be opened here; they may be somebody else’s, or hurt.`,
  putRight: "The slot is right again.",
  heard: "Good to know",
} as const;

export const restReasons: readonly { value: RestReason; label: string }[] = [
  { value: "skipped", label: "skipped" },
  { value: "cancelled", label: "cancelled" },
  { value: "moved", label: "moved" },
  { value: "not-attended", label: "didn’t come" },
  { value: "holiday", label: "holiday" },
];

export function tomorrowText(people: number, first: ClockTime | null): string {
  if (first === null) return "Nobody. The whole day is yours.";
  const who = capital(countOf(people, "person", "people"));
  const start = people === 1 ? `At ${clock(first)}` : `First one at ${clock(first)}`;
  return first >= "10:00"
    ? `${who}. ${start}, so there is room for a slow morning.`
    : `${who}. ${start}.`;
}

function nextDay(day: Day, today: Day): string {
  const ahead = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  if (ahead === 1) return "tomorrow";
  return longDate(day, today);
}
