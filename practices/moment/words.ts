/** Every word a person reads here, in one place, so that a clinician reviews one file. */
import type { ClockTime, Day } from "../../record/day.ts";
import type { RegretKind, Repairable, RestReason } from "../../record/events.ts";
import type { SweepRow, SweepTap } from "./sweep.ts";
import { capital, clock, count, countOf, dateInWords, recentDay, shortDate } from "./spoken.ts";

export const kindWords: Record<RegretKind, string> = {
  said: "said",
  unsaid: "didn’t say",
  did: "did",
  undone: "didn’t do",
};

const kindSentence: Record<RegretKind, string> = {
  said: "Something you said",
  unsaid: "Something you didn’t say",
  did: "Something you did",
  undone: "Something you didn’t do",
};
export const momentTitle = (kind: RegretKind | null): string =>
  kind ? kindSentence[kind] : "Something that stayed";

export const repairWords: Record<Repairable, string> = {
  yes: "yes",
  no: "no",
  unsure: "not sure",
};

export const restWords: Record<RestReason, string> = {
  cancelled: "cancelled",
  moved: "moved",
  "not-attended": "didn’t come",
  skipped: "skipped",
  holiday: "holiday",
};

export const restChoices = (["cancelled", "moved", "not-attended", "skipped"] as const).map(
  (value) => ({ value, label: restWords[value] }),
);

export const form = {
  title: "Put a moment down",
  close: "Close, and keep what you began",
  which: "Which session",
  noSession: "no session",
  more: "more",
  fewer: "fewer",
  moreLabel: "Sessions of the last two weeks",
  unchosen: "choose one",
  kind: "It was something I…",
  line: "In a few words",
  lineHint: "leave out names",
  sting: "How much does it sting, right now?",
  low: "hardly",
  high: "can’t put it down",
  repairable: "Can it still be mended?",
  guessOpener: "Guess how it will be in a month",
  guess: "In a month, how much will it still sting?",
  save: "Put it down",
  saving: "Putting it down…",
  saveAndTend: "Put it down, and tend to it now",
  promise: "Kept on this device, encrypted. Nothing here goes in the client’s record.",
  begun: "You had begun this one.",
  startEmpty: "Start empty",
  emptied: "Emptied.",
  isDown: "It’s down.",
  takenBack: "Taken back. Your words are on the form again.",
};

export const kinds = (["said", "unsaid", "did", "undone"] as const).map((value) => ({
  value,
  label: kindWords[value],
}));
export const repairs = (["yes", "no", "unsure"] as const).map((value) => ({
  value,
  label: repairWords[value],
}));
export const guesses = Array.from({ length: 11 }, (_, n) => ({
  value: String(n),
  label: String(n),
}));

export const formProblems = {
  "no-session-nothing-else": "There’s nothing here yet. One tap or one word is enough.",
  "too-long":
    "That’s longer than 300 characters. A line is enough here; there is room when you tend to it.",
};

export const unsaved = {
  title: "That one isn’t saved yet.",
  why: {
    "storage-full": "This device is full. Your words are still here; make some room and try again.",
    "storage-refused": "This browser wouldn’t write it down. Your words are still here.",
    "out-of-reach": "The vault didn’t answer. Your words are still here.",
    "not-accepted": "Something in it couldn’t be kept. Your words are still here.",
  },
  again: "Try again",
  copy: "Copy the words",
  copied: "Copied.",
  notCopied: "This browser wouldn’t copy. They’re still on the form.",
};

export const safety = {
  ask: "Is somebody’s safety involved?",
  title: "Then this can wait.",
  lead: "Your words are kept. First the person, then the paper, then this.",
  steps: [
    {
      title: "Act, or consult. Now.",
      text: "Is someone in danger now? Your local emergency number. If not: your supervisor, the person on call where you work, or a colleague who can think with you. Follow your service’s own procedure for this.",
    },
    {
      title: "Write it in the client’s record.",
      text: "What you saw, whom you reached, what was decided, and when. That belongs there and not in here.",
    },
    {
      title: "Afterwards, if you want to, the regret.",
      text: "It can be put down tonight, or next week, or not at all.",
    },
  ],
  leave: "Close for now",
  go: "That’s taken care of. Put the regret down too",
  own: "It’s me who isn’t safe",
};

