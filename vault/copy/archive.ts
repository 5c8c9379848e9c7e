/**
 * What a backup needs of the room above, which alone knows what the tables mean. The vault makes the file,
 * opens it and keeps the keys; what is written into it and how two logs become one is said up there.
 */
import type { Result } from "../result.ts";
import type { Sql } from "../sql.ts";
import type { StorageFailure } from "../states.ts";

/** The inside of a backup, opened apart from the vault. */
export interface Theirs {
  sql: Sql;
  /** False when pages of it are missing; then only what can be read counts. */
  isWhole: boolean;
}

export interface Archive {
  /** Writes everything worth keeping into the attached, empty database `into`, at one instant. */
  write(into: string, madeAt: number): CopyContents;
  /** Reads all of it, and changes nothing. */
  compare(theirs: Theirs): Promise<Result<Comparison, ContentFailure>>;
  /** All of it or nothing. The same again brings in nothing. */
  join(theirs: Theirs): Result<Joined, ContentFailure | StorageFailure>;
  /** How many events of each kind are newer than `through`; all of them for `null`. */
  since(through: string | null): Record<string, number>;
}

export interface CopyContents {
  things: number;
  events: number;
  /** The newest event's reading of the clock; `null` for an empty log. */
  through: string | null;
}

export type ContentFailure =
  /** A database, but none of ours. */
  | { kind: "not-a-copy" }
  /** Made by a later version of this program. The file is fine. */
  | { kind: "newer-version" };

/** What is in the file, beside what is here. */
export interface Comparison {
  madeAt: number;
  /** Made by this very device, as it is today. */
  isFromHere: boolean;
  /** By the names of the tables: client, session, moment, and what practices add. */
  things: ThingsCompared[];
  events: { file: number; here: number; onlyFile: number; onlyHere: number };
  /** Which side has what the other lacks; of two that both have, the one written in last. */
  newer: "file" | "here" | "neither";
  /** When each side was last written in, in milliseconds; `null` for an empty one. */
  newest: { file: number | null; here: number | null };
  /** How many things the file held when it was made. Fewer can be read of a hurt one. */
  readable: { things: number; of: number };
  /** Events that break their own rules and would not be brought in. */
  leftOut: number;
}

export interface ThingsCompared {
  name: string;
  file: number;
  here: number;
  onlyFile: number;
  onlyHere: number;
}

export interface Joined {
  /** Events that came in. Zero when everything was here already. */
  events: number;
  /** By how many each table of things has grown; less than nothing where something was erased. */
  things: Record<string, number>;
  leftOut: number;
}
