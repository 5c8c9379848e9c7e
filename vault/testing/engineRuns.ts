/** What the engine worker is asked to do to the encrypted database, without the vault around it. */
import { openMemorySql } from "../memorySql.ts";
import { openOpfsSql, type OpfsPlace } from "../opfsSql.ts";
import { secret } from "../secret.ts";
import { sqlContract, type SqlCase } from "../sqlContract.ts";
import type { Sql } from "../sql.ts";

export interface Ran {
  title: string;
  fault: string | null;
}

const keyOf = (byte: number) => secret(new Uint8Array(32).fill(byte));

async function opened(
  name: string,
  which: OpfsPlace["which"],
  key: OpfsPlace["key"],
): Promise<Sql> {
  const result = await openOpfsSql({
    directory: `${name}/pool`,
    which,
    key,
    pause: async () => {},
  });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

export async function runContract(name: string): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const one of sqlContract) {
    await removePool(name);
    const sql = await opened(name, "new", keyOf(7));
    ran.push(tried(one, sql));
    sql.close();
  }
  return ran;
}

export async function memoryContract(): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const one of sqlContract) {
    const sql = await openMemorySql();
    ran.push(tried(one, sql));
    sql.close();
  }
  return ran;
}

export async function openOrderAnswers(name: string): Promise<Record<string, unknown>> {
  const sql = await opened(name, "new", keyOf(7));
  const answers: Record<string, unknown> = {};
  for (const pragma of [
    "cipher",
    "locking_mode",
    "temp_store",
    "journal_mode",
    "synchronous",
    "secure_delete",
  ]) {
    answers[pragma] = Object.values(sql.all(`pragma ${pragma}`)[0] ?? {})[0];
  }
  sql.close();
  return answers;
}

/** Writes with one key, opens with another, then with the first again. */
export async function wrongKey(name: string): Promise<Record<string, unknown>> {
  const first = await opened(name, "new", keyOf(7));
  first.run("create table kept (line text)");
  first.run("insert into kept values ('still here')");
  first.close();
  const wrong = await opened(name, "existing", keyOf(8)).catch((error: Error) => error.message);
  const none = await opened(name, "existing", null).catch((error: Error) => error.message);
  const over = await opened(name, "new", keyOf(8)).catch((error: Error) => error.message);
  const again = await opened(name, "existing", keyOf(7));
  const kept = again.all("select line from kept");
  again.close();
  return { wrong, none, over, kept };
}

export async function keepOneLine(name: string): Promise<void> {
  const sql = await opened(name, "new", keyOf(7));
  sql.run("create table kept (line text)");
  sql.run("insert into kept values ('still here')");
  sql.close();
}

export async function keptLines(name: string): Promise<unknown> {
  const sql = await opened(name, "existing", keyOf(7));
  const lines = sql.all("select line from kept");
  sql.close();
  return lines;
}

/** Before the pool is set up nothing is held, so the same worker can try again. */
export async function refuseAnEarlyHandle(name: string): Promise<Record<string, unknown>> {
  const refused = await refusingHandle(4, () => keptLines(name));
  return { refused, again: await keptLines(name) };
}

/** While it is set up: what the pool then does is delete its files. */
export function refuseALateHandle(name: string): Promise<unknown> {
  return refusingHandle(10, () => keptLines(name));
}

/** After all others were given, or handles still on their way would keep the files from harm. */
async function refusedLater(): Promise<never> {
  await new Promise((done) => {
    setTimeout(done, 200);
  });
  throw new DOMException("not now", "InvalidStateError");
}

async function refusingHandle(which: number, work: () => Promise<unknown>): Promise<unknown> {
  const files = FileSystemFileHandle.prototype as unknown as Record<string, () => Promise<unknown>>;
  const real = files["createSyncAccessHandle"];
  if (!real) throw new Error("This browser has no synchronous handles.");
  let calls = 0;
  files["createSyncAccessHandle"] = function refusing(this: FileSystemFileHandle) {
    calls += 1;
    return calls === which ? refusedLater() : real.call(this);
  };
  const outcome = await work().catch((error: Error) => error.name);
  files["createSyncAccessHandle"] = real;
  return outcome;
}

function tried({ title, check }: SqlCase, sql: Sql): Ran {
  try {
    check(sql);
    return { title, fault: null };
  } catch (error) {
    return { title, fault: String(error) };
  }
}

/** The pool in this worker lets go of its handles when the database is closed, so it can be removed. */
async function removePool(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch(() => undefined);
}
