/** Every word of the first run. It promises only what exists. */
import { capital, countOf } from "../../practices/moment/spoken.ts";
import type { Strength } from "./strength.ts";

export const welcomeWords = {
  steps: [
    "What this is",
    "How it locks",
    "Your recovery sheet",
    "Your usual week",
    "Your calendar",
    "Ready",
  ],
  stepsLabel: "Setting up",
  pace: "About a quarter of an hour. Everything after the lock can wait; it stays under People.",
  back: "Back",

  hello: {
    title: "A place to put a session down.",
    lead: "You said something, or didn’t. It came home with you. Here you can put it down in half a minute, look after yourself, and find out over months what it was telling you.",
    does: "What it does",
    doesList: [
      { icon: "note", text: "Takes a moment in thirty seconds." },
      { icon: "minute", text: "Looks after you before it counts anything." },
      { icon: "patterns", text: "Keeps each regret beside all the sessions that sat fine." },
      { icon: "lock", text: "Locks. On this device, for you alone." },
    ],
    never: "What it never does",
    neverList: [
      "Grade you, rank you or keep a streak.",
      "Diagnose you, or anyone you see.",
      "Send anything anywhere by itself.",
      "Hold the client’s record. That stays where it is now.",
    ],
    law: "It isn’t a privileged place in law, and we won’t say it is. Use initials, leave out what would identify someone, and write it as you’d be willing to have it read.",
    go: "Make it mine",
    copy: "I have a copy",
  },

  five: {
    title: "Five words only you have.",
    lead: "They turn everything here into noise for anyone else. They aren’t sent anywhere, so nobody can look them up, us included.",
    label: "Suggested passphrase",
    others: "Five others",
    copy: "Copy them",
    copied: "Copied. It clears from the clipboard in a minute, where the browser lets it.",
    notCopied: "The browser wouldn’t let us copy. Write them down instead.",
    own: "Use my own",
    type: "Type them once, to get them into your hands",
    notYet: (n: number) => `Not the same yet: look at word ${n}.`,
    tooMany: "These are more than five words.",
  },

  own: {
    title: "Words of your own.",
    lead: "Four or more that nobody would guess from knowing you. Not a line from a song, not the dog. Spaces and capitals count.",
    label: "Your words",
    hint: "shown while you choose",
    again: "Once more",
    offer: "Offer me five",
    tooShort: "Too short to keep anyone out for long. Add a word.",
    differ: "These two aren’t the same yet.",
  },

  lost: {
    title: "What can’t be brought back",
    body: "Without these words nobody can open this, us included. There’s no reset and nobody to ring. That’s the price of it being unreadable. The next page makes the one thing that opens it without them: a sheet of paper. Lose both, and everything inside is gone.",
  },
  lock: "I understand. Lock it with these",
  locking: "Making the lock…",

  notMade: {
    "storage-full": "This device is full, so nothing could be kept. Make some room and try again.",
    "storage-refused":
      "This browser refuses to keep anything here; private windows do that. Open Reprise in an ordinary window. Nothing was made.",
    unavailable:
      "This browser can’t keep things the way we need. A current Chrome, Edge, Firefox or Safari can, in an ordinary window. Nothing was made.",
    "too-short": "Too short to keep anyone out for long. Add a word.",
    exists:
      "There is a vault here already, and it is never written over. Reload the page to get to its cover.",
    "out-of-memory":
      "This device ran out of room to think. Nothing was made. Close a few other tabs and try again.",
    fault: "Something went wrong on our side. Nothing was made. Try again, or reload the page.",
  },

  ready: {
    title: "That’s all it needs.",
    lead: "There’s nothing to catch up on. Next time something comes home with you, it has somewhere to go.",
    picture: (sessions: number) =>
      sessions === 0
        ? "An empty staff."
        : "A staff of small dots: sessions that nobody has placed yet.",
    counted: (people: number, sessions: number) =>
      `${capital(countOf(people, "person", "people"))}, ${sessions === 0 ? "no session" : countOf(sessions, "session", "sessions")} up to today, no moments yet. Small dots: nobody has said how these sat, and we don’t guess. Patterns waits until there is enough, and says so plainly.`,
    nobody:
      "Nobody in it yet, and that’s fine. Put a moment down without a session, or add people whenever you like: it’s all under People.",
    locks: (minutes: number) =>
      `Locks by itself after ${minutes === 1 ? "a minute" : `${minutes} minutes`} of quiet.`,
    keeps:
      "This browser has agreed to keep what’s here. It can still be wiped with the browser’s data.",
    mayNotKeep:
      "This browser won’t promise to keep what’s here. Installing Reprise to the home screen often changes its mind.",
    offline: "Works with no network.",
    go: "Open Today",
    notOk: "Choose who I’d call when I’m not OK",
  },
} as const;

export const strengthWords: Record<Strength["time"], { verdict: string; sentence: string }> = {
  hours: {
    verdict: "Quick to guess.",
    sentence:
      "A thief with a copy of this device would need hours. Add a word, or let us draw five.",
  },
  days: {
    verdict: "Not enough.",
    sentence:
      "A thief with a copy of this device would need days. Another word would make it years.",
  },
  months: {
    verdict: "Nearly.",
    sentence:
      "A patient thief with a copy of this device would need months. Another word would make it years.",
  },
  years: {
    verdict: "Hard to guess.",
    sentence:
      "A patient thief with a copy of this device would need years. Another word would make it longer than anyone tries.",
  },
  longer: {
    verdict: "Longer than anyone tries.",
    sentence: "As far as we can tell: we can’t know what people near you would guess.",
  },
};
