import { describe, expect, test } from "vitest";
import { addDays, day } from "../../record/day.ts";
import { checkBody } from "../../record/events.ts";
import type { ClientId, SlotId } from "../../record/ids.ts";
import {
  addToDay,
  namesakes,
  nextTime,
  readTime,
  sameInitials,
  slotsOn,
  tidyLabel,
} from "./week.ts";
import type { Person, Slot, Typed } from "./week.ts";

const fresh = { client: "cNew" as ClientId, slot: "sNew" as SlotId, from: day("2025-10-14") };
const typed = (over: Partial<Typed>): Typed => ({
  label: "J.",
  time: "14:00",
  minutes: 50,
  whose: null,
  about: "",
  ...over,
});
const j: Person = { id: "cJ", label: "J.", about: "" };
const jOnTuesday: Slot = {
  id: "s1",
  client: "cJ",
  label: "J.",
  weekday: 2,
  time: "14:00",
  minutes: 50,
};

describe("a time, as people type it", () => {
  test.each([
    ["9", "09:00"],
    ["14", "14:00"],
    ["9.30", "09:30"],
    ["930", "09:30"],
    ["1430", "14:30"],
    ["14h", "14:00"],
    ["14h30", "14:30"],
    ["2 pm", "14:00"],
    ["12am", "00:00"],
    [" 16:30 ", "16:30"],
  ])("%s is %s", (text, time) => expect(readTime(text)).toBe(time));
  test.each(["", "25", "14:75", "noon", "14:0", "13pm", "-1"])("%s is no time", (text) =>
    expect(readTime(text)).toBeNull(),
  );
});

describe("initials", () => {
  test("are the same with and without dots, capitals and spaces", () => {
    expect(sameInitials("M. & T.", "m&t")).toBe(true);
    expect(sameInitials("J.", "K.")).toBe(false);
  });
  test("one letter gets its capital and its dot, a code stays as it is", () => {
    expect(tidyLabel(" j ")).toBe("J.");
    expect(tidyLabel("m & t")).toBe("m & t");
    expect(tidyLabel("é")).toBe("É.");
  });
  test("an empty field is nobody's namesake", () => expect(namesakes([j], " . ")).toEqual([]));
});

describe("adding somebody to a day", () => {
  const empty = { people: [], slots: [] };
  const withJ = { people: [j], slots: [jOnTuesday] };

  test("somebody new is added and gets the slot from today on", () => {
    const made = addToDay(empty, 2, typed({ label: "j" }), fresh);
    expect(made.ok && made.value.map((e) => e.kind)).toEqual(["client-added", "slot-set"]);
    expect(made.ok && made.value[0]?.body).toMatchObject({ client: "cNew", label: "J." });
    if (made.ok)
      for (const e of made.value) expect(checkBody(e.kind, e.body)).toMatchObject({ ok: true });
  });
  test("the same initials on another day are the same person", () => {
    const made = addToDay(withJ, 4, typed({ label: "J" }), fresh);
    expect(made.ok && made.value.map((e) => e.kind)).toEqual(["slot-set"]);
    expect(made.ok && made.value[0]?.body).toMatchObject({ client: "cJ", weekday: 4 });
  });
  test("a second J. is somebody else, and needs a word to tell them apart", () => {
    expect(addToDay(withJ, 4, typed({ whose: "second" }), fresh)).toEqual({
      ok: false,
      error: "tell-apart",
    });
    const made = addToDay(withJ, 4, typed({ whose: "second", about: "mornings" }), fresh);
    expect(made.ok && made.value[0]?.body).toMatchObject({ client: "cNew", about: "mornings" });
  });
  test("of two J.s the chosen one gets the slot", () => {
    const two = { people: [j, { ...j, id: "cJ2", about: "mornings" }], slots: [jOnTuesday] };
    const made = addToDay(two, 4, typed({ whose: "cJ2" }), fresh);
    expect(made.ok && made.value[0]?.body).toMatchObject({ client: "cJ2" });
  });
  test("the same person at the same time of the same day is not entered twice", () => {
    expect(addToDay(withJ, 2, typed({}), fresh)).toEqual({ ok: false, error: "taken" });
  });
  test.each([
    [{ label: "  " }, "no-label"],
    [{ label: "x".repeat(41) }, "long-label"],
    [{ time: "soon" }, "no-time"],
  ])("%o is refused as %s", (over, why) =>
    expect(addToDay(empty, 1, typed(over), fresh)).toEqual({ ok: false, error: why }),
  );
});

test("a day is listed by the clock, and the next one is offered an hour later", () => {
  const late = { ...jOnTuesday, id: "s2", time: "16:30", label: "K." };
  expect(slotsOn([late, jOnTuesday], 2).map((s) => s.id)).toEqual(["s1", "s2"]);
  expect(nextTime([late, jOnTuesday], 2)).toBe("17:30");
  expect(nextTime([], 2)).toBe("09:00");
  expect(nextTime([{ ...late, time: "23:15" }], 2)).toBe("23:15");
  expect(addDays(day("2025-10-14"), 7)).toBe("2025-10-21");
});
