import { describe, expect, test } from "vitest";
import { checkBody, type EventKind, events, newEvent, subjectOf } from "./events.ts";

const noted = {
  moment: "m1",
  session: null,
  on: "2025-10-14",
  kind: "unsaid",
  line: "Did not ask about the reunion",
  sting: 8,
  repairable: "yes",
  guess: null,
};
const check = (change: object) => checkBody("moment-noted", { ...noted, ...change });

describe("the body of an event", () => {
  test("is kept as it was given, its lines trimmed", () => {
    expect(check({ line: "  late again \n" })).toEqual({
      ok: true,
      body: { ...noted, line: "late again" },
    });
  });

  test.each([
    ["sting", { sting: 11 }],
    ["sting", { sting: 2.5 }],
    ["sting", { sting: "8" }],
    ["on", { on: "2025-02-30" }],
    ["kind", { kind: "thought" }],
    ["line", { line: "x".repeat(301) }],
    ["line", { line: "a bell\u0007" }],
    ["moment", { moment: "" }],
    ["moment", { moment: "with space" }],
    ["session", { session: undefined }],
    ["extra", { extra: 1 }],
  ])("with a wrong %s is refused, and the field is named: %o", (field, change) => {
    const checked = check(change);
    expect(checked.ok).toBe(false);
    expect(!checked.ok && checked.error).toContain(`moment-noted, ${field}: `);
  });

  test("may hold new lines and any script, but no signs that steer a machine", () => {
    expect(check({ line: "Ντράπηκα.\nשתקתי. 😶‍🌫️" }).ok).toBe(true);
    expect(check({ line: "zero\u0000" }).ok).toBe(false);
  });

  test("of an event that nobody knows is refused", () => {
    for (const kind of ["moment-forgotten", "constructor", "__proto__"])
      expect(checkBody(kind as EventKind, {})).toEqual({
        ok: false,
        error: `There is no event called ${kind}.`,
      });
  });

  test.each([null, undefined, 3, "text", []])("is an object with fields, and not %o", (body) => {
    expect(checkBody("client-added", body).ok).toBe(false);
  });
});

describe("an event", () => {
  test("names what it is about, so that erasing can find it", () => {
    expect(subjectOf("moment-noted", noted)).toBe("m1");
    expect(subjectOf("session-rested", { session: "s1", why: "holiday" })).toBe("s1");
    expect(subjectOf("slot-ended", { slot: "w", client: "c", from: "2025-10-14" })).toBe("c");
    expect(subjectOf("preference-set", { name: "theme", value: "dark" })).toBeNull();
    expect(subjectOf("practice-done", { moment: null })).toBeNull();
  });

  test("carries an id only when it was given one", () => {
    const body = { name: "theme", value: "dark" };
    expect(newEvent("preference-set", body)).toEqual({ kind: "preference-set", body });
    expect(newEvent("preference-set", body, "e1")).toEqual({
      kind: "preference-set",
      body,
      id: "e1",
    });
  });

  test("of every kind has a version and a schema that refuses an empty body", () => {
    const kinds = Object.keys(events) as EventKind[];
    expect(kinds.length).toBeGreaterThan(20);
    for (const kind of kinds) {
      expect(events[kind].version).toBeGreaterThanOrEqual(1);
      expect(checkBody(kind, {}).ok).toBe(false);
    }
  });
});
