/**
 * A second memory of the header, inside the vault, where nobody without the key can write.
 *
 * Whoever once knew an old passphrase could put an old header file back and open the vault with it. Here
 * the vault remembers the last slot set it agreed to. An older one is refused and the right one is put
 * back in its place; a newer one by exactly one is our own, written just before a crash.
 */
import type { Bytes } from "./bytes.ts";
import { decodeHeader, encodeHeader, isMarkedBy, markedHeader, type Header } from "./header.ts";
import { lookAtHeader, writeHeader, type HeaderCopies } from "./headerCopies.ts";
import { keptKeys, markChanged } from "./inbox/keys.ts";
import type { Secret } from "./secret.ts";
import type { Slot } from "./slots.ts";
import type { Sql } from "./sql.ts";

const TABLE = `create table if not exists vault_header (
  id integer primary key check (id = 1), header blob not null
) strict`;

export async function keepHeaderInside(sql: Sql, header: Header): Promise<void> {
  const bytes = await encodeHeader(header);
  sql.transaction(() => {
    sql.run(TABLE);
    sql.run("insert or replace into vault_header (id, header) values (1, ?)", [bytes]);
  });
}

export type Verdict = "agrees" | "put-back" | "damaged";

/** Mends a hurt copy too. The caller holds the writers' lock. */
export async function reconcile(copies: HeaderCopies, sql: Sql, key: Secret): Promise<Verdict> {
  const inside = await headerInside(sql);
  const outside = await lookAtHeader(copies);
  if (!inside) return "damaged";
  if (outside.at !== "whole") {
    // Hurt in both copies since it was read: the vault is open, so it can write them again.
    await writeHeader(copies, inside);
    return "agrees";
  }
  const isOurs = await isMarkedBy(key, outside.header);
  if (isOurs && outside.header.slotSet === inside.slotSet + 1) {
    await keepHeaderInside(sql, outside.header);
  } else if (!isOurs || outside.header.mark !== inside.mark) {
    if (outside.header.inbox !== inside.inbox && keptKeys(sql)) markChanged(sql);
    await writeHeader(copies, inside);
    return "put-back";
  }
  if (outside.hurt.length > 0) await writeHeader(copies, outside.header, outside.hurt);
  return "agrees";
}

/** The header file first, then the memory of it: a crash between the two is healed by `reconcile`. */
export async function changeSlots(
  copies: HeaderCopies,
  sql: Sql,
  key: Secret,
  change: (slots: readonly Slot[]) => readonly Slot[],
): Promise<void> {
  const inside = await headerInside(sql);
  if (!inside) throw new Error("This vault does not remember its header.");
  const marked = await markedHeader(key, inside.slotSet + 1, change(inside.slots));
  const header = { ...marked, ...(inside.inbox !== undefined && { inbox: inside.inbox }) };
  await writeHeader(copies, header);
  await keepHeaderInside(sql, header);
}

export async function headerInside(sql: Sql): Promise<Header | null> {
  const known = sql.all("select name from sqlite_schema where name = 'vault_header'");
  if (known.length === 0) return null;
  const [row] = sql.all("select header from vault_header");
  if (!(row?.["header"] instanceof Uint8Array)) return null;
  const decoded = await decodeHeader(row["header"] as Bytes);
  return decoded.ok ? decoded.value : null;
}
