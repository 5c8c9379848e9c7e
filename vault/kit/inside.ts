/**
 * What the vault knows of its kit: whether one was confirmed, and the one that waits to be.
 *
 * A sheet counts once two of its words were read back. Until then its bytes stay here, so that it can be
 * shown again tomorrow, and an earlier sheet goes on being the one that counts. Confirmed, the bytes are
 * deleted, and the words are on paper only; what stays is the recipient that backups are locked for.
 */
import type { Bytes } from "../bytes.ts";
import type { Random } from "../seal.ts";
import { reveal, secret, type Secret } from "../secret.ts";
import type { Slot } from "../slots.ts";
import type { Row, Sql } from "../sql.ts";

const WORDS = 12;

const TABLE = `create table if not exists vault_kit (
  slot_id text primary key, recipient text not null, made_at integer not null,
  confirmed_at integer, entropy blob, first_asked integer, second_asked integer) strict`;

export interface ConfirmedKit {
  slotId: string;
  recipient: string;
  madeAt: number;
  confirmedAt: number;
}

export interface WaitingKit {
  slotId: string;
  recipient: string;
  madeAt: number;
  entropy: Secret;
  /** Which two words are to be read back, counted from one. */
  asked: [number, number];
}

export function keepWaiting(
  sql: Sql,
  kit: { slotId: string; recipient: string; madeAt: number; entropy: Secret },
  random: Random,
): [number, number] {
  const asked = twoOf(random);
  sql.run(TABLE);
  sql.transaction(() => {
    sql.run("delete from vault_kit where confirmed_at is null");
    sql.run("insert into vault_kit values (?, ?, ?, null, ?, ?, ?)", [
      kit.slotId,
      kit.recipient,
      kit.madeAt,
      reveal(kit.entropy),
      ...asked,
    ]);
  });
  return asked;
}

/** From here on it is the one kit that counts. */
export function keepConfirmed(sql: Sql, kit: ConfirmedKit): void {
  sql.run(TABLE);
  sql.transaction(() => {
    sql.run("delete from vault_kit");
    sql.run("insert into vault_kit values (?, ?, ?, ?, null, null, null)", [
      kit.slotId,
      kit.recipient,
      kit.madeAt,
      kit.confirmedAt,
    ]);
  });
}

export function dropKit(sql: Sql, slotId: string): void {
  sql.run(TABLE);
  sql.run("delete from vault_kit where slot_id = ?", [slotId]);
}

/** One whose slot has gone from the header is no kit any more, whatever is remembered of it. */
export function confirmedKit(sql: Sql, slots: readonly Slot[]): ConfirmedKit | null {
  const [row] = rows(sql, "confirmed_at is not null", slots);
  if (!row) return null;
  return {
    slotId: row["slotId"] as string,
    recipient: row["recipient"] as string,
    madeAt: row["madeAt"] as number,
    confirmedAt: row["confirmedAt"] as number,
  };
}

export function waitingKit(sql: Sql, slots: readonly Slot[]): WaitingKit | null {
  const [row] = rows(sql, "confirmed_at is null", slots);
  if (!row) return null;
  return {
    slotId: row["slotId"] as string,
    recipient: row["recipient"] as string,
    madeAt: row["madeAt"] as number,
    entropy: secret(Uint8Array.from(row["entropy"] as Bytes)),
    asked: [row["first"] as number, row["second"] as number],
  };
}

function rows(sql: Sql, which: string, slots: readonly Slot[]): Row[] {
  sql.run(TABLE);
  const found = sql.all(
    `select slot_id as slotId, recipient, made_at as madeAt, confirmed_at as confirmedAt, entropy,
       first_asked as first, second_asked as second from vault_kit where ${which}`,
  );
  return found.filter((row) => slots.some(({ slotId }) => slotId === row["slotId"]));
}

/** Two different places, the earlier first; every pair about as likely. */
function twoOf(random: Random): [number, number] {
  const [a = 0, b = 0] = random(2);
  const first = a % WORDS;
  const second = (first + 1 + (b % (WORDS - 1))) % WORDS;
  return [Math.min(first, second) + 1, Math.max(first, second) + 1];
}
