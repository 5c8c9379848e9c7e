/** Every word about keeping and erasing. Erasing is said plainly; it is never red and never asks twice. */
import type { Day } from "../../record/day.ts";
import { capital, count, countOf, dateInWords } from "../../practices/moment/spoken.ts";

export const keepingWords = {
  title: "Keeping, and erasing",
  until: "Keep until",
  noDate: "no date yet",
  noDateHint: "past a date you set, you’re asked once a year; nothing goes by itself",
  pastHint: "that date has passed",
  askedHint: "then you’re asked; nothing goes by itself",
  setDate: "Set a date",
  changeDate: "Change the date",
  date: "Keep until",
  dateHint: "many keep seven years after the last session; ask your body",
  keepDate: "Keep until then",
  noLonger: "No date",
  badDate: "There is no such day.",
  leave: "Leave it",
  dateSet: (label: string, on: Day, today: Day) =>
    `${label} is kept until ${dateInWords(on, today)}.`,
  dateGone: (label: string) => `No date for ${label}.`,

  hold: "Hold",
  noHold: "none",
  noHoldHint: "a hold stops every erasure until you lift it",
  since: (on: Day, today: Day) => `since ${dateInWords(on, today)}`,
  setHold: "Set a hold",
  liftHold: "Lift the hold",
  heldNow: (label: string) => `${label} is on hold. Nothing of theirs can be erased.`,
  lifted: (label: string) => `The hold on ${label} is lifted.`,

  erase: (label: string) => `Erase ${label} …`,
  past: (label: string) =>
    `${label} is past the date you set. Erase, keep a year longer, or set a hold?`,
  yearLonger: "Keep a year longer",
  failed: "That isn’t saved yet: the device refused to store it. Nothing was changed.",
} as const;

export interface Going {
  sessions: number;
  moments: number;
  meanings: number;
  stings: number;
  slots: number;
  titles: number;
  swept: number;
  regrets: number;
}

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const eraseWords = {
  title: (label: string) => `Erase everything about ${label}?`,
  lead: "It can’t be brought back, not even by us. Here’s what goes.",
  nothing: "Their initials, and nothing else. There is nothing more.",
  goes: (g: Going): { n: number; what: string }[] =>
    [
      {
        n: g.sessions,
        what: plural(g.sessions, "session and its time", "sessions and their times"),
      },
      {
        n: g.moments,
        what: plural(g.moments, "moment, with what you wrote", "moments, with what you wrote"),
      },
      {
        n: g.stings,
        what: plural(g.stings, "sting you gave them", "stings you gave them"),
      },
      {
        n: g.meanings,
        what: plural(g.meanings, "line on what it told you", "lines on what it told you"),
      },
      {
        n: g.slots,
        what: plural(g.slots, "hour of your usual week", "hours of your usual week"),
      },
      {
        n: g.titles,
        what: plural(g.titles, "calendar title matched to them", "calendar titles matched to them"),
      },
    ].filter(({ n }) => n > 0),
  forYou: "What changes for you:",
  changes: ({ swept, regrets }: Going) =>
    swept === 0
      ? "none of these sessions was swept, so your patterns stay as they are."
      : `${countOf(swept, "swept session", "swept sessions")} and ${
          regrets === 0 ? "no regret" : countOf(regrets, "regret", "regrets")
        } leave your patterns and your score as well.`,

  copiesTitle: (label: string) => `Old copies still hold ${label}`,
  noCopiesTitle: (label: string) => `No copy that we know of holds ${label}`,
  copiesUnknown: (label: string) =>
    `Copies made before today still hold ${label}, wherever you keep them. We can’t reach into them. Make a new copy, then delete those yourself.`,
  noCopies: (label: string) =>
    `No copy was made on this device while ${label} was here. If you made one on another, it still holds them.`,
  copies: (label: string, made: readonly { on: Day; place: CopyPlace }[], today: Day) =>
    `${capital(countOf(made.length, "copy was", "copies were"))} made while ${label} was here: ${listed(
      made.map(({ on, place }) => `${dateInWords(on, today)}, ${places[place]}`),
    )}. We can’t reach into ${made.length === 1 ? "it" : "them"}. Make a new copy, then delete ${
      made.length === 1 ? "that one" : "those"
    } yourself.`,

  askedTitle: "Has somebody asked for the records?",
  asked:
    "Then don’t erase: in many places that’s an offence. Set a hold and ask your insurer or a lawyer.",
  holdInstead: "Set a hold instead",

  type: (label: string) => `Type ${label} to go on`,
  explains: "Until you type it, the button explains itself and does nothing.",
  notYet: (label: string) => `Type ${label} in the field first. Nothing was erased.`,
  other: "Those aren’t the initials. Nothing was erased.",
  go: (label: string) => `Erase ${label} for good`,
  going: "Erasing…",
  keep: (label: string) => `Keep ${label}`,
  gone: (label: string) => `${label} is erased.`,
  goneHint: "Every word about them has left this device. Delete the old copies yourself.",
  done: "Back to people",
  failed: "That couldn’t be erased: the device refused to write. Nothing was changed.",

  held: (label: string, since: Day, today: Day) =>
    `${label} is on hold since ${dateInWords(since, today)}. Nothing of theirs can be erased until you lift it.`,
  heldTitle: (label: string) => `${label} is on hold.`,
  lift: "Lift the hold",
} as const;

export type CopyPlace = "folder" | "file" | "carry";

const places: Record<CopyPlace, string> = {
  folder: "in your folder of copies",
  file: "in a file you saved",
  carry: "taken to another device",
};

const mostListed = 3;

function listed(parts: readonly string[]): string {
  const shown = parts.slice(0, mostListed);
  const more = parts.length - shown.length;
  if (more > 0) return `${shown.join("; ")}; and ${count(more)} more`;
  return shown.join("; ");
}
