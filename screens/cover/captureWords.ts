/** Every word of putting a moment down without opening. Nothing here says how many there are. */
export const captureWords = {
  title: "Put a moment down",
  close: "Close without keeping",
  sealed: "Still locked. This goes in through a slot; nothing can be read out through it.",
  kind: "It was something I…",
  kinds: [
    { value: "said", label: "said" },
    { value: "unsaid", label: "didn’t say" },
    { value: "did", label: "did" },
    { value: "undone", label: "didn’t do" },
  ],
  line: "In a few words",
  lineHint: "leave out names",
  whom: "With whom",
  when: "When was it?",
  whens: [
    { value: "just-now", label: "just now" },
    { value: "today", label: "today" },
    { value: "earlier", label: "earlier" },
  ],
  sting: "How much does it sting, right now?",
  low: "hardly",
  high: "can’t put it down",
  save: "Put it down",
  saving: "Putting it down…",
  later:
    "You can fit it to its session after you open. If someone may be in danger, act or ring someone first; this can wait.",
  problems: {
    nothing: "There’s nothing here yet. One tap or one word is enough.",
    "too-long": "That’s longer than 300 characters. A line is enough here.",
  },
  failures: {
    "storage-full": "This device is full. Your words are still here; make some room and try again.",
    "storage-refused": "This browser wouldn’t write it down. Your words are still here.",
    "no-slot":
      "This vault has no slot just now. Your words are still here; open it to put them down.",
    "too-long": "That’s more than fits through the slot. A line is enough here.",
    fault: "Something went wrong on our side. Your words are still here. Try again.",
  },

  row: "Put a moment down",
  rowAgain: "Put another down",
  rowHint: "without opening",
  notOkHint: "your people, a line, the ground",
  down: "It’s down.",
  downText:
    "Sealed until you open. Not even this screen can read it back. You’ll find it at the top of Today.",
} as const;
