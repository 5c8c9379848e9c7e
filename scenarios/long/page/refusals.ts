/** One kind of write, refused by the disk at its first call, its second, ..., until none is left to refuse. */
import { beginning, namesIn, torn, withIds, workloads } from "../evenings.ts";
import { entered, type Tab } from "./tabs.ts";

export interface RefusalFigures {
  /** Calls to the disk that were refused, one attempt each. */
  refused: number;
  /** After how many of them the write was there all the same: told as kept, or found at reopening. */
  kept: number;
  keptThoughRefused: number;
  between: string[];
  /** What came back as a fault and not as a refusal in words. */
  thrown: string[];
  /** The next append failed, though the disk was well again. */
  stuck: string[];
  /** By what the journal said: storage-full, storage-refused. */
  said: Record<string, number>;
}

export async function refuseEveryWrite(
  vault: string,
  workload: string,
  step = 1,
): Promise<RefusalFigures> {
  const figures: RefusalFigures = {
    refused: 0,
    kept: 0,
    keptThoughRefused: 0,
    between: [],
    thrown: [],
    stuck: [],
    said: {},
  };
  let tab = await entered(vault);
  await tab.append(beginning("b"));
  for (const lasts of [false, true]) {
    for (let nth = 1; ; nth += step) {
      const name = `${lasts ? "lasting" : "once"}-${nth}`;
      if (figures.refused % 4 === 1) await tab.order({ test: "checkpoint-often" });
      const outcome = await attempt(tab, workload, name, { nth, lasts }, figures);
      if (outcome.refused === 0) break;
      figures.refused += 1;
      if (figures.refused % 4 === 3) tab = await reopened(tab, vault, name, outcome, figures);
      await nextAppend(tab, `next-${name}`, figures);
    }
  }
  const { integrity, agrees } = await tab.sound();
  if (integrity !== "ok" || !agrees) figures.between.push(`at the end: ${integrity} ${agrees}`);
  await tab.door.lock();
  return figures;
}

interface Attempted {
  refused: number;
  before: unknown;
}

async function attempt(
  tab: Tab,
  workload: string,
  name: string,
  refusal: { nth: number; lasts: boolean },
  figures: RefusalFigures,
): Promise<Attempted> {
  const events = withIds(name, workloads[workload]!(name));
  const before = await tab.order({ test: "dump" });
  await tab.order({ test: "refuse", refusal });
  const reply = await tab.append(events).catch((error: Error) => ({ fault: error.message }));
  const { refused } = (await tab.order({ test: "refuse", refusal: null })) as Attempted;
  const isThere = namesIn(await tab.ids()).has(name);
  const isAsBefore = (await tab.order({ test: "dump" })) === before;
  const why = whyNot(reply);
  if (refused > 0 && why) figures.said[why] = (figures.said[why] ?? 0) + 1;
  if (why === "fault" && "fault" in reply) figures.thrown.push(`${name}: ${reply.fault}`);
  if (why === null ? !isThere : isThere !== !isAsBefore) figures.between.push(`${name}: ${why}`);
  if (why !== null && isThere) figures.keptThoughRefused += 1;
  if (why === null && refused > 0) figures.kept += 1;
  if (torn(await tab.ids()).length > 0) figures.between.push(`${name}: torn`);
  return { refused, before };
}

function whyNot(reply: { fault: string } | { answer: unknown }): string | null {
  if ("fault" in reply) return "fault";
  const answer = reply.answer as { ok: boolean; error?: { why: string } };
  return answer.ok ? null : (answer.error?.why ?? "?");
}

/** Ended without a word and opened again: what was refused is not there, or is there whole. */
async function reopened(
  tab: Tab,
  vault: string,
  name: string,
  { before }: Attempted,
  figures: RefusalFigures,
): Promise<Tab> {
  const wasThere = namesIn(await tab.ids()).has(name);
  tab.kill();
  const again = await entered(vault);
  const ids = await again.ids();
  const isThere = namesIn(ids).has(name);
  if (torn(ids).length > 0) figures.between.push(`${name}: torn at reopening`);
  if (wasThere && !isThere) figures.between.push(`${name}: lost at reopening`);
  if (!isThere && (await again.order({ test: "dump" })) !== before) {
    figures.between.push(`${name}: neither before nor after at reopening`);
  }
  if (!wasThere && isThere) figures.keptThoughRefused += 1;
  return again;
}

async function nextAppend(tab: Tab, name: string, figures: RefusalFigures): Promise<void> {
  const reply = await tab
    .append(withIds(name, workloads["a setting"]!(name)))
    .catch((error: Error) => ({ fault: error.message }));
  if (whyNot(reply) !== null) figures.stuck.push(`${name}: ${JSON.stringify(reply)}`);
}
