/** Erasing for good: what goes, what stays, what it takes to bring it back (nothing does). */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventKind, NewEvent } from "../../record/events.ts";
import { sqlOver } from "../../vault/connection.ts";
import { loadEngine } from "../../vault/engine.ts";
import { coreRoom } from "../core.tables.ts";
import { createJournal, type JournalCore } from "../createJournal.ts";
import { carry, copyOf, type Device, everything, newDevice, write } from "../copy/devices.ts";
import { dumpTables } from "../folds/dump.ts";
import { added, meant, noted, planned, reworded, slotSet, tuesday } from "../folds/practice.ts";
import { anyLog } from "../folds/someEvents.ts";
import { wallInUtc } from "../memory.ts";
import type { FoldRoom } from "../rooms.ts";

/** Stands in for a practice that keeps something about moments. */
const practice: FoldRoom = {
  name: "practice",
  version: 1,
  tables: ["done"],
  schema: ["create table done (id text primary key, moment text, practice text) strict"],
  folds: {
    "practice-done": (sql, { id, body }) =>
      sql.run("insert into done values (?, ?, ?)", [id, body.moment, body.practice]),
    forgotten: (sql, { id }) =>
      sql.run("delete from done where moment in (select id from forgotten where by = ?)", [id]),
  },
};
const rooms = [coreRoom, practice];
const now = wallInUtc("2025-10-14T20:40");
const made = (kind: EventKind, body: unknown): NewEvent => ({ kind, body }) as NewEvent;
const forgetClient = (client: string) => made("forgotten", { client, moment: null, on: tuesday });
const forgetMoment = (moment: string) => made("forgotten", { client: null, moment, on: tuesday });

/** A journal whose bytes can be read as they lie in its file. */
async function open() {
  const engine = await loadEngine();
  const connection = new engine.oo1.DB(":memory:");
  const sql = sqlOver(engine, connection);
  sql.run("pragma secure_delete=on");
  const core = createJournal(sql, { rooms, random: (count) => new Uint8Array(count) });
  const image = () =>
    new TextDecoder("latin1").decode(engine.capi.sqlite3_js_db_export(connection));
  return { sql, core, image };
}

let nth = 0;
function append(core: JournalCore, ...events: NewEvent[]) {
  return core.append(
    now,
    events.map((event) => ({ ...event, id: `e${(nth += 1)}` })),
  );
}

