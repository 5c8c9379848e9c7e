/** Backups of random logs: read back, joined both ways, joined twice, hurt, and from the future. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NewEvent } from "../../record/events.ts";
import { openImage } from "../../vault/copy/image.ts";
import { plainCopy } from "../../vault/copy/plainCopy.ts";
import { anyLog } from "../folds/someEvents.ts";
import { carry, copyOf, everything, newDevice, write, type Device } from "./devices.ts";

const someLog = (seed: number, longest = 40): NewEvent[] =>
  fc.sample(anyLog(longest), { numRuns: 1, seed })[0]!;

const closed = (...devices: Device[]) => devices.forEach(({ sql }) => sql.close());

/** Runs for logs of two devices that knew each other at first and then went apart. */
const twoThatParted = (runs: number, check: (one: Device, other: Device) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(
      anyLog(10),
      anyLog(20),
      anyLog(20),
      fc.integer({ min: -100, max: 100 }),
      async (shared, mine, yours, skew) => {
        const [one, other] = [await newDevice(1), await newDevice(2)];
        write(one, shared);
        await carry(one, other);
        write(one, mine);
        write(other, yours, skew);
        await check(one, other);
        closed(one, other);
      },
    ),
    { numRuns: runs },
  );

describe("a backup joined into an empty journal", () => {
  test("gives the very log and the very tables that were there", async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const [one, other] = [await newDevice(1), await newDevice(2)];
      write(one, someLog(seed));
      const known = one.core.counts()["event"];
      expect(await carry(one, other)).toBe(known);
      expect(everything(other)).toBe(everything(one));
      closed(one, other);
    }
  });
});

describe("two journals that went apart", () => {
  test("become the same journal whichever joins the other first", async () => {
    let interleaved = 0;
    await twoThatParted(40, async (one, other) => {
      const copies = [await copyOf(one), await copyOf(other)] as const;
      one.core.archive.join({ sql: copies[1], isWhole: true });
      other.core.archive.join({ sql: copies[0], isWhole: true });
      expect(everything(one)).toBe(everything(other));
      const order = one.sql.all("select at from event order by seq").map(({ at }) => String(at));
      expect(order.toSorted()).toEqual(order);
      const devices = one.sql.all("select device from event order by seq");
      if (new Set(devices.slice(-12).map(({ device }) => device)).size > 1) interleaved += 1;
    });
    expect(interleaved).toBeGreaterThan(5);
  });

  test("joined a second time, nothing comes in and nothing changes", async () => {
    await twoThatParted(15, async (one, other) => {
      await carry(other, one);
      const before = everything(one);
      expect(await carry(other, one)).toBe(0);
      expect(everything(one)).toBe(before);
    });
  });

  // Erasures among three are in erasure/: whose a thing is must be agreed on for them.
  test("three devices end alike in whatever order they meet", async () => {
    const log = anyLog(12).map((events) => events.filter(({ kind }) => kind !== "forgotten"));
    await fc.assert(
      fc.asyncProperty(log, log, log, async (a, b, c) => {
        const meet = async (order: [number, number][]) => {
          const devices = [await newDevice(1), await newDevice(2), await newDevice(3)];
          [a, b, c].forEach((log, n) => write(devices[n]!, log, n * 7));
          for (const [from, into] of order) await carry(devices[from]!, devices[into]!);
          const found = everything(devices[0]!);
          closed(...devices);
          return found;
        };
        const one = await meet([
          [1, 0],
          [2, 0],
        ]);
        expect(
          await meet([
            [2, 0],
            [1, 0],
          ]),
        ).toBe(one);
        expect(
          await meet([
            [2, 1],
            [1, 0],
          ]),
        ).toBe(one);
      }),
      { numRuns: 10 },
    );
  });

  test("what is written afterwards comes after everything that was brought in", async () => {
    const [one, other] = [await newDevice(1), await newDevice(2)];
    write(other, someLog(3), 500_000);
    await carry(other, one);
    write(one, someLog(4));
    const order = one.sql.all("select at from event order by seq").map(({ at }) => String(at));
    expect(order.toSorted()).toEqual(order);
  });
});

