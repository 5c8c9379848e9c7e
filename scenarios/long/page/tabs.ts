/** Tabs as the fault suites see them: one worker each, with the vault in it, ended at will. */
import { connectVault, type VaultDoor } from "../../../vault/connect.ts";
import type { Reply } from "../../../journal/commands.ts";
import type { NewEventWithId } from "../../../journal/log.ts";
import type { Soundness, TestOrder } from "./vault.worker.ts";

export const PASSPHRASE = "lantern orbit velvet canyon ripple";
export const EVENING = Date.UTC(2025, 9, 14, 20, 40);

export interface Tab {
  door: VaultDoor;
  /** What the journal answered; rejects when it says nothing or its handler threw. */
  append(events: readonly NewEventWithId[], now?: number): Promise<Reply>;
  order(order: TestOrder): Promise<unknown>;
  ids(): Promise<string[]>;
  sound(): Promise<Soundness>;
  kill(): void;
}

export function openTab(vault: string): Tab {
  const worker = new Worker(new URL("./vault.worker.ts", import.meta.url), {
    type: "module",
    name: vault,
  });
  const door = connectVault(worker);
  const order = (one: TestOrder) => door.ask(one);
  return {
    door,
    append: (events, now = EVENING) => door.ask({ do: "append", now, events }) as Promise<Reply>,
    order,
    ids: async () => (await order({ test: "ids" })) as string[],
    sound: async () => (await order({ test: "sound" })) as Soundness,
    kill: () => worker.terminate(),
  };
}

/** Opens what is there, or makes one where there is none. Throws the reason when it cannot. */
export async function enter(tab: Tab): Promise<void> {
  const state = await tab.door.look();
  const entered =
    state.at === "none" ? await tab.door.create(PASSPHRASE) : await tab.door.unlock(PASSPHRASE);
  if (!entered.ok) throw new Error(`${state.at}: ${JSON.stringify(entered.error)}`);
}

export async function entered(vault: string): Promise<Tab> {
  const tab = openTab(vault);
  await enter(tab);
  return tab;
}

/** What was acknowledged: `null` when the journal refused, for a reason that it names. */
export function seqOf(reply: Reply): number | null {
  if ("fault" in reply) throw new Error(reply.fault);
  const answer = reply.answer as { ok: boolean; value?: { seq: number } };
  return answer.ok ? (answer.value?.seq ?? null) : null;
}

export const pause = (milliseconds: number) =>
  new Promise<void>((done) => {
    setTimeout(done, milliseconds);
  });

/** Rejects when the work takes longer: a hang is a finding, not a wait. */
export function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  const late = pause(milliseconds).then(() => {
    throw new Error(`${what} took more than ${milliseconds} ms`);
  });
  return Promise.race([work, late]);
}

/** A 32-bit sequence (mulberry32): numbers from 0 to below `end`. */
export function seeded(seed: number): (end: number) => number {
  let state = seed >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}
