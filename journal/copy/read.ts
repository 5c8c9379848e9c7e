/**
 * Reads the log of a backup, event by event, and checks each one as if it had just been written.
 *
 * Where a page is missing SQLite refuses the whole question, so a hurt log is asked in halves, and the
 * halves in halves, until what cannot be read stands alone. Every answer was authentic before it came
 * here; what is checked is that a fold may trust it.
 */
import { checkBody, type EventKind, events as eventSpecs, subjectOf } from "../../record/events.ts";
import type { Theirs } from "../../vault/copy/archive.ts";
import type { Sql } from "../../vault/sql.ts";
import { readingOf } from "../clock.ts";
import { isErased, isLeft } from "../erasure/tombstone.ts";

const page = 1_000;
const longestId = 200;

export interface TheirEvent {
  id: string;
  at: string;
  device: string;
  kind: EventKind;
  version: number;
  subject: string | null;
  /** As it was written, so that what is kept is the same to the letter. */
  text: string;
  body: unknown;
}

/** An event that only a later version of this program knows. */
export class NewerEvent extends Error {
  override name = "NewerEvent";
}

/** A hundred careers. A number beyond it was made up, to keep this loop busy for ever. */
const mostEvents = 20_000_000;

/** Shows every event that can be read and is sound, in order; answers how many were not sound. */
export function eachOfTheirs(
  theirs: Theirs,
  upTo: number,
  show: (events: TheirEvent[]) => void,
): { leftOut: number } {
  let leftOut = 0;
  const highest = theirs.isWhole ? lastSeq(theirs.sql) : Math.max(upTo, lastReadable(theirs.sql));
  const last = Math.min(highest, mostEvents);
  for (let from = nextFrom(theirs.sql, 1); from <= last; from = nextFrom(theirs.sql, from + page)) {
    const rows = rowsBetween(theirs, from, Math.min(last, from + page - 1));
    const sound = rows.map(soundEvent).filter((event) => event !== null);
    leftOut += rows.length - sound.length;
    if (sound.length > 0) show(sound);
  }
  return { leftOut };
}

/** Where the next event stands at or after this number; the number itself where that cannot be read. */
function nextFrom(sql: Sql, from: number): number {
  try {
    const [next] = sql.all<{ seq: number | null }>(
      "select min(seq) as seq from event where seq >= ?",
      [from],
    );
    return next?.seq ?? Infinity;
  } catch {
    return from;
  }
}

type RawRow = Record<string, unknown>;

/** One text for a whole page: fetching values one by one out of the engine costs more than parsing. */
const pageQuery = `select json_group_array(json_object('id', id, 'at', at, 'device', device,
    'kind', kind, 'version', version, 'subject', subject, 'body', body)) as page
  from (select * from event where seq between ? and ? order by seq)`;

function rowsBetween(theirs: Theirs, from: number, to: number): RawRow[] {
  try {
    const [answer] = theirs.sql.all<{ page: string }>(pageQuery, [from, to]);
    return JSON.parse(answer?.page ?? "[]") as RawRow[];
  } catch (error) {
    if (theirs.isWhole) throw error;
    if (from === to) return [];
    const middle = Math.floor((from + to) / 2);
    return [...rowsBetween(theirs, from, middle), ...rowsBetween(theirs, middle + 1, to)];
  }
}

const lastSeq = (sql: Sql): number =>
  sql.all<{ seq: number }>("select coalesce(max(seq), 0) as seq from event")[0]?.seq ?? 0;

function lastReadable(sql: Sql): number {
  try {
    return lastSeq(sql);
  } catch {
    return 0;
  }
}

/** `null` for one that breaks its own rules. Throws `NewerEvent` for one that we cannot know. */
function soundEvent(row: RawRow): TheirEvent | null {
  const { id, at, device, kind, version, body: text } = row;
  if (typeof kind !== "string" || typeof version !== "number") return null;
  const spec = Object.hasOwn(eventSpecs, kind) ? eventSpecs[kind as EventKind] : null;
  if (!spec || version > spec.version) throw new NewerEvent(`${kind} ${version}`);
  if (typeof id !== "string" || id === "" || id.length > longestId) return null;
  if (typeof at !== "string" || typeof device !== "string" || !isReading(at, device)) return null;
  const body = typeof text === "string" ? parsed(text) : undefined;
  const common = { id, at, device, kind: kind as EventKind, version, text: text as string };
  if (isErased(version)) {
    const { subject } = row;
    return isLeft(body) && isId(subject) ? { ...common, subject, body } : null;
  }
  const check = checkBody(kind as EventKind, body);
  if (!check.ok) return null;
  return { ...common, subject: subjectOf(kind as EventKind, check.body), body: check.body };
}

const isId = (subject: unknown): subject is string =>
  typeof subject === "string" && subject !== "" && subject.length <= longestId;

function isReading(at: string, device: string): boolean {
  try {
    return at.length <= longestId && readingOf(at).device === device;
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
