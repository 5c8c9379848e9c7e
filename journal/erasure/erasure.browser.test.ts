/** The bytes on the disk after erasing, looked at as they lie in the browser's profile. */
import { afterEach, expect, test } from "vitest";
import type { EventKind, NewEvent } from "../../record/events.ts";
import { emptyStorage, rawFiles } from "../../vault/testing/rawFiles.ts";
import { added, meant, noted, planned, tuesday } from "../folds/practice.ts";
import { wallInUtc } from "../memory.ts";
import type { PlainWish } from "./testing/plain.worker.ts";

const workers: Worker[] = [];
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.terminate();
  await emptyStorage();
});

function plainJournal(): (wish: PlainWish) => Promise<unknown> {
  const worker = new Worker(new URL("./testing/plain.worker.ts", import.meta.url), {
    type: "module",
  });
  workers.push(worker);
  return (wish) =>
    new Promise((resolve, reject) => {
      worker.addEventListener(
        "message",
        ({ data }: MessageEvent<{ value: unknown } | { fault: string }>) =>
          "fault" in data ? reject(new Error(data.fault)) : resolve(data.value),
        { once: true },
      );
      worker.postMessage(wish);
    });
}

const canaries = async (): Promise<Set<string>> => {
  const found = new Set<string>();
  for (const { bytes } of await rawFiles())
    for (const word of new TextDecoder("latin1").decode(bytes).match(/canary\d+/g) ?? [])
      found.add(word);
  return found;
};

test("not one word of an erased person lies in the database, its write-ahead log or the profile", async () => {
  const journal = plainJournal();
  await journal({ directory: "plain/pool" });
  let nth = 0;
  const append = (...events: NewEvent[]) =>
    journal({
      append: [
        wallInUtc("2025-10-14T20:40"),
        events.map((event) => ({ ...event, id: `e${(nth += 1)}` })),
      ],
    });
  // Enough of it that pages split and are joined again, among what is kept.
  for (let n = 0; n < 80; n += 1) {
    await append(
      planned(`j${n}`),
      noted(`mj${n}`, { session: `j${n}`, line: `canary${n} ${"said ".repeat(n % 50)}` }),
      meant(`mj${n}`, `canary${n + 1000} ${"again ".repeat(n * 10)}`),
      planned(`s${n}`, { client: "s" }),
      noted(`ms${n}`, { session: `s${n}`, line: `kept ${n}` }),
    );
    if (n === 40) await append(added("j", "J."), added("s", "S."));
  }
  expect((await canaries()).size).toBe(160);
  const body = { client: "j", moment: null, on: tuesday };
  const erased = await append({ kind: "forgotten" as EventKind, body } as NewEvent);
  expect(erased).toMatchObject({ ok: true });
  expect(await canaries()).toEqual(new Set());
});
