import { describe, expect, test } from "vitest";
import { clockTime, day, type Instant } from "../../record/day.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import { fit, fitOf, unfit, type Waiting } from "./fitting.ts";

const at = Date.parse("2025-10-14T15:05Z") as Instant;
const session = (label: string, on: string, time: string, rests = false) => ({
  id: `${label}${on}${time}` as SessionId,
  label,
  day: day(on),
  time: clockTime(time),
  rests,
});
const sessions = [
  session("S.", "2025-10-14", "14:00"),
  session("J.", "2025-10-14", "09:00"),
  session("J.", "2025-10-14", "16:00"),
  session("J.", "2025-10-07", "14:00"),
  session("K.", "2025-10-13", "10:00"),
];
const waiting = (over: Partial<Waiting> = {}): Waiting => ({
  moment: "m" as MomentId,
  line: "",
  kind: null,
  repairable: null,
  sting: null,
  initials: "J.",
  about: "just-now",
  on_day: day("2025-10-14"),
  at,
  ...over,
});
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id.slice(0, -5));

describe("which session it was", () => {
  test("is likely the last one of the same initials that had begun by then", () => {
    const { likely, chips } = fitOf(waiting(), sessions, "UTC");
    expect(likely?.time).toBe("09:00");
    expect(ids(chips)).toEqual(["J.2025-10-14", "S.2025-10-14", "K.2025-10-13"]);
  });
  test("does not mind how the initials were typed", () => {
    for (const initials of ["j", "J", " j. "])
      expect(fitOf(waiting({ initials }), sessions, "UTC").likely?.label).toBe("J.");
  });
  test("said to be earlier is not today's", () => {
    expect(fitOf(waiting({ about: "earlier" }), sessions, "UTC").likely?.day).toBe("2025-10-07");
  });
  test("is not guessed for a stranger or for nobody, nor is one that had not begun", () => {
    for (const initials of ["", "X.", "."])
      expect(fitOf(waiting({ initials }), sessions, "UTC").likely).toBeNull();
    expect(ids(fitOf(waiting(), sessions, "UTC").more)).toEqual(["J.2025-10-07"]);
  });
  test("rather took place than not", () => {
    const rested = [...sessions, session("J.", "2025-10-14", "15:00", true)];
    expect(fitOf(waiting(), rested, "UTC").likely?.time).toBe("09:00");
  });
});

test("fitting says its session, that it waits no more, and what the sweep has to know; undoing takes all back", () => {
  const on = day("2025-10-14");
  const sweep = { tone: null, regret: false, dayIsSwept: true, wasHeld: true };
  const events = fit(waiting(), "s" as SessionId, on, sweep);
  expect(events.map(({ kind }) => kind)).toEqual([
    "moment-reworded",
    "moment-fitted",
    "session-swept",
  ]);
  expect(fit(waiting(), null, on, null).map(({ kind }) => kind)).toEqual([
    "moment-reworded",
    "moment-fitted",
  ]);
  const [reworded, fitted] = unfit(waiting(), []);
  expect(reworded?.body).toMatchObject({ session: null });
  expect(fitted?.body).toMatchObject({ fitted: false });
});
