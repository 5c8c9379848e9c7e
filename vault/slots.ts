/**
 * A slot is one way into the vault: the random vault key, sealed under a key that only that way can
 * make. Every other field of the slot is sealed alongside, so none can be changed or moved to another
 * slot. Changing a passphrase makes a new slot and never touches the database.
 *
 * `type` is open on purpose: a recovery kit and a passkey are to come, each with parameters of its own,
 * and a slot of a type unknown here is carried along untouched.
 */
import { base64Of, bytesOfBase64, hexOf, utf8, type Bytes } from "./bytes.ts";
import type { Kdf, KdfParams } from "./kdf.ts";
import { isAllowedCost } from "./kdf.ts";
import { openBytes, sealBytes, type Random } from "./seal.ts";
import { reveal, wipe, type Secret } from "./secret.ts";

export const SALT_BYTES = 16;
export const SLOT_ID_BYTES = 8;
export const VAULT_KEY_BYTES = 32;

export interface Slot {
  slotId: string;
  type: string;
  params: Readonly<Record<string, number | string>>;
  /** Base64, as is `sealed`. */
  salt: string;
  sealed: string;
}

export async function passphraseSlot(
  kdf: Kdf,
  passphrase: string,
  vaultKey: Secret,
  random: Random,
): Promise<Slot> {
  const salt = random(SALT_BYTES);
  const slotKey = await kdf.derive(passphrase, salt, kdf.wanted);
  const fields = {
    slotId: hexOf(random(SLOT_ID_BYTES)),
    type: "passphrase",
    params: { ...kdf.wanted },
    salt: base64Of(salt),
  };
  const slot = await sealSlot(slotKey, fields, vaultKey, random);
  wipe(slotKey);
  return slot;
}

/** `null` when the passphrase is not the one of this slot. */
export async function openPassphraseSlot(
  kdf: Kdf,
  passphrase: string,
  slot: Slot,
): Promise<Secret | null> {
  const params = costOf(slot);
  const salt = bytesOfBase64(slot.salt);
  if (!params || !salt) return null;
  const slotKey = await kdf.derive(passphrase, salt, params);
  const vaultKey = await openSlot(slotKey, slot);
  wipe(slotKey);
  return vaultKey;
}

/** For any type of slot, given the key that its way in makes. */
export async function sealSlot(
  slotKey: Secret,
  fields: Omit<Slot, "sealed">,
  vaultKey: Secret,
  random: Random,
): Promise<Slot> {
  const sealed = await sealBytes(slotKey, reveal(vaultKey), alongside(fields), random);
  return { ...fields, sealed: base64Of(sealed) };
}

export async function openSlot(slotKey: Secret, slot: Slot): Promise<Secret | null> {
  const sealed = bytesOfBase64(slot.sealed);
  if (!sealed) return null;
  const vaultKey = await openBytes(slotKey, sealed, alongside(slot));
  return vaultKey && reveal(vaultKey).length === VAULT_KEY_BYTES ? vaultKey : null;
}

/** The Argon2id cost a passphrase slot names, or `null` if it is not one that is allowed. */
export function costOf(slot: Slot): KdfParams | null {
  const { memoryKiB, passes, lanes } = slot.params;
  if (typeof memoryKiB !== "number" || typeof passes !== "number" || typeof lanes !== "number") {
    return null;
  }
  const params = { memoryKiB, passes, lanes };
  return isAllowedCost(params) ? params : null;
}

/** Names sorted, so that the order in which a header was written does not matter. */
function alongside({ slotId, type, params, salt }: Omit<Slot, "sealed">): Bytes {
  const sorted = Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return utf8(JSON.stringify(["reprise slot 1", slotId, type, sorted, salt]));
}
