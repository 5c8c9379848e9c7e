/** Every word on the cover. Each trouble says what happened, what is safe, and one thing to do. */
export const coverWords = {
  pageTitle: "Reprise",
  name: "Reprise",
  forWhom: ["for one practitioner,", "and whatever stayed with them"],
  picture: "A line of music with one discordant note that fades, and a repeat sign.",

  label: "Your passphrase",
  open: "Open",
  opening: "Opening…",
  promise:
    "Everything is kept on this device, and only your passphrase or your sheet opens it. We can’t read it, and we can’t reset it.",
  offline: "You’re offline; that’s fine.",
  notOk: "I’m not OK",

  misses: {
    empty: "Type or paste your passphrase first.",
    wrong: "That didn’t open it. Capitals and spaces count. Try again as often as you need.",
    "put-back":
      "Somebody, or some program, had put an older lock back. The right one is restored, and nothing was lost. Open it with your newest passphrase.",
    "out-of-memory":
      "This device ran out of room to think. Nothing was changed. Close a few other tabs and try again.",
    fault:
      "Something went wrong on our side, not yours. Nothing was changed. Try again, or reload the page.",
  },

  passkey: "Use fingerprint",
  passkeyBusy: "Waiting for your device…",
  passkeyMisses: {
    left: "Nothing was opened. Your passphrase works too.",
    unknown:
      "This device no longer knows that passkey. Open with your passphrase; you can add a new one in Settings.",
    refused: "That passkey didn’t open it. Open with your passphrase.",
    fault: "That didn’t work on this device just now. Your passphrase works.",
  },

  tryAgain: "Look again",
  fresh: "Start a fresh score",
  freshStart: "Start fresh, empty",
  freshNo: "Leave it as it is",
} as const;

export interface Trouble {
  title: string;
  what: string;
  safe: string;
  /** The words of its one action; null when there is nothing to press. */
  action: string | null;
  /** Said before a fresh start is made; null where none is offered. */
  fresh: string | null;
}

export const troubles = {
  damaged: {
    title: "Something here is damaged.",
    what: "It isn’t your passphrase. Part of what’s kept on this device can’t be read.",
    safe: "We’ve changed nothing, and we won’t. Please don’t clear this browser’s data: what is whole is still in there.",
    action: "Look again",
    fresh: null,
  },
  "missing-data": {
    title: "What was kept here is gone.",
    what: "There was a vault on this device. Its lock is still here, but the pages behind it aren’t: the browser may have cleared them.",
    safe: "We’ve changed nothing. If you use more than one browser or profile, it may be in the other one.",
    action: "Look again",
    fresh:
      "This makes a new, empty vault with a new passphrase, and the old lock goes. It doesn’t bring anything back.",
  },
  "missing-header": {
    title: "The lock is missing.",
    what: "Your pages are still on this device, but the small file that a passphrase opens isn’t. Without it no passphrase fits.",
    safe: "We’ve changed nothing, and what’s here stays sealed. Close every other Reprise window and look again.",
    action: "Look again",
    fresh:
      "This makes a new, empty vault in its place. The sealed pages of the old one go with it, for good.",
  },
  unavailable: {
    title: "This window won’t keep anything.",
    what: "The browser refuses to store things here. Private windows do that, and so does a device that is full.",
    safe: "Nothing was lost. Open Reprise in an ordinary window, or make some room, and look again.",
    action: "Look again",
    fresh: null,
  },
  "newer-version": {
    title: "This was made by a newer Reprise.",
    what: "What’s kept here is fine, but this page is older than it and can’t read it.",
    safe: "Nothing was changed. Close every Reprise window, then open it again to get the newer one.",
    action: "Load it again",
    fresh: null,
  },
} as const satisfies Record<string, Trouble>;

export const lostWords = {
  link: "I’ve lost it",
  bringBack: "Bring it back from a copy",
  title: "The twelve words, from your sheet.",
  lead: "In order. All twelve can be pasted into the first. Nothing is sent.",
  close: "Back to the cover",
  go: "Open with these",
  opening: "Opening…",
  fine: "Then you’ll choose a new passphrase. Without the passphrase and without this sheet, no one can open this, us included. We’re sorry.",
  wrongVault: "These are good words, but not for this vault. Is there an older sheet?",
  sums: {
    "too-few": "All twelve first, in order.",
    "too-many": "These are more than twelve.",
    "unknown-word": "One of these isn’t a word from the list. It’s marked.",
    "do-not-belong":
      "All twelve are words from the list, but they don’t belong together. One may be misread, or two may have changed places.",
  },
} as const;
