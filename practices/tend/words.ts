/** Every word of tending that a person reads, in one place, so that a clinician reviews one file. */
import type { Evidence } from "../../content/practiceShape.ts";
import type { Phase } from "./breath.ts";
import { isNamed, nowhere, type BodyMark, type NamedPlace } from "./body.ts";
import type { Part } from "./tend.ts";

const placeNames: Record<NamedPlace, string> = {
  eyes: "behind the eyes",
  jaw: "jaw",
  throat: "throat",
  shoulders: "shoulders",
  chest: "chest",
  back: "back",
  stomach: "stomach",
  hands: "hands",
  legs: "legs",
};

export const placeName = (place: string): string => {
  if (place === nowhere) return "nowhere I can find";
  return isNamed(place) ? placeNames[place] : place;
};

const feltAs = (mark: BodyMark): string =>
  [placeName(mark.place), mark.quality, mark.strength === 2 ? "strongly" : null]
    .filter(Boolean)
    .join(", ");

export const words = {
  opening: "Opening…",
  gone: "This moment isn’t here any more.",
  back: "Back",
  title: "Let’s look after this one.",
  anyOrder: "Take any of it, in any order. You can stop anywhere and come back another day.",
  nextHere: "Next here:",
  partNames: {
    meaning: "what it tells you",
    body: "where it is in your body",
    thoughts: "thoughts that come round",
    allowing: "letting it be here",
    help: "what would help",
    sting: "the sting, now",
  } satisfies Record<Part, string>,
  enough: "That’s enough for now",
  notKept: (why: string): string =>
    `That wasn’t kept: ${why} What you wrote is still on the screen.`,

  meaning: {
    title: "What does this regret tell you about your work?",
    hint: "There is usually something you care about underneath. A line is plenty.",
    keep: "Keep this on top",
    stays: "You wrote this. It stays at the top whenever you come back here.",
    change: "Change the words",
    changeHint: "The earlier wording isn’t lost; it stays in your log.",
    leave: "Leave it as it was",
  },

  body: {
    title: "Where is it, in your body?",
    hint: "Tap a place, or choose from the list. Tap the figure again for stronger.",
    list: "Places in the body",
    elsewhere: "somewhere else",
    elsewhereLabel: "Where, in your words",
    add: "Add",
    strength: (place: string): string => `How strongly: ${placeName(place)}`,
    some: "there",
    strong: "strongly",
    quality: (place: string): string => `How it feels: ${placeName(place)}`,
    qualityExample: "tight, heavy…",
    figure: (marks: readonly BodyMark[]): string =>
      marks.length === 0
        ? "Figure of a body. Nothing is marked yet. The same places are in the list."
        : `Figure of a body. ${marks.map(feltAs).join("; ")}. The same places are in the list.`,
  },

  thoughts: {
    title: "Thoughts that keep coming round",
    hint: "As they sound in your head, word for word.",
    moments: (count: number): string => (count === 1 ? "in one moment" : `in ${count} moments`),
    onlyHere: "only here so far",
    before: "Came round before. Is one of them here too?",
    another: "another one",
    label: "The thought, in your words",
    keep: "Keep it",
    notHere: (thought: string): string => `Not here after all: ${thought}`,
  },

  allowing: {
    title: "Both may be here",
    say: "You don’t have to make it leave. Say, silently: this is in my body, and these are thoughts I am having. Then one breath with both of them, and nothing to solve in it.",
    done: "I let them be here",
    on: (day: string): string => `You let them be here, ${day}.`,
    again: "Once more",
  },

  help: {
    title: "What would help, just now?",
    with: (name: string): string => (name === "" ? "With your own figure" : `With ${name}`),
    ownWords: (minutes: number): string => `Your own figure, your own words. ${minutes} min`,
    stoppedAt: (step: number, of: number): string =>
      `You stopped at ${step} of ${of}. Carry on from there.`,
    startOver: "Start from the beginning",
    change: "Change who, where or what was said",
    setUpTitle: "Somebody who is kind to you",
    setUpHint: "Someone you know or knew, or somebody imagined. Five short lines, once.",
    known:
      "In trials, practices like this ease self-criticism by a middling amount. Set beside other active help, they did no better.",
    sources: "Where that comes from",
  },

  figure: {
    title: "Somebody who is kind to you",
    hint: "A person, an animal, somebody imagined. All that matters is that they are on your side. Leave out what doesn’t come.",
    name: "Who?",
    nameReads: (text: string): string => `${text} is with you, and has time.`,
    where: "Where are you together?",
    whereHint: "begin with in, at, by",
    whereReads: (text: string): string => `You are ${text}.`,
    scent: "What does it smell of?",
    scentReads: (text: string): string => `The air smells of ${text}.`,
    touch: "What do you feel on your skin?",
    touchReads: (text: string): string => `Feel this: ${text}.`,
    phrase: "Something they said, or would say",
    phraseReads: (text: string): string => `“${text}”`,
    reads: "It will read: ",
    keep: "Keep",
    leave: "Not now",
    nothingYet: "One line is enough to begin.",
  },

  walk: {
    stop: "Stop. You can stop any time.",
    stepOf: (step: number, of: number): string => `${step} of ${of}`,
    back: "Back one line",
    next: "On one line",
    goOn: "Go on",
    done: "Done",
    pause: "Pause the breath",
    play: "Go on with the breath",
    worse: "This is making it worse",
    stay: (breaths: number): string =>
      breaths === 1
        ? "About one breath, then go on when you like."
        : `About ${breaths} breaths, then go on when you like.`,
    low: "hardly",
    high: "can’t put it down",
    notReviewed: "Not yet reviewed by a clinician.",
    reviewed: (by: string, on: string): string => `Reviewed by ${by}, ${on}.`,
    notFor: "Not for: ",
    minutes: (count: number): string => `About ${count} minutes.`,
  },

  breath: {
    cue: { in: "Breathe in", hold: "Hold", out: "Breathe out" } satisfies Record<Phase, string>,
    paused: "Paused",
    next: {
      in: (pace: { hold: number; out: number }): string =>
        pace.hold > 0 ? `then hold, for ${pace.hold}` : `then out, for ${pace.out}`,
      hold: (): string => "as long as it is easy",
      out: (pace: { out: number }): string => `slowly, for ${pace.out}`,
    },
    pace: (pace: { in: number; hold: number; out: number }): string =>
      pace.hold > 0
        ? `In ${pace.in}, hold ${pace.hold}, out ${pace.out}`
        : `In ${pace.in}, out ${pace.out}`,
    slower: "slower",
    noHolding: "no holding",
    picture:
      "A line that opens as you breathe in and closes as you breathe out, with a note travelling along it.",
  },

  evidence: {
    trial: "Tested in a randomised trial.",
    review: "Tested in several trials, read together.",
    pilot: "Tried with a few people, with nobody to compare them with.",
    tradition: "Handed down; not tested as it stands here.",
    essay: "From one practitioner’s experience.",
  } satisfies Record<Evidence, string>,

  out: {
    title: "Let’s stop that, then.",
    say: "It can happen, and it isn’t your doing. Come back to the room first.",
    ground: "The ground under you",
    stopHere: "Just stop here",
    notOk: "I’m not OK: people and numbers",
  },

  ground: {
    iSeeOne: "I see one",
    seen: (count: number, of: number): string => `${count} of ${of}`,
    allSeen: "That’s all of them. Rest your eyes on the last one.",
    somethingElse: "Something else",
    again: "From the beginning",
  },

  sting: {
    ask: "And the sting, right now?",
    keep: "Keep this",
    kept: (sting: number, day: string): string => `${sting}, on ${day}.`,
    first: (sting: number): string =>
      `${sting} when you put it down. It’s fine if it hasn’t moved.`,
    noFirst: "It’s fine if it hasn’t moved.",
  },

  heavy: {
    say: "This one is heavy. Would it help to bring it to someone?",
    people: "People and numbers",
  },
} as const;
