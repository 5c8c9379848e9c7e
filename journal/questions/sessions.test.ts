import { describe, expect, test } from "vitest";
import { addDays, type ClockTime } from "../../record/day.ts";
import type { ClientId, SessionId } from "../../record/ids.ts";
import { dayClosed, noted, planned, rested, swept, tuesday, withdrawn } from "../folds/practice.ts";
import {
  oneSession,
  personSessions,
  recentSessions,
  sessionsBetween,
  sessionsById,
  sessionsOn,
  sweepState,
  unsweptDays,
  withdrawnSessions,
} from "./sessions.ts";
import { askedOf, ids } from "./asked.ts";

const j = "j" as ClientId;
const at = (time: string) => time as ClockTime;
const monday = addDays(tuesday, -1);

describe("sessions", () => {
  const tuesdayAndBefore = [
    planned("late", { time: "16:30" }),
    planned("early", { time: "09:00", client: "s" }),
    planned("noon", { time: "12:00" }),
    planned("yesterday", { day: monday }),
    noted("m", { session: "early" }),
  ];

  test("of a day stand in their order, with initials and how many moments they carry", async () => {
    const rows = await askedOf(...tuesdayAndBefore);
    expect(
      (await rows(sessionsOn(tuesday))).map(({ id, label, moments }) => [id, label, moments]),
    ).toEqual([
      ["early", "S.", 1],
      ["noon", "J.", 0],
      ["late", "J.", 0],
    ]);
    expect(ids(await rows(sessionsBetween(monday, tuesday)))[0]).toBe("yesterday");
  });

  test("that just were come with the last one first; what did not take place is left out", async () => {
    const rows = await askedOf(...tuesdayAndBefore, rested("noon"));
    expect(ids(await rows(recentSessions({ day: tuesday, time: at("16:29") }, 9)))).toEqual([
      "early",
      "yesterday",
    ]);
    expect(ids(await rows(recentSessions({ day: tuesday, time: at("16:30") }, 2)))).toEqual([
      "late",
      "early",
    ]);
  });

  test("of a person come latest first", async () => {
    const rows = await askedOf(...tuesdayAndBefore);
    expect(ids(await rows(personSessions(j)))).toEqual(["late", "noon", "yesterday"]);
    expect(ids(await rows(personSessions(j, 1)))).toEqual(["late"]);
    expect(ids(await rows(oneSession("noon" as SessionId)))).toEqual(["noon"]);
  });

  test("are known by their ids, standing or withdrawn", async () => {
    const rows = await askedOf(...tuesdayAndBefore, withdrawn("noon"));
    const asked = ["late", "noon", "never"] as SessionId[];
    expect(ids(await rows(sessionsById(asked)))).toEqual(["late"]);
    expect(ids(await rows(withdrawnSessions(asked)))).toEqual(["noon"]);
    expect(await rows(sessionsById([]))).toEqual([]);
  });

  test("the sweep of a day says how far it has come, and that rests are not swept", async () => {
    const rows = await askedOf(
      ...tuesdayAndBefore,
      swept("early", { regret: true }),
      rested("noon"),
    );
    expect(await rows(sweepState(tuesday))).toEqual([
      { sessions: 2, swept: 1, regrets: 1, rests: 1, closed: 0 },
    ]);
    const empty = { sessions: 0, swept: 0, regrets: 0, rests: 0, closed: 0 };
    expect(await rows(sweepState(addDays(tuesday, 1)))).toEqual([empty]);
  });

  test("days that wait for a sweep are those before today, not closed, not too far back", async () => {
    const rows = await askedOf(
      ...[1, 2, 3, 7, 8].flatMap((back) => [
        planned(`a${back}`, { day: addDays(tuesday, -back) }),
        planned(`b${back}`, { day: addDays(tuesday, -back) }),
      ]),
      planned("today"),
      swept("a1"),
      rested("b1"),
      swept("a2"),
      dayClosed(addDays(tuesday, -3)),
    );
    expect(await rows(unsweptDays(tuesday, 7))).toEqual([
      { day: "2025-10-12", unswept: 1 },
      { day: "2025-10-07", unswept: 2 },
    ]);
  });
});
