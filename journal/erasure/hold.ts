/** A legal hold stops every erasure of what is a person's, and says so. */
import { type Day, day } from "../../record/day.ts";
import type { NewEvent } from "../../record/events.ts";
import type { Sql } from "../../vault/sql.ts";

/** Since when the person is on hold whose pages this event would erase; null when it may go on. */
export function heldSince(sql: Sql, event: NewEvent): { label: string; since: Day } | null {
  if (event.kind !== "forgotten") return null;
  const { client, moment } = event.body;
  const [found] = sql.all<{ label: string; on_hold_since: string }>(
    `select label, on_hold_since from client
     where on_hold_since is not null
       and id = coalesce(?1, (select client from moment where id = ?2))`,
    [client, moment],
  );
  return found ? { label: found.label, since: day(found.on_hold_since) } : null;
}
