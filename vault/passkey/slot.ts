/**
 * The slot that a passkey opens. With its PRF extension an authenticator turns a salt into 32 bytes that
 * only it can make, after checking who is there; from these the slot's key is derived. A second way in,
 * never one that counts: it goes with the device it is in.
 */
import { bytesOfBase64, hexOf, utf8, type Bytes } from "../bytes.ts";
import type { Random } from "../seal.ts";
import { reveal, secret, wipe, type Secret } from "../secret.ts";
import { openSlot, sealSlot, SLOT_ID_BYTES, type Slot } from "../slots.ts";

export const PASSKEY_TYPE = "passkey";
export const PRF_SALT_BYTES = 32;
const PRF_OUTPUT_BYTES = 32;
const PURPOSE = utf8("reprise passkey slot 1");

/** What a page may know of a passkey in order to ask for it. None of it is secret. */
export interface PasskeyHint {
  slotId: string;
  /** The credential's id, base64. */
  credential: string;
  /** The salt its PRF is asked with, base64. */
  salt: string;
}

export interface MadePasskey {
  credential: string;
  salt: string;
  /** What the PRF answered: the secret of this slot. */
  output: Bytes;
}

/** Throws when the authenticator did not answer 32 bytes. Overwrites `output`. */
export async function passkeySlot(
  { credential, salt, output }: MadePasskey,
  vaultKey: Secret,
  random: Random,
): Promise<Slot> {
  const slotKey = await slotKeyOf(output, salt);
  output.fill(0);
  if (!slotKey) throw new Error("The passkey answered with something else than 32 bytes.");
  const fields = {
    slotId: hexOf(random(SLOT_ID_BYTES)),
    type: PASSKEY_TYPE,
    params: { version: 1, credential },
    salt,
  };
  const slot = await sealSlot(slotKey, fields, vaultKey, random);
  wipe(slotKey);
  return slot;
}

/** `null` when this output is not that of this slot's passkey. */
export async function openPasskeySlot(output: Bytes, slot: Slot): Promise<Secret | null> {
  const slotKey = slot.type === PASSKEY_TYPE ? await slotKeyOf(output, slot.salt) : null;
  if (!slotKey) return null;
  const vaultKey = await openSlot(slotKey, slot);
  wipe(slotKey);
  return vaultKey;
}

export const passkeyHints = (slots: readonly Slot[]): PasskeyHint[] =>
  slots.flatMap(({ slotId, type, params, salt }) => {
    const { credential } = params;
    const isOurs = type === PASSKEY_TYPE && typeof credential === "string";
    return isOurs && bytesOfBase64(credential) ? [{ slotId, credential, salt }] : [];
  });

async function slotKeyOf(output: Bytes, salt: string): Promise<Secret | null> {
  const salting = bytesOfBase64(salt);
  if (output.length !== PRF_OUTPUT_BYTES || !salting) return null;
  const input = secret(output.slice());
  const root = await crypto.subtle.importKey("raw", reveal(input), "HKDF", false, ["deriveBits"]);
  wipe(input);
  const how = { name: "HKDF", hash: "SHA-256", salt: salting, info: PURPOSE };
  return secret(new Uint8Array(await crypto.subtle.deriveBits(how, root, 256)));
}
