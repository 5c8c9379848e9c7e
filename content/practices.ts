/** Written by content/writePractices.ts from content/practices/*.md. Edit those, not this. */
import type { PracticeWords } from "./practiceShape.ts";

export const practices = {
  "compassionate-figure": {
    id: "compassionate-figure",
    minutes: 6,
    evidence: "pilot",
    sources: ["gilbert-procter-2006"],
    notFor:
      "Fresh grief for this person, or a bond that was also frightening. Choose someone else, or take a minute with only the breath.",
    reviewed: null,
    steps: [
      {
        id: "before",
        say: [["Before you begin: how much does it sting, right now?"]],
        pause: null,
        ask: "sting",
        count: null,
      },
      {
        id: "arrive",
        say: [
          [
            "Sit so that something holds your weight. Close your eyes, or let them rest on one spot. Nothing has to go well here.",
          ],
        ],
        pause: 20,
        ask: null,
        count: null,
      },
      {
        id: "place",
        say: [
          [
            "You are ",
            {
              slot: "where",
            },
            ". Look about, slowly. What is close enough to touch?",
          ],
        ],
        pause: 25,
        ask: null,
        count: null,
      },
      {
        id: "scent",
        say: [
          [
            "The air smells of ",
            {
              slot: "scent",
            },
            ". Let it reach you before you think about it.",
          ],
        ],
        pause: 20,
        ask: null,
        count: null,
      },
      {
        id: "meet",
        say: [
          [
            {
              slot: "figure",
            },
            " is with you, and has time. You needn’t be good company, and you needn’t explain.",
          ],
        ],
        pause: 25,
        ask: null,
        count: null,
      },
      {
        id: "tell",
        say: [
          [
            "Let what happened be known here, in as few words as you like. Watch the face across from you while you tell it. It stays kind.",
          ],
        ],
        pause: 30,
        ask: null,
        count: null,
      },
      {
        id: "touch",
        say: [
          [
            "Feel this: ",
            {
              slot: "touch",
            },
            ". If you want, put your own hand, or both arms, where it would land.",
          ],
        ],
        pause: 30,
        ask: null,
        count: null,
      },
      {
        id: "phrase",
        say: [
          [
            "“",
            {
              slot: "phrase",
            },
            "”",
          ],
          ["Hear it in the voice it belongs to. Then once more, to yourself, in your own."],
        ],
        pause: 30,
        ask: null,
        count: null,
      },
      {
        id: "leave",
        say: [
          [
            "You can come back here. For now, feel the chair, hear the room, and open your eyes if they were closed.",
          ],
        ],
        pause: 15,
        ask: null,
        count: null,
      },
      {
        id: "after",
        say: [["And the sting, now? It’s fine if it hasn’t moved."]],
        pause: null,
        ask: "sting",
        count: null,
      },
    ],
  },
  grounding: {
    id: "grounding",
    minutes: 2,
    evidence: "tradition",
    sources: [],
    notFor: "Nobody we know of. Leave out whatever doesn’t suit your body.",
    reviewed: null,
    steps: [
      {
        id: "see",
        say: [["Both feet down. Find five things you can see."]],
        pause: null,
        ask: null,
        count: 5,
      },
      {
        id: "feet",
        say: [
          ["Press both feet into the floor. Let go. Press again, and notice what the floor does."],
        ],
        pause: null,
        ask: null,
        count: null,
      },
      {
        id: "water",
        say: [["Cold water on your wrists, or a cool cloth on your face."]],
        pause: null,
        ask: null,
        count: null,
      },
      {
        id: "breath",
        say: [
          [
            "Let the next breath out go slowly, as if through a straw. The breath in can look after itself.",
          ],
        ],
        pause: null,
        ask: null,
        count: null,
      },
      {
        id: "room",
        say: [["Say where you are: the room, the town, the day of the week. Aloud, if you can."]],
        pause: null,
        ask: null,
        count: null,
      },
      {
        id: "person",
        say: [["Go to where somebody is, or ring one person. You don’t have to say why."]],
        pause: null,
        ask: null,
        count: null,
      },
    ],
  },
  "minute-with-figure": {
    id: "minute-with-figure",
    minutes: 1,
    evidence: "pilot",
    sources: ["gilbert-procter-2006"],
    notFor: "Fresh grief for this person. The plain breath asks for nobody.",
    reviewed: null,
    steps: [
      {
        id: "place",
        say: [
          [
            "You are ",
            {
              slot: "where",
            },
            ", for a minute. Let your shoulders come down.",
          ],
        ],
        pause: 15,
        ask: null,
        count: null,
      },
      {
        id: "meet",
        say: [
          [
            {
              slot: "figure",
            },
            " is there already. Nothing to report.",
          ],
        ],
        pause: 15,
        ask: null,
        count: null,
      },
      {
        id: "touch",
        say: [
          [
            "Feel this: ",
            {
              slot: "touch",
            },
            ".",
          ],
        ],
        pause: 15,
        ask: null,
        count: null,
      },
      {
        id: "phrase",
        say: [
          [
            "“",
            {
              slot: "phrase",
            },
            "”",
          ],
        ],
        pause: 15,
        ask: null,
        count: null,
      },
    ],
  },
  "plain-breath": {
    id: "plain-breath",
    minutes: 1,
    evidence: "tradition",
    sources: [],
    notFor:
      "If watching the breath makes you more uneasy, look at something across the room instead.",
    reviewed: null,
    steps: [
      {
        id: "breathe",
        say: [["One breath at a time. There is nothing to get right."]],
        pause: 60,
        ask: null,
        count: null,
      },
    ],
  },
} as const satisfies Record<string, PracticeWords>;

export type PracticeId = keyof typeof practices;
/** The ids of a practice's steps: a removed step that is still used fails to compile. */
export type StepId<P extends PracticeId> = (typeof practices)[P]["steps"][number]["id"];
