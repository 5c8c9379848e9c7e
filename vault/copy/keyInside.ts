/**
 * The key that today's passphrase is for backups, kept inside the vault beside the slot it belongs to.
 *
 * It is derived whenever the passphrase is set or changed. A crash between the slot and this leaves the
 * key of an older passphrase; then its slot is no longer in the header, it is not used, and the next
 * unlocking derives it anew.
 */
import type { Bytes } from "../bytes.ts";
import { copyCost, type Kdf } from "../kdf.ts";
import type { Random } from "../seal.ts";
import { reveal, secret } from "../secret.ts";
import { SALT_BYTES, type Slot } from "../slots.ts";
import type { Sql } from "../sql.ts";
import type { CopyKey } from "./stanza.ts";

const TABLE = `create table if not exists vault_copy_key (
  id integer primary key check (id = 1), slot_id text not null, salt blob not null,
  memory_kib integer not null, passes integer not null, key blob not null) strict`;

export async function deriveCopyKey(
  kdf: Kdf,
  passphrase: string,
  random: Random,
): Promise<CopyKey> {
  const salt = random(SALT_BYTES);
  return { salt, params: copyCost, key: await kdf.derive(passphrase, salt, copyCost) };
}

export function keepCopyKey(sql: Sql, slotId: string, { salt, params, key }: CopyKey): void {
  sql.run(TABLE);
  sql.run("insert or replace into vault_copy_key values (1, ?, ?, ?, ?, ?)", [
    slotId,
    salt,
    params.memoryKiB,
    params.passes,
    reveal(key),
  ]);
}

/** `null` unless it belongs to a passphrase that opens this vault today. */
export function copyKeyInside(sql: Sql, slots: readonly Slot[]): CopyKey | null {
  sql.run(TABLE);
  const [row] = sql.all("select * from vault_copy_key");
  if (!row || !slots.some(({ slotId }) => slotId === row["slot_id"])) return null;
  const params = { memoryKiB: Number(row["memory_kib"]), passes: Number(row["passes"]), lanes: 1 };
  return { salt: row["salt"] as Bytes, params, key: secret(Uint8Array.from(row["key"] as Bytes)) };
}

export function dropCopyKey(sql: Sql): void {
  sql.run(TABLE);
  sql.run("delete from vault_copy_key");
}
