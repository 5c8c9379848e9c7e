import { expect, test } from "vitest";
import { clockTime, day } from "../../record/day.ts";
import { type NewEvent, checkBody } from "../../record/events.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import { type SweepRow, type SweepTap, sweep, sweptOf, undoSweep } from "./sweep.ts";

const on = day("2025-10-14");
const row = (label: string, as: Partial<SweepRow> = {}): SweepRow => ({
  session: label as SessionId,
  label,
  time: clockTime("09:00"),
  tone: null,
  regret: null,
  sweptOn: null,
  rest: null,
  moment: null,
  ...as,
});
const a = "a" as SessionId;
const tapped = (rows: SweepRow[], tap: SweepTap): NewEvent[] => {
  const events = sweep(rows, tap, on);
  for (const { kind, body } of events) expect(checkBody(kind, body).ok).toBe(true);
  return events;
};

/** A slow literal reading of the events, to see what a day looks like afterwards. */
function after(rows: readonly SweepRow[], events: readonly NewEvent[]): SweepRow[] {
  const found = new Map(rows.map((one) => [one.session as string, { ...one }]));
  for (const event of events) {
    if (event.kind === "day-closed") continue;
    const one = "session" in event.body ? found.get(event.body.session ?? "") : undefined;
    if (!one) throw new Error(`unexpected ${event.kind}`);
    if (event.kind === "session-swept")
      Object.assign(one, {
        tone: event.body.tone,
        regret: event.body.regret,
        sweptOn: event.body.on,
      });
    else if (event.kind === "session-unswept")
      Object.assign(one, { tone: null, regret: null, sweptOn: null });
    else if (event.kind === "session-rested") one.rest = event.body.why;
    else if (event.kind === "session-held") one.rest = null;
  }
  return [...found.values()];
}

test("placing a session on the staff sweeps it without a regret", () => {
  expect(tapped([row("a")], { tap: "place", session: a, tone: 4 })).toEqual([
    { kind: "session-swept", body: { session: a, on, tone: 4, regret: false } },
  ]);
});

test("moving the note afterwards keeps the regret that was flagged", () => {
  const flagged = row("a", { tone: 1, regret: true, sweptOn: on });
  expect(tapped([flagged], { tap: "place", session: a, tone: 2 })[0]?.body).toMatchObject({
    tone: 2,
    regret: true,
  });
});

test("a regret can be flagged before the session is placed, and taken back", () => {
  const [flag] = tapped([row("a")], { tap: "regret", session: a });
  expect(flag?.body).toEqual({ session: a, on, tone: null, regret: true });
  const placed = row("a", { tone: 1, regret: true, sweptOn: on });
  expect(tapped([placed], { tap: "regret", session: a })[0]?.body).toMatchObject({
    regret: false,
    tone: 1,
  });
  const unplaced = row("a", { regret: true, sweptOn: on });
  expect(tapped([unplaced], { tap: "regret", session: a })[0]?.kind).toBe("session-unswept");
});

test("the others sat fine fills only rows nobody touched", () => {
  const rows = [
    row("a", { tone: 0, regret: true, sweptOn: on }),
    row("b"),
    row("c", { rest: "cancelled" }),
    row("d"),
  ];
  expect(tapped(rows, { tap: "others-fine" })).toEqual([
    { kind: "session-swept", body: { session: "b", on, tone: 2, regret: false } },
    { kind: "session-swept", body: { session: "d", on, tone: 2, regret: false } },
  ]);
});

test("closing the day leaves untouched rows missing, never quietly fine", () => {
  const rows = [row("a", { tone: 2, regret: false, sweptOn: on }), row("b")];
  expect(tapped(rows, { tap: "close", day: on })).toEqual([
    { kind: "day-closed", body: { day: on, on } },
  ]);
});

test("a moment put down by day is swept as a regret with the first tap of the evening", () => {
  const rows = [row("a"), row("k", { moment: "m" as MomentId })];
  expect(tapped(rows, { tap: "place", session: a, tone: 2 })).toEqual([
    { kind: "session-swept", body: { session: a, on, tone: 2, regret: false } },
    { kind: "session-swept", body: { session: "k", on, tone: null, regret: true } },
  ]);
  expect(tapped(rows, { tap: "others-fine" }).map(({ body }) => body)).toEqual([
    { session: a, on, tone: 2, regret: false },
    { session: "k", on, tone: null, regret: true },
  ]);
});

test("closing an evening nobody looked at does not sweep its moments alone", () => {
  const moment = row("k", { moment: "m" as MomentId });
  expect(tapped([row("a"), moment], { tap: "close", day: on })).toHaveLength(1);
  expect(tapped([moment], { tap: "close", day: on })).toHaveLength(2);
});

test("a row with a moment keeps its regret however it is placed", () => {
  const rows = [row("a", { moment: "m" as MomentId })];
  expect(tapped(rows, { tap: "place", session: a, tone: 3 })[0]?.body).toMatchObject({
    regret: true,
  });
  expect(
    tapped([row("a", { moment: "m" as MomentId, regret: true, sweptOn: on })], {
      tap: "regret",
      session: a,
    }),
  ).toEqual([]);
});

test("a session that did not happen becomes a rest and leaves the denominator", () => {
  const rows = [row("a", { tone: 2, regret: false, sweptOn: on }), row("b")];
  const rested = after(rows, tapped(rows, { tap: "rest", session: a, why: "not-attended" }));
  expect(rested[0]).toMatchObject({ rest: "not-attended", regret: null });
  expect(sweptOf(rested)).toEqual({ swept: 0, held: 1 });
  expect(tapped(rested, { tap: "put-back", session: a })).toEqual([
    { kind: "session-held", body: { session: a } },
  ]);
});

test("a late sweep carries the day on which it was made", () => {
  const late = day("2025-10-19");
  expect(sweep([row("a")], { tap: "place", session: a, tone: 2 }, late)[0]?.body).toMatchObject({
    on: late,
  });
});

test("undo brings every kind of tap back to how the day stood", () => {
  const days: SweepRow[][] = [
    [row("a"), row("b"), row("k", { moment: "m" as MomentId })],
    [row("a", { tone: 1, regret: true, sweptOn: day("2025-10-13") }), row("b")],
    [row("a", { rest: "moved" }), row("b", { tone: 2, regret: false, sweptOn: on })],
  ];
  const taps: SweepTap[] = [
    { tap: "place", session: a, tone: 4 },
    { tap: "regret", session: a },
    { tap: "rest", session: a, why: "cancelled" },
    { tap: "put-back", session: a },
    { tap: "others-fine" },
  ];
  for (const rows of days)
    for (const tap of taps) {
      const events = tapped(rows, tap);
      expect(after(after(rows, events), undoSweep(rows, events))).toEqual(rows);
    }
});
