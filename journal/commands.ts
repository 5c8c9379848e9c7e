/** What the main thread may ask of the journal's side of the vault, and what comes back. */
import type { Result } from "../record/result.ts";
import type { Row } from "../vault/sql.ts";
import type { Appended, AppendFailure } from "./journal.ts";
import type { NewEventWithId } from "./log.ts";

export interface AskedQuestion {
  sql: string;
  parameters: readonly unknown[];
}

export type Command =
  | { do: "append"; now: number; events: readonly NewEventWithId[] }
  | { do: "rows"; questions: readonly AskedQuestion[] }
  | { do: "draft-keep"; key: string; now: number; body: string }
  | { do: "draft-read"; key: string; oldest: number }
  | { do: "draft-drop"; key: string }
  | { do: "rebuild" }
  | { do: "counts" };

/** A question that is no SQL is somebody's bug: it must not spoil its neighbours' answers. */
export type RowsAnswer = { rows: Row[] } | { fault: string };

export interface Answers {
  append: Result<Appended, AppendFailure>;
  rows: RowsAnswer[];
  "draft-keep": null;
  "draft-read": string | null;
  "draft-drop": null;
  rebuild: null;
  counts: Record<string, number>;
}

export type Reply = { answer: Answers[keyof Answers] } | { fault: string };

/** Told to every tab after a commit: whoever shows rows asks again. */
export interface Notice {
  about: "journal";
  seq: number;
}

export const isNotice = (notice: unknown): notice is Notice =>
  typeof notice === "object" && notice !== null && "about" in notice && notice.about === "journal";
