import { describe, expect, test } from "vitest";
import { day } from "../../record/day.ts";
import { checkNaming, listPeople, loudest, nextInWords, shortDate, stingOf } from "./people.ts";
import type { ClientRow, MomentRow, SessionRow } from "./people.ts";
import { peopleWords } from "./words.ts";

const today = day("2025-10-14"); // a Tuesday
const person = (id: string, over: Partial<ClientRow> = {}): ClientRow => ({
  id,
  label: `${id}.`,
  about: "",
  resting: 0,
  ...over,
});
const session = (
  client: string,
  on: string,
  time = "14:00",
  over: Partial<SessionRow> = {},
): SessionRow => ({
  id: `${client}@${on}${time}`,
  client,
  day: on,
  time,
  rest: null,
  swept_on: null,
  tone: null,
  regret: null,
  ...over,
});
const moment = (over: Partial<MomentRow>): MomentRow => ({
  id: "m",
  session: null,
  client: "J",
  noted_on: "2025-09-30",
  line: "Didn’t ask",
  first_sting: 8,
  sting_now: 8,
  previous_sting: null,
  ...over,
});

describe("the order of the list", () => {
  const clients = [person("J"), person("A"), person("N"), person("P", { resting: 1 }), person("K")];
  const sessions = [
    session("J", "2025-10-14", "14:00"),
    session("A", "2025-10-14", "09:00"),
    session("A", "2025-10-21", "09:00"),
    session("N", "2025-10-15", "10:00"),
  ];
  const listed = (moments: MomentRow[] = []) =>
    listPeople({ clients, sessions, moments }, today, "08:00").current.map((one) => one.client.id);

  test("is the order in which they will be seen, those without a session last", () => {
    expect(listed()).toEqual(["A", "J", "N", "K"]);
  });
  test("is not changed by how much something stings", () => {
    expect(listed([moment({ client: "K", sting_now: 10 as never })])).toEqual(["A", "J", "N", "K"]);
  });
  test("moves on when today's session is behind: its next one counts", () => {
    const { current } = listPeople({ clients, sessions, moments: [] }, today, "12:00");
    expect(current.map((one) => [one.client.id, one.next?.day])).toEqual([
      ["J", "2025-10-14"],
      ["N", "2025-10-15"],
      ["A", "2025-10-21"],
      ["K", undefined],
    ]);
  });
  test("leaves out who is resting", () => {
    const { resting } = listPeople({ clients, sessions, moments: [] }, today, "08:00");
    expect(resting.map((one) => one.client.id)).toEqual(["P"]);
  });
  test("a rested session is nobody's next one", () => {
    const rested = [session("J", "2025-10-14", "14:00", { rest: "cancelled" })];
    const { current } = listPeople(
      { clients: [person("J")], sessions: rested, moments: [] },
      today,
      "08:00",
    );
    expect(current[0]?.next).toBeNull();
  });
});

test("the glance holds the last twelve weeks and nothing that has not happened", () => {
  const sessions = ["2025-07-22", "2025-07-23", "2025-10-07", "2025-10-14", "2025-10-21"].map(
    (on) => session("J", on),
  );
  const at = (time: string) =>
    listPeople(
      { clients: [person("J")], sessions, moments: [] },
      today,
      time,
    ).current[0]?.glance.map((s) => s.day);
  expect(at("08:00")).toEqual(["2025-07-23", "2025-10-07"]);
  expect(at("18:00")).toEqual(["2025-07-23", "2025-10-07", "2025-10-14"]);
});

describe("the sting beside a name", () => {
  test("stings until it has come down by two, then fades, then goes quiet", () => {
    const state = (first: number, now: number, before: number | null) =>
      stingOf(moment({ first_sting: first, sting_now: now, previous_sting: before }))?.state;
    expect(state(7, 6, 7)).toBe("stings");
    expect(state(8, 3, 5)).toBe("fading");
    expect(state(5, 2, 4)).toBe("fading");
    expect(state(5, 2, 2)).toBe("quiet");
  });
  test("is the loudest that has not gone quiet, and nothing otherwise", () => {
    const quiet = moment({ first_sting: 9, sting_now: 2, previous_sting: 1 });
    const fading = moment({ first_sting: 8, sting_now: 3 });
    expect(loudest([quiet, fading])).toEqual({ sting: 3, state: "fading" });
    expect(loudest([quiet])).toBeNull();
    expect(loudest([moment({ sting_now: null })])).toBeNull();
  });
});

test("the next session is said the way people say it", () => {
  const said = (on: string) => nextInWords({ day: on, time: "09:00" }, today);
  expect(said("2025-10-14")).toBe("today 9:00");
  expect(said("2025-10-15")).toBe("tomorrow 9:00");
  expect(said("2025-10-20")).toBe("Mon 9:00");
  expect(said("2025-10-21")).toBe("21 Oct, 9:00");
  expect(shortDate("2024-05-02", today)).toBe("2 May 2024");
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
