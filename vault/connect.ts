/**
 * The page's side of the vault: one door, over the worker that `serveVault` runs in.
 */
import type { Bytes } from "./bytes.ts";
import type { CoverWays } from "./coverWays.ts";
import type { PutDownFailure } from "./inbox/putting.ts";
import type { Joined } from "./copy/archive.ts";
import type { RestoreFailure, Restoring } from "./copy/restore.ts";
import { keeperDoor, type Answered, type KeeperDoor } from "./keeper/door.ts";
import type { Attached, Order } from "./keeper/orders.ts";
import type { Fault, FromWorker, Outcome, Replies, ToWorker, Wish } from "./protocol.ts";
import type { Result } from "./result.ts";
import type { CreateFailure, KitUnlockFailure, UnlockFailure, VaultState } from "./states.ts";

export interface VaultDoor extends KeeperDoor {
  look(): Promise<VaultState>;
  create(passphrase: string): Promise<Result<void, CreateFailure>>;
  unlock(passphrase: string): Promise<Result<void, UnlockFailure>>;
  unlockWithKit(words: readonly string[]): Promise<Result<void, KitUnlockFailure>>;
  /** By what the passkey of that slot answered; see passkey/ceremony.ts. */
  unlockWithPasskey(slotId: string, output: Bytes): Promise<Result<void, UnlockFailure>>;
  /** A vault made from a backup, where there is none. Open afterwards. */
  restore(restoring: Restoring): Promise<Result<Joined, RestoreFailure>>;
  /** What a locked cover can offer beside the passphrase. */
  cover(): Promise<CoverWays>;
  /** Seals it to the vault without opening it; once it answers well it is on the disk. */
  putDown(content: string): Promise<Result<void, PutDownFailure>>;
  /** Answered by the writer's handler, in whichever tab. Rejects with a `VaultFault` when it threw. */
  ask(command: unknown): Promise<unknown>;
  onNotice(listener: (notice: unknown) => void): () => void;
  /** Called at once with what is known, then at every change. */
  onTabs(listener: (otherTabs: number) => void): () => void;
  /** Wipes and ends the worker. The door is shut for good then; the page reloads. */
  lock(): Promise<void>;
}

/** A fault inside the worker, by the name it had there. */
export class VaultFault extends Error {
  constructor({ name, message }: Fault) {
    super(message);
    this.name = name;
  }
}

/** How long a worker that is busy may take to wipe itself before it is ended as it is. */
const WIPE_MS = 300;

interface Waiting {
  wish: Wish;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

export function connectVault(worker: Worker): VaultDoor {
  const waiting = new Map<number, Waiting>();
  const noticed = new Set<(notice: unknown) => void>();
  const counted = new Set<(others: number) => void>();
  let sent = 0;
  let others = 0;
  let wasHeard = false;
  let shut: Fault | null = null;

  worker.addEventListener("message", (event: MessageEvent<FromWorker>) => {
    const message = event.data;
    wasHeard = true;
    if (message.say === "reply") settle(message.id, message.outcome);
    if (message.say === "notice") for (const listener of noticed) listener(message.notice);
    if (message.say === "tabs") {
      others = message.others;
      for (const listener of counted) listener(others);
    }
  });
  worker.addEventListener("error", () => {
    if (!wasHeard) shutWith({ name: "NoWorker", message: "The vault's worker did not start." });
  });

  function send<W extends Wish>(wish: W): Promise<Replies[W["say"]]> {
    return new Promise((resolve, reject) => {
      if (shut) {
        refuse({ wish, resolve, reject }, shut);
        return;
      }
      const id = (sent += 1);
      waiting.set(id, { wish, resolve, reject });
      worker.postMessage({ ...wish, id } satisfies ToWorker);
    });
  }

  function settle(id: number, outcome: Outcome): void {
    const one = waiting.get(id);
    waiting.delete(id);
    if ("fault" in outcome) one?.reject(new VaultFault(outcome.fault));
    else one?.resolve(outcome.value);
  }

  function shutWith(fault: Fault): void {
    shut = fault;
    for (const one of waiting.values()) refuse(one, fault);
    waiting.clear();
  }

  async function lock(): Promise<void> {
    if (!shut) await Promise.race([send({ say: "lock" }), waited(WIPE_MS)]);
    worker.terminate();
    shutWith({ name: "Locked", message: "This tab is locked." });
  }

  return {
    look: () => send({ say: "look" }),
    create: (passphrase) => send({ say: "create", passphrase }),
    unlock: (passphrase) => send({ say: "unlock", passphrase }),
    unlockWithKit: (words) => send({ say: "unlock-with-kit", words }),
    restore: (restoring) => send({ say: "restore", ...restoring }),
    ...keeperDoor(
      <O extends Order>(order: O, attached: Attached) =>
        send({ say: "keep", order, attached }) as Promise<Answered<O>>,
    ),
    unlockWithPasskey: (slotId, output) => send({ say: "unlock-with-passkey", slotId, output }),
    cover: () => send({ say: "cover" }),
    putDown: (content) => send({ say: "put-down", content }),
    ask: (command) => send({ say: "ask", command }),
    onNotice: (listener) => listening(noticed, listener),
    onTabs(listener) {
      listener(others);
      return listening(counted, listener);
    },
    lock,
  };
}

/** A worker that never started is a state of the vault; anything else that fails now is a fault. */
function refuse({ wish, resolve, reject }: Waiting, fault: Fault): void {
  const isMissing = fault.name === "NoWorker";
  if (isMissing && wish.say === "look") resolve({ at: "unavailable", why: "no-workers" });
  else reject(new VaultFault(fault));
}

function listening<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const waited = (milliseconds: number) =>
  new Promise<void>((done) => {
    setTimeout(done, milliseconds);
  });
