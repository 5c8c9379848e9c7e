/** Every word of the recovery sheet: on the screen, on the paper, and where it is typed back in. */
import { dateInWords } from "../../practices/moment/spoken.ts";
import type { Day } from "../../record/day.ts";

/** "14 October 2025": paper outlives the year it was printed in. */
const dated = (on: Day): string => `${dateInWords(on, on)} ${on.slice(0, 4)}`;

/** "4th". */
export const ordinal = (n: number): string => {
  const ending = n === 1 ? "st" : n === 2 ? "nd" : n === 3 ? "rd" : "th";
  return `${n}${ending}`;
};

export const sheetWords = {
  people: "People",
  looking: "Your recovery sheet",

  before: {
    none: "No sheet yet.",
    noneLead:
      "Twelve words on paper that open everything without the passphrase. It takes a printer or a pen, and three minutes.",
    make: "Make the sheet",
    making: "Drawing twelve words…",
    since: (on: Day) => `Your sheet is from ${dated(on)}.`,
    sinceLead:
      "We don’t have its words and can’t show them again. If you know where the paper is, there’s nothing to do.",
    again:
      "Lost it, or somebody saw it? A new sheet works from the moment you read two words back. From then on the old one opens this no more; copies made until then still need it, so keep both, or shred both together.",
    makeNew: "Make a new sheet",
    done: "It’s where I think it is",
  },

  show: {
    title: "A sheet of paper, for the day you forget.",
    lead: "Twelve words that open everything without the passphrase. Print them or write them down by hand. Then keep them where you keep a will, not where you keep the phone.",
    list: "Twelve words",
    square: "A square for a camera, holding the same twelve words",
    squareNote: "The same twelve words, for a camera. Please don’t photograph this.",
    print: "Print the sheet",
    written: "I’ve written them down",
    later: "Later",
    fine: "They can be shown until you’ve read two of them back, and never after. You can make a new sheet whenever you like.",
    earlier:
      "Your old sheet goes on opening this until you’ve read two words of the new one back. Copies made until then will still need the old one: keep both, or shred both together.",
  },

  paper: {
    bar: "This sheet",
    print: "Print",
    done: "Done",
    made: (on: Day) => `Recovery sheet, made ${dated(on)}`,
    title: "These twelve words open everything.",
    lead: "Whoever holds this sheet and a copy of your vault can read it. Keep it as you would keep a will: on paper, away from your devices. Don’t photograph it.",
    square: "The same twelve words",
    forgotten: "If you’ve forgotten the passphrase",
    forgottenSteps: [
      ["Open Reprise. On the cover, choose ", "I’ve lost it", "."],
      ["Type the words in order, or paste what the square says."],
      ["Choose a new passphrase. These words stay good."],
    ],
    gone: "If Reprise is gone",
    goneSteps: [["A copy is a standard ", "age", " file; inside is an ordinary SQLite database."]],
    goneKey: "Put the key below, all in one line, in a file called",
    keyFile: "key.txt",
    commands: ["age -d -i key.txt copy.age > vault.db", "sqlite3 vault.db"],
    key: "age key for copies",
    lines: ["Kept at", "Also known to, in case of my death or illness", "Copies are kept at"],
    foot: "We don’t have these words and can’t replace this sheet. Making a new one makes this one worthless for anything saved afterwards; older copies still open with it. Keep it, or shred it together with them.",
  },

  back: {
    title: "Read me two of them.",
    lead: "From the paper, not from memory. This is only to be sure the paper exists.",
    word: (place: number) => `The ${ordinal(place)} word`,
    empty: "This one first.",
    wrong: (place: number) => `Not that one. Look at line ${place} on the paper.`,
    go: "That’s done",
    checking: "Looking…",
    again: "Show me the words again",
    fine: "You can do this tomorrow. Until then Today keeps one quiet line about it, and copies can’t be opened without your passphrase.",
  },

  done: {
    title: "The sheet counts.",
    lead: "From now on it opens this without the passphrase, and every copy you make opens with it too. Put it where you keep a will.",
    newer:
      "The new sheet works from now on. Older copies need the old one: keep both, or shred both together.",
    go: "Done",
  },

  failed: {
    "storage-full":
      "This device is full, so the sheet could not be made to fit. Make some room and try again.",
    "storage-refused": "The browser refused to store it just now. Nothing was changed. Try again.",
    "none-waiting": "This sheet was replaced in another window. Start again with the one you have.",
    fault: "Something went wrong on our side. Nothing was changed. Try again.",
  },

  quiet: {
    sheet: "Your recovery sheet isn’t finished: without it everything hangs on your memory.",
    sheetGo: "Two minutes",
    none: "There is no copy of this yet.",
    old: (days: number) => `The last copy is ${days} days old.`,
    folder: "The folder for your copies asks to be allowed again.",
    copiesGo: "To your copies",
  },

  twelve: {
    legend: "Twelve words",
    word: (place: number) => `Word ${place}`,
    unknown: (place: number) => `The ${ordinal(place)} isn’t a word from the list. Did you mean`,
    asking: "?",
  },
} as const;
