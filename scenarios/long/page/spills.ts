/** Workers ended in the middle of a transaction whose pages are already on the disk. */
import { beginning } from "../evenings.ts";
import { entered, pause, seeded, seqOf } from "./tabs.ts";

export interface SpillFigures {
  terminations: number;
  /** Of those, how many had bytes of the transaction on the disk when the worker was ended. */
  spilled: number;
  uncommittedRows: number;
  faults: string[];
}

/** Goes on until `wanted` terminations had spilled; half are ended while still writing. */
export async function terminateSpilled(vault: string, wanted: number): Promise<SpillFigures> {
  const figures: SpillFigures = { terminations: 0, spilled: 0, uncommittedRows: 0, faults: [] };
  const next = seeded(50);
  let tab = await entered(vault);
  seqOf(await tab.append(beginning("b")));
  const before = await tab.order({ test: "dump" });
  while (figures.spilled < wanted && figures.terminations < wanted * 3) {
    await tab.door.lock();
    tab = await entered(vault);
    const size = await sizeOnDisk();
    const spilling = tab.order({ test: "spill", rows: 1500 });
    spilling.catch(() => undefined);
    if (figures.terminations % 2 === 0) await spilling;
    else await pause(5 + next(60));
    tab.kill();
    figures.terminations += 1;
    if ((await sizeOnDisk()) > size + 500_000) figures.spilled += 1;
    tab = await entered(vault);
    const dump = await tab.order({ test: "dump" });
    const { integrity, agrees, spilled } = await tab.sound();
    figures.uncommittedRows += spilled;
    if (dump !== before) figures.faults.push(`${figures.terminations}: another state`);
    if (integrity !== "ok" || !agrees) figures.faults.push(`${figures.terminations}: ${integrity}`);
  }
  tab.kill();
  return figures;
}

async function sizeOnDisk(directory?: FileSystemDirectoryHandle): Promise<number> {
  let size = 0;
  for await (const handle of (directory ?? (await navigator.storage.getDirectory())).values()) {
    size += handle.kind === "directory" ? await sizeOnDisk(handle) : (await handle.getFile()).size;
  }
  return size;
}
