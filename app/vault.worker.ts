/**
 * The worker in which the vault is open: real key derivation, real chance, and the journal over it.
 * Everything it knows of the time arrives with a command.
 */
import { coreRoom } from "../journal/core.tables.ts";
import { createJournal } from "../journal/createJournal.ts";
import { journalHandler } from "../journal/handler.ts";
import { argon2idKdf } from "../vault/kdf.ts";
import { serveVault } from "../vault/serve.ts";
import { random } from "./clock.ts";
import { practiceRooms } from "./rooms.ts";

serveVault(globalThis, {
  kdf: argon2idKdf(),
  random: (count) => Uint8Array.from(random(count)),
  openHandler: (sql, notify) =>
    journalHandler(createJournal(sql, { rooms: [coreRoom, ...practiceRooms], random }), notify),
});
