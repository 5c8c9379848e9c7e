/** Two or three tabs on one vault, opened, asked, locked and killed in an order drawn from a seed. */
import { beginning, namesIn, torn, withIds, workloads } from "../evenings.ts";
import { entered, openTab, pause, PASSPHRASE, seeded, seqOf, type Tab, within } from "./tabs.ts";

export interface InterleavingFigures {
  interleavings: number;
  steps: number;
  asked: number;
  acknowledged: number;
  lost: string[];
  torn: string[];
  twoWriters: string[];
  /** Anything else that should not be: a hang, a refusal, tables that do not follow from the log. */
  faults: string[];
}

const PATIENCE = 20_000;

export async function interleave(vault: string, seeds: readonly number[]) {
  const figures: InterleavingFigures = {
    interleavings: 0,
    steps: 0,
    asked: 0,
    acknowledged: 0,
    lost: [],
    torn: [],
    twoWriters: [],
    faults: [],
  };
  const first = await entered(vault);
  await first.append(beginning("b"));
  await first.door.lock();
  for (const seed of seeds) {
    await one(vault, seed, figures).catch((error: Error) => {
      figures.faults.push(`seed ${seed}: ${error.message}`);
    });
    figures.interleavings += 1;
  }
  return figures;
}

async function one(vault: string, seed: number, figures: InterleavingFigures): Promise<void> {
  const next = seeded(seed);
  const tabs: (Tab & { isOpen: Promise<boolean> })[] = [];
  const kept: string[] = [];
  const pending: Promise<unknown>[] = [];
  const most = 2 + next(2);

  const open = () => {
    const tab = openTab(vault);
    const isOpen = tab.door.unlock(PASSPHRASE).then((unlocked) => {
      if (!unlocked.ok) figures.faults.push(`seed ${seed}: ${JSON.stringify(unlocked.error)}`);
      return unlocked.ok;
    });
    isOpen.catch(() => undefined);
    tabs.push({ ...tab, isOpen });
  };
  const ask = (n: number) => {
    const tab = tabs[next(tabs.length)]!;
    const name = `${seed}-${n}`;
    const kinds = Object.values(workloads);
    const events = withIds(name, [
      ...kinds[next(kinds.length)]!(name),
      ...workloads["a setting"]!(name),
    ]);
    figures.asked += 1;
    const asked = tab.isOpen
      .then(() => tab.append(events))
      .then((reply) => {
        if (seqOf(reply) !== null) kept.push(name);
        else figures.faults.push(`seed ${seed}: refused`);
      });
    // A tab that is killed or locked never answers, or says that it is locked.
    pending.push(asked.catch((error: Error) => noteFault(error, seed, figures)));
  };
  const part = (how: "kill" | "lock") => {
    const [tab] = tabs.splice(next(tabs.length), 1);
    if (how === "kill") tab?.kill();
    else if (tab) pending.push(tab.door.lock());
  };

  open();
  const steps = 6 + next(9);
  for (let n = 0; n < steps; n += 1) {
    figures.steps += 1;
    const drawn = next(10);
    if (tabs.length === 0 || (drawn < 2 && tabs.length < most)) open();
    else if (drawn < 7) ask(n);
    else if (drawn === 7) part("lock");
    else if (drawn === 8) part("kill");
    else await pause(next(40));
    if (next(3) === 0) await tabs.at(-1)?.isOpen.catch(() => false);
  }

  for (const tab of tabs) {
    const last = withIds(
      `${seed}-last-${tabs.indexOf(tab)}`,
      workloads["a moment noted"]!(`${seed}-${tabs.indexOf(tab)}`),
    );
    const isOpen = await within(PATIENCE, "opening", tab.isOpen);
    if (!isOpen) continue;
    const reply = await within(PATIENCE, "a last write", tab.append(last));
    if (seqOf(reply) !== null) kept.push(`${seed}-last-${tabs.indexOf(tab)}`);
  }
  for (const tab of tabs) tab.kill();
  await settle(vault, seed, kept, figures);
}

async function settle(
  vault: string,
  seed: number,
  kept: readonly string[],
  figures: InterleavingFigures,
): Promise<void> {
  const tab = await within(PATIENCE, "opening at the end", entered(vault));
  const ids = await tab.ids();
  const there = namesIn(ids);
  const { integrity, agrees } = await tab.sound();
  figures.acknowledged += kept.length;
  figures.lost.push(...kept.filter((name) => !there.has(name)));
  figures.torn.push(...torn(ids));
  if (integrity !== "ok" || !agrees) figures.faults.push(`seed ${seed}: ${integrity} ${agrees}`);
  await tab.door.lock();
}

function noteFault({ name, message }: Error, seed: number, figures: InterleavingFigures): void {
  if (message.includes("Two tabs write")) figures.twoWriters.push(`seed ${seed}`);
  else if (name !== "Locked") figures.faults.push(`seed ${seed}: ${name} ${message}`);
}
