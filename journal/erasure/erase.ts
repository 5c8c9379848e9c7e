/**
 * Erases a person or a moment: the bodies of every event about it, and whatever half-written thing names
 * it. The read tables are the folds' to clear, from `forgotten`, as with every other event.
 *
 * Runs inside the transaction that writes the event `forgotten`, after that event was written.
 */
import type { EventBody } from "../../record/events.ts";
import type { Row, Sql } from "../../vault/sql.ts";
import { gather, gathered } from "./belongings.ts";
import { ERASED, remakeForgotten, remember } from "./forgotten.ts";
import { nothingLeft, placeLeft, saysWhereItStands } from "./tombstone.ts";

export interface Erasure {
  seq: number;
  id: string;
  body: Pick<EventBody<"forgotten">, "client" | "moment">;
}

interface Going extends Row {
  seq: number;
  kind: string;
  subject: string | null;
  body: string;
}

/** Answers how many events lost their body. */
export function erase(sql: Sql, erasure: Erasure): number {
  const { client, moment } = erasure.body;
  gather(sql, { client, moment }, erasure.id);
  const ids = gathered(sql);
  const events = eventsGoing(sql, client);
  const standing = standingElsewhere(events, ids);
  for (const event of events) {
    const subject = event.subject !== null && ids.has(event.subject) ? event.subject : client;
    sql.run("update event set version = ?, subject = ?, body = ? where seq = ?", [
      ERASED,
      subject,
      leftOf(event, erasure, standing, ids),
      event.seq,
    ]);
  }
  for (const id of ids) remember(sql, id, erasure.id);
  dropDraftsAbout(sql);
  sql.run("delete from temp.going");
  return events.length;
}

/**
 * After events came in from elsewhere: whatever of them belongs to something erased goes too. True when
 * that changed the log, so that it has to be folded again.
 */
export function eraseWhatCameIn(sql: Sql): boolean {
  remakeForgotten(sql);
  const erasures = sql.all<{ seq: number; id: string; body: string }>(
    "select seq, id, body from event where kind = 'forgotten' order by seq",
  );
  const changed = erasures.map(({ seq, id, body }) =>
    erase(sql, { seq, id, body: JSON.parse(body) as Erasure["body"] }),
  );
  return changed.some((events) => events > 0);
}

export const holdsErasures = (sql: Sql): boolean =>
  sql.all("select 1 from event where kind = 'forgotten' or version = ? limit 1", [ERASED]).length >
  0;

/** An event that is known here and was erased there. Erased on both sides, both come to say the same. */
export function takeErasure(
  sql: Sql,
  theirs: { id: string; subject: string | null; text: string },
): void {
  sql.run(
    `update event set version = ?1, subject = ?2, body = ?3
     where id = ?4 and (version <> ?1 or (body, subject) > (?3, ?2))`,
    [ERASED, theirs.subject, theirs.text, theirs.id],
  );
}

const slotKinds = "('slot-set', 'slot-ended')";

const eventsGoing = (sql: Sql, client: string | null): Going[] =>
  sql.all<Going>(
    `select seq, kind, subject, body from event
     where version > 0 and kind <> 'forgotten' and (
       case
         when kind in ${slotKinds} then body ->> '$.slot' in (select id from temp.going)
         else subject in (select id from temp.going) end
       or (kind = 'title-matched' and body ->> '$.titleKey' in
         (select title from (
           select body ->> '$.titleKey' as title, body ->> '$.client' as client, max(seq) from event
           where kind = 'title-matched' and version > 0 group by 1)
          where client = ?)))
     order by seq`,
    [client],
  );

/** The moments that once stood on a session that is kept. */
function standingElsewhere(events: readonly Going[], going: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const { kind, subject, body } of events) {
    if (!saysWhereItStands(kind) || subject === null) continue;
    const session = sessionIn(body);
    if (session !== null && !going.has(session)) found.add(subject);
  }
  return found;
}

/** What came after the erasure leaves nothing: there is no later moment at which it would be cleared. */
function leftOf(
  { seq, kind, subject, body }: Going,
  { seq: erasedAt, id }: Erasure,
  standing: ReadonlySet<string>,
  going: ReadonlySet<string>,
): string {
  if (seq > erasedAt || subject === null || !standing.has(subject) || !saysWhereItStands(kind))
    return nothingLeft(id);
  const session = sessionIn(body);
  return placeLeft(id, session !== null && going.has(session) ? null : session);
}

const sessionIn = (body: string): string | null =>
  (JSON.parse(body) as { session?: string | null }).session ?? null;

function dropDraftsAbout(sql: Sql): void {
  sql.run(
    `delete from draft where exists (
       select 1 from temp.going where instr(draft.key || ' ' || draft.body, going.id) > 0)`,
  );
}
