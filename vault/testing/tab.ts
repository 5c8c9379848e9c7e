/** A tab as the tests see it: a worker of its own with the vault in it. Killing one is ending its worker. */
import { connectVault, type VaultDoor } from "../connect.ts";
import type { NotebookCommand } from "./notebook.ts";

export interface Tab extends VaultDoor {
  do(command: NotebookCommand): Promise<unknown>;
  kill(): void;
}

const opened = new Set<Worker>();

export function openTab(vault: string, kdf: "cheap" | "real" = "cheap"): Tab {
  const worker = new Worker(new URL("./vault.worker.ts", import.meta.url), {
    type: "module",
    name: `${vault} ${kdf}`,
  });
  opened.add(worker);
  const door = connectVault(worker);
  return { ...door, do: (command) => door.ask(command), kill: () => worker.terminate() };
}

export function killAllTabs(): void {
  for (const worker of opened) worker.terminate();
  opened.clear();
}

/** Resolves as soon as `isSo` answers true; a test that waits in vain runs into its own time limit. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await new Promise((done) => {
      setTimeout(done, 5);
    });
  }
}
