/**
 * What is put down while the vault is locked is sealed to its public key by HPKE (RFC 9180: X25519,
 * HKDF-SHA256, AES-256-GCM), one message each. Whoever has the device can put something in; nobody but
 * the vault can read it. Every message is filled up to one length, so that its size tells nothing.
 */
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { utf8, type Bytes } from "../bytes.ts";
import { reveal, secret, type Secret } from "../secret.ts";

const FILLED = 4096;
const LENGTH = 4;
const SENT_KEY = 32;
const TAG = 16;
export const SEALED_BYTES = SENT_KEY + FILLED + TAG;
/** The longest that fits, in bytes. */
export const LONGEST = FILLED - LENGTH;

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const info = utf8("reprise inbox 1");

export interface InboxKeys {
  publicKey: Bytes;
  privateKey: Secret;
}

export async function drawInboxKeys(): Promise<InboxKeys> {
  const pair = await suite.kem.generateKeyPair();
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: secret(new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey))),
  };
}

/** Throws a RangeError when `content` is longer than fits. */
export async function sealMessage(publicKey: Bytes, content: string): Promise<Bytes> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey);
  const filled = fill(utf8(content));
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, filled);
  filled.fill(0);
  const sealed = new Uint8Array(SEALED_BYTES);
  sealed.set(new Uint8Array(enc));
  sealed.set(new Uint8Array(ct), SENT_KEY);
  return sealed;
}

/** `null` for whatever was not sealed to this key, or is not as it was sealed. */
export async function openMessage(privateKey: Secret, sealed: Bytes): Promise<string | null> {
  if (sealed.length !== SEALED_BYTES) return null;
  const recipientKey = await suite.kem.deserializePrivateKey(reveal(privateKey));
  const enc = sealed.slice(0, SENT_KEY);
  try {
    const filled = await suite.open({ recipientKey, enc, info }, sealed.slice(SENT_KEY));
    return contentOf(new Uint8Array(filled));
  } catch {
    return null;
  }
}

function fill(content: Bytes): Bytes {
  if (content.length > LONGEST) throw new RangeError(`${content.length} bytes do not fit.`);
  const filled = new Uint8Array(FILLED);
  new DataView(filled.buffer).setUint32(0, content.length);
  filled.set(content, LENGTH);
  content.fill(0);
  return filled;
}

function contentOf(filled: Bytes): string | null {
  const length = new DataView(filled.buffer).getUint32(0);
  if (length > LONGEST) return null;
  return new TextDecoder("utf-8", { fatal: true }).decode(filled.subarray(LENGTH, LENGTH + length));
}