describe("a person who is erased", () => {
  const everythingAboutJ = [
    added("j", "J."),
    made("client-described", { client: "j", label: "J.", about: "canary0 teacher" }),
    slotSet("w1"),
    planned("s1"),
    planned("s2", { slot: "w1", origin: { calendar: "k", uid: "canary1", recurrence: null } }),
    made("session-withdrawn", { session: "s2" }),
    noted("m1", { session: "s1", line: "canary2 said too much" }),
    reworded("m1", { session: "s1", line: "canary3 said far too much" }),
    meant("m1", "canary4 that he matters"),
    made("body-marked", {
      moment: "m1",
      on: tuesday,
      places: [{ place: "chest", strength: 1, quality: "canary5" }],
    }),
    made("thought-worded", { thought: "t1", text: "canary6 always me" }),
    made("thought-noticed", { moment: "m1", thought: "t1", on: tuesday, here: true }),
    noted("m2", { session: "s1", line: "canary7 taken back" }),
    made("moment-withdrawn", { moment: "m2" }),
    made("title-matched", { titleKey: "h1", client: "j", title: "canary8 J. Surname" }),
    made("practice-done", {
      practice: "canary9",
      moment: "m1",
      on: tuesday,
      before: 8,
      after: 4,
      ended: "finished",
    }),
  ];
  const aboutOthers = [
    added("s", "S."),
    planned("s3", { client: "s" }),
    noted("m3", { session: "s3", line: "kept0 the detour" }),
    made("thought-worded", { thought: "t2", text: "kept1 never enough" }),
    made("thought-noticed", { moment: "m1", thought: "t2", on: tuesday, here: true }),
    made("thought-noticed", { moment: "m3", thought: "t2", on: tuesday, here: true }),
  ];

  test("leaves no word in the whole database, and everybody else as they were", async () => {
    const { sql, core, image } = await open();
    append(core, ...everythingAboutJ, ...aboutOthers);
    core.keepDraft("moment", now, JSON.stringify({ session: "s1", line: "canaryA draft" }));
    core.keepDraft("week", now, JSON.stringify({ line: "kept2" }));
    expect(new Set(image().match(/canary\w/g)).size).toBe(11);

    const kept = await open();
    append(kept.core, ...aboutOthers);
    expect(append(core, forgetClient("j")).ok).toBe(true);

    expect(image()).not.toMatch(/canary/);
    expect(new Set(image().match(/kept\d/g)).size).toBe(3);
    expect(sql.all("select id from client")).toEqual([{ id: "s" }]);
    expect(sql.all("select id from moment")).toEqual([{ id: "m3" }]);
    expect(core.counts()).toEqual({
      ...kept.core.counts(),
      event: everythingAboutJ.length + aboutOthers.length + 1,
      draft: 1,
    });
    expect(sql.all("select * from moment_text where moment_text match 'canary2'")).toEqual([]);
  });

  test("is not brought back by what another window still had to say", async () => {
    const { core, sql, image } = await open();
    append(core, ...everythingAboutJ, ...aboutOthers, forgetClient("j"));
    const before = dumpTables(sql, rooms);
    append(
      core,
      planned("s9", { client: "j" }),
      noted("m9", { session: "s9", line: "canary late" }),
      meant("m9", "canary later"),
      meant("m1", "canary again"),
      added("j", "canary"),
    );
    expect(dumpTables(sql, rooms)).toBe(before);
    expect(image()).not.toMatch(/canary/);
    core.rebuild();
    expect(dumpTables(sql, rooms)).toBe(before);
  });

  test("is kept while on hold, moment by moment too, and goes when the hold is lifted", async () => {
    const { core, image } = await open();
    append(core, ...everythingAboutJ);
    append(core, made("hold-set", { client: "j", on: "2025-05-03", why: "" }));
    for (const erasing of [forgetClient("j"), forgetMoment("m1")])
      expect(append(core, erasing)).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining("J. is on hold since 2025-05-03") },
      });
    expect(image()).toMatch(/canary3/);
    append(core, made("hold-lifted", { client: "j", on: tuesday }));
    expect(append(core, forgetClient("j")).ok).toBe(true);
    expect(image()).not.toMatch(/canary/);
  });
});

test("a moment that is erased goes alone, with a thought that was only there", async () => {
  const { core, sql, image } = await open();
  append(core, added("j", "J."), planned("s1"), noted("m1", { session: "s1", line: "canary" }));
  append(core, made("thought-worded", { thought: "t1", text: "canary thought" }));
  append(core, made("thought-noticed", { moment: "m1", thought: "t1", on: tuesday, here: true }));
  append(core, noted("m2", { session: "s1", line: "kept" }), forgetMoment("m1"));
  expect(image()).not.toMatch(/canary/);
  expect(sql.all("select id from moment")).toEqual([{ id: "m2" }]);
  expect(sql.all("select id from session")).toEqual([{ id: "s1" }]);
});

