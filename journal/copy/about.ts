/**
 * The page at the front of a backup, for whoever opens it with nothing but `sqlite3`: what this is, and
 * what each table holds. It comes first in the file, so that a file that is cut off still tells it.
 */
import type { ContentFailure } from "../../vault/copy/archive.ts";
import { fail, ok, type Result } from "../../record/result.ts";
import type { Sql } from "../../vault/sql.ts";

const FORMAT = 1;
/** "RPRS" in the place where SQLite files may say whose they are. */
const APPLICATION = 0x52505253;

export interface About {
  madeAt: number;
  device: string;
  events: number;
  things: number;
}

const words: readonly [string, string][] = [
  ["what this is", "A copy of what a psychotherapist wrote in Reprise about their own work."],
  ["whose it is", "Theirs alone. If it is not yours, please do not read on."],
  ["how to read it", "Open it with sqlite3, then: select * from moment;"],
  [
    "table event",
    "Every fact, in the order in which it was written down. The rest follows from it.",
  ],
  ["table client", "People, by initials or a code."],
  ["table session", "Sessions: day, time, tone from 0 (rough) to 4 (light), whether regretted."],
  ["table moment", "What came home: what kind, in which words, how much it stung from 0 to 10."],
  ["table rating", "Every sting that was given to a moment, and on which day."],
  ["other tables", "The usual week, calendars, settings, and what was done with a moment."],
];

export function writeAbout(sql: Sql, into: string, about: About): void {
  const lines: [string, string][] = [
    ...words,
    ["made on", new Date(about.madeAt).toISOString()],
    ["made on (milliseconds)", String(about.madeAt)],
    ["made by device", about.device],
    ["number of events", String(about.events)],
    ["number of things", String(about.things)],
  ];
  for (const line of lines) sql.run(`insert into "${into}".about (what, said) values (?, ?)`, line);
}

export function createAbout(sql: Sql, into: string): void {
  sql.run(`pragma "${into}".application_id = ${APPLICATION}`);
  sql.run(`pragma "${into}".user_version = ${FORMAT}`);
  sql.run(`create table "${into}".about (what text, said text)`);
}

/** Throws when the pages it stands on are missing. */
export function readAbout(theirs: Sql): Result<About, ContentFailure> {
  const number = (pragma: string) => Object.values(theirs.all(`pragma ${pragma}`)[0] ?? {})[0];
  if (number("application_id") !== APPLICATION) return fail({ kind: "not-a-copy" });
  if (Number(number("user_version")) > FORMAT) return fail({ kind: "newer-version" });
  if (!isPlainTable(theirs, "about") || !isPlainTable(theirs, "event"))
    return fail({ kind: "not-a-copy" });
  const said = new Map(
    theirs.all("select what, said from about").map((row) => [row["what"], row["said"]]),
  );
  return ok({
    madeAt: Number(said.get("made on (milliseconds)")),
    device: String(said.get("made by device")),
    events: Number(said.get("number of events")),
    things: Number(said.get("number of things")),
  });
}

/** No view, no virtual table: nothing that runs when it is read. */
export function isPlainTable(theirs: Sql, name: string): boolean {
  const [row] = theirs.all("select type, sql from sqlite_schema where name = ?", [name]);
  return row?.["type"] === "table" && /^create table /i.test(String(row["sql"]));
}
