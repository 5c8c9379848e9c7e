import { describe, expect, test } from "vitest";
import { day, type Instant } from "../record/day.ts";
import { newEvent, type NewEvent } from "../record/events.ts";
import { SqlError } from "../vault/connection.ts";
import { openMemorySql } from "../vault/memorySql.ts";
import type { Sql } from "../vault/sql.ts";
import { coreRoom } from "./core.tables.ts";
import { createJournal } from "./createJournal.ts";
import { dumpTables } from "./folds/dump.ts";
import type { NewEventWithId } from "./log.ts";
import { wallInUtc } from "./memory.ts";

const now = wallInUtc("2025-10-14T20:40");
const random = (count: number) => new Uint8Array(count).fill(3);
const rooms = [coreRoom];

/** A capture as the product makes it: several facts that belong together. */
const capture: NewEventWithId[] = [
  newEvent("client-added", { client: "c1" as never, label: "J.", about: "" }),
  planned("s1"),
  newEvent("moment-noted", {
    moment: "m1" as never,
    session: "s1" as never,
    on: day("2025-10-14"),
    kind: "unsaid",
    line: "  did not ask about the reunion ",
    sting: 8 as never,
    repairable: "yes",
    guess: null,
  }),
  newEvent("session-swept", {
    session: "s1" as never,
    on: day("2025-10-14"),
    tone: 1,
    regret: true,
  }),
  newEvent("session-withdrawn", { session: "s2" as never }),
  newEvent("meaning-written", {
    moment: "m1" as never,
    on: day("2025-10-14"),
    text: "That he matters to me.",
  }),
].map((event, n) => ({ ...event, id: `e${n}` }));

function planned(session: string): NewEvent {
  return newEvent("session-planned", {
    session: session as never,
    client: "c1" as never,
    day: day("2025-10-14"),
    time: "14:00" as never,
    minutes: 50,
    zone: "Europe/Athens",
    source: "by-hand",
    slot: null,
    origin: null,
  });
}

const whole = (sql: Sql) =>
  [
    dumpTables(sql, rooms),
    JSON.stringify(sql.all("select * from event order by seq")),
    JSON.stringify(sql.all("select * from journal_state order by name")),
  ].join("\n");

describe("appending", () => {
  test("keeps each event with its number, its clock, what it is about, and its lines trimmed", async () => {
    const sql = await openMemorySql();
    const core = createJournal(sql, { rooms, random });
    expect(core.append(now, capture)).toEqual({ ok: true, value: { seq: 6 } });
    const [noted] = sql.all("select * from event where kind = 'moment-noted'");
    expect(noted).toMatchObject({ seq: 3, id: "e2", version: 1, subject: "m1" });
    expect(JSON.parse(noted?.body as string).line).toBe("did not ask about the reunion");
    const times = sql.all("select at from event order by seq").map((row) => String(row.at));
    expect(times.toSorted()).toEqual(times);
    expect(new Set(times).size).toBe(6);
  });

  test("the same events sent again are acknowledged and write nothing", async () => {
    const sql = await openMemorySql();
    const core = createJournal(sql, { rooms, random });
    core.append(now, capture);
    const before = whole(sql);
    expect(core.append((now + 500) as Instant, capture)).toEqual({ ok: true, value: { seq: 6 } });
    expect(whole(sql)).toBe(before);
  });

  test("one wrong body among good ones refuses them all and names the field", async () => {
    const sql = await openMemorySql();
    const core = createJournal(sql, { rooms, random });
    const before = whole(sql);
    const wrong = {
      id: "e9",
      ...newEvent("moment-rated", {
        moment: "m1" as never,
        on: day("2025-10-14"),
        sting: 11 as never,
        occasion: "tend",
      }),
    };
    const refused = core.append(now, [...capture, wrong]);
    expect(refused).toMatchObject({ ok: false, error: { why: "not-accepted" } });
    expect(!refused.ok && refused.error.message).toContain("moment-rated, sting");
    const unknown = core.append(now, [{ id: "e8", kind: "no-such", body: {} } as never]);
    expect(unknown).toMatchObject({ ok: false, error: { why: "not-accepted" } });
    expect(whole(sql)).toBe(before);
  });

  test("the clock does not go back after a restart, though the wall's did by a year", async () => {
    const sql = await openMemorySql();
    createJournal(sql, { rooms, random }).append(now, [{ ...planned("s1"), id: "first" }]);
    const yearAgo = (now - 365 * 86_400_000) as Instant;
    createJournal(sql, { rooms, random }).append(yearAgo, [{ ...planned("s2"), id: "second" }]);
    expect(sql.all("select id from event order by at")).toEqual([
      { id: "first" },
      { id: "second" },
    ]);
    expect(sql.all("select count(distinct device) as n from event")).toEqual([{ n: 1 }]);
  });
});

describe("a disk that refuses", () => {
  test.each([
    ["storage-full", 13],
    ["storage-refused", 10 | (3 << 8)],
  ])("at any write leaves everything as it was, and says %s", async (why, code) => {
    let failures = 0;
    for (let nth = 1; ; nth += 1) {
      const sql = await openMemorySql();
      const faulty = failingAt(sql, code);
      const core = createJournal(faulty, { rooms, random });
      core.append(now, [{ ...planned("s2"), id: "earlier" }]);
      const before = whole(sql);
      faulty.failAt(nth);
      const answer = core.append(now, capture);
      faulty.failAt(0);
      if (answer.ok) break;
      failures += 1;
      expect(answer.error.why).toBe(why);
      expect(whole(sql)).toBe(before);
      expect(core.append(now, capture)).toEqual({ ok: true, value: { seq: 7 } });
      expect(sql.all("select line from moment")).toEqual([
        { line: "did not ask about the reunion" },
      ]);
    }
    // Six events, their folds, the clock, and the commit.
    expect(failures).toBeGreaterThan(20);
  });

  test("is told from a mistake of ours, which is thrown", async () => {
    const sql = await openMemorySql();
    const broken = {
      ...coreRoom,
      folds: { ...coreRoom.folds, "client-added": () => sql.run("select nonsense") },
    };
    const core = createJournal(sql, { rooms: [broken], random });
    expect(() => core.append(now, capture)).toThrow("no such column");
    expect(sql.all("select * from event")).toEqual([]);
  });
});

/** The same database, whose nth statement (or the commit after the last) fails. */
function failingAt(sql: Sql, code: number): Sql & { failAt(nth: number): void } {
  let left = 0;
  const count = () => {
    if (left > 0 && --left === 0) throw new SqlError("the disk refused", code);
  };
  return {
    failAt: (nth) => (left = nth),
    run(statement, params) {
      count();
      sql.run(statement, params);
    },
    all(statement, params) {
      count();
      return sql.all(statement, params);
    },
    transaction: (work) =>
      sql.transaction(() => {
        const value = work();
        count();
        return value;
      }),
    image: sql.image,
    close: () => sql.close(),
  };
}
