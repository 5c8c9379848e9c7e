/**
 * Moments, their stings, and the words by which they are found again.
 *
 * A moment's row number is that of the event that noted it, in the table and in the full-text index
 * alike, so the index is reached by number and comes out the same when folded anew.
 */
import type { Row, Sql } from "../../vault/sql.ts";
import { msOf } from "../clock.ts";
import type { Fold } from "../rooms.ts";
import { reckonTouched } from "./sessions.ts";

interface Standing extends Row {
  row: number;
  session: string | null;
  line: string;
  meaning: string | null;
}
const standing = (sql: Sql, moment: string): Standing | undefined =>
  sql.all<Standing>("select row, session, line, meaning from moment where id = ?", [moment])[0];

export const noteMoment: Fold<"moment-noted"> = (sql, { seq, at, body }) => {
  const { moment, session, on, kind, line, sting, repairable, guess } = body;
  if (standing(sql, moment)) return;
  const ms = msOf(at);
  sql.run(
    `insert into moment (row, id, session, client, noted_on, noted_at, kind, line, first_sting,
       sting_now, rated_on, repairable, guess)
     values (?, ?, ?, (select client from session where id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      seq,
      moment,
      session,
      session,
      on,
      ms,
      kind,
      line,
      sting,
      sting,
      sting === null ? null : on,
      repairable,
      guess,
    ],
  );
  if (sting !== null)
    sql.run(
      `insert into rating (row, moment, on_day, at, sting, occasion)
       values (?, ?, ?, ?, ?, 'noted')`,
      [seq, moment, on, ms, sting],
    );
  sql.run("insert into moment_text (rowid, moment, words) values (?, ?, ?)", [seq, moment, line]);
  if (session !== null) reckonTouched(sql, session);
};

export const rewordMoment: Fold<"moment-reworded"> = (sql, { body }) => {
  const { moment, session, kind, line, repairable } = body;
  const before = standing(sql, moment);
  if (!before) return;
  sql.run(
    `update moment set session = ?, client = (select client from session where id = ?), kind = ?,
       line = ?, repairable = ? where id = ?`,
    [session, session, kind, line, repairable, moment],
  );
  rewriteText(sql, before.row, line, before.meaning);
  for (const about of new Set([before.session, session]))
    if (about !== null) reckonTouched(sql, about);
};

export const rateMoment: Fold<"moment-rated"> = (sql, { seq, at, body }) => {
  const { moment, on, sting, occasion } = body;
  if (!standing(sql, moment)) return;
  sql.run(
    "insert into rating (row, moment, on_day, at, sting, occasion) values (?, ?, ?, ?, ?, ?)",
    [seq, moment, on, msOf(at), sting, occasion],
  );
  sql.run(
    `update moment set first_sting = coalesce(first_sting, ?), previous_sting = sting_now,
       sting_now = ?, rated_on = ? where id = ?`,
    [sting, sting, on, moment],
  );
};

export const writeMeaning: Fold<"meaning-written"> = (sql, { body }) => {
  const before = standing(sql, body.moment);
  if (!before) return;
  const meaning = body.text.trim() === "" ? null : body.text;
  sql.run("update moment set meaning = ? where id = ?", [meaning, body.moment]);
  rewriteText(sql, before.row, before.line, meaning);
};

export const withdrawMoment: Fold<"moment-withdrawn"> = (sql, { body: { moment } }) => {
  const before = standing(sql, moment);
  if (!before) return;
  sql.run("delete from moment_text where rowid = ?", [before.row]);
  sql.run("delete from rating where moment = ?", [moment]);
  sql.run("delete from moment where id = ?", [moment]);
  if (before.session !== null) reckonTouched(sql, before.session);
};

export const comeIn: Fold<"moment-came-in"> = (sql, { body }) =>
  sql.run(
    `insert into came_in (moment, initials, about, on_day, at, fitted) values (?, ?, ?, ?, ?, 0)
     on conflict do nothing`,
    [body.moment, body.initials, body.about, body.on, body.at],
  );

export const fitMoment: Fold<"moment-fitted"> = (sql, { body }) =>
  sql.run("update came_in set fitted = ? where moment = ?", [body.fitted ? 1 : 0, body.moment]);

const rewriteText = (sql: Sql, row: number, line: string, meaning: string | null): void =>
  sql.run("update moment_text set words = ? where rowid = ?", [
    meaning === null ? line : `${line}\n${meaning}`,
    row,
  ]);