export const sweepWords = {
  title: "How each one sat",
  low: "sat low",
  high: "sat high",
  places: ["low", "a little low", "middling", "good", "high"] as [
    string,
    string,
    string,
    string,
    string,
  ],
  where: (label: string, time: ClockTime) => `${label}, ${clock(time)}: where did it sit?`,
  regret: "regret",
  isDown: "it’s down",
  regretLabel: (label: string, time: ClockTime) => `${label}, ${clock(time)}: a regret`,
  downLabel: (label: string, time: ClockTime) =>
    `${label}, ${clock(time)}: a regret, put down. It’s down: open it`,
  notHappened: "didn’t happen",
  notHappenedLabel: (label: string, time: ClockTime) =>
    `${label}, ${clock(time)}: it didn’t happen`,
  oneDidNot: "One of them didn’t happen",
  allHappened: "They all happened",
  /** The same, on a day with one session. */
  itDidNot: "It didn’t happen",
  itHappened: "It did happen",
  itFine: "It sat fine",
  whyNot: (label: string) => `${label}: why not?`,
  putBack: "it did happen",
  somethingThere: (label: string, time: ClockTime) =>
    `${label}, ${clock(time)}. Something’s there.`,
  putDown: "Put it down, 30 seconds",
  notTonight: "Not tonight",
  othersFine: "The others sat fine",
  allFine: "They all sat fine",
  closeDay: "Close the day",
  skipping: "Skipping is fine. A missed evening is a rest, not a gap.",
  nothing: "No session has begun yet. There is nothing to ask.",
  late: (on: Day) => `This counts as swept ${shortDate(on)}, not on the evening itself.`,
  unsaved: "That tap isn’t saved yet.",
  closedBefore: "The day is closed.",
  closed: (swept: number, held: number) =>
    swept === held
      ? `${capital(countOf(held, "session", "sessions"))}, all looked at.`
      : `${capital(count(swept))} of ${countOf(held, "session", "sessions")} looked at; the rest stay open, and that’s fine.`,
  reopen: "Change something",
  /** What the undo bar says after a tap, given the rows before it. */
  undone: (
    tap: Exclude<SweepTap, { tap: "close" | "regret" }>,
    before: readonly SweepRow[],
    changed: number,
  ): string => {
    if (tap.tap === "others-fine")
      return `${capital(countOf(changed, "session", "sessions"))}, down.`;
    const row = before.find(({ session }) => session === tap.session);
    const label = row?.label ?? "";
    switch (tap.tap) {
      case "place":
        return `${label} sat ${sweepWords.places[tap.tone]}.`;
      case "rest":
        return `${label} ${restWords[tap.why]}. A rest.`;
      case "put-back":
        return `${label} is back in.`;
    }
  },
};

export const view = {
  looking: "One moment",
  missing: "This moment isn’t here any more.",
  missingHint: "It was taken away, or it belongs to another device.",
  back: "Back",
  noSession: "not about one session",
  putDownOn: (when: string) => `Put down ${when}`,
  taught: "What it tells you about your work",
  words: "Your words",
  noWords: "You left the words out. That’s fine.",
  guessed: (n: number) => `You guessed ${n} for a month later.`,
  repairable: {
    yes: "You thought it could still be mended.",
    no: "You thought it could no longer be mended.",
    unsure: "You weren’t sure whether it could be mended.",
  } satisfies Record<Repairable, string>,
  tend: "Tend to it",
  change: "Change the words",
  rate: "How much now?",
  rateLabel: "How much does it sting, now?",
  rateKeep: "That’s it now",
  rateSkip: "Not now",
  changed: "Changed.",
  keepChange: "Keep the change",
  cancel: "Leave it as it was",
  withdraw: "Take it away",
  erase: "Erase for good …",
  eraseTitle: "Erase this moment for good?",
  eraseWhat:
    "Its words go, every sting you gave it, and whatever you did when you tended to it. It can’t be brought back, not even by us.",
  eraseCopies:
    "Copies made before today still hold it. Make a new copy, then delete those yourself.",
  eraseGo: "Erase it for good",
  eraseKeep: "Keep it",
  held: (label: string, since: Day, today: Day) =>
    `${label} is on hold since ${dateInWords(since, today)}. Nothing of theirs can be erased until you lift it, on their page.`,
  withdrawn: "Taken away.",
  unsaved: "That isn’t saved yet.",
};

export const stingLine = (moment: {
  sting_now: number | null;
  first_sting: number | null;
  noted_on: Day;
  rated_on: Day | null;
  today: Day;
}): string => {
  const { sting_now: now, first_sting: first, noted_on: on, rated_on: ratedOn, today } = moment;
  const down = `put down ${recentDay(on, today)}`;
  if (now === null || first === null) return `no number, ${down}`;
  if (ratedOn === on && now === first) return `${now}, ${down}`;
  return `${now} now, was ${first} on ${dateInWords(on, today)}`;
};

export const standingWords = {
  stings: "stings",
  fading: "fading",
  quiet: "gone quiet",
  unrated: "no number",
};

/** Its own line, or what kind of thing it was. */
export const lineOrTitle = (moment: { line: string; kind: RegretKind | null }): string =>
  moment.line || momentTitle(moment.kind);

export const list = {
  title: "Everything you put down",
  none: "Nothing here yet. Nothing is owed either.",
  earlier: "Show earlier ones",
};

/** "R.", with its time or day when another chip beside it says "R." too. */
export function shortChip(
  session: { label: string; day: Day; time: ClockTime },
  beside: readonly { label: string }[],
  today: Day,
): string {
  const isAlone = beside.filter(({ label }) => label === session.label).length === 1;
  if (isAlone) return session.label;
  return `${session.label} ${session.day === today ? clock(session.time) : shortDate(session.day)}`;
}

/** "J. · Tue 30 Sep, 14:00", or shorter when it was today. */
export const sessionChip = (
  session: { label: string; day: Day; time: ClockTime },
  today: Day,
): string =>
  session.day === today
    ? `${session.label} · today, ${clock(session.time)}`
    : `${session.label} · ${shortDate(session.day)}, ${clock(session.time)}`;
