/** A tab's worker for tests: the vault as it is with the journal over it, told its name by its own. */
import { argon2idKdf } from "../../vault/kdf.ts";
import { serveVault } from "../../vault/serve.ts";
import { cheapKdf } from "../../vault/testing/cheapKdf.ts";
import { coreRoom } from "../core.tables.ts";
import { createJournal } from "../createJournal.ts";
import { journalHandler } from "../handler.ts";

const [vault = "", kdf] = (globalThis as unknown as { name: string }).name.split(" ");
// oxlint-disable-next-line no-restricted-properties -- stands in for app/, which owns real chance
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

serveVault(globalThis, {
  name: vault,
  kdf: kdf === "real" ? argon2idKdf() : cheapKdf,
  random,
  openHandler: (sql, notify) =>
    journalHandler(createJournal(sql, { rooms: [coreRoom], random }), notify),
});
