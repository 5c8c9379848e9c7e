/** Every word of a person's page. */
import type { Day } from "../../record/day.ts";
import { dateInWords } from "../../practices/moment/spoken.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const sessions = (n: number): string =>
  `${n.toLocaleString("en")} ${n === 1 ? "session" : "sessions"}`;

export const personWords = {
  people: "People",
  gone: "Nobody is here.",
  goneHint: "This person isn’t on this device.",
  title: (label: string, about: string) => (about === "" ? label : `${label}, ${about}`),
  since: (n: number, first: Day) =>
    `${sessions(n)} since ${months[Number(first.slice(5, 7)) - 1]} ${first.slice(0, 4)}`,
  none: "no session yet",
  resting: "resting",

  putDown: "Put a moment down",
  rename: "Rename",
  rest: "Rest for now",
  back: "Back again",
  rested: (label: string) => `${label} rests. Their usual hours wait.`,
  returned: (label: string) => `${label} is back.`,
  renameTitle: "What do you call them?",
  keep: "Keep it",
  leave: "Leave it",

  weeks: "Twelve weeks",
  weeksEmpty: "Nothing has been held in these twelve weeks.",
  next: "Next",
  noNext: "Nothing planned.",

  moments: (withOne: number, held: number) => `Moments: ${withOne} of ${sessions(held)}`,
  noMoments: "Nothing has come home with you from here.",
  loose: (n: number) =>
    `${n === 1 ? "One more is" : `${n} more are`} about sessions that didn’t take place.`,
  meant: "What you said it told you.",

  sessions: "Sessions",
  all: (n: number) => `all ${n}`,
  fewer: "fewer",
  add: "Add one",
  addGo: "Add it",
  added: (day: Day, today: Day) => `Added on ${dateInWords(day, today)}.`,
  toCome: "to come",
  places: ["sat low", "sat a little low", "sat middling", "sat good", "sat high"],
  fine: "sat fine",
  unplaced: "nobody has said",
  regret: "a regret",
  aRest: (why: string) => `a rest: ${why}`,
  change: (when: string) => `Change the session of ${when}`,
  move: "Move it",
  makeRest: "It didn’t take place:",
  putBack: "It did take place",
  takeOut: "Take it out",
  moved: "Moved.",
  nowRest: "A rest.",
  backIn: "Back in.",
  takenOut: "Taken out.",
  failed: "That isn’t saved yet: the device refused to store it. Nothing was changed.",
} as const;
