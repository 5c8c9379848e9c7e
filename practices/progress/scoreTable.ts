/**
 * Scores from rows of a table: one row a score, put in the order of days, and refused by line where
 * a row cannot be what it says. A row without a score is a session without one.
 */
import * as v from "valibot";
import type { Measure } from "../../content/measures/measure.ts";
import { totalOf } from "../../content/measures/scoring.ts";
import { Day } from "../../record/day.ts";
import type { DatedScore } from "./progress.ts";

export interface ScoreRow {
  readonly line: number;
  readonly course: string;
  readonly date: string;
  readonly score: string;
  readonly session?: string;
  readonly measure?: string;
}

export interface ScoreTable {
  /** In the order in which the file first names them. */
  readonly courses: ReadonlyMap<string, readonly DatedScore[]>;
  /** What was read, and should be looked at. */
  readonly notes: readonly string[];
}

interface Read extends DatedScore {
  readonly line: number;
}

const numberPattern = /^[+-]?\d+(?:\.\d+)?$/;

/** A sentence that names the line, when a row cannot be read. */
export function scoreTable(measure: Measure, rows: readonly ScoreRow[]): ScoreTable | string {
  const courses = new Map<string, Read[]>();
  const notes: string[] = [];
  for (const row of rows) {
    const read = readRow(measure, row);
    if (typeof read === "string") return `Line ${row.line}: ${read}`;
    const own = courses.get(row.course) ?? [];
    courses.set(row.course, own);
    if (read === null) continue;
    if (own.length > 0 && own.at(-1)!.date > read.date) {
      notes.push(`Line ${row.line}: earlier than the line before it; put in the order of days.`);
    }
    own.push(read);
  }
  for (const [course, own] of courses) {
    own.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line));
    const complaint = complaintAbout(course, own);
    if (complaint !== null) return complaint;
  }
  return { courses, notes };
}

/** Null for a row without a score. */
function readRow(measure: Measure, row: ScoreRow): Read | null | string {
  if (row.course === "") return "The course is missing.";
  const date = v.safeParse(Day, row.date);
  if (!date.success) return `"${row.date}" is no day; one looks like 2025-03-01.`;
  if (row.measure !== undefined && row.measure !== "" && row.measure !== measure.id) {
    return `This score is of ${row.measure}, and the reading is of ${measure.id}; one measure at a time.`;
  }
  if (row.score === "") return null;
  if (!numberPattern.test(row.score)) return `"${row.score}" is no score.`;
  const score = totalOf(measure, Number(row.score));
  if (!score.ok) return score.error.say;
  const read = { line: row.line, date: date.output, score: score.value };
  if (row.session === undefined || row.session === "") return read;
  if (!/^\d{1,5}$/.test(row.session)) return `"${row.session}" is no session number.`;
  return { ...read, session: Number(row.session) };
}

/** Two on one day, or session numbers that do not rise. */
function complaintAbout(course: string, scores: readonly Read[]): string | null {
  const uncounted = scores.find(({ session }) => session === undefined);
  if (uncounted && scores.some(({ session }) => session !== undefined)) {
    return `Line ${uncounted.line}: either every score of ${course} has a session number, or none.`;
  }
  for (const [at, score] of scores.entries()) {
    const before = scores[at - 1];
    if (before?.date === score.date) {
      return `Line ${score.line}: a second score of ${course} on ${score.date}; the first is in line ${before.line}. Keep one of them.`;
    }
    if (before?.session !== undefined && !(score.session! > before.session)) {
      return `Line ${score.line}: session ${score.session} of ${course} is not after session ${before.session}.`;
    }
  }
  return null;
}
