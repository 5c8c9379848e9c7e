import { describe, expect, test } from "vitest";
import { memoryJournal, wallInUtc } from "../../journal/memory.ts";
import { day } from "../../record/day.ts";
import { newEvent } from "../../record/events.ts";
import type { MomentId, ThoughtId } from "../../record/ids.ts";
import type { Sting } from "../../record/sting.ts";
import {
  allowedFor,
  bodyOf,
  momentToTend,
  ownFigure,
  practisedFor,
  stingsOf,
  tendRoom,
  thoughtsSeenFrom,
} from "./tend.tables.ts";

const on = day("2025-10-14");
const [one, two] = ["m1", "m2"] as MomentId[] as [MomentId, MomentId];
const why = "t1" as ThoughtId;
const noted = (moment: MomentId) =>
  newEvent("moment-noted", {
    moment,
    session: null,
    on,
    kind: "unsaid",
    line: "I forgot to ask.",
    sting: 8 as Sting,
    repairable: null,
    guess: null,
  });
const open = (...seed: Parameters<typeof memoryJournal>[0]["seed"] & {}) =>
  memoryJournal({ now: () => wallInUtc("2025-10-14T20:40"), rooms: [tendRoom], seed });

describe("the tables of tending", () => {
  test("the newest wording of a meaning is on top, and the earlier one is still in the log", async () => {
    const journal = await open(
      noted(one),
      newEvent("meaning-written", { moment: one, on, text: "That he matters." }),
      newEvent("meaning-written", { moment: one, on, text: "That he matters to me." }),
    );
    expect((await journal.rows(momentToTend(one)))[0]).toEqual({
      line: "I forgot to ask.",
      label: null,
      day: on,
      meaning: "That he matters to me.",
      first_sting: 8,
    });
    const log = JSON.stringify(journal.sql.all("select body from event"));
    expect(log).toContain("That he matters.");
  });

  test("marking the body anew replaces what was marked, in the order given", async () => {
    const mark = (...places: string[]) =>
      newEvent("body-marked", {
        moment: one,
        on,
        places: places.map((place) => ({ place, strength: 1 as const, quality: null })),
      });
    const journal = await open(noted(one), mark("chest", "throat"), mark("throat", "left knee"));
    expect((await journal.rows(bodyOf(one))).map((row) => row.place)).toEqual([
      "throat",
      "left knee",
    ]);
  });

  test("a thought is counted in moments, not in how often it was tapped", async () => {
    const notice = (moment: MomentId, here = true) =>
      newEvent("thought-noticed", { moment, thought: why, on, here });
    const journal = await open(
      noted(one),
      noted(two),
      newEvent("thought-worded", { thought: why, text: "Why didn't I ask?" }),
      notice(one),
      notice(one),
      notice(two),
    );
    expect(await journal.rows(thoughtsSeenFrom(one))).toEqual([
      { id: why, words: "Why didn't I ask?", moments: 2, here: 1 },
    ]);
    await journal.append(notice(one, false));
    expect(await journal.rows(thoughtsSeenFrom(one))).toMatchObject([{ moments: 1, here: 0 }]);
  });

  test("there is one figure, the one set up last", async () => {
    const set = (name: string) =>
      newEvent("figure-set", { name, where: "at the stove", scent: "", touch: "", phrase: "" });
    const journal = await open(set("Baka"), set("Aunt V."));
    expect(await journal.rows(ownFigure())).toEqual([
      { name: "Aunt V.", where: "at the stove", scent: "", touch: "", phrase: "" },
    ]);
  });

  test("a practice left early is not counted as walked to its end", async () => {
    const done = (ended: "finished" | "worse") =>
      newEvent("practice-done", {
        practice: "compassionate-figure",
        moment: one,
        on,
        before: 8 as Sting,
        after: null,
        ended,
      });
    const journal = await open(noted(one), done("worse"));
    expect(await journal.rows(practisedFor(one))).toEqual([]);
    await journal.append(done("finished"));
    expect(await journal.rows(practisedFor(one))).toHaveLength(1);
  });

  test("the sting given when it was put down comes first among all that were given", async () => {
    const journal = await open(
      noted(one),
      newEvent("moment-rated", { moment: one, on, sting: 5 as Sting, occasion: "tend" }),
    );
    expect(await journal.rows(stingsOf(one))).toEqual([
      { on, sting: 8, occasion: "noted" },
      { on, sting: 5, occasion: "tend" },
    ]);
  });

  test("a withdrawn moment is asked for by nothing and takes nothing from the others; undone, all of it is back", async () => {
    const about = (moment: MomentId) => [
      noted(moment),
      newEvent("body-marked", {
        moment,
        on,
        places: [{ place: "chest", strength: 2, quality: null }],
      }),
      newEvent("thought-noticed", { moment, thought: why, on, here: true }),
      newEvent("moment-allowed", { moment, on }),
      newEvent("practice-done", {
        practice: "compassionate-figure",
        moment,
        on,
        before: null,
        after: null,
        ended: "finished",
      }),
    ];
    const journal = await open(
      newEvent("thought-worded", { thought: why, text: "Why?" }),
      ...about(one),
      ...about(two),
      newEvent("moment-withdrawn", { moment: one }),
    );
    const left = async (moment: MomentId) => [
      ...(await journal.rows(bodyOf(moment))),
      ...(await journal.rows(allowedFor(moment))),
      ...(await journal.rows(practisedFor(moment))),
    ];
    expect(await left(one)).toEqual([]);
    expect(await left(two)).toHaveLength(3);
    expect(await journal.rows(thoughtsSeenFrom(two))).toMatchObject([{ moments: 1, here: 1 }]);

    await journal.append(noted(one));
    expect(await left(one)).toHaveLength(3);
    expect(await journal.rows(thoughtsSeenFrom(two))).toMatchObject([{ moments: 2, here: 1 }]);
  });
});
