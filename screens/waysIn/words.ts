/** Every word about the ways in: the passphrase, the sheet, what else opens this. */
import { dateInWords } from "../../practices/moment/spoken.ts";
import type { Day } from "../../record/day.ts";

export const waysWords = {
  settings: "Settings",
  title: "What opens this.",
  afterLoss: "It’s open. Now a new passphrase.",
  afterLossLead:
    "The sheet opened it, and goes on opening it. Choose words that you’ll have with you tomorrow.",
  later: "Later",

  list: "Ways in",
  type: {
    passphrase: "The passphrase",
    kit: "The recovery sheet",
    passkey: "A passkey of this device",
  } as Record<string, string>,
  unknown: "One that a newer Reprise made",
  sheetFrom: (on: Day, today: Day) => `from ${dateInWords(on, today)}, on paper`,
  sheetWaiting: "made, and two of its words not read back yet",
  passphraseNote: "the one you type on the cover",
  passkeyNote: "quick, and only on this device",
  passkeyLead:
    "Your fingerprint, your face or a security key can open this here as well. The passphrase stays, and only it counts.",
  passkeyAdd: "Add a passkey",
  passkeyBusy: "Waiting for your device…",
  passkeyAdded: "Added. The cover offers it from now on.",
  passkeyFailed: {
    left: "Nothing was added.",
    exists: "This device has one for this vault already.",
    "no-prf":
      "This device or browser can’t open a vault with a passkey yet. Nothing was added; if it kept a passkey called Reprise, that one is no use and can be deleted.",
    "storage-full": "This device is full. Nothing was added.",
    "storage-refused": "The browser refused to store it just now. Nothing was added.",
    fault: "Something went wrong on our side. Nothing was added.",
  },
  remove: "Take it away",
  removeSheet: "Take the sheet away?",
  removeSheetText:
    "Its words stop opening this at once. Copies made until now still open with it. Without another sheet everything hangs on your passphrase.",
  removeOther: "Take this way in away?",
  removeOtherText: "It stops opening this at once. Nothing else changes.",
  removeYes: "Take it away",
  removeNo: "Leave it",
  removed: "Taken away.",
  sheet: "Recovery sheet",

  change: "Another passphrase",
  changeLead: "Everything stays as it is; only the lock is another.",
  now: "The one you have now",
  own: "Your new words",
  ownHint: "shown while you choose",
  again: "Once more",
  offer: "Draw five words for me",
  go: "Change it",
  going: "Making the lock…",
  changed: "Changed. Copies made before today still open with the old one.",
  done: "Done",
  lost: "Don’t have it any more? Lock, choose “I’ve lost it” on the cover, and the sheet leads here.",

  failed: {
    wrong: "That isn’t the one you have now. Capitals and spaces count.",
    "too-short": "Too short to keep anyone out for long. Add a word.",
    differ: "These two aren’t the same yet.",
    "last-way-in": "It’s the last way in that counts, so it stays. Make another one first.",
    "no-such-way": "It was gone already.",
    "out-of-memory":
      "This device ran out of room to think. Nothing was changed. Close a few other tabs and try again.",
    "storage-full": "This device is full. Nothing was changed. Make some room and try again.",
    "storage-refused": "The browser refused to store it just now. Nothing was changed. Try again.",
    fault: "Something went wrong on our side. Nothing was changed. Try again.",
  },
} as const;