describe("looking into a backup", () => {
  test("changes nothing, and tells what each side has and which is newer", async () => {
    const [one, other] = [await newDevice(1), await newDevice(2)];
    write(one, someLog(5));
    await carry(one, other);
    write(other, [note("a"), note("b")], 600);
    const before = [everything(one), everything(other)];
    const compared = await one.core.archive.compare({
      sql: await copyOf(other, 77),
      isWhole: true,
    });
    if (!compared.ok) throw new Error(compared.error.kind);
    const moments = compared.value.things.find(({ name }) => name === "moment");
    expect(compared.value).toMatchObject({
      madeAt: 77,
      isFromHere: false,
      newer: "file",
      events: { onlyFile: 2, onlyHere: 0 },
      leftOut: 0,
    });
    expect(moments).toMatchObject({ onlyFile: 2, onlyHere: 0 });
    const back = await other.core.archive.compare({ sql: await copyOf(one), isWhole: true });
    expect(back).toMatchObject({ value: { newer: "here", events: { onlyFile: 0, onlyHere: 2 } } });
    const own = await one.core.archive.compare({ sql: await copyOf(one), isWhole: true });
    expect(own).toMatchObject({ value: { newer: "neither", isFromHere: true } });
    expect([everything(one), everything(other)]).toEqual(before);
  });

  test("what the look promises is what joining then brings", async () => {
    await twoThatParted(15, async (one, other) => {
      const copy = await copyOf(other);
      const look = await one.core.archive.compare({ sql: copy, isWhole: true });
      const joined = one.core.archive.join({ sql: copy, isWhole: true });
      if (!look.ok || !joined.ok) throw new Error("not read");
      expect(joined.value.events).toBe(look.value.events.onlyFile);
      expect(one.core.counts()["event"]).toBe(look.value.events.here + joined.value.events);
    });
  });

  test("what is newer than a backup is told by its kinds", async () => {
    const one = await newDevice(1);
    write(one, [note("a")]);
    const { contents } = plainCopy(one.sql, one.core.archive, 1);
    expect(one.core.archive.since(contents.through)).toEqual({});
    write(one, [note("b"), note("c")]);
    expect(one.core.archive.since(contents.through)).toEqual({ "moment-noted": 2 });
    expect(one.core.archive.since(null)).toEqual({ "moment-noted": 3 });
  });
});

