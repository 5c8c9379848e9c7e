/**
 * The ways into a vault: which there are, taking one away, another passphrase. One that counts always
 * stays: a passphrase, or a kit whose sheet was read back. A passkey never counts, since it goes with
 * the device it is in.
 */
import { deriveCopyKey, dropCopyKey, keepCopyKey, copyKeyInside } from "./copy/keyInside.ts";
import type { CopyKey } from "./copy/stanza.ts";
import { changeSlots, headerInside } from "./headerInside.ts";
import { copyCost } from "./kdf.ts";
import { confirmedKit, dropKit } from "./kit/inside.ts";
import type { ChangeFailure, RemoveFailure, WayIn } from "./keeper/orders.ts";
import { fail, ok, type Result } from "./result.ts";
import { wipe } from "./secret.ts";
import { openPassphraseSlot, type Slot } from "./slots.ts";
import type { Sql } from "./sql.ts";
import { storageFailureOf } from "./storage.ts";
import { changePassphrase, type Means, type OpenVault } from "./vault.ts";

export async function waysIn(sql: Sql): Promise<WayIn[]> {
  const slots = await slotsInside(sql);
  const counting = countingWays(sql, slots);
  return slots.map(({ slotId, type }) => ({ slotId, type, counts: counting.has(slotId) }));
}

/** The slots that would each do as the only way in. */
export function countingWays(sql: Sql, slots: readonly Slot[]): Set<string> {
  const kit = confirmedKit(sql, slots)?.slotId;
  const counting = slots.filter(({ slotId, type }) => type === "passphrase" || slotId === kit);
  return new Set(counting.map(({ slotId }) => slotId));
}

export async function removeWay(
  { storage }: Means,
  { key, sql }: OpenVault,
  slotId: string,
): Promise<Result<void, RemoveFailure>> {
  const slots = await slotsInside(sql);
  if (!slots.some((slot) => slot.slotId === slotId)) return fail({ kind: "no-such-way" });
  const left = slots.filter((slot) => slot.slotId !== slotId);
  if (countingWays(sql, left).size === 0) return fail({ kind: "last-way-in" });
  try {
    await changeSlots(storage.header, sql, key, () => left);
    dropKit(sql, slotId);
    if (!left.some(({ type }) => type === "passphrase")) dropCopyKey(sql);
    return ok(undefined);
  } catch (error) {
    return failed(error);
  }
}

/** Backups made before still open with the old one: the caller says so. */
export async function replacePassphrase(
  means: Means,
  open: OpenVault,
  passphrase: string,
): Promise<Result<void, ChangeFailure>> {
  const changed = await changePassphrase(means, open, passphrase);
  if (changed.ok) {
    await readyCopies(means, open, passphrase);
    return changed;
  }
  const { error } = changed;
  if (error.kind === "exists" || error.kind === "unavailable") throw new Error(error.kind);
  return fail(error);
}

/**
 * Derives what backups need of the passphrase that opens this vault, unless it is there already. Without
 * the memory for it backups are locked for the kit alone, and `copies` says so.
 */
export async function readyCopies(
  { kdf, random }: Means,
  { sql }: OpenVault,
  passphrase: string,
): Promise<void> {
  const slots = await slotsInside(sql);
  const slot = slots.find(({ type }) => type === "passphrase");
  const known = copyKeyInside(sql, slots);
  if (!slot || (known && !isCheap(known))) return;
  try {
    const copyKey = await deriveCopyKey(kdf, passphrase, random);
    keepCopyKey(sql, slot.slotId, copyKey);
    wipe(copyKey.key);
  } catch (error) {
    if (!(error instanceof RangeError) && !storageFailureOf(error)) throw error;
  }
}

const isCheap = ({ params }: CopyKey): boolean =>
  params.memoryKiB < copyCost.memoryKiB || params.passes < copyCost.passes;

export async function isPassphrase(
  { kdf }: Means,
  { sql }: OpenVault,
  passphrase: string,
): Promise<boolean> {
  for (const slot of await slotsInside(sql)) {
    if (slot.type !== "passphrase") continue;
    const key = await openPassphraseSlot(kdf, passphrase, slot);
    if (key) wipe(key);
    if (key) return true;
  }
  return false;
}

export async function slotsInside(sql: Sql): Promise<readonly Slot[]> {
  const inside = await headerInside(sql);
  if (!inside) throw new Error("This vault does not remember its header.");
  return inside.slots;
}

function failed(error: unknown): Result<never, RemoveFailure> {
  const failure = storageFailureOf(error);
  if (failure) return fail(failure);
  throw error;
}
