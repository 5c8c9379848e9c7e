import { expect, test } from "vitest";
import { type ClockTime, clockTime, day } from "../../record/day.ts";
import type { ClientId, MomentId, SessionId } from "../../record/ids.ts";
import type { Sting } from "../../record/sting.ts";
import type { FoundMoment } from "../../practices/moment/moment.tables.ts";
import {
  type TodaySession,
  dayToSweep,
  phaseOfDay,
  stillWithYou,
  stingByClient,
  sweepOpensAt,
  timeToOffer,
} from "./today.ts";

const today = day("2025-10-14");
const at = (time: string, rest: TodaySession["rest"] = null): TodaySession => ({
  id: time as SessionId,
  client: time as ClientId,
  label: "A.",
  day: today,
  time: clockTime(time),
  minutes: 50,
  source: "usual-week",
  rest,
  regret: null,
  touched: 0,
});
const six = ["09:00", "10:00", "11:30", "14:00", "15:00", "16:30"].map((time) => at(time));
const phase = (sessions: TodaySession[], now: string) => phaseOfDay(sessions, clockTime(now));

test("the day is ahead, then under way, then it is evening", () => {
  expect(phase(six, "08:59")).toBe("ahead");
  expect(phase(six, "09:00")).toBe("under-way");
  expect(phase(six, "16:49")).toBe("under-way");
  expect(phase(six, "16:50")).toBe("evening");
});

test("after five it is evening as soon as all have begun, never before", () => {
  expect(phase([at("17:10")], "17:09")).toBe("ahead");
  expect(phase([at("17:10")], "17:10")).toBe("evening");
  expect(phase([at("16:50")], "17:00")).toBe("evening");
  expect(phase([at("16:50")], "16:59")).toBe("under-way");
});

test("a cancelled last session does not hold the evening up", () => {
  expect(phase([at("09:00"), at("16:30", "cancelled")], "09:30")).toBe("evening");
});

test("a day without sessions and a day of rests are not the same", () => {
  expect(phase([], "12:00")).toBe("nobody");
  expect(phase([at("09:00", "cancelled")], "12:00")).toBe("all-rest");
});

test("the moment announced for the sweep is the moment it comes up", () => {
  for (const last of ["08:00", "16:30", "16:50", "17:00", "17:10", "20:00"]) {
    const sessions = [at(last)];
    const opens = sweepOpensAt(sessions)?.at as ClockTime;
    const before = Math.max(0, Number(opens.slice(0, 2)) * 60 + Number(opens.slice(3)) - 1);
    const minuteBefore = `${String(Math.floor(before / 60)).padStart(2, "0")}:${String(before % 60).padStart(2, "0")}`;
    expect(phase(sessions, opens)).toBe("evening");
    expect(phase(sessions, minuteBefore)).not.toBe("evening");
  }
});

let row = 0;
const moment = (as: Partial<Record<keyof FoundMoment, unknown>>): FoundMoment => {
  row += 1;
  return {
    row,
    id: `m${row}` as MomentId,
    session: null,
    client: "j" as ClientId,
    label: "J.",
    day: null,
    time: null,
    noted_on: today,
    noted_at: 0,
    kind: null,
    line: "",
    first_sting: 8 as Sting,
    sting_now: 8 as Sting,
    rated_on: today,
    previous_sting: null,
    repairable: null,
    guess: null,
    meaning: null,
    ...as,
  } as FoundMoment;
};

test("three are shown, newest first, and the rest are the quieter ones", () => {
  const moments = [3, 9, 5, 1, 7].map((sting_now) => moment({ sting_now }));
  const still = stillWithYou(moments, today);
  expect(still.shown.map(({ sting_now }) => sting_now)).toEqual([7, 5, 9]);
  expect(still.quieter).toBe(2);
});

test("a moment gone quiet leaves after a week, one that still stings stays for years", () => {
  const quiet = (rated_on: string) =>
    moment({ sting_now: 1, previous_sting: 2, rated_on: day(rated_on) });
  const old = moment({ noted_on: day("2020-01-01"), rated_on: day("2020-01-01"), sting_now: 4 });
  const still = stillWithYou([quiet("2025-10-07"), quiet("2025-10-06"), old], today);
  expect(still.shown).toHaveLength(2);
  expect(still.shown).toContain(old);
});

test("a moment without a number is in sight for a week", () => {
  const bare = { first_sting: null, sting_now: null, rated_on: null };
  expect(stillWithYou([moment({ ...bare })], today).shown).toHaveLength(1);
  expect(stillWithYou([moment({ ...bare, noted_on: day("2025-10-01") })], today).shown).toEqual([]);
});

test("beside a session stands the strongest sting still with one, and none that went quiet", () => {
  const stings = stingByClient([
    moment({ sting_now: 3 }),
    moment({ sting_now: 6 }),
    moment({ client: "d", sting_now: 1, previous_sting: 1 }),
    moment({ client: null, sting_now: 9 }),
  ]);
  expect([...stings]).toEqual([["j", 6]]);
});

test("only the latest day left open is asked about, and never one that was closed", () => {
  const days = [
    { day: day("2025-10-13"), held: 4, swept: 4, closed: 0 },
    { day: day("2025-10-10"), held: 5, swept: 1, closed: 0 },
    { day: day("2025-10-09"), held: 5, swept: 0, closed: 0 },
  ];
  expect(dayToSweep(days)).toEqual({ day: "2025-10-10", left: 4 });
  expect(dayToSweep(days.map((one) => ({ ...one, closed: one.held })))).toBeNull();
});

test("a session added by hand is offered a time that nothing else holds", () => {
  expect(timeToOffer([], clockTime("17:44"))).toBe("17:30");
  expect(timeToOffer([], clockTime("06:10"))).toBe("08:00");
  expect(timeToOffer([], clockTime("23:50"))).toBe("20:00");
  expect(timeToOffer([at("16:30"), at("17:30")], clockTime("16:40"))).toBe("18:30");
});
