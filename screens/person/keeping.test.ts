import { describe, expect, test } from "vitest";
import { day } from "../../record/day.ts";
import { copiesHolding, isSameInitial, usualDate, yearLonger, yearsAfter } from "./keeping.ts";
import { eraseWords } from "./keepingWords.ts";

const today = day("2025-10-14");

describe("how long pages are kept", () => {
  test("is offered as seven years after the last session, a leap day too", () => {
    expect(usualDate(day("2025-10-07"), today)).toBe("2032-10-07");
    expect(usualDate(null, today)).toBe("2032-10-14");
    expect(yearsAfter(day("2024-02-29"), 7)).toBe("2031-02-28");
    expect(yearsAfter(day("2024-02-29"), 4)).toBe("2028-02-29");
  });
  test("a year longer lies ahead, however long ago the date has passed", () => {
    expect(yearLonger(day("2025-10-01"), today)).toBe("2026-10-01");
    expect(yearLonger(day("2019-10-01"), today)).toBe("2026-10-14");
  });
});

test("only copies made since somebody came hold them, the newest first", () => {
  const copies = [3, 9, 1, 5].map((madeAt) => ({ madeAt, place: "file" as const }));
  expect(copiesHolding(copies, 3).map(({ madeAt }) => madeAt)).toEqual([9, 5, 3]);
});

test("the initial is matched without its points, spaces and capitals, and nothing else is", () => {
  for (const typed of ["J.", "j", " J ", "ｊ."])
    expect(isSameInitial(typed, "J."), typed).toBe(true);
  for (const typed of ["", ".", "JJ", "S."]) expect(isSameInitial(typed, "J."), typed).toBe(false);
  expect(isSameInitial("m&t", "M. & T.")).toBe(true);
  expect(isSameInitial("", "..")).toBe(false);
});

describe("what erasing says", () => {
  const none = {
    sessions: 0,
    moments: 0,
    meanings: 0,
    stings: 0,
    slots: 0,
    titles: 0,
    swept: 0,
    regrets: 0,
  };
  test("counts only what is there", () => {
    const goes = eraseWords.goes({ ...none, sessions: 41, moments: 1 });
    expect(goes.map(({ n, what }) => `${n} ${what}`)).toEqual([
      "41 sessions and their times",
      "1 moment, with what you wrote",
    ]);
    expect(eraseWords.goes(none)).toEqual([]);
  });
  test("says what leaves one’s own patterns", () => {
    expect(eraseWords.changes({ ...none, swept: 40, regrets: 3 })).toMatch(
      /^40 swept sessions and three regrets leave/,
    );
    expect(eraseWords.changes(none)).toMatch(/^none of these sessions was swept/);
  });
  test("names three copies and counts the rest", () => {
    const made = [12, 9, 4, 2, 1].map((n) => ({
      on: day(`2025-10-${String(n).padStart(2, "0")}`),
      place: "folder" as const,
    }));
    expect(eraseWords.copies("J.", made, today)).toMatch(
      /^Five copies were made while J\. was here: 12 October, in your folder of copies; 9 October.*; and two more\./,
    );
  });
});
