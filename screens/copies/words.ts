/** Every word of the copies: making, checking, looking inside, carrying, bringing back. */
import { capital, clock, count, countOf, longDate } from "../../practices/moment/spoken.ts";
import { type ClockTime, type Day, daysBetween } from "../../record/day.ts";

type Wall = { day: Day; time: ClockTime };

const written = new Intl.NumberFormat("en-GB");
export const figure = (n: number): string => written.format(n);

/** "31 MB", "48 kB". */
export const sizeOf = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${figure(Math.round(bytes / 1_000_000))} MB`
    : `${figure(Math.max(1, Math.round(bytes / 1_000)))} kB`;

/** "Sunday 12 October, 21:04". */
export const moment = ({ day, time }: Wall, today: Day): string =>
  `${longDate(day, today)}, ${clock(time)}`;

function ago(day: Day, today: Day): string {
  const days = Math.max(0, daysBetween(day, today));
  return days === 0 ? "today" : days === 1 ? "yesterday" : `${count(days)} days ago`;
}

/** Tables as a person would call them; one that a later version brings keeps its own name. */
const thingNames: Record<string, readonly [one: string, many: string]> = {
  client: ["person", "people"],
  session: ["session", "sessions"],
  moment: ["moment", "moments"],
};
export const thingName = (table: string, n = 2): string =>
  thingNames[table]?.[n === 1 ? 0 : 1] ?? table.replaceAll("_", " ");

export const copiesWords = {
  people: "People",
  crumb: "Copies",
  looking: "Copies",

  home: {
    none: "No copy yet. One lost phone would be the end of it.",
    unchecked: "A copy, not checked yet.",
    checked: (day: Day, today: Day) => `A copy, checked ${ago(day, today)}.`,
    sub: "A copy is one sealed file. It opens with your passphrase or your recovery sheet, in Reprise or without it.",
    subPassphrase:
      "A copy is one sealed file. It opens with your passphrase, in Reprise alone: without a recovery sheet it hangs on your memory.",
    subKit: "A copy is one sealed file. Just now it opens with your recovery sheet alone.",
    list: "Those made here",
    empty: "Nothing made here yet. It takes a few seconds, and you choose where it goes.",
    place: { folder: "in the folder", file: "handed to you", carry: "for another device" },
    checkedLine: (things: number) =>
      things === 1
        ? "opened and checked, its one thing read back"
        : `opened and checked, all ${figure(things)} things read back`,
    uncheckedLine: "not checked yet",
    check: "Check it",
    checking: "Reading all of it…",
    look: "Look inside",
    make: "Make a copy now",
    making: "Making the copy…",
    elsewhere: "One somewhere else",
    file: "Check a file",
    fine: "Checking opens the file, reads everything in it and closes it again. Nothing here changes.",
    made: (bytes: number) => `Made: ${sizeOf(bytes)}, sealed.`,
    since: (things: number) =>
      things === 0
        ? "Everything is in the newest copy."
        : `Written down since the newest copy: ${countOf(things, "thing", "things")}.`,
    gone: "That file isn’t in the folder any more.",
    isWhole: "Opened, and every page of it is whole.",
    isHurt:
      "Opened, and some of it is hurt. Look inside to see what can be read. Make another copy.",
    remind: (days: number) => `The last one is ${days} days old.`,
  },

  folder: {
    title: "By themselves, into a folder",
    lead: "Choose a folder, on a stick or one that your own backup takes along. Reprise keeps a dated copy there.",
    choose: "Choose a folder",
    chosen: (name: string) => `The folder “${name}”`,
    dated: "A dated copy each time I open Reprise",
    datedHint: "At most one a day; the last eight stay.",
    asks: "The browser wants to be asked again before Reprise may write there.",
    askAgain: "Let it write there again",
    other: "Another folder",
    forget: "Leave this folder",
    unsupported:
      "This browser can’t write into a folder by itself. Make a copy by hand each week; Today will say so when it’s been longer.",
  },

  aside: {
    carryTitle: "To my other device",
    carry:
      "The same sealed file, by cable, AirDrop or a stick. Opening it there joins the two: nothing is overwritten, and what you’ve erased stays erased.",
    carryGo: "Carry it over",
    noSheetTitle: "There is no sheet yet.",
    noSheet: "Without it every copy hangs on your memory alone. It takes three minutes.",
    sheetGo: "Make the sheet",
    withoutTitle: "Without us",
    without:
      "It’s a standard age file with a SQLite database inside. The two commands are on your recovery sheet.",
  },

  carry: {
    title: "Carry it to your other device.",
    steps: "Three steps",
    here: "Here",
    make: "Make the file",
    makeText: "Sealed. Whoever finds it on the way sees noise.",
    makeGo: "Make it",
    madeText: (bytes: number) =>
      `${sizeOf(bytes)}, sealed. Whoever finds it on the way sees noise.`,
    share: "Share it",
    save: "Save it to a stick",
    over: "It’s on its way.",
    there: "There",
    open: "Open Reprise, choose “I have a copy”",
    openText:
      "It asks for your passphrase or the sheet, then shows what will come in. If Reprise is in use there already, it’s under People, Copies, “Check a file”.",
    openHere: "Open a file",
    whenever: "Whenever you like",
    back: "Carry it back",
    backText:
      "Evenings on the phone and mornings on the laptop find each other. The same thing carried twice comes in once.",
    lastTitle: "Last time",
    last: (when: string) => `${capital(when)}, from this device.`,
    copies: "Back to copies",
  },

  choose: {
    title: "Which file?",
    bringTitle: "Bring it back from a copy.",
    lead: "A copy is a file that ends in .age. It’s opened here, on this device, and nothing is sent.",
    drop: "Drop it here",
    button: "Choose a file",
    notOurs: "Nothing changes before you’ve seen what’s in it.",
  },

  open: {
    title: "What opens it?",
    lead: (name: string) => `“${name}”. Nothing is read before you say how.`,
    older: "That file opens with an older passphrase, or with the sheet.",
    by: "Open it with",
    ways: [
      { value: "passphrase", label: "passphrase" },
      { value: "sheet", label: "the twelve words" },
    ],
    passphrase: "The passphrase it was made under",
    go: "Open the file",
    opening: "Opening…",
    other: "Another file",
    empty: "Type or paste the passphrase first.",
    fewWords: "All twelve words first, in order.",
  },

  failed: {
    "does-not-open":
      "That didn’t open it. It may have been made under an older passphrase or an older sheet. Try as often as you need.",
    "not-kit-words":
      "These twelve don’t belong together. One may be misread, or two may have changed places.",
    "not-a-copy": "This file isn’t one of Reprise’s copies. Nothing was changed.",
    "too-large": "This file is larger than any copy can be. Nothing was changed.",
    damaged:
      "This is a copy, and nothing in it can be read any more. Nothing was changed. Try an older one.",
    "newer-version": "Made by a newer Reprise. Update here first; the file is fine.",
    "out-of-memory": "This device ran out of room to think. Close a few other tabs and try again.",
    "storage-full": "This device is full. Nothing was changed. Make some room and try again.",
    "storage-refused":
      "The file went away while it was read, or the browser refused. Nothing was changed.",
    "nobody-could-open":
      "A copy made now could be opened by nobody. Make the recovery sheet first, or lock and open once with your passphrase.",
    "folder-asks-again": "The browser wants to be asked again before Reprise may write there.",
    "folder-gone": "The folder isn’t there any more. Choose another.",
    "not-read-back":
      "It was written, and it read back differently. It’s been taken away again. Try another place.",
    unavailable: "This browser can’t keep things the way we need. Nothing was made.",
    "too-short": "Too short to keep anyone out for long. Add a word.",
    exists:
      "There is a vault here already, and it is never written over. Reload the page to get to its cover.",
    fault: "Something went wrong on our side. Nothing was changed. Try again.",
  },

  inside: {
    title: "What’s in the file.",
    sub: (when: string, isFromHere: boolean) =>
      `Copy of ${when}, made on ${isFromHere ? "this device" : "another device"}.`,
    subEmpty: (when: string) => `Copy of ${when}.`,
    whole: "It opened, and every page of it is whole.",
    hurt: (from: number, readable: number, of: number) =>
      `This file is damaged from ${Math.floor(from * 100)}% on. ${figure(readable)} of ${figure(of)} things can be read.`,
    leftOut: (n: number) =>
      `${capital(countOf(n, "line", "lines"))} of it can’t be understood and would stay out.`,
    caption: "Counts in the file and on this device",
    captionAlone: "Counts in the file",
    what: "what",
    file: "in the file",
    here: "here now",
    difference: "difference",
    same: "same",
    moreHere: (n: number) => `${figure(n)} only here`,
    moreFile: (n: number) => `${figure(n)} only in the file`,
    everything: "everything written down",
    newer: {
      file: "The file is newer.",
      here: "This device is newer.",
      neither: "They’re the same.",
    },
    comes: (n: number) => `${capital(countOf(n, "thing", "things"))} would come in.`,
    stays: (n: number) => `What only this device has, ${countOf(n, "thing", "things")}, stays.`,
    nothing: "Joining them would change nothing.",
    join: "Join them, keep everything newer",
    joinHurt: "Bring in what can be read",
    joining: "Joining…",
    close: "Close the file",
    fine: "Nothing has changed yet. Somebody or something you’ve erased isn’t brought back by joining.",
  },

  joined: {
    restored: "It’s all back.",
    title: (events: number) => (events === 0 ? "It was all here." : "They’ve met."),
    nothing: "Nothing came in, and nothing changed.",
    came: "Came in:",
    line: (name: string, n: number) => `${figure(n)} ${name}`,
    other: (events: number) => `${capital(countOf(events, "thing", "things"))} came in.`,
    leftOut: (n: number) =>
      `${capital(countOf(n, "line", "lines"))} couldn’t be understood and stayed out.`,
    back: "Nothing was overwritten. To bring this device’s own things over there as well, carry a copy back.",
    done: "Good",
  },

  bring: {
    back: "Back",
    next: "Bring it back",
    nothing: "Nothing has changed yet.",
    remains: {
      "missing-header":
        "What’s still sealed on this device can’t be opened by anyone. It goes when the copy takes its place.",
      damaged:
        "What’s left on this device is hurt. When the copy takes its place it goes, with anything newer than the copy.",
    },
    lockTitle: "And what should open it here?",
    lockLead:
      "A passphrase for this device. It may be the one you had. The twelve words you’ve just typed stay good as well.",
    sameLead:
      "The passphrase you’ve just typed will open it here too. You can change it later, under Settings.",
    go: "Bring it back and open",
    going: "Bringing everything back…",
    wait: "Many years take a minute. Please leave this open.",
  },
} as const;

/** What to say of a failure by its kind; one that nobody foresaw is called ours. */
export const failureSaid = (kind: string): string =>
  Object.hasOwn(copiesWords.failed, kind)
    ? copiesWords.failed[kind as keyof typeof copiesWords.failed]
    : copiesWords.failed.fault;
