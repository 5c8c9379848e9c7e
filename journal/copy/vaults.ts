/** Whole vaults for tests: keys, slots, keeper and journal, over a disk in memory that can fail. */
import type { NewEvent } from "../../record/events.ts";
import { restoreVault, type Restoring } from "../../vault/copy/restore.ts";
import { askKeeper } from "../../vault/keeper/asking.ts";
import { keeperDoor, type Answered, type KeeperDoor } from "../../vault/keeper/door.ts";
import { keeperBefore } from "../../vault/keeper/keeper.ts";
import type { Attached, Order } from "../../vault/keeper/orders.ts";
import { unlockKeyByKit } from "../../vault/kit/unlocking.ts";
import { outcomeOf } from "../../vault/protocol.ts";
import { reveal, secret } from "../../vault/secret.ts";
import type { Sql } from "../../vault/sql.ts";
import { cheapKdf } from "../../vault/testing/cheapKdf.ts";
import { emptyDisk, memoryStorage, type Disk } from "../../vault/testing/memoryStorage.ts";
import { seededRandom } from "../../vault/testing/seeded.ts";
import {
  createVault,
  openDatabase,
  unlockKey,
  type Means,
  type OpenVault,
} from "../../vault/vault.ts";
import { readyCopies } from "../../vault/ways.ts";
import { createJournal, type JournalCore } from "../createJournal.ts";
import { journalHandler } from "../handler.ts";
import { rooms, write } from "./devices.ts";

export const PASSPHRASE = "lantern orbit velvet canyon ripple";
export const OTHER = "otter ladder plum basement quarrel";

export interface Vault extends KeeperDoor {
  disk: Disk;
  open: OpenVault;
  core: JournalCore;
}

/** Every vault of a test has chance of its own. */
let made = 0;
export const meansOn = (disk: Disk, step?: () => void): Means => ({
  storage: memoryStorage(disk, step),
  kdf: cheapKdf,
  random: seededRandom((made += 1)),
});

export async function newVault(events: readonly NewEvent[] = []): Promise<Vault> {
  const disk = emptyDisk();
  const means = meansOn(disk);
  const created = await createVault(means, PASSPHRASE);
  if (!created.ok) throw new Error(created.error.kind);
  await readyCopies(means, created.value, PASSPHRASE);
  const vault = opened(disk, means, created.value);
  const device = { name: made % 200, sql: created.value.sql, core: vault.core, written: 0 };
  write(device, events);
  return vault;
}

export function opened(disk: Disk, means: Means, open: OpenVault): Vault {
  const core = coreOver(open.sql, means);
  const keeper = keeperBefore(
    journalHandler(core, () => undefined),
    means,
    open,
  );
  const seat = {
    ask: (command: unknown) => outcomeOf(() => keeper.answer(command)),
    hear: () => undefined,
    leave: () => undefined,
  };
  const door = keeperDoor(<O extends Order>(order: O, attached: Attached) => {
    const asked = askKeeper({ seat, key: open.key }, order, attached, means.random);
    return asked as unknown as Promise<Answered<O>>;
  });
  return { ...door, disk, open, core };
}

const coreOver = (sql: Sql, { random }: Means): JournalCore =>
  createJournal(sql, { rooms, random });

export async function restoreOn(
  disk: Disk,
  restoring: Omit<Restoring, "passphrase" | "now" | "insteadOfRemains"> & Partial<Restoring>,
  step?: () => void,
) {
  const means = meansOn(disk, step);
  const restored = await restoreVault(
    means,
    (sql) => journalHandler(coreOver(sql, means), () => undefined),
    { passphrase: OTHER, now: 5, insteadOfRemains: false, ...restoring },
  );
  if (!restored.ok) return restored;
  await readyCopies(means, restored.value.open, OTHER);
  return { ok: true as const, value: opened(disk, means, restored.value.open) };
}

/** "open", or why not. */
export async function opensWith(disk: Disk, way: string | readonly string[]): Promise<string> {
  const means = meansOn(disk);
  const key =
    typeof way === "string" ? await unlockKey(means, way) : await unlockKeyByKit(means, way);
  if (!key.ok) return key.error.kind;
  const sql = await openDatabase(means.storage, secret(reveal(key.value).slice()));
  return sql.ok ? "open" : sql.error.kind;
}

/** Made and read back, as a person does it. */
export async function confirmedSheet({ kit }: Pick<KeeperDoor, "kit">): Promise<string[]> {
  const sheet = await kit.make(1);
  if (!sheet.ok) throw new Error(sheet.error.kind);
  const { words, asked } = sheet.value;
  const answers = asked.map((place) => words[place - 1] ?? "") as [string, string];
  const confirmed = await kit.confirm(answers, 2);
  if (!confirmed.ok) throw new Error(confirmed.error.kind);
  return words;
}

export async function copyFrom({ copies }: Pick<KeeperDoor, "copies">, now = 7): Promise<Blob> {
  const copy = await copies.make(now);
  if (!copy.ok) throw new Error(copy.error.kind);
  return copy.value.file;
}
