/**
 * From a passphrase to the key of its slot: Argon2id (RFC 9106, version 1.3, one lane).
 *
 * The cost is written in the clear header, so both ends are compiled in: below the floor a thief who can
 * edit the header would make guessing cheap, above the ceiling the app would hang. The function is a
 * parameter everywhere, and only `app/` passes the real one.
 */
import { utf8, type Bytes } from "./bytes.ts";
import { secret, type Secret } from "./secret.ts";

export interface KdfParams {
  memoryKiB: number;
  passes: number;
  lanes: number;
}

export interface Kdf {
  /** The cost for new slots. */
  wanted: KdfParams;
  /** 32 bytes from what was typed. Rejects with RangeError when the memory cannot be had. */
  derive(passphrase: string, salt: Bytes, params: KdfParams): Promise<Secret>;
}

export const costFloor: KdfParams = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };
export const costCeiling: KdfParams = { memoryKiB: 1024 * 1024, passes: 10, lanes: 1 };
export const usualCost: KdfParams = { memoryKiB: 128 * 1024, passes: 3, lanes: 1 };
/** For backups: they lie about for years, and their key is derived once for each passphrase. */
export const copyCost: KdfParams = { memoryKiB: 256 * 1024, passes: 4, lanes: 1 };

export function isAllowedCost({ memoryKiB, passes, lanes }: KdfParams): boolean {
  return (
    within(memoryKiB, costFloor.memoryKiB, costCeiling.memoryKiB) &&
    within(passes, costFloor.passes, costCeiling.passes) &&
    lanes === 1
  );
}

const within = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * The same passphrase typed on another keyboard is the same bytes: Unicode NFKC, and spaces counted
 * once and not at the ends, because phone keyboards add them. Capitals are kept.
 */
export const passphraseBytes = (passphrase: string): Bytes =>
  utf8(passphrase.normalize("NFKC").replaceAll(/\s+/gu, " ").trim());

/** The real one. `cost` can be raised on fast machines; out of bounds is a bug of the caller. */
export function argon2idKdf(cost: KdfParams = usualCost): Kdf {
  if (!isAllowedCost(cost)) throw new Error("This cost is outside what is compiled in.");
  return {
    wanted: cost,
    async derive(passphrase, salt, params) {
      if (!isAllowedCost(params)) throw new Error("This cost is outside what is compiled in.");
      const password = passphraseBytes(passphrase);
      try {
        return secret(await argon2id(password, salt, params));
      } finally {
        password.fill(0);
      }
    },
  };
}

/** Without bounds, for published test vectors, whose costs are far below the floor. */
export async function argon2id(password: Bytes, salt: Bytes, params: KdfParams): Promise<Bytes> {
  const hash = await import("hash-wasm");
  const bytes = await hash.argon2id({
    password,
    salt,
    iterations: params.passes,
    parallelism: params.lanes,
    memorySize: params.memoryKiB,
    hashLength: 32,
    outputType: "binary",
  });
  return Uint8Array.from(bytes);
}
