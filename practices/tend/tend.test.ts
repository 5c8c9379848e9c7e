import { describe, expect, test } from "vitest";
import { addDays, day } from "../../record/day.ts";
import { checkBody, newEvent } from "../../record/events.ts";
import type { MomentId, ThoughtId } from "../../record/ids.ts";
import type { Sting } from "../../record/sting.ts";
import { staysHeavy, tend, type Command, type Tending, whatIsNext } from "./tend.ts";

const moment = "m1" as MomentId;
const today = day("2025-10-14");
const untouched: Tending = {
  moment,
  meaning: null,
  body: [],
  thoughts: [],
  allowedOn: null,
  figure: null,
  practised: false,
  stings: [{ on: today, sting: 8 as Sting, occasion: "noted" }],
};
const thought = (id: string, words: string, here: boolean) => ({
  id: id as ThoughtId,
  words,
  moments: 2,
  here,
});
const facts = (tending: Tending, command: Command) => tend(tending, command, today);

describe("what comes next", () => {
  test("meaning first, and the sting at capture does not count as having tended", () => {
    expect(whatIsNext(untouched)).toBe("meaning");
    expect(whatIsNext({ ...untouched, meaning: "That she matters." })).toBe("body");
  });
  test("parts may be skipped: the first one with nothing in it is next, whatever came after", () => {
    expect(whatIsNext({ ...untouched, allowedOn: today })).toBe("meaning");
    expect(
      whatIsNext({
        ...untouched,
        meaning: "x",
        body: [{ place: "chest", strength: 1, quality: null }],
        allowedOn: today,
      }),
    ).toBe("thoughts");
  });
  test("when everything has something, nothing is asked for", () => {
    const all: Tending = {
      ...untouched,
      meaning: "x",
      body: [{ place: "nowhere", strength: 1, quality: null }],
      thoughts: [thought("t1", "Why didn't I ask?", true)],
      allowedOn: today,
      practised: true,
      stings: [{ on: today, sting: 5 as Sting, occasion: "tend" }],
    };
    expect(whatIsNext(all)).toBeNull();
  });
});

describe("a thought", () => {
  const known = { ...untouched, thoughts: [thought("t1", "Why didn’t I just cancel?", false)] };
  const say = (tending: Tending, text: string) =>
    facts(tending, { do: "word-thought", text, fresh: "t9" as ThoughtId });

  test("worded for the first time is worded and noticed", () => {
    expect(say(untouched, "  I forgot\nit. ")).toEqual([
      newEvent("thought-worded", { thought: "t9" as ThoughtId, text: "I forgot it." }),
      newEvent("thought-noticed", { moment, thought: "t9" as ThoughtId, on: today, here: true }),
    ]);
  });
  test("typed again elsewhere is recognised, whatever its capitals and quotation marks", () => {
    expect(say(known, "“why didn't i just CANCEL?”")).toEqual([
      newEvent("thought-noticed", { moment, thought: "t1" as ThoughtId, on: today, here: true }),
    ]);
  });
  test("already noticed here is not noticed twice, and an empty one is no thought", () => {
    const here = { ...untouched, thoughts: [thought("t1", "Why?", true)] };
    expect(say(here, "why?")).toEqual([]);
    expect(say(untouched, "   ")).toEqual([]);
  });
});

describe("words", () => {
  test("a meaning said again unchanged adds nothing; changed, it adds the new wording", () => {
    const tending = { ...untouched, meaning: "That he matters." };
    expect(facts(tending, { do: "write-meaning", text: " That he matters. " })).toEqual([]);
    expect(facts(tending, { do: "write-meaning", text: "That they matter." })).toEqual([
      newEvent("meaning-written", { moment, on: today, text: "That they matter." }),
    ]);
  });
  test("whatever is pasted, the facts are ones the journal accepts", () => {
    const rough = `a\u0000b\n\n${"long ".repeat(8000)}`;
    const commands: Command[] = [
      { do: "write-meaning", text: rough },
      { do: "word-thought", text: rough, fresh: "t9" as ThoughtId },
      {
        do: "set-figure",
        figure: { name: rough, where: rough, scent: "", touch: "", phrase: rough },
      },
      { do: "mark-body", marks: [{ place: "chest", strength: 2, quality: "tight" }] },
      { do: "allow" },
      { do: "rate", sting: 4 as Sting },
      {
        do: "end-practice",
        practice: "compassionate-figure",
        before: 8 as Sting,
        after: 5 as Sting,
        ended: "finished",
      },
    ];
    const written = commands.flatMap((command) => facts(untouched, command));
    expect(written.length).toBeGreaterThan(commands.length);
    for (const { kind, body } of written) expect(checkBody(kind, body)).toMatchObject({ ok: true });
  });
});

describe("the end of a practice", () => {
  const end = (before: number | null, after: number | null, ended: "finished" | "left" | "worse") =>
    facts(untouched, {
      do: "end-practice",
      practice: "compassionate-figure",
      before: before as Sting | null,
      after: after as Sting | null,
      ended,
    });
  const ratings = (events: ReturnType<typeof end>) =>
    events.flatMap((event) => (event.kind === "moment-rated" ? [event.body.sting] : []));

  test("one sitting leaves one rating, the later one, so that two in a row never pass for quiet", () => {
    expect(ratings(end(2, 1, "finished"))).toEqual([1]);
  });
  test("left before the end, the sting given at the start is kept", () => {
    expect(ratings(end(7, null, "left"))).toEqual([7]);
  });
  test("with no number given at all, only the practice itself is remembered", () => {
    expect(end(null, null, "worse")).toEqual([
      newEvent("practice-done", {
        practice: "compassionate-figure",
        moment,
        on: today,
        before: null,
        after: null,
        ended: "worse",
      }),
    ]);
  });
});

describe("a sting that stays heavy", () => {
  const given = (...pairs: [number, number][]) =>
    pairs.map(([daysLater, sting]) => ({
      on: addDays(today, daysLater),
      sting: sting as Sting,
      occasion: "tend",
    }));

  test("nine or ten, and still after a week", () => {
    expect(staysHeavy(given([0, 9], [3, 10], [7, 9]))).toBe(true);
  });
  test("not while the week isn't over", () => {
    expect(staysHeavy(given([0, 9], [6, 10]))).toBe(false);
  });
  test("not when one evening was lighter: the week begins again", () => {
    expect(staysHeavy(given([0, 10], [4, 8], [8, 10]))).toBe(false);
    expect(staysHeavy(given([0, 5], [1, 9], [8, 9]))).toBe(true);
  });
  test("one old number alone says nothing about staying", () => {
    expect(staysHeavy(given([0, 10]))).toBe(false);
    expect(staysHeavy([])).toBe(false);
  });
});
