/**
 * One database in one worker, filled and timed on demand. Times are milliseconds, each the median of
 * several rounds, so that a busy machine shifts both sides of a ratio alike.
 */
import { practiceRooms } from "../../app/rooms.ts";
import { coreRoom } from "../../journal/core.tables.ts";
import { createJournal, type JournalCore } from "../../journal/createJournal.ts";
import { sessionsOn } from "../../journal/questions/sessions.ts";
import { day, type Instant } from "../../record/day.ts";
import { openOpfsSql } from "../../vault/opfsSql.ts";
import { secret } from "../../vault/secret.ts";
import type { Sql } from "../../vault/sql.ts";
import { career, fortyYears } from "../career.ts";
import { seeded } from "../seeded.ts";

export type FigureCommand =
  | { do: "make"; directory: string; encrypted: boolean; years: number }
  | { do: "coldOpen"; rounds: number }
  | { do: "write"; rounds: number }
  | { do: "capture"; rounds: number }
  | { do: "bareWrite"; rounds: number };

const today = day("2024-12-17");
const chance = seeded(11);
const random = (count: number) => Uint8Array.from({ length: count }, () => chance.whole(0, 255));
const pause = () => new Promise<void>((done) => setTimeout(done, 20));
const rooms = [coreRoom, ...practiceRooms];

let place: { directory: string; key: ReturnType<typeof secret> | null };
let sql: Sql;
let journal: JournalCore;

const work: {
  [K in FigureCommand["do"]]: (command: FigureCommand & { do: K }) => Promise<number>;
} = {
  async make({ directory, encrypted, years }) {
    place = { directory, key: encrypted ? secret(new Uint8Array(32).fill(7)) : null };
    sql = await open("new");
    journal = createJournal(sql, { rooms, random });
    let events = 0;
    if (years > 0)
      for (const batch of months({ ...fortyYears, years })) {
        events += batch.events.length;
        const kept = journal.append(Date.parse(batch.on) as Instant, batch.events);
        if (!kept.ok) throw new Error(kept.error.message);
      }
    return events;
  },
  coldOpen: ({ rounds }) =>
    medianOf(rounds, async () => {
      sql.close();
      const started = performance.now();
      sql = await open("existing");
      journal = createJournal(sql, { rooms, random });
      const { sql: text, parameters } = sessionsOn(today);
      journal.rows(text, parameters);
      return performance.now() - started;
    }),
  async write({ rounds }) {
    sql.run("create table if not exists scratch (id integer primary key, words text)");
    return medianOf(rounds, async () =>
      timed(40, () =>
        sql.transaction(() => sql.run("insert into scratch (words) values (?)", ["x".repeat(600)])),
      ),
    );
  },
  capture: ({ rounds }) => medianOf(rounds, async () => timed(20, () => capture())),
  async bareWrite({ rounds }) {
    const root = await navigator.storage.getDirectory();
    const file = await root.getFileHandle("bare", { create: true });
    const handle = await (file as unknown as WithAccess).createSyncAccessHandle();
    const block = random(4096);
    let at = 0;
    const median = await medianOf(rounds, async () =>
      timed(40, () => {
        handle.write(block, { at });
        handle.flush();
        at += 4096;
      }),
    );
    handle.close();
    return median;
  },
};

/** Only a worker has it, and the page's own types leave it out. */
interface WithAccess {
  createSyncAccessHandle(): Promise<{
    write(bytes: Uint8Array, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
}

let captured = 0;
function capture(): void {
  captured += 1;
  const kept = journal.append(Date.parse("2024-12-17T20:00:00Z") as Instant, [
    {
      id: `capture-${place.directory}-${captured}`,
      kind: "moment-noted",
      body: {
        moment: `capture-${captured}`,
        session: null,
        on: today,
        kind: "unsaid",
        line: "Didn't ask how it had gone.",
        sting: 6,
        repairable: "yes",
        guess: 3,
      },
    } as never,
  ]);
  if (!kept.ok) throw new Error(kept.error.message);
}

async function open(which: "new" | "existing"): Promise<Sql> {
  const opened = await openOpfsSql({ ...place, which, pause });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

/** A career a month at a time: one transaction each, as an import would. */
function* months(options: typeof fortyYears) {
  let batch: { on: string; events: { id: string }[] } | null = null;
  let n = 0;
  for (const { on, events } of career(options)) {
    const named = events.map((event) => ({ ...event, id: `e${(n += 1)}` }));
    if (batch && batch.on.slice(0, 7) === on.slice(0, 7)) batch.events.push(...named);
    else {
      if (batch) yield batch as { on: string; events: never[] };
      batch = { on, events: named };
    }
  }
  if (batch) yield batch as { on: string; events: never[] };
}

function timed(times: number, once: () => void): number {
  const started = performance.now();
  for (let n = 0; n < times; n += 1) once();
  return (performance.now() - started) / times;
}

async function medianOf(rounds: number, measure: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await measure());
  found.sort((a, b) => a - b);
  return found[Math.floor(found.length / 2)]!;
}

self.onmessage = async ({ data }: MessageEvent<FigureCommand>) => {
  try {
    const answer = await (work[data.do] as (command: FigureCommand) => Promise<number>)(data);
    self.postMessage({ answer });
  } catch (thrown) {
    self.postMessage({
      fault: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    });
  }
};
