import { describe, expect, test } from "vitest";
import type { TitleGroup } from "../../calendar/sessions.ts";
import type { ClientId } from "../../record/ids.ts";
import { clientsOf, type Known, rowsFor, unclearNew } from "./matching.ts";
import { rhythm } from "./words.ts";

const none = { weekday: null, time: null, minutes: null, everyDays: null, first: null, last: null };
const group = (title: string, proposal: TitleGroup["proposal"], count = 10) => ({
  key: `k-${title}`,
  keyInput: title,
  title,
  count,
  pattern: none,
  isSeries: true,
  proposal,
  sessions: [],
});
const j = { id: "cJ" as ClientId, label: "J.", about: "" };
const known = (over: Partial<Known> = {}): Known => ({
  clients: [],
  remembered: new Map(),
  ...over,
});
const choices = (groups: ReturnType<typeof group>[], knows: Known) =>
  rowsFor(groups, knows).map((row) => row.choice);

describe("the proposal for a title", () => {
  test("is the client with these initials, or somebody new, or nobody, or a question", () => {
    const groups = [
      group("Jim weekly", { initials: "J." }),
      group("Sam", { initials: "S." }),
      group("Dentist", "not-a-client"),
      group("New pt?", null),
    ];
    expect(choices(groups, known({ clients: [j] }))).toEqual([
      { is: "client", client: "cJ" },
      { is: "new", label: "S.", about: "", isNaming: false },
      { is: "nobody" },
      { is: "asked" },
    ]);
  });
  test("never takes two titles for one person because their initials are alike", () => {
    const groups = [group("Jim", { initials: "J." }), group("Jane", { initials: "J." })];
    expect(choices(groups, known())).toEqual([
      { is: "new", label: "J.", about: "", isNaming: false },
      { is: "asked" },
    ]);
    const two = [j, { ...j, id: "cJ2" as ClientId, about: "mornings" }];
    expect(choices([group("Jim", { initials: "J." })], known({ clients: two }))).toEqual([
      { is: "asked" },
    ]);
  });
  test("gives way to what was said before", () => {
    const remembered = new Map<string, ClientId | null>([
      ["k-Jim", null],
      ["k-Dentist", j.id],
    ]);
    const rows = rowsFor(
      [group("Jim", { initials: "J." }), group("Dentist", "not-a-client")],
      known({ clients: [j], remembered }),
    );
    expect(rows.map((row) => row.choice)).toEqual([
      { is: "nobody" },
      { is: "client", client: "cJ" },
    ]);
    expect(rows.every((row) => row.isRemembered)).toBe(true);
  });
  test("is not made for titles without a single session", () => {
    expect(rowsFor([group("Birthday", "not-a-client", 0)], known())).toEqual([]);
  });
});

test("two titles of one new person lead to one client", () => {
  const rows = rowsFor([group("Sam", { initials: "S." }), group("Sam zoom", null)], known());
  const linked = rows.map((row, n) =>
    n === 1 ? { ...row, choice: { is: "as" as const, row: "k-Sam" } } : row,
  );
  const clients = clientsOf(linked, (key) => `new-${key}` as ClientId);
  expect([...clients.values()]).toEqual(["new-k-Sam", "new-k-Sam"]);
});

test("somebody new with known initials needs a word that tells them apart", () => {
  const rows = (about: string) => [
    {
      ...rowsFor([group("Jane", null)], known())[0]!,
      choice: { is: "new" as const, label: "J", about, isNaming: true },
    },
  ];
  expect(unclearNew(rows(""), known({ clients: [j] })).size).toBe(1);
  expect(unclearNew(rows("mornings"), known({ clients: [j] })).size).toBe(0);
});

test("the rhythm of a title is said as far as its entries agree", () => {
  const tuesdays = { ...none, weekday: 2 as const, time: "14:00" as never, everyDays: 7 };
  expect(rhythm(38, tuesdays)).toBe("38 entries, Tuesdays 14:00");
  expect(rhythm(9, { ...tuesdays, everyDays: 28, time: null })).toBe(
    "9 entries, every fourth Tuesday",
  );
  expect(rhythm(1, tuesdays)).toBe("1 entry");
  expect(rhythm(2, none)).toBe("2 entries");
});