describe("whatever else happened", () => {
  const erasing = fc.constantFrom(
    forgetClient("c1"),
    forgetClient("c2"),
    forgetMoment("m1"),
    forgetMoment("m2"),
  );
  /** Every text of its own, so that a trace of one can be told from another’s. */
  const marked = (log: readonly NewEvent[]): NewEvent[] =>
    log.map((event, n) => {
      const { kind, body } = event as { kind: EventKind; body: Record<string, unknown> };
      const texts = ["line", "about", "text", "title", "why"].filter(
        (name) => typeof body[name] === "string",
      );
      const words = Object.fromEntries(texts.map((name) => [name, `mark${n}x${name}`]));
      return made(kind, { ...body, ...words });
    });

  test("no word of an erased event is left, and folding anew comes to the same", async () => {
    let erased = 0;
    await fc.assert(
      fc.asyncProperty(anyLog(40), anyLog(10), erasing, async (before, after, erasure) => {
        const { sql, core, image } = await open();
        for (const event of marked(before)) append(core, event);
        const bodies = new Map(
          sql.all("select id, body from event").map(({ id, body }) => [id, String(body)]),
        );
        append(core, erasure);
        const bytes = image();
        for (const { id } of sql.all("select id from event where version = 0"))
          for (const word of bodies.get(id)?.match(/mark\d+x\w+/g) ?? []) {
            erased += 1;
            expect(bytes).not.toMatch(new RegExp(`${word}\\b`));
          }
        for (const event of after) append(core, event);
        const live = dumpTables(sql, rooms);
        core.rebuild();
        expect(dumpTables(sql, rooms)).toBe(live);
        sql.close();
      }),
      { numRuns: 150 },
    );
    expect(erased).toBeGreaterThan(60);
  });

  test("erasures win on both devices, whoever joins first, and against an older copy", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog(20), anyLog(12), anyLog(12), erasing, async (shared, a, b, it) => {
        const [one, other] = [await newDevice(1), await newDevice(2)];
        write(one, shared);
        const old = await copyOf(one);
        await carry(one, other);
        write(one, [...a, it]);
        write(other, b);
        const copies = [await copyOf(one), await copyOf(other)] as const;
        one.core.archive.join({ sql: copies[1], isWhole: true });
        other.core.archive.join({ sql: copies[0], isWhole: true });
        const ended = everything(one);
        expect(everything(other)).toBe(ended);
        one.core.archive.join({ sql: old, isWhole: true });
        expect(everything(one)).toBe(ended);
        for (const { sql } of [one, other]) sql.close();
      }),
      { numRuns: 80 },
    );
  });

  /**
   * Three devices can only end alike when they agree whose a session is and where a moment stands. They
   * do: a session, an hour of the week and a moment get their ids once, on one device, for one person.
   */
  const agreed = (log: readonly NewEvent[]): NewEvent[] =>
    log.map((event) => {
      const { kind, body } = event as { kind: EventKind; body: Record<string, unknown> };
      const { slot, session, moment } = body as Record<string, string | null | undefined>;
      const thing = slot ?? session?.split("@")[0];
      const place = { m1: "s1", m2: "s2", m3: "w1@2025-10-06", m4: null }[moment ?? ""];
      const isPlaced = kind === "moment-noted" || kind === "moment-reworded";
      const owner = { s1: "c1", w1: "c1", s2: "c2", w2: "c2" }[thing ?? ""];
      return made(kind, {
        ...body,
        ...("client" in body && owner && kind !== "forgotten" && { client: owner }),
        ...(isPlaced && { session: place }),
      });
    });

  /** All but which of two erasures an erased event is put down to, when both took it. */
  const known = ({ sql }: Device): string =>
    JSON.stringify([
      sql.all("select * from event where version > 0 order by seq"),
      sql.all("select seq, id, at, device, kind from event where version = 0 order by seq"),
      dumpTables(sql, [coreRoom]),
    ]);

  test("three devices end alike in whatever order they meet", async () => {
    let erased = 0;
    const log = anyLog(12).map((events) =>
      agreed(events.filter(({ kind }) => kind !== "forgotten")),
    );
    const person = fc.constantFrom(forgetClient("c1"), forgetClient("c2"));
    await fc.assert(
      fc.asyncProperty(log, log, log, person, person, async (a, b, c, one, two) => {
        const meet = async (order: [number, number][]) => {
          const devices = [await newDevice(1), await newDevice(2), await newDevice(3)];
          [[...a, one], b, [...c, two]].forEach((events, n) => write(devices[n]!, events, n * 7));
          for (const [from, into] of order) await carry(devices[from]!, devices[into]!);
          const found = known(devices[0]!);
          erased += devices[0]!.sql.all("select 1 from event where version = 0").length;
          for (const { sql } of devices) sql.close();
          return found;
        };
        const first = await meet([
          [1, 0],
          [2, 0],
        ]);
        for (const order of [
          [
            [2, 0],
            [1, 0],
          ],
          [
            [2, 1],
            [1, 0],
          ],
          [
            [1, 2],
            [2, 0],
          ],
        ] as [number, number][][])
          expect(await meet(order)).toBe(first);
      }),
      { numRuns: 25 },
    );
    expect(erased).toBeGreaterThan(100);
  });
});
