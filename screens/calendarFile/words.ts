/** Every word about calendar files. */
import type { Pattern } from "../../calendar/sessions.ts";
import type { Day } from "../../record/day.ts";
import { clock, count, dateInWords } from "../../practices/moment/spoken.ts";
import { dayLong } from "../week/words.ts";

const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const calendarWords = {
  people: "People",
  choose: {
    title: "Let your calendar say.",
    lead: "One file, read here, on this device. Only days, times and titles are looked at. Notes, addresses and guests in it are dropped as it’s read.",
    drop: "Drop an .ics or .zip file here",
    button: "Choose a file",
    reading: "Reading…",
    only: "Past sessions come in as sessions only. We never guess how they sat.",
    window: (from: Day, to: Day, today: Day) =>
      `What lies between ${dateInWords(from, today)} and ${dateInWords(to, today)} is read.`,
    skip: "Not now",
    again: (name: string, on: string) =>
      `“${name}” was last read on ${on}. Reading it again brings it up to date.`,
    help: "Where to find the file",
    problem: "Nothing was brought in.",
    line: (n: number) => `Line ${n.toLocaleString("en")}.`,
    /** Whether the sentence says the line itself. */
    namesLine: (say: string, n: number) => new RegExp(`\\bline ${n}\\b`, "i").test(say),
    fault:
      "Something went wrong while reading it, on our side. Nothing was changed. Try again, or another file.",
  },
  help: [
    [
      "Google Calendar",
      "On a computer: Settings, then Import & export, then Export. It gives a .zip; drop it here as it is.",
    ],
    ["Apple Calendar", "On a Mac: choose the calendar at the left, then File, Export, Export…"],
    [
      "Outlook and Microsoft 365",
      "In classic Outlook: File, Save Calendar. On the web: Settings, Calendar, Shared calendars, publish one, and open its ICS link once to download it.",
    ],
    [
      "Proton Calendar",
      "On the web: Settings, All settings, Import/export via ICS, then Export under the calendar.",
    ],
    [
      "Nextcloud",
      "In Calendar, the three dots beside the calendar’s name, then Edit, then Export.",
    ],
    [
      "A practice system",
      "Look for “export”, “iCal” or “subscribe” in its calendar’s settings. If it only gives a link, open the link once; the browser downloads the file.",
    ],
  ],

  match: {
    title: "Who is who?",
    lead: (entries: number, titles: number) =>
      `${plural(entries, "entry", "entries")}, ${plural(titles, "different title", "different titles")}. Say whose each one is, once. It’s remembered.`,
    none: "There’s nothing in it for these months. All-day and cancelled entries aren’t sessions.",
    whose: (title: string) => `Who is “${title}”?`,
    untitled: "(no title)",
    asked: "who?",
    nobody: "not a client",
    somebodyNew: "new…",
    newOne: (label: string) => `${label} (new)`,
    label: "Initials or a code",
    about: "A word that tells them apart",
    unclear: "Initials first; and a word for yourself if you have a namesake already.",
    known: (n: number) => `${n === 1 ? "One more is" : `${count(n)} more are`} known from before.`,
    showKnown: "Show them",
    keepTitles: "Keep the titles as well",
    keepHint: "Off: only a fingerprint of each title is kept, enough to know it again.",
    unknownZones: (zones: readonly string[]) =>
      `Nobody knows the time ${zones.length === 1 ? "zone" : "zones"} ${zones.map((zone) => `“${zone}”`).join(", ")}. Their times were read as yours: have a look at one.`,
    skipped: (n: number) =>
      n === 1
        ? "One entry can’t be read. It’s left out:"
        : `${count(n)} entries can’t be read. They’re left out:`,
    moreSkipped: (n: number) => `and ${n} more`,
    allDay: (n: number) =>
      `${plural(n, "title has", "titles have")} only all-day or cancelled entries and ${n === 1 ? "is" : "are"} left out.`,
    unasked: (n: number) =>
      `${plural(n, "title", "titles")} marked “who?” stay out for now. You can read the file again later.`,
    elsewhere: (n: number) => `${plural(n, "entry is", "entries are")} in your usual week already.`,
    kept: (n: number) => `${plural(n, "session is", "sessions are")} here already.`,
    changes: (moved: number, withdrawn: number) =>
      [
        moved > 0 ? `${plural(moved, "has", "have")} changed since you last read it` : "",
        withdrawn > 0
          ? `${plural(withdrawn, "is", "are")} no longer in the calendar and will be taken out; anything you wrote on is kept`
          : "",
      ]
        .filter((part) => part !== "")
        .join("; ") + ".",
    bring: (n: number) => `Bring in ${plural(n, "session", "sessions")}`,
    update: "Bring it up to date",
    remember: "Remember who is who",
    bringing: "Bringing them in…",
    another: "Another file",
    promise: "Nothing changes until you press it, and you can undo it in one tap.",
    failed: "None of it is saved: the device refused to store it. Nothing was changed. Try again.",
  },

  done: {
    title: "They’re in.",
    same: "Nothing has changed.",
    brought: (added: number, moved: number, withdrawn: number) =>
      [
        added > 0 ? `${plural(added, "session", "sessions")} brought in` : "",
        moved > 0 ? `${plural(moved, "session", "sessions")} changed` : "",
        withdrawn > 0 ? `${plural(withdrawn, "session", "sessions")} taken out` : "",
      ]
        .filter((part) => part !== "")
        .join(", ") + ".",
    undone: "Taken back. The people and who is who stay.",
    go: "Done",
  },
} as const;

/** "38 entries, Tuesdays 14:00"; only what nearly all of them agree on is said. */
export function rhythm(entries: number, pattern: Pattern): string {
  const parts = [plural(entries, "entry", "entries")];
  const { weekday, time, everyDays } = pattern;
  if (entries > 1 && weekday !== null) {
    const day = dayLong[weekday];
    const turn =
      everyDays === 14
        ? `every other ${day}`
        : everyDays === 28
          ? `every fourth ${day}`
          : `${day}s`;
    parts.push(time === null ? turn : `${turn} ${clock(time)}`);
  }
  return parts.join(", ");
}
