/**
 * The journal as everything on the main thread sees it: append facts, ask questions, keep drafts.
 *
 * Two implementations stand behind it: remote.ts speaks to the vault's worker, memory.ts holds an
 * engine of its own for tests, examples and the gallery. Screens and practices know only this.
 */
import type * as v from "valibot";
import type { Day, Instant } from "../record/day.ts";
import type { NewEvent } from "../record/events.ts";
import type { Result } from "../record/result.ts";
import type { Question } from "./ask.ts";

export type { Question } from "./ask.ts";

/**
 * Why an append was refused. Nothing was changed.
 * - `not-accepted`: a body broke its schema; `message` names the event and the field.
 * - `storage-full`, `storage-refused`: the disk said no; what was written is still to be kept.
 * - `out-of-reach`: no answer came from the vault (locked meanwhile, or its tab is gone). The same
 *   events with the same ids may be sent again; they are written once.
 */
export interface AppendFailure {
  why: "not-accepted" | "storage-full" | "storage-refused" | "out-of-reach";
  message: string;
}

export interface Appended {
  /** The number of the newest event in the log after this append. */
  seq: number;
}

export interface Drafts {
  /** Keeps what is half-written, inside the vault; replaces an earlier draft of the same key. */
  keep(key: string, draft: unknown): Promise<void>;
  /** The draft, or null when there is none or it was kept before `oldest`; such a one is dropped. */
  read<T>(key: string, oldest: Instant): Promise<T | null>;
  drop(key: string): Promise<void>;
}

export interface Journal {
  /** All of them or none, in one transaction with their folds; answered after it is on the disk. */
  append(...events: NewEvent[]): Promise<Result<Appended, AppendFailure>>;
  /** Rejects only for a bug (a question that is no SQL) or when the vault is out of reach. */
  rows<R>(question: Question<R>): Promise<R[]>;
  /** Shows the rows now and again whenever they change, until the returned function is called. */
  watch<R>(question: Question<R>, show: (rows: R[]) => void): () => void;
  drafts: Drafts;
  now(): Instant;
  /** The day that a wall in `zone()` shows now. */
  today(): Day;
  zone(): string;
  /** A fresh id of the wanted kind: `journal.mint(MomentId)`. */
  mint<S extends v.GenericSchema<string, string>>(kind: S): v.InferOutput<S>;
}
