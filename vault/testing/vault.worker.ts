/** A tab's worker for tests: the vault as it is, a notebook above it, told by its own name which vault and which derivation. */
import { argon2idKdf } from "../kdf.ts";
import { serveVault } from "../serve.ts";
import { cheapKdf } from "./cheapKdf.ts";
import { notebook } from "./notebook.ts";

const [vault = "", kdf] = (globalThis as unknown as { name: string }).name.split(" ");

serveVault(globalThis, {
  name: vault,
  kdf: kdf === "real" ? argon2idKdf() : cheapKdf,
  // oxlint-disable-next-line no-restricted-properties -- stands in for app/, which owns real chance
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  openHandler: notebook,
});
