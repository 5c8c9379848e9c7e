/** Adding a passkey to an open vault, and opening a closed one by it. */
import { changeSlots } from "../headerInside.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Bytes } from "../bytes.ts";
import type { Secret } from "../secret.ts";
import type { StorageFailure, UnlockFailure } from "../states.ts";
import { storageFailureOf } from "../storage.ts";
import { type Means, type OpenVault, unlockKeyBy } from "../vault.ts";
import { type MadePasskey, openPasskeySlot, passkeySlot } from "./slot.ts";

export async function addPasskey(
  { storage, random }: Pick<Means, "storage" | "random">,
  { key, sql }: OpenVault,
  made: MadePasskey,
): Promise<Result<void, StorageFailure>> {
  try {
    const slot = await passkeySlot(made, key, random);
    await changeSlots(storage.header, sql, key, (slots) => [...slots, slot]);
    return ok(undefined);
  } catch (error) {
    const failure = storageFailureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}

/** A passkey that does not fit is told like a wrong passphrase. `output` is overwritten. */
export async function unlockKeyByPasskey(
  { storage }: Pick<Means, "storage">,
  slotId: string,
  output: Bytes,
): Promise<Result<Secret, UnlockFailure>> {
  const found = await unlockKeyBy(storage, async ({ slots }) => {
    const slot = slots.find((one) => one.slotId === slotId);
    return slot ? openPasskeySlot(output, slot) : null;
  });
  output.fill(0);
  return found;
}
