import { expect, test } from "vitest";
import { day } from "../../record/day.ts";
import { type NewEvent, checkBody } from "../../record/events.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import {
  type MomentForm,
  type SweepOfSession,
  cleanLine,
  emptyForm,
  noteMoment,
  sameForm,
  saysNothing,
  takeBack,
} from "./moment.ts";

const moment = "m-1" as MomentId;
const session = "j@2025-10-14" as SessionId;
const on = day("2025-10-14");
const unswept: SweepOfSession = { tone: null, regret: null, dayIsSwept: false, wasHeld: true };
const filled: MomentForm = {
  session,
  kind: "unsaid",
  line: "  Didn’t ask about the reunion.  ",
  sting: 8,
  repairable: "unsure",
  guess: 6,
};

function eventsOf(form: MomentForm, sweep: SweepOfSession | null): NewEvent[] {
  const noted = noteMoment(form, { moment, on, sweep });
  if (!noted.ok) throw new Error(noted.error);
  for (const { kind, body } of noted.value) expect(checkBody(kind, body).ok).toBe(true);
  return noted.value;
}

test("a full form becomes one moment with its words trimmed", () => {
  expect(eventsOf(filled, unswept)).toEqual([
    {
      kind: "moment-noted",
      body: {
        moment,
        session,
        on,
        kind: "unsaid",
        line: "Didn’t ask about the reunion.",
        sting: 8,
        repairable: "unsure",
        guess: 6,
      },
    },
  ]);
});

test("a session alone is enough: everything else can be skipped", () => {
  const [noted] = eventsOf(emptyForm(session), unswept);
  expect(noted?.body).toMatchObject({ session, kind: null, line: "", sting: null, guess: null });
});

test("a sting of nought is an answer, not a missing one", () => {
  expect(eventsOf({ ...emptyForm(session), sting: 0 }, unswept)[0]?.body).toMatchObject({
    sting: 0,
  });
  expect(saysNothing({ ...emptyForm(null), sting: 0 })).toBe(false);
});

test("without a session something else must be said", () => {
  expect(noteMoment(emptyForm(null), { moment, on, sweep: null })).toEqual({
    ok: false,
    error: "no-session-nothing-else",
  });
  expect(noteMoment({ ...emptyForm(null), line: " \n " }, { moment, on, sweep: null }).ok).toBe(
    false,
  );
  expect(eventsOf({ ...emptyForm(null), kind: "did" }, null)).toHaveLength(1);
});

test("a line too long is refused with the words left alone", () => {
  const long = { ...filled, line: "x".repeat(301) };
  expect(noteMoment(long, { moment, on, sweep: null })).toEqual({ ok: false, error: "too-long" });
  expect(eventsOf({ ...filled, line: ` ${"x".repeat(300)} ` }, null)).toHaveLength(1);
});

test("control characters from a paste become spaces; line breaks stay", () => {
  expect(cleanLine("a\u0000\u0007b\nc\td\u007f")).toBe("a b\nc\td");
});

test("a moment about a day nobody has swept does not sweep its session", () => {
  expect(eventsOf(filled, unswept).map(({ kind }) => kind)).toEqual(["moment-noted"]);
});

test("a moment about a day already being swept is swept with it, regret and all", () => {
  expect(eventsOf(filled, { ...unswept, dayIsSwept: true })[1]).toEqual({
    kind: "session-swept",
    body: { session, on, tone: null, regret: true },
  });
});

test("a session swept without a regret is corrected, and keeps its place on the staff", () => {
  expect(eventsOf(filled, { tone: 3, regret: false, dayIsSwept: true, wasHeld: true })[1]).toEqual({
    kind: "session-swept",
    body: { session, on, tone: 3, regret: true },
  });
});

test("a regret already swept is not swept twice, and a rest is never swept", () => {
  const flagged = { tone: 1, regret: true, dayIsSwept: true, wasHeld: true } as const;
  expect(eventsOf(filled, flagged)).toHaveLength(1);
  expect(eventsOf(filled, { ...unswept, dayIsSwept: true, wasHeld: false })).toHaveLength(1);
});

test("taking a moment back gives its session the sweep it had before", () => {
  const before = { tone: 3, regret: false, dayIsSwept: true, wasHeld: true, sweptOn: on } as const;
  expect(takeBack(moment, session, before, eventsOf(filled, before))).toEqual([
    { kind: "moment-withdrawn", body: { moment } },
    { kind: "session-swept", body: { session, on, tone: 3, regret: false } },
  ]);
  const missing = { ...unswept, dayIsSwept: true, sweptOn: null };
  expect(takeBack(moment, session, missing, eventsOf(filled, missing))[1]).toEqual({
    kind: "session-unswept",
    body: { session },
  });
  const alone = { ...unswept, sweptOn: null };
  expect(takeBack(moment, session, alone, eventsOf(filled, alone))).toHaveLength(1);
});

test("two forms are the same only when every answer is", () => {
  expect(sameForm(filled, { ...filled })).toBe(true);
  const others: MomentForm[] = [
    { ...filled, session: null },
    { ...filled, kind: "did" },
    { ...filled, line: "" },
    { ...filled, sting: 7 },
    { ...filled, repairable: null },
    { ...filled, guess: null },
  ];
  for (const other of others) expect(sameForm(filled, other)).toBe(false);
});
