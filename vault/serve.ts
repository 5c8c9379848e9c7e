/**
 * The vault's side of a tab's worker. Keys, plaintext pages and the database live here and nowhere else;
 * ending the worker ends them. It never reads a clock: commands carry the time they are about.
 */
import { hexOf, type Bytes } from "./bytes.ts";
import { coverWays } from "./coverWays.ts";
import type { Kdf } from "./kdf.ts";
import type { Joined } from "./copy/archive.ts";
import type { RestoreFailure, Restoring } from "./copy/restore.ts";
import { askKeeper, lookWithoutVault, type Held } from "./keeper/asking.ts";
import { keeperBefore } from "./keeper/keeper.ts";
import type { Attached, Order } from "./keeper/orders.ts";
import { opfsStorage, whyUnavailable } from "./opfsStorage.ts";
import { outcomeOf, type FromWorker, type TabMessage, type ToWorker } from "./protocol.ts";
import { fail, ok, type Result } from "./result.ts";
import type { Random } from "./seal.ts";
import { takeSeat, type Handler } from "./seat.ts";
import { wipe, type Secret } from "./secret.ts";
import type { Sql } from "./sql.ts";
import { storageFailureOf } from "./storage.ts";
import type { CreateFailure, KitUnlockFailure, UnlockFailure, VaultState } from "./states.ts";
import { joinTabs, tryLock, type HeldLock, type Tabs } from "./tabs.ts";
import { createVault, look, openDatabase, strengthenSlot, unlockKey } from "./vault.ts";
import { readyCopies } from "./ways.ts";

/** The worker's global scope, as far as it is needed. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

export interface Service {
  kdf: Kdf;
  random: Random;
  /** Called when this tab becomes the writer. `notify` reaches every tab; call it after COMMIT. */
  openHandler(sql: Sql, notify: (notice: unknown) => void): Handler;
  /** The vault's directory in the origin's storage, and the root of its locks' names. */
  name?: string;
}

