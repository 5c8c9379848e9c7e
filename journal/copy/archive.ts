/** The journal's part in a backup: what goes in, what is found in one, and how two become one. */
import { fail, ok, type Result } from "../../record/result.ts";
import type { Archive, ContentFailure, Theirs } from "../../vault/copy/archive.ts";
import type { Sql } from "../../vault/sql.ts";
import { storageFailureOf } from "../../vault/storage.ts";
import type { Emptying } from "../erasure/emptying.ts";
import type { FoldRoom } from "../rooms.ts";
import { type About, readAbout } from "./about.ts";
import { compareLogs } from "./compare.ts";
import { joinLogs } from "./join.ts";
import { NewerEvent } from "./read.ts";
import { writeCopy } from "./write.ts";

export function archiveOf(
  sql: Sql,
  rooms: readonly FoldRoom[],
  device: string,
  emptying: Emptying,
): Archive {
  return {
    write: (into, madeAt) => writeCopy(sql, rooms, device, into, madeAt),
    async compare(theirs) {
      const about = aboutOf(theirs);
      if (!about.ok) return about;
      try {
        return await compareLogs(sql, rooms, device, theirs, about.value);
      } catch (error) {
        return newerOrThrown(error);
      }
    },
    join(theirs) {
      const about = aboutOf(theirs);
      if (!about.ok) return about;
      try {
        // Their erasures are carried out here too, and what they erase leaves the write-ahead log as well.
        emptying.owe();
        const joined = joinLogs(sql, rooms, theirs, about.value.events);
        emptying.settle();
        return ok(joined);
      } catch (error) {
        const failure = storageFailureOf(error);
        return failure ? fail(failure) : newerOrThrown(error);
      }
    },
    since(through) {
      const rows = sql.all<{ kind: string; n: number }>(
        "select kind, count(*) as n from event where at > ? group by kind order by kind",
        [through ?? ""],
      );
      return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
    },
  };
}

/** The page about it lies in the first piece of a file, without which nothing can be read anyway. */
function aboutOf(theirs: Theirs): Result<About, ContentFailure> {
  try {
    return readAbout(theirs.sql);
  } catch (error) {
    if (error instanceof Error && error.name === "SqlError") return fail({ kind: "not-a-copy" });
    throw error;
  }
}

function newerOrThrown(error: unknown): Result<never, ContentFailure> {
  if (error instanceof NewerEvent) return fail({ kind: "newer-version" });
  throw error;
}
