import { describe, expect, test } from "vitest";
import { clockTime, day } from "../../record/day.ts";
import type { Sting } from "../../record/sting.ts";
import {
  checkNaming,
  glanceMarks,
  type GlanceMoment,
  glanceSentence,
  type GlanceSession,
  glanceStart,
  nextInWords,
  stingBeside,
} from "./people.ts";
import { peopleWords } from "./words.ts";

const tuesday = day("2025-10-14");
const evening = { day: tuesday, time: clockTime("20:40") };
const session = (on: string, over: Partial<GlanceSession> = {}): GlanceSession => ({
  id: on,
  day: day(on),
  time: clockTime("14:00"),
  rest: null,
  tone: null,
  ...over,
});
const moment = (
  first: number,
  now: number | null,
  before: number | null,
  over: Partial<GlanceMoment> = {},
) => ({
  session: "2025-09-30",
  noted_on: day("2025-09-30"),
  rated_on: null,
  first_sting: first as Sting,
  sting_now: now as Sting | null,
  previous_sting: before as Sting | null,
  ...over,
});

describe("twelve weeks at a glance", () => {
  test("begin on a Monday, this week included", () => {
    expect(glanceStart(tuesday)).toBe("2025-07-28");
    expect(glanceStart(day("2025-10-13"))).toBe("2025-07-28");
    expect(glanceStart(day("2025-10-12"))).toBe("2025-07-21");
  });
  test("never draw what has not happened, nor what is older", () => {
    const sessions = ["2025-07-27", "2025-07-28", "2025-10-14", "2025-10-21"].map((on) =>
      session(on),
    );
    expect(glanceMarks(sessions, [], evening).map((mark) => mark.at)).toEqual([0, 78 / 7]);
    const morning = { day: tuesday, time: clockTime("09:00") };
    expect(glanceMarks(sessions, [], morning)).toHaveLength(1);
  });
  test("give a session nobody placed no height, and a rest its own sign", () => {
    const marks = glanceMarks(
      [
        session("2025-10-06"),
        session("2025-10-07", { rest: "cancelled" }),
        session("2025-10-08", { tone: 3 }),
      ],
      [],
      evening,
    );
    expect(marks.map((mark) => mark.sat)).toEqual([null, "rest", 3]);
  });
  test("draw the strongest regret of a session for as long as it has stung", () => {
    const marks = glanceMarks(
      [session("2025-09-30", { tone: 0 })],
      [moment(3, 3, null), moment(8, 3, 5)],
      evening,
    );
    expect(marks[0]?.regret).toEqual({ sting: 8, state: "fading", weeks: 2 });
    const quiet = moment(8, 1, 2, { rated_on: day("2025-10-07") });
    expect(glanceMarks([session("2025-09-30")], [quiet], evening)[0]?.regret).toEqual({
      sting: 8,
      state: "quiet",
      weeks: 1,
    });
  });
  test("say in words what they show, with how many sessions there were", () => {
    const marks = glanceMarks(
      [session("2025-09-30"), session("2025-10-07", { rest: "holiday" }), session("2025-10-14")],
      [moment(8, 3, 5)],
      evening,
    );
    expect(glanceSentence("J.", marks)).toBe(
      "J., twelve weeks: 2 sessions, 1 with a regret, 1 rest",
    );
    expect(glanceSentence("N.", [])).toBe("N., twelve weeks: no sessions");
  });
});

test("the sting beside a name is the loudest that has not gone quiet, and nothing otherwise", () => {
  const quiet = moment(9, 2, 1);
  expect(stingBeside([quiet, moment(8, 3, 5), moment(2, 2, null)])).toEqual({
    sting: 3,
    standing: "fading",
  });
  expect(stingBeside([moment(7, 7, null)])).toEqual({ sting: 7, standing: "stings" });
  expect(stingBeside([quiet])).toBeNull();
  expect(stingBeside([moment(0, null, null)])).toBeNull();
});

test("the next session is said the way people say it", () => {
  const said = (on: string) => nextInWords({ day: day(on), time: clockTime("09:00") }, tuesday);
  expect(said("2025-10-14")).toBe("today 9:00");
  expect(said("2025-10-15")).toBe("tomorrow 9:00");
  expect(said("2025-10-20")).toBe("Mon 9:00");
  expect(said("2025-10-21")).toBe("21 October, 9:00");
});

describe("naming somebody", () => {
  const others = [{ label: "J." }];
  test("a namesake needs a word that tells them apart", () => {
    expect(checkNaming(others, { label: "j", about: " " })).toEqual({
      ok: false,
      error: "tell-apart",
    });
    expect(checkNaming(others, { label: "j", about: "mornings" })).toEqual({
      ok: true,
      value: { label: "J.", about: "mornings" },
    });
  });
  test("nothing is no name, and a paragraph is too long for one", () => {
    expect(checkNaming([], { label: " ", about: "" })).toEqual({ ok: false, error: "no-label" });
    expect(checkNaming([], { label: "x".repeat(41), about: "" })).toEqual({
      ok: false,
      error: "long-label",
    });
    expect(checkNaming([], { label: "J", about: "x".repeat(301) })).toEqual({
      ok: false,
      error: "long-about",
    });
  });
});

test("the heading counts people in words, and nobody is a finished state", () => {
  expect(peopleWords.title(9)).toBe("Nine people, just now.");
  expect(peopleWords.title(1)).toBe("One person, just now.");
  expect(peopleWords.title(13)).toBe("13 people, just now.");
  expect(peopleWords.title(0)).toBe("Nobody here yet.");
});
