/** A whole working life in one journal: folded anew in seconds, and every question still quick. */
import { expect, test } from "vitest";
import { addDays, type ClockTime, day } from "../record/day.ts";
import type { ClientId } from "../record/ids.ts";
import { openMemorySql } from "../vault/memorySql.ts";
import { coreRoom } from "./core.tables.ts";
import { createJournal } from "./createJournal.ts";
import { dumpTables } from "./folds/dump.ts";
import { added, noted, planned, rated, swept } from "./folds/practice.ts";
import type { NewEventWithId } from "./log.ts";
import { wallInUtc } from "./memory.ts";
import { findWords, momentsOf, recentMoments, stillWithYou } from "./questions/moments.ts";
import { clients, peopleWithNext } from "./questions/people.ts";
import { personSessions, recentSessions, sessionsOn, unsweptDays } from "./questions/sessions.ts";

const first = day("1985-10-14");
const today = addDays(first, 40 * 365);
const sessionsInALife = 60_000;
const words = ["reunion", "silence", "too much", "late", "her mother", "the bill", "my advice"];

function* life(): Generator<ReturnType<typeof added>> {
  for (let n = 0; n < 2_000; n += 1) yield added(`c${n}`, `C${n}`);
  for (let n = 0; n < sessionsInALife; n += 1) {
    const on = addDays(first, Math.floor((n * 40 * 365) / sessionsInALife));
    const hour = String(8 + (n % 10)).padStart(2, "0");
    const client = `c${Math.floor(n / 30) % 2_000}`;
    yield planned(`s${n}`, { day: on, time: `${hour}:00`, client });
    yield swept(`s${n}`, { on, regret: n % 10 === 0 });
    if (n % 10 !== 0) continue;
    const line = `${words[n % 7]} and ${words[(n * 3) % 7]} again ${n}`;
    yield noted(`m${n}`, { session: `s${n}`, on, line, sting: n % 11 });
    for (let again = 0; n % 20 === 0 && again < 2; again += 1)
      yield rated(`m${n}`, again, addDays(on, 7));
  }
}

test("forty years fold anew in seconds, to the same tables, and are asked in milliseconds", async () => {
  const sql = await openMemorySql();
  const random = (count: number) => new Uint8Array(count);
  const core = createJournal(sql, { rooms: [coreRoom], random });
  let batch: NewEventWithId[] = [];
  let n = 0;
  const now = wallInUtc("2025-10-14T20:40");
  for (const event of life()) {
    n += 1;
    batch.push({ ...event, id: `e${n}` });
    if (batch.length === 1_000) {
      core.append(now, batch);
      batch = [];
    }
  }
  core.append(now, batch);
  expect(core.counts()).toMatchObject({ event: 134_000, session: 60_000, moment: 6_000 });

  const live = dumpTables(sql, [coreRoom]);
  const rebuilding = performance.now();
  core.rebuild();
  const seconds = (performance.now() - rebuilding) / 1_000;
  expect(dumpTables(sql, [coreRoom])).toBe(live);
  console.info(`134,000 events folded anew in ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(30);

  const questions = {
    sessionsOn: sessionsOn(today),
    recentSessions: recentSessions({ day: today, time: "15:00" as ClockTime }, 8),
    personSessions: personSessions("c7" as ClientId),
    momentsOf: momentsOf("c7" as ClientId),
    recentMoments: recentMoments(10),
    stillWithYou: stillWithYou(),
    unsweptDays: unsweptDays(today, 7),
    findWords: findWords("reunion aga"),
    clients: clients(),
    peopleWithNext: peopleWithNext(today),
  };
  for (const [name, question] of Object.entries(questions)) {
    const asking = performance.now();
    const rows = core.rows(question.sql, question.parameters);
    const ms = performance.now() - asking;
    console.info(`${name}: ${rows.length} rows in ${ms.toFixed(1)} ms`);
    // Generous, for a slow machine: a question that reads a table through takes far longer.
    expect(ms, name).toBeLessThan(name === "peopleWithNext" ? 500 : 100);
  }
}, 120_000);
