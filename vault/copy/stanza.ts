/**
 * The part of a backup's header that a passphrase opens, beside the one for the kit that age itself knows.
 *
 * `-> reprise-passphrase-1 <salt> <KiB> <passes>`, and the file key sealed with AES-256-GCM under the key
 * that Argon2id makes of the passphrase and that salt. Programs that do not know it pass it over. The
 * salt and the key stay the same from one backup to the next, so that none needs the passphrase; the
 * nonce is drawn anew each time.
 */
import { Stanza } from "age-encryption";
import { base64Of, bytesOfBase64, utf8, type Bytes } from "../bytes.ts";
import { isAllowedCost, type Kdf, type KdfParams } from "../kdf.ts";
import { openBytes, sealBytes, type Random } from "../seal.ts";
import { reveal, wipe, type Secret } from "../secret.ts";

const TYPE = "reprise-passphrase-1";

/** What a passphrase becomes for backups. It is kept inside the vault, since a backup runs without one. */
export interface CopyKey {
  salt: Bytes;
  params: KdfParams;
  key: Secret;
}

/** The memory that the derivation needs cannot be had. */
export class NoMemory extends Error {
  override name = "NoMemory";
}

type Identity = { unwrapFileKey(stanzas: Stanza[]): Promise<Uint8Array | null> };

export const passphraseRecipient = (
  { salt, params, key }: CopyKey,
  random: Random,
): { wrapFileKey(fileKey: Uint8Array): Promise<Stanza[]> } => ({
  async wrapFileKey(fileKey) {
    const args = [TYPE, bare(salt), String(params.memoryKiB), String(params.passes)];
    const sealed = await sealBytes(key, Uint8Array.from(fileKey), alongside(args), random);
    return [new Stanza(args, sealed)];
  },
});

export const passphraseIdentity = (kdf: Kdf, passphrase: string): Identity => ({
  async unwrapFileKey(stanzas) {
    const read = stanzaIn(stanzas);
    if (!read) return null;
    const key = await kdf.derive(passphrase, read.salt, read.params).catch(withoutMemory);
    const fileKey = await opened(key, read.stanza);
    wipe(key);
    return fileKey;
  },
});

/** For the vault's own backups made under the passphrase of today. */
export const copyKeyIdentity = ({ salt, key }: CopyKey): Identity => ({
  async unwrapFileKey(stanzas) {
    const read = stanzaIn(stanzas);
    if (!read || bare(read.salt) !== bare(salt)) return null;
    return opened(key, read.stanza);
  },
});

/**
 * Only the first of its kind: a file that carries a thousand could keep a machine busy for hours. A cost
 * outside what is compiled in is taken for none.
 */
function stanzaIn(stanzas: readonly Stanza[]) {
  const stanza = stanzas.find(({ args }) => args[0] === TYPE);
  if (!stanza || stanza.args.length !== 4) return null;
  const [, salt = "", memory = "", passes = ""] = stanza.args;
  const bytes = bytesOfBase64(padded(salt));
  const params = { memoryKiB: wholeNumber(memory), passes: wholeNumber(passes), lanes: 1 };
  return bytes && isAllowedCost(params) ? { stanza, salt: bytes, params } : null;
}

async function opened(key: Secret, { args, body }: Stanza): Promise<Uint8Array | null> {
  const fileKey = await openBytes(key, Uint8Array.from(body), alongside(args));
  return fileKey && reveal(fileKey);
}

function withoutMemory(error: unknown): never {
  throw error instanceof RangeError ? new NoMemory("Not enough memory to derive the key.") : error;
}

const alongside = (args: readonly string[]): Bytes => utf8(args.join(" "));
const wholeNumber = (text: string): number => (/^[1-9]\d{0,9}$/.test(text) ? Number(text) : NaN);
const bare = (bytes: Bytes): string => base64Of(bytes).replaceAll("=", "");
const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, "=");
