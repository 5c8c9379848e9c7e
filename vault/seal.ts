/**
 * The two things done with a key besides opening the database: AES-256-GCM over a few bytes, and a
 * keyed mark (HMAC-SHA256 under a key derived by HKDF) over the header. WebCrypto does all of it; this
 * file only fixes how the pieces are put together.
 */
import { utf8, type Bytes } from "./bytes.ts";
import { reveal, secret, type Secret } from "./secret.ts";

const NONCE_BYTES = 12;

export type Random = (length: number) => Bytes;

/** Nonce, ciphertext and tag in one piece. */
export async function sealBytes(
  key: Secret,
  content: Bytes,
  alongside: Bytes,
  random: Random,
): Promise<Bytes> {
  const nonce = random(NONCE_BYTES);
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt(gcm(nonce, alongside), await aesKey(key), content),
  );
  const whole = new Uint8Array(NONCE_BYTES + sealed.length);
  whole.set(nonce);
  whole.set(sealed, NONCE_BYTES);
  return whole;
}

/** `null` for every failure alike: wrong key, changed bytes, changed neighbours. */
export async function openBytes(
  key: Secret,
  whole: Bytes,
  alongside: Bytes,
): Promise<Secret | null> {
  const nonce = whole.slice(0, NONCE_BYTES);
  if (nonce.length < NONCE_BYTES) return null;
  const cipherKey = await aesKey(key);
  try {
    const rest = whole.slice(NONCE_BYTES);
    const content = await crypto.subtle.decrypt(gcm(nonce, alongside), cipherKey, rest);
    return secret(new Uint8Array(content));
  } catch {
    return null;
  }
}

export async function markOf(vaultKey: Secret, purpose: string, content: Bytes): Promise<Bytes> {
  return new Uint8Array(
    await crypto.subtle.sign("HMAC", await markKey(vaultKey, purpose), content),
  );
}

/** Compared inside WebCrypto, in constant time. */
export async function isMarkOf(
  vaultKey: Secret,
  purpose: string,
  content: Bytes,
  mark: Bytes,
): Promise<boolean> {
  return crypto.subtle.verify("HMAC", await markKey(vaultKey, purpose), mark, content);
}

const gcm = (iv: Bytes, additionalData: Bytes) => ({ name: "AES-GCM", iv, additionalData });

const aesKey = (key: Secret) =>
  crypto.subtle.importKey("raw", reveal(key), "AES-GCM", false, ["encrypt", "decrypt"]);

async function markKey(vaultKey: Secret, purpose: string): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey("raw", reveal(vaultKey), "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: utf8(purpose) },
    root,
    { name: "HMAC", hash: "SHA-256", length: 256 },
    false,
    ["sign", "verify"],
  );
}
