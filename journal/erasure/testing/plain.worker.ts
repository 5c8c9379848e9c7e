/**
 * A journal in the browser's private storage, without its key: for a test that looks at the very bytes
 * on the disk, database and write-ahead log, which encryption would otherwise hide from it.
 */
import { openOpfsSql } from "../../../vault/opfsSql.ts";
import { coreRoom } from "../../core.tables.ts";
import { createJournal } from "../../createJournal.ts";
import type { JournalCore } from "../../createJournal.ts";

export type PlainWish = { directory: string } | { append: Parameters<JournalCore["append"]> };

let core: JournalCore | undefined;

async function answer(wish: PlainWish): Promise<unknown> {
  if ("append" in wish) return core?.append(...wish.append);
  const pause = async () => {};
  const opened = await openOpfsSql({ directory: wish.directory, which: "new", key: null, pause });
  if (!opened.ok) throw new Error(opened.error.kind);
  core = createJournal(opened.value, { rooms: [coreRoom], random: (n) => new Uint8Array(n) });
  return "open";
}

addEventListener("message", ({ data }: MessageEvent<PlainWish>) => {
  answer(data).then(
    (value: unknown) => postMessage({ value }),
    (error: unknown) => postMessage({ fault: String(error) }),
  );
});
