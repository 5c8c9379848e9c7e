import { describe, expect, test } from "vitest";
import { memoryJournal, wallInUtc } from "../../journal/memory.ts";
import { day } from "../../record/day.ts";
import type { Instant } from "../../record/day.ts";
import { cameInWaiting } from "../today/today.questions.ts";
import { captureText, emptyCapture, eventsOf, longestLine, problemOf } from "./capture.ts";

const on = day("2025-10-14");
const at = 1_760_461_500_000 as Instant;
const name = "00000001-0123456789abcdef01234567";
const full = {
  kind: "undone" as const,
  line: "Didn’t ask him about Sunday.",
  initials: " J. ",
  about: "just-now" as const,
  sting: 7,
};

test("one tap is enough to put something down, and nothing at all is not", () => {
  expect(problemOf(emptyCapture)).toBe("nothing");
  expect(problemOf({ ...emptyCapture, line: "  " })).toBe("nothing");
  for (const one of [{ kind: "did" as const }, { line: "x" }, { initials: "J." }, { sting: 0 }])
    expect(problemOf({ ...emptyCapture, ...one })).toBeNull();
  expect(problemOf({ ...full, line: "x".repeat(longestLine + 1) })).toBe("too-long");
});

test("everything the form may hold fits through the slot, in any script", () => {
  const longest = { ...full, line: "𝒳".repeat(longestLine / 2), initials: "ש".repeat(40) };
  expect(new TextEncoder().encode(captureText(longest, on, at)).length).toBeLessThan(4_000);
  const controls = { ...full, line: "\u0001".repeat(longestLine) };
  expect(new TextEncoder().encode(captureText(controls, on, at)).length).toBeLessThan(4_000);
});

describe("what came in", () => {
  const journalNow = () => memoryJournal({ now: () => wallInUtc("2025-10-14T20:40") });

  test("becomes a moment without a session, with whom and when beside it, once however often it is taken", async () => {
    const journal = await journalNow();
    const events = eventsOf({ name, content: captureText(full, on, at) });
    for (let n = 0; n < 2; n += 1) expect((await journal.append(...events!)).ok).toBe(true);
    expect(
      journal.sql.all("select line, kind, first_sting, session, noted_on from moment"),
    ).toEqual([{ line: full.line, kind: "undone", first_sting: 7, session: null, noted_on: on }]);
    expect(await journal.rows(cameInWaiting)).toMatchObject([
      { initials: "J.", about: "just-now", on_day: on, at, sting: 7 },
    ]);
    expect(journal.core.counts()["event"]).toBe(2);
  });

  test("from somebody else, or of another form, is told as unreadable and writes nothing", async () => {
    for (const content of ["", "null", "[]", "{}", '{"format":2}', "not json"])
      expect(eventsOf({ name, content }), content).toBeNull();
    const journal = await journalNow();
    for (const change of [{ sting: 11 }, { about: "never" }, { line: 3 }, { on: "yesterday" }]) {
      const content = JSON.stringify({ format: 1, on, at, ...full, ...change });
      const appended = await journal.append(...eventsOf({ name, content })!);
      expect(appended).toMatchObject({ ok: false, error: { why: "not-accepted" } });
    }
    expect(journal.core.counts()["event"]).toBe(0);
  });

  test("loses signs that steer a machine and keeps the rest", async () => {
    const journal = await journalNow();
    const content = captureText({ ...full, line: "a\u0007b", initials: "\u0000J." }, on, at);
    expect((await journal.append(...eventsOf({ name, content })!)).ok).toBe(true);
    expect(journal.sql.all("select line from moment")).toEqual([{ line: "a b" }]);
  });
});
