/** A key derivation that costs nothing, for suites that open thousands of vaults. Never for real ones. */
import { passphraseBytes, usualCost, type Kdf } from "../kdf.ts";
import { secret } from "../secret.ts";

export const cheapKdf: Kdf = {
  wanted: usualCost,
  async derive(passphrase, salt, params) {
    const typed = passphraseBytes(passphrase);
    const cost = new TextEncoder().encode(
      JSON.stringify([params.memoryKiB, params.passes, params.lanes]),
    );
    const all = new Uint8Array([...salt, ...cost, ...typed]);
    return secret(new Uint8Array(await crypto.subtle.digest("SHA-256", all)));
  },
};
