/** The slot that the twelve words open. Like every slot it is the vault key sealed, and no more. */
import { base64Of, bytesOfBase64, hexOf } from "../bytes.ts";
import type { Random } from "../seal.ts";
import { wipe, type Secret } from "../secret.ts";
import { openSlot, sealSlot, SALT_BYTES, SLOT_ID_BYTES, type Slot } from "../slots.ts";
import { kitSlotKey } from "./kit.ts";

export const KIT_TYPE = "kit";

export async function kitSlot(entropy: Secret, vaultKey: Secret, random: Random): Promise<Slot> {
  const salt = random(SALT_BYTES);
  const slotKey = await kitSlotKey(entropy, salt);
  const fields = {
    slotId: hexOf(random(SLOT_ID_BYTES)),
    type: KIT_TYPE,
    params: { version: 1 },
    salt: base64Of(salt),
  };
  const slot = await sealSlot(slotKey, fields, vaultKey, random);
  wipe(slotKey);
  return slot;
}

/** `null` when these are not the words of this slot. */
export async function openKitSlot(entropy: Secret, slot: Slot): Promise<Secret | null> {
  const salt = bytesOfBase64(slot.salt);
  if (slot.type !== KIT_TYPE || !salt) return null;
  const slotKey = await kitSlotKey(entropy, salt);
  const vaultKey = await openSlot(slotKey, slot);
  wipe(slotKey);
  return vaultKey;
}