describe("a backup that is not as it should be", () => {
  test("with pages missing gives what is whole, and what came in is sound", async () => {
    const one = await newDevice(1);
    write(
      one,
      Array.from({ length: 400 }, (_, n) => note(`m${n}`)),
    );
    const { image } = plainCopy(one.sql, one.core.archive, 1);
    const seen: number[] = [];
    for (const missing of [3, 5, 9]) {
      const hurt = image.slice();
      hurt.fill(0, missing * 8_192, (missing + 2) * 8_192);
      const theirs = { sql: await openImage(hurt), isWhole: false };
      const other = await newDevice(2);
      const look = await other.core.archive.compare(theirs);
      const joined = other.core.archive.join(theirs);
      if (!look.ok || !joined.ok) throw new Error("not read");
      expect(look.value.readable.of).toBe(400);
      expect(joined.value.events).toBe(look.value.readable.things);
      expect(other.core.counts()["moment"]).toBe(joined.value.events);
      seen.push(joined.value.events);
    }
    expect(Math.min(...seen)).toBeGreaterThan(200);
    expect(Math.max(...seen)).toBeLessThan(400);
  });

  test("from a newer version is called so, whether by its format or by an event", async () => {
    for (const change of [
      "pragma copy.user_version = 2",
      "update copy.event set version = 9",
      "update copy.event set kind = 'moment-sung'",
    ]) {
      const theirs = await changed(change);
      const other = await newDevice(2);
      const newer = { ok: false, error: { kind: "newer-version" } };
      expect(await other.core.archive.compare(theirs)).toEqual(newer);
      expect(other.core.archive.join(theirs)).toEqual(newer);
      expect(other.core.counts()["event"]).toBe(0);
    }
  });

  test("of another program, or made to run something when it is read, is none of ours", async () => {
    for (const change of [
      ["pragma copy.application_id = 1"],
      ["drop table copy.event"],
      ["alter table copy.event rename to e", "create view copy.event as select * from e"],
      ["drop table copy.about", "create virtual table copy.about using fts5(what, said)"],
    ]) {
      const other = await newDevice(2);
      const look = await other.core.archive.compare(await changed(...change));
      expect(look).toEqual({ ok: false, error: { kind: "not-a-copy" } });
    }
  });

  test("with a number made up to keep its reader busy for ever is read to its end", async () => {
    const theirs = await changed(
      "update copy.event set seq = 9007199254740991 where seq = (select max(seq) from copy.event)",
    );
    const other = await newDevice(2);
    const all = theirs.sql.all<{ n: number }>("select count(*) as n from event")[0]?.n ?? 0;
    expect(other.core.archive.join(theirs)).toMatchObject({ ok: true });
    expect(other.core.counts()["event"]).toBe(all - 1);
  });

  test("with events that break their own rules brings in all the others, and says how many not", async () => {
    for (const change of [
      "update copy.event set body = '{' where seq = 1",
      "update copy.event set body = json_set(body, '$.sting', 11) where seq = 1",
      "update copy.event set at = 'yesterday' where seq = 1",
      "update copy.event set device = 'other' where seq = 1",
      "update copy.event set id = '' where seq = 1",
    ]) {
      const theirs = await changed(change);
      const other = await newDevice(2);
      const look = await other.core.archive.compare(theirs);
      expect(look).toMatchObject({ value: { leftOut: 1, events: { onlyFile: 2 } } });
      const joined = other.core.archive.join(theirs);
      expect(joined).toMatchObject({ value: { events: 2, leftOut: 1 } });
    }
  });
});

describe("somebody who opens a backup without us", () => {
  test("finds a page about it first, the words in plain tables, and no drafts and no keys", async () => {
    const one = await newDevice(1);
    write(one, [note("did not ask about the reunion")]);
    one.core.keepDraft("new", 1 as never, "half-written");
    one.sql.run("create table vault_copy_key (key blob)");
    const copy = await copyOf(one);
    const tables = copy
      .all("select name from sqlite_schema where type = 'table' order by rowid")
      .map(({ name }) => name);
    expect(tables.slice(0, 2)).toEqual(["about", "event"]);
    expect(tables).toContain("moment");
    expect(tables.filter((name) => /draft|vault|moment_text|state/.test(String(name)))).toEqual([]);
    expect(copy.all("select line from moment")).toEqual([
      { line: "did not ask about the reunion" },
    ]);
    expect(copy.all("select said from about where what = 'made on'")).toEqual([
      { said: "1970-01-01T00:00:00.001Z" },
    ]);
  });
});

/** A backup of three moments, changed by whoever could. */
async function changed(...statements: string[]) {
  const one = await newDevice(1);
  write(one, [note("a"), note("b"), note("c")]);
  one.sql.run("attach ':memory:' as copy key ''");
  one.core.archive.write("copy", 1);
  for (const statement of statements) one.sql.run(statement);
  return { sql: await openImage(one.sql.image("copy")), isWhole: true };
}

function note(line: string): NewEvent {
  const body = {
    moment: `m-${line.replaceAll(" ", "-")}`,
    session: null,
    on: "2025-10-14",
    kind: "unsaid",
    line,
    sting: 8,
    repairable: null,
    guess: null,
  };
  return { kind: "moment-noted", body } as unknown as NewEvent;
}
