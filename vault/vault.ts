/**
 * Looking at a vault, making one, and opening one, over any storage. Tabs and workers are elsewhere.
 *
 * Making is all or nothing. A marker is raised first; then the database is made and settled; then the
 * header is written; then the marker is lowered, and only then is the vault given to anyone. Killed at
 * any point, the next look finds either the marker without a whole header (nothing was ever written by a
 * person: the remains are cleared by the next making) or a whole vault.
 */
import { changeSlots, headerInside, keepHeaderInside, reconcile } from "./headerInside.ts";
import { markedHeader, isMarkedBy, type Header } from "./header.ts";
import { lookAtHeader, writeHeader, type HeaderLook } from "./headerCopies.ts";
import type { Kdf } from "./kdf.ts";
import { isLongEnough } from "./passphrase.ts";
import { fail, ok, type Result } from "./result.ts";
import type { Random } from "./seal.ts";
import { secret, wipe, type Secret } from "./secret.ts";
import { costOf, openPassphraseSlot, passphraseSlot, VAULT_KEY_BYTES, type Slot } from "./slots.ts";
import type { Sql } from "./sql.ts";
import type { CreateFailure, UnlockFailure, VaultState } from "./states.ts";
import { storageFailureOf, type DatabaseLook, type VaultStorage } from "./storage.ts";

export interface Means {
  storage: VaultStorage;
  kdf: Kdf;
  random: Random;
}

export interface OpenVault {
  key: Secret;
  sql: Sql;
}

/** Never `open`: that is known only to whoever opened it. */
export async function look(storage: VaultStorage): Promise<VaultState> {
  const header = await lookAtHeader(storage.header);
  const database = await storage.database.look();
  if (await isUnfinished(storage, header, database)) return { at: "none" };
  return stateOf(header, database);
}

/** For a vault that is not empty when it is made: restored from a backup. */
export interface Filling {
  /** Where it may be made. What lies there is cleared away. */
  over: readonly VaultState["at"][];
  slots(key: Secret): Promise<Slot>[];
  /** Throws when it cannot be filled; then none was made. */
  fill(sql: Sql, slots: readonly Slot[]): void;
}

/** The caller holds the writers' lock. */
export async function createVault(
  { storage, kdf, random }: Means,
  passphrase: string,
  filling: Filling | null = null,
): Promise<Result<OpenVault, CreateFailure>> {
  if (!isLongEnough(passphrase)) return fail({ kind: "too-short" });
  return guarded(async () => {
    const over = filling?.over ?? ["none"];
    if (!over.includes((await look(storage)).at)) return fail({ kind: "exists" });
    const key = secret(random(VAULT_KEY_BYTES));
    const header = await markedHeader(key, 1, [
      await passphraseSlot(kdf, passphrase, key, random),
      ...(await Promise.all(filling?.slots(key) ?? [])),
    ]);
    await storage.making.raise();
    await clearRemains(storage);
    const opened = await storage.database.open(key, "new");
    if (!opened.ok) throw new Error(`A new database could not be opened: ${opened.error.kind}`);
    try {
      await keepHeaderInside(opened.value, header);
      filling?.fill(opened.value, header.slots);
      await writeHeader(storage.header, header);
      await storage.making.lower();
    } catch (error) {
      opened.value.close();
      wipe(key);
      throw error;
    }
    return ok({ key, sql: opened.value });
  });
}

/** Finds the vault key; touches the header only. Any tab may do this at any time. */
export const unlockKey = (
  { storage, kdf }: Means,
  passphrase: string,
): Promise<Result<Secret, UnlockFailure>> =>
  unlockKeyBy(storage, (header) => keyFrom(header, kdf, passphrase));

/** `find` tries one way in on every slot that is of its kind; `null` when none of them opens. */
export async function unlockKeyBy(
  storage: VaultStorage,
  find: (header: Header) => Promise<Secret | null>,
): Promise<Result<Secret, UnlockFailure>> {
  return guarded(async () => {
    const state = await look(storage);
    if (state.at !== "locked") return fail(whyNot(state));
    const found = await lookAtHeader(storage.header);
    if (found.at !== "whole") return fail({ kind: "damaged", what: "header" });
    const key = await find(found.header);
    if (!key) return fail({ kind: "wrong-passphrase" });
    if (await isMarkedBy(key, found.header)) return ok(key);
    wipe(key);
    return fail({ kind: "damaged", what: "header" });
  });
}