export function serveVault(scope: WorkerScope, service: Service): void {
  const name = service.name ?? "vault";
  const lockName = `${name}-writer`;
  const means = { kdf: service.kdf, random: service.random, storage: opfsStorage(name) };
  const tabsJoined = whyUnavailable().then((why) => (why ? null : join()));
  const quietly = (sql: Sql) => service.openHandler(sql, () => undefined);
  let held: Held | null = null;
  let asks = 0;

  const answers = {
    look: async (): Promise<VaultState> => {
      if (held) return { at: "open" };
      const why = await whyUnavailable();
      return why ? { at: "unavailable", why } : lookUnlessRefused();
    },
    create: ({ passphrase }: { passphrase: string }) =>
      withTabs<void, CreateFailure>((tabs) => create(tabs, passphrase)),
    unlock: ({ passphrase }: { passphrase: string }) =>
      withTabs<void, UnlockFailure>((tabs) => unlock(tabs, passphrase)),
    "unlock-with-kit": ({ words }: { words: readonly string[] }) =>
      withTabs<void, KitUnlockFailure>((tabs) => unlockWithKit(tabs, words)),
    "unlock-with-passkey": ({ slotId, output }: { slotId: string; output: Bytes }) =>
      withTabs<void, UnlockFailure>((tabs) => unlockWithPasskey(tabs, slotId, output)),
    restore: (restoring: Restoring) =>
      withTabs<Joined, RestoreFailure>((tabs) => restore(tabs, restoring)),
    cover: () => coverWays(means.storage),
    "put-down": async ({ content }: { content: string }) => {
      const { putDown } = await import("./inbox/putting.ts");
      return putDown(means, content);
    },
    keep: ({ order, attached }: { order: Order; attached: Attached }) =>
      held
        ? askKeeper(held, order, attached, service.random)
        : lookWithoutVault(means, quietly, order, attached),
    lock: async () => {
      held?.seat.leave();
      if (held) wipe(held.key);
      (await tabsJoined)?.close();
    },
  };

  scope.addEventListener("message", (event: MessageEvent<ToWorker>) => {
    void serve(event.data).then((outcome) => tell({ say: "reply", id: event.data.id, outcome }));
  });

  function serve(wish: ToWorker) {
    if (wish.say === "ask") return held ? held.seat.ask(wish.command) : outcomeOf(notOpen);
    return outcomeOf(() => (answers[wish.say] as (wish: ToWorker) => unknown)(wish));
  }

  async function create(tabs: Tabs, passphrase: string): Promise<Result<void, CreateFailure>> {
    const lock = await tryLock(lockName);
    if (!lock) return fail({ kind: "exists" });
    const made = await createVault(means, passphrase).catch(releasing(lock));
    if (!made.ok) {
      lock.release();
      return made;
    }
    sit(tabs, made.value.key, { sql: made.value.sql, lock });
    await readyCopies(means, made.value, passphrase);
    return ok(undefined);
  }

  async function restore(
    tabs: Tabs,
    restoring: Restoring,
  ): Promise<Result<Joined, RestoreFailure>> {
    const { restoreVault } = await import("./copy/restore.ts");
    const lock = await tryLock(lockName);
    if (!lock) return fail({ kind: "exists" });
    const restored = await restoreVault(means, quietly, restoring).catch(releasing(lock));
    if (!restored.ok) {
      lock.release();
      return restored;
    }
    const { open, joined } = restored.value;
    sit(tabs, open.key, { sql: open.sql, lock });
    await readyCopies(means, open, restoring.passphrase);
    return ok(joined);
  }

  async function unlock(tabs: Tabs, passphrase: string): Promise<Result<void, UnlockFailure>> {
    const key = await unlockKey(means, passphrase);
    if (!key.ok) return key;
    const entered = await enter(tabs, key.value);
    if (!entered.ok) return entered;
    const sql = entered.value;
    if (!sql) return ok(undefined);
    await strengthenSlot(means, { key: key.value, sql }, passphrase);
    await readyCopies(means, { key: key.value, sql }, passphrase);
    return ok(undefined);
  }

  async function unlockWithKit(
    tabs: Tabs,
    words: readonly string[],
  ): Promise<Result<void, KitUnlockFailure>> {
    const { unlockKeyByKit } = await import("./kit/unlocking.ts");
    const key = await unlockKeyByKit(means, words);
    if (!key.ok) return key;
    const entered = await enter(tabs, key.value);
    return entered.ok ? ok(undefined) : entered;
  }

  async function unlockWithPasskey(
    tabs: Tabs,
    slotId: string,
    output: Bytes,
  ): Promise<Result<void, UnlockFailure>> {
    const { unlockKeyByPasskey } = await import("./passkey/keeping.ts");
    const key = await unlockKeyByPasskey(means, slotId, output);
    if (!key.ok) return key;
    const entered = await enter(tabs, key.value);
    return entered.ok ? ok(undefined) : entered;
  }

  /** Takes a seat with the key that some way in found. Answers the database when this tab writes. */
  async function enter(tabs: Tabs, key: Secret): Promise<Result<Sql | null, EnterFailure>> {
    const lock = await tryLock(lockName);
    if (!lock) {
      sit(tabs, key, null);
      return ok(null);
    }
    const opened = await openDatabase(means.storage, key).catch(releasing(lock));
    if (!opened.ok) {
      lock.release();
      wipe(key);
      return fail(opened.error as EnterFailure);
    }
    sit(tabs, key, { sql: opened.value, lock });
    return opened;
  }

  function sit(tabs: Tabs, key: Secret, first: { sql: Sql; lock: HeldLock } | null): void {
    const notify = (notice: unknown) => {
      tell({ say: "notice", notice });
      tabs.post({ say: "notice", from: tabs.id, notice });
    };
    const of = {
      tabs,
      lockName,
      open: () => takeOver(key),
      openHandler: (sql: Sql) =>
        keeperBefore(service.openHandler(sql, notify), means, { key, sql }),
      nextAsk: () => String((asks += 1)),
    };
    try {
      held = { seat: takeSeat(of, first), key };
    } catch (error) {
      first?.lock.release();
      wipe(key);
      throw error;
    }
  }

  async function takeOver(key: Secret): Promise<Sql> {
    const opened = await openDatabase(means.storage, key);
    if (opened.ok) return opened.value;
    throw new Error(`The vault could not be taken over: ${opened.error.kind}`);
  }

  async function lookUnlessRefused(): Promise<VaultState> {
    try {
      return await look(means.storage);
    } catch (error) {
      if (!storageFailureOf(error)) throw error;
      return { at: "unavailable", why: "refused" };
    }
  }

  function join(): Promise<Tabs> {
    return joinTabs({
      name,
      id: hexOf(service.random(8)),
      onMessage: hear,
      onCount: (others) => tell({ say: "tabs", others }),
    });
  }

  function hear(message: TabMessage): void {
    // A tab that still shows its cover is told nothing of what others write.
    if (!held) return;
    if (message.say === "notice") tell({ say: "notice", notice: message.notice });
    else held.seat.hear(message);
  }

  async function withTabs<T, E>(
    work: (tabs: Tabs) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | UnavailableFailure>> {
    if (held) throw new Error("This vault is open already.");
    const tabs = await tabsJoined;
    if (tabs) return work(tabs);
    return fail({ kind: "unavailable", why: (await whyUnavailable()) ?? "refused" });
  }

  function tell(message: FromWorker): void {
    scope.postMessage(message);
  }
}

type EnterFailure = Exclude<UnlockFailure, { kind: "wrong-passphrase" }>;

type UnavailableFailure = {
  kind: "unavailable";
  why: NonNullable<Awaited<ReturnType<typeof whyUnavailable>>>;
};

function notOpen(): never {
  throw new Error("This vault is not open in this tab.");
}

const releasing =
  (lock: HeldLock) =>
  (error: unknown): never => {
    lock.release();
    throw error;
  };
