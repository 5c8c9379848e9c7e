/** What encryption costs: the same order, the same journal mode, with and without a key. */
import { usualCost, argon2idKdf } from "../kdf.ts";
import { keyOf, opened } from "./engineRuns.ts";

const WRITES = 300;
const OPENINGS = 15;
const ROWS = 20_000;

export async function timings(name: string): Promise<Record<string, number>> {
  const plain = { name: `${name}-plain`, key: null };
  const encrypted = { name: `${name}-encrypted`, key: keyOf(7) };
  const writes = [await writeTimes(plain), await writeTimes(encrypted)];
  const opens: [number[], number[]] = [[], []];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    // Turn about, so that a busy moment of the machine hurts both.
    opens[0].push(await openTime(plain));
    opens[1].push(await openTime(encrypted));
  }
  const began = performance.now();
  await argon2idKdf(usualCost).derive("five plain words to open", new Uint8Array(16), usualCost);
  return {
    openPlain: median(opens[0]),
    openEncrypted: median(opens[1]),
    writePlain: median(writes[0] ?? []),
    writeEncrypted: median(writes[1] ?? []),
    argon2id: performance.now() - began,
  };
}

interface Timed {
  name: string;
  key: ReturnType<typeof keyOf> | null;
}

async function writeTimes({ name, key }: Timed): Promise<number[]> {
  const sql = await opened(name, "new", key);
  sql.run("create table note (id integer primary key, line text)");
  sql.transaction(() => {
    for (let row = 0; row < ROWS; row += 1) {
      sql.run("insert into note (line) values (?)", [`a line of some length, number ${row}`]);
    }
  });
  const times: number[] = [];
  for (let write = 0; write < WRITES; write += 1) {
    const began = performance.now();
    sql.transaction(() => sql.run("insert into note (line) values ('one more line')"));
    times.push(performance.now() - began);
  }
  sql.close();
  return times;
}

async function openTime({ name, key }: Timed): Promise<number> {
  const began = performance.now();
  const sql = await opened(name, "existing", key);
  sql.all("select line from note order by id desc limit 50");
  const time = performance.now() - began;
  sql.close();
  return time;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