/** The caller holds the writers' lock, and so may mend what `look` only saw. */
export async function openDatabase(
  storage: VaultStorage,
  key: Secret,
): Promise<Result<Sql, UnlockFailure>> {
  return guarded(async () => {
    const opened = await storage.database.open(key, "existing");
    if (!opened.ok) return fail(openFailure(opened.error.kind));
    const sql = opened.value;
    try {
      const verdict = await reconcile(storage.header, sql, key);
      if (verdict === "agrees") {
        if (await storage.making.stands()) await storage.making.lower();
        return ok(sql);
      }
      sql.close();
      return fail(verdict === "put-back" ? { kind: "slots-put-back" } : openFailure("damaged"));
    } catch (error) {
      sql.close();
      throw error;
    }
  });
}

/** Writes the passphrase's slot anew; the vault key and every other slot stay. Needs the writers' lock. */
export async function changePassphrase(
  { storage, kdf, random }: Means,
  { key, sql }: OpenVault,
  passphrase: string,
): Promise<Result<void, CreateFailure>> {
  if (!isLongEnough(passphrase)) return fail({ kind: "too-short" });
  return guarded(async () => {
    const slot = await passphraseSlot(kdf, passphrase, key, random);
    await changeSlots(storage.header, sql, key, (slots) => [
      ...slots.filter(({ type }) => type !== "passphrase"),
      slot,
    ]);
    return ok(undefined);
  });
}

/** A slot made when guessing was dearer than it is today is made dearer; never the other way round. */
export async function strengthenSlot(
  means: Means,
  open: OpenVault,
  passphrase: string,
): Promise<void> {
  const { wanted } = means.kdf;
  const inside = await headerInside(open.sql);
  const costs = (inside?.slots ?? []).filter(({ type }) => type === "passphrase").map(costOf);
  const isCheap = costs.some(
    (cost) => cost && (cost.memoryKiB < wanted.memoryKiB || cost.passes < wanted.passes),
  );
  const isDearer = costs.some(
    (cost) => cost && (cost.memoryKiB > wanted.memoryKiB || cost.passes > wanted.passes),
  );
  if (isCheap && !isDearer) await changePassphrase(means, open, passphrase);
}

async function keyFrom(header: Header, kdf: Kdf, passphrase: string): Promise<Secret | null> {
  for (const slot of header.slots) {
    if (slot.type !== "passphrase") continue;
    const key = await openPassphraseSlot(kdf, passphrase, slot);
    if (key) return key;
  }
  return null;
}

/** The marker stands and a whole vault does not: nobody has ever been given this one. */
async function isUnfinished(
  storage: VaultStorage,
  header: HeaderLook,
  database: DatabaseLook,
): Promise<boolean> {
  const isWhole = header.at === "whole" && database === "present";
  return !isWhole && (await storage.making.stands());
}

async function clearRemains(storage: VaultStorage): Promise<void> {
  await storage.header.remove("a");
  await storage.header.remove("b");
  await storage.database.remove();
  for (const name of await storage.inbox.names()) await storage.inbox.remove(name);
}

function stateOf(header: HeaderLook, database: DatabaseLook): VaultState {
  if (header.at === "newer-version") return { at: "newer-version" };
  if (header.at === "damaged") return { at: "damaged", what: "header" };
  if (database === "damaged") return { at: "damaged", what: "database" };
  if (header.at === "whole") return { at: database === "present" ? "locked" : "missing-data" };
  return { at: database === "present" ? "missing-header" : "none" };
}

function whyNot(state: Exclude<VaultState, { at: "locked" }>): UnlockFailure {
  if (state.at === "damaged") return { kind: "damaged", what: state.what };
  if (state.at === "unavailable") return { kind: "unavailable", why: state.why };
  if (state.at === "open") throw new Error("This vault is open already.");
  return { kind: state.at };
}

const openFailure = (kind: "missing-data" | "damaged"): UnlockFailure =>
  kind === "damaged" ? { kind, what: "database" } : { kind };

/** Faults of the storage and of memory become values; everything else is a bug and goes on up. */
async function guarded<T, E>(
  work: () => Promise<Result<T, E>>,
): Promise<
  Result<T, E | { kind: "out-of-memory" } | Exclude<ReturnType<typeof storageFailureOf>, null>>
> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError) return fail({ kind: "out-of-memory" });
    const failure = storageFailureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}
