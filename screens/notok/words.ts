/** Every word of the page for the worst minute, and of the place where one's people are chosen. */
export const words = {
  offline: "Works with no network. Nothing here is written down.",
  close: "Close",
  title: "You don’t have to hold this alone.",
  lead: "Nobody is told that you opened this page. It asks you nothing.",
  danger: (number: string): string => `${number}, a life is in danger`,
  dangerUnknown: "Your emergency number, a life is in danger",
  steady: "Steady me first",
  yours: "Someone of yours",
  nobody: "You haven’t chosen anyone yet. That’s all right. Here is someone who’s awake.",
  choose: "Choose two people",
  doctor: "Your own doctor",
  stranger: "A stranger who is awake",
  ground: "The ground under you",
  ring: (name: string): string => `Ring ${name}`,
  ringAloud: (name: string, note: string, spelled: string): string =>
    [`Ring ${name}`, note, spelled].filter(Boolean).join(", "),
  write: (name: string): string => `Write to ${name}`,
  copied: "Copied.",
  notCopied: "It couldn’t be copied. Here it is:",
  dialIt: "Dial it from any phone.",
  region: "Where you are",
  elsewhere: "somewhere else",
  came: (region: string, day: string): string =>
    `${region}. These numbers came with the app and were last looked up on ${day}, in public sources.`,
  old: "These may have changed.",
  unknown: (site: string): string =>
    `We have no numbers for where you are. ${site} lists lines in most countries. From most mobile phones 112 reaches the local emergency service.`,
  outside:
    "Your people and your doctor are kept outside the lock, so that this page works when it’s shut. Anyone holding this device could read them. Change or empty them in Settings.",

  editor: {
    title: "Your people, for the worst minute",
    lead: "Two people you could ring, and your own doctor. They stand on “I’m not OK”, which opens without your passphrase.",
    person: (nth: number): string => `Person ${nth}`,
    doctor: "Your own doctor",
    name: "Name",
    number: "Number",
    note: "When, or who this is",
    another: "One more",
    region: "Where you are",
    byLanguage: "as this device says",
    elsewhere: "somewhere else",
    emergency: "The emergency number there",
    outside:
      "These lines can’t be kept in the vault: the page has to open while it is shut. They are kept in plain text on this device, and anyone holding it could read them. So leave out surnames.",
    agree: "I agree: keep them on this device, outside the lock",
    keep: "Keep them here",
    empty: "Empty this",
    leave: "Not now",
    kept: "Kept, outside the lock.",
    emptied: "Emptied. Nothing of this is on the device any more.",
    notAgreed: "Nothing was kept. Tick the line above first, if you agree to it.",
    notKept:
      "This device won’t keep them: private browsing, or a full disk. Nothing was kept. Write the numbers on paper.",
    noNumber: (name: string): string => `${name} has no number that can be dialled.`,
  },
} as const;
