/** The worker's way to the keeper: to the one in the tab that writes, or, on a locked cover, to none. */
import { openMemorySql } from "../memorySql.ts";
import type { Fault, Replies } from "../protocol.ts";
import type { Random } from "../seal.ts";
import type { Handler, Seat } from "../seat.ts";
import type { Secret } from "../secret.ts";
import type { Sql } from "../sql.ts";
import type { Means } from "../vault.ts";
import type { Attached, Order } from "./orders.ts";
import { sealed, unsealed, type Sealed } from "./sealed.ts";

export interface Held {
  seat: Seat;
  key: Secret;
}

/** Sealed on the way there and back, since the tab that writes may be another one. */
export async function askKeeper(
  { seat, key }: Held,
  order: Order,
  attached: Attached,
  random: Random,
): Promise<Replies["keep"]> {
  const outcome = await seat.ask(await sealed(key, "order", order, attached, random));
  if ("fault" in outcome) throw again(outcome.fault);
  const reply = outcome.value as Sealed;
  const { answer } = await unsealed<Replies["keep"]>(key, "answer", reply);
  return { answer, ...(reply.file && { file: reply.file }) };
}

/** Where no vault is open one thing can still be done: looking into a backup, beside nothing. */
export async function lookWithoutVault(
  means: Means,
  openHandler: (sql: Sql) => Handler,
  order: Order,
  { file }: Attached,
): Promise<Replies["keep"]> {
  if (order.do !== "copy-look" || !file) {
    throw new Error("This vault is not open in this tab.");
  }
  const { lookInside } = await import("../copy/keeping.ts");
  const sql = await openMemorySql();
  try {
    const { archive } = openHandler(sql);
    if (!archive) throw new Error("Whoever owns the tables keeps no archive.");
    return { answer: await lookInside({ means, sql: null, archive }, file, order.way) };
  } finally {
    sql.close();
  }
}

function again({ name, message }: Fault): Error {
  return Object.assign(new Error(message), { name });
}
