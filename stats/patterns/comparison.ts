/**
 * One way of comparing sessions with and without a factor. It is handed every session in the order of
 * time, told when a day is over, and adds a term to a weighing whenever one of its blocks closes.
 */
import type { Weighing } from "./weighing.ts";

export interface Comparison {
  /** The session at this place of the ledger. */
  take(at: number): void;
  /** All sessions of this day and of the days before have been taken. */
  dayOver(day: number): void;
  /** No more will come: closes what only the end can close. */
  end(): void;
}

/** Which levels are weighed, by level; null where a level is not asked about. */
export type Weighings = readonly (Weighing | null)[];

/** Comparing only among sessions that are alike in another factor: this level of it, or not. */
export interface Within {
  factor: number;
  level: number;
}
