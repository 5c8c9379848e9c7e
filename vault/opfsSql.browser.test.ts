import { afterEach, describe, expect, test } from "vitest";
import { sqlContract } from "./sqlContract.ts";
import type { Ran } from "./testing/engineRuns.ts";
import { emptyStorage } from "./testing/rawFiles.ts";

afterEach(emptyStorage);

type Outcome = { value: unknown } | { fault: string };

function inWorker(run: string, name: string): Promise<unknown> {
  const worker = new Worker(new URL("./testing/engine.worker.ts", import.meta.url), {
    type: "module",
  });
  return new Promise<unknown>((resolve, reject) => {
    worker.addEventListener("message", (event: MessageEvent<Outcome>) => {
      if ("fault" in event.data) reject(new Error(event.data.fault));
      else resolve(event.data.value);
    });
    worker.addEventListener("error", () => reject(new Error("The worker did not start.")));
    worker.postMessage({ run, name });
  }).finally(() => worker.terminate());
}

describe("the encrypted database in the browser's private storage", () => {
  test("keeps the contract of every engine", async () => {
    const ran = (await inWorker("runContract", "contract")) as Ran[];
    expect(ran.filter(({ fault }) => fault !== null)).toEqual([]);
    expect(ran.map(({ title }) => title)).toEqual(sqlContract.map(({ title }) => title));
  });

  test("and so does the engine in memory, in a browser", async () => {
    const ran = (await inWorker("memoryContract", "")) as Ran[];
    expect(ran.filter(({ fault }) => fault !== null)).toEqual([]);
    expect(ran).toHaveLength(sqlContract.length);
  });

  test("is encrypted, exclusive, write-ahead, fully synchronous, and overwrites what is deleted", async () => {
    expect(await inWorker("openOrderAnswers", "order")).toEqual({
      cipher: "chacha20",
      locking_mode: "exclusive",
      temp_store: 2,
      journal_mode: "wal",
      synchronous: 2,
      secure_delete: 1,
    });
  });

  test("a wrong key or no key opens nothing, makes nothing and hurts nothing", async () => {
    expect(await inWorker("wrongKey", "keys")).toEqual({
      wrong: "damaged",
      none: "damaged",
      over: "A database is there already.",
      kept: [{ line: "still here" }],
    });
  });

  test("a file handle refused while opening fails that opening and deletes nothing", async () => {
    // The first handles are asked for by us, to see whether all are free; the later ones by the pool.
    await inWorker("keepOneLine", "refused");
    expect(await inWorker("refuseAnEarlyHandle", "refused")).toEqual({
      refused: "InvalidStateError",
      again: [{ line: "still here" }],
    });
    expect(await inWorker("refuseALateHandle", "refused")).toBe("InvalidStateError");
    expect(await inWorker("keptLines", "refused")).toEqual([{ line: "still here" }]);
  });
});
