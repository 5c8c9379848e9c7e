/** What a backup holds, beside what is here. Everything in it is read; nothing anywhere is changed. */
import { ok, type Result } from "../../record/result.ts";
import type {
  Comparison,
  ContentFailure,
  Theirs,
  ThingsCompared,
} from "../../vault/copy/archive.ts";
import { openMemorySql } from "../../vault/memorySql.ts";
import type { Sql } from "../../vault/sql.ts";
import { msOf } from "../clock.ts";
import { logSchema } from "../log.ts";
import { type FoldRoom, openRooms } from "../rooms.ts";
import { type About, isPlainTable } from "./about.ts";
import { joinLogs } from "./join.ts";
import { eachOfTheirs } from "./read.ts";
import { idsIn, thingTables } from "./things.ts";

export async function compareLogs(
  sql: Sql,
  rooms: readonly FoldRoom[],
  device: string,
  theirs: Theirs,
  about: About,
): Promise<Result<Comparison, ContentFailure>> {
  const log = readLog(theirs, about);
  const events = differenceOf(log.ids, idsIn(sql, "event"));
  const things = await comparedThings(sql, rooms, theirs, about);
  const [here] = sql.all<{ at: string | null }>("select max(at) as at from event");
  const newest = {
    file: log.newest === "" ? null : msOf(log.newest),
    here: here?.at ? msOf(here.at) : null,
  };
  return ok({
    madeAt: about.madeAt,
    isFromHere: about.device === device,
    things,
    events,
    newer: newerSide(events, log.newest > (here?.at ?? "")),
    newest,
    readable: { things: things.reduce((sum, { file }) => sum + file, 0), of: about.things },
    leftOut: log.leftOut,
  });
}

function readLog(theirs: Theirs, about: About) {
  const ids = new Set<string>();
  let newest = "";
  const { leftOut } = eachOfTheirs(theirs, about.events, (events) => {
    for (const { id, at } of events) {
      ids.add(id);
      if (at > newest) newest = at;
    }
  });
  return { ids, newest, leftOut };
}

function newerSide(
  { onlyFile, onlyHere }: { onlyFile: number; onlyHere: number },
  isFileLater: boolean,
): Comparison["newer"] {
  if (onlyFile === 0 && onlyHere === 0) return "neither";
  if (onlyHere === 0) return "file";
  if (onlyFile === 0) return "here";
  return isFileLater ? "file" : "here";
}

/** A whole file's own tables are counted; of a hurt one, those that what is left of its log makes. */
async function comparedThings(
  sql: Sql,
  rooms: readonly FoldRoom[],
  theirs: Theirs,
  about: About,
): Promise<ThingsCompared[]> {
  const folded = theirs.isWhole ? null : await foldedApart(rooms, theirs, about);
  const inFile = folded ?? theirs.sql;
  const compared = thingTables(rooms).map((name) => {
    const ids = isPlainTable(inFile, name) ? idsIn(inFile, name) : new Set<string>();
    return { name, ...differenceOf(ids, idsIn(sql, name)) };
  });
  folded?.close();
  return compared;
}

async function foldedApart(rooms: readonly FoldRoom[], theirs: Theirs, about: About): Promise<Sql> {
  const apart = await openMemorySql();
  for (const statement of logSchema) apart.run(statement);
  openRooms(apart, rooms);
  joinLogs(apart, rooms, theirs, about.events);
  return apart;
}

function differenceOf(file: Set<string>, here: Set<string>) {
  const both = file.intersection(here).size;
  return {
    file: file.size,
    here: here.size,
    onlyFile: file.size - both,
    onlyHere: here.size - both,
  };
}
