/**
 * Everything that goes when a person or a moment is erased, gathered into the table `temp.going`.
 *
 * What decides is whose it is today: a session that was once another person's by mistake goes with the
 * person it belongs to now, and its whole history with it. Of what is no longer in any table (taken back,
 * withdrawn) the last thing said about it decides.
 */
import type { Sql } from "../../vault/sql.ts";

/** `by` is the erasure: what it took with it before is looked at again, for what came in since. */
export function gather(sql: Sql, of: { client: string | null; moment: string | null }, by: string) {
  sql.run("create table if not exists temp.going (id text primary key) strict, without rowid");
  sql.run("delete from temp.going");
  add(sql, "values (?)", [of.client ?? of.moment ?? ""]);
  add(sql, "select id from forgotten where by = ?", [by]);
  if (of.client !== null) gatherSessions(sql, of.client);
  gatherMoments(sql);
  gatherThoughts(sql);
  if (of.client !== null) gatherSlots(sql, of.client);
}

export const gathered = (sql: Sql): Set<string> =>
  new Set(sql.all<{ id: string }>("select id from temp.going").map(({ id }) => id));

const add = (sql: Sql, select: string, params: string[] = []): void =>
  sql.run(`insert or ignore into temp.going (id) ${select}`, params);

function gatherSessions(sql: Sql, client: string): void {
  add(sql, "select id from session where client = ?", [client]);
  add(
    sql,
    `select subject from (
       select subject, body ->> '$.client' as client, max(seq) from event
       where kind = 'session-planned' and version > 0
         and not exists (select 1 from session where id = event.subject)
       group by subject)
     where client = ?`,
    [client],
  );
}

function gatherMoments(sql: Sql): void {
  add(sql, "select id from moment where session in (select id from temp.going)");
  add(
    sql,
    `select subject from (
       select subject, body ->> '$.session' as session, max(seq) from event
       where kind in ('moment-noted', 'moment-reworded') and version > 0
         and not exists (select 1 from moment where id = event.subject)
       group by subject)
     where session in (select id from temp.going)`,
  );
}

/** A thought that came round elsewhere too stays; one that was only here goes. */
function gatherThoughts(sql: Sql): void {
  const noticed = (where: "in" | "not in") =>
    `select body ->> '$.thought' as thought from event
     where kind = 'thought-noticed' and version > 0
       and subject ${where} (select id from temp.going)`;
  add(sql, `select thought from (${noticed("in")} except ${noticed("not in")})`);
}

/** An hour that was also somebody else's keeps its history: their sessions follow from it. */
function gatherSlots(sql: Sql, client: string): void {
  add(
    sql,
    `select slot from (
       select body ->> '$.slot' as slot, min(body ->> '$.client') as first,
         max(body ->> '$.client') as last
       from event where kind in ('slot-set', 'slot-ended') and version > 0 group by 1)
     where first = ?1 and last = ?1
       and not exists (select 1 from event where kind = 'session-planned' and version > 0
         and body ->> '$.slot' = slot and subject not in (select id from temp.going))`,
    [client],
  );
}
