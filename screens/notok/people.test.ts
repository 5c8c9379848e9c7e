import { assert, json, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  digitsOf,
  mostPeople,
  nobody,
  type NotOkPeople,
  readPeople,
  shelfOver,
  spelled,
  tidied,
} from "./people.ts";

const m = { name: "M.", note: "most evenings", number: "07700 900 142" };
const shelfIn = (kept: Map<string, string>) =>
  shelfOver(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));

describe("the open shelf", () => {
  test("gives back what was put there, and nothing after it was emptied", () => {
    const kept = new Map<string, string>();
    const shelf = shelfIn(kept);
    const people: NotOkPeople = { people: [m], doctor: m, region: "GB", emergency: null };
    expect(shelf.read()).toBeNull();
    expect(shelf.keep(people)).toEqual({ ok: true, value: undefined });
    expect(shelf.read()).toEqual(people);
    shelf.erase();
    expect(shelf.read()).toBeNull();
    expect(kept.size).toBe(0);
  });

  test("where the browser forbids storage it says so when keeping, and the page still opens", () => {
    const forbidden = shelfOver(() => {
      throw new Error("SecurityError");
    });
    expect(forbidden.read()).toBeNull();
    expect(forbidden.keep(nobody)).toEqual({ ok: false, error: "not-kept" });
    expect(() => forbidden.erase()).not.toThrow();
  });

  test("whatever stands there, reading it never throws and never gives a row that can't be rung", () => {
    assert(
      property(
        oneof(
          string(),
          json(),
          json().map((text) => `{"people":[${text}]}`),
        ),
        (text) => {
          const read = readPeople(text);
          for (const person of read?.people ?? []) expect(digitsOf(person.number)).not.toBe("");
        },
      ),
    );
  });

  test.each(["", "null", "[]", "{}", '{"people":{}}', "{", '"people"'])(
    "%s is as if nobody had been chosen",
    (text) => expect(readPeople(text)).toBeNull(),
  );

  test("one bad row doesn't take the good ones with it", () => {
    const text = JSON.stringify({
      people: [null, { name: 3 }, m, { name: "N.", number: "none" }],
      doctor: 7,
    });
    expect(readPeople(text)).toEqual({ ...nobody, people: [m] });
  });
});

describe("numbers", () => {
  test("are dialled as digits with a leading plus, whatever else was typed", () => {
    expect(digitsOf(" +44 (0)7700 900-142 ")).toBe("+4407700900142");
    expect(digitsOf("07700;phone-context=x")).toBe("07700");
    expect(digitsOf("ask at the desk")).toBe("");
  });
  test("are read aloud digit by digit", () => {
    expect(spelled("116 123")).toBe("1 1 6 1 2 3");
  });
  test("more than five people are five people", () => {
    expect(tidied({ ...nobody, people: Array.from({ length: 9 }, () => m) }).people).toHaveLength(
      mostPeople,
    );
  });
});
