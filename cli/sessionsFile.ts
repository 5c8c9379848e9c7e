/**
 * SESSIONS.csv: `date`, `client`, `regret`, optionally `sting`, and any further columns as factors.
 * What cannot be read is refused with its line; nothing is guessed, since a misread column would be
 * counted for years.
 */
import * as v from "valibot";
import type { SeenSession } from "../practices/patterns/patterns.ts";
import { Day } from "../record/day.ts";
import { type CsvRow, readCsv } from "./csv.ts";

export interface SessionsFile {
  /** In the order of time; of two on one day without a time, in the order of the file. */
  sessions: SeenSession[];
  /** Columns that are factors. */
  names: string[];
  /** What was read, and should be looked at. */
  notes: string[];
}

/** More different values than this are no factor but a note or a number. */
const MOST_LEVELS = 500;
const NOTES = 10;

export function readSessionsFile(text: string): SessionsFile | string {
  const table = readCsv(text);
  if (typeof table === "string") return table;
  const place = (name: string) => table.header.findIndex((one) => one.toLowerCase() === name);
  const columns = { date: place("date"), client: place("client"), regret: place("regret") };
  for (const [name, at] of Object.entries(columns))
    if (at === -1)
      return `There is no column "${name}"; the first line names ${table.header.slice(0, 20).join(", ")}.`;
  const sting = place("sting");
  const factors = table.header.flatMap((name, at) =>
    [...Object.values(columns), sting].includes(at) ? [] : [{ name, at }],
  );
  const read: { moment: string; session: SeenSession }[] = [];
  for (const row of table.rows) {
    const session = readRow(row, { ...columns, sting, factors: factors.map(({ at }) => at) });
    if (typeof session === "string") return `Line ${row.line}: ${session}`;
    read.push(session);
  }
  const names = factors.map(({ name }) => name);
  const complaint = tooManyLevels(table.rows, factors) ?? repeatedTime(table.rows, columns.date);
  if (complaint !== null) return complaint;
  const notes = [...repeatedDays(table.rows), ...emptyFactors(table.rows, factors)];
  read.sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0));
  return { sessions: read.map(({ session }) => session), names, notes };
}

interface Columns {
  date: number;
  client: number;
  regret: number;
  sting: number;
  factors: number[];
}

const datePattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/;

function readRow(
  { cells }: CsvRow,
  columns: Columns,
): { moment: string; session: SeenSession } | string {
  const cell = (at: number) => (at === -1 ? "" : cells[at]!.trim());
  const date = cell(columns.date);
  const [, written = "", time = ""] = datePattern.exec(date) ?? [];
  const day = v.safeParse(Day, written);
  if (!day.success || (time !== "" && !timePattern.test(time)))
    return `"${date}" is no date; one looks like 2025-03-01 or 2025-03-01T14:30.`;
  const client = cell(columns.client);
  if (client === "") return "The client is missing.";
  const regret = cell(columns.regret);
  if (!["", "0", "1"].includes(regret))
    return `regret is "${regret}"; it is 1, 0, or empty for a session that was not swept.`;
  const sting = cell(columns.sting);
  if (sting !== "" && !(/^\d+(\.\d+)?$/.test(sting) && Number(sting) <= 10))
    return `sting is "${sting}"; it is a number from 0 to 10, or empty.`;
  const values = columns.factors.map((at) => cell(at) || null);
  const session = {
    day: day.output,
    client,
    regret: regret === "" ? null : regret === "1",
    values,
  };
  return { moment: `${day.output} ${time}`, session };
}

interface Column {
  name: string;
  at: number;
}

function tooManyLevels(rows: readonly CsvRow[], factors: readonly Column[]): string | null {
  for (const { name, at } of factors) {
    const levels = new Set<string>();
    for (const { line, cells } of rows) {
      levels.add(cells[at]!.trim());
      if (levels.size > MOST_LEVELS)
        return `Line ${line}: "${name}" has more than ${MOST_LEVELS} different values; a factor is a handful of kinds, so group them or leave the column out.`;
    }
  }
  return null;
}

/** Pairs of rows that say the same in every cell. */
function* repeated(rows: readonly CsvRow[]): Generator<{ row: CsvRow; first: number }> {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const text = JSON.stringify(row.cells);
    const first = seen.get(text);
    if (first === undefined) seen.set(text, row.line);
    else yield { row, first };
  }
}

/** The same client at the same minute, told twice: one of the two must go. */
function repeatedTime(rows: readonly CsvRow[], date: number): string | null {
  for (const { row, first } of repeated(rows))
    if (/\d:\d/.test(row.cells[date]!))
      return `Line ${row.line} is the same as line ${first}; leave one of them out.`;
  return null;
}

/** Without a time two sessions of one day may look alike: counted, and said. */
function repeatedDays(rows: readonly CsvRow[]): string[] {
  const all = [...repeated(rows)];
  const notes = all
    .slice(0, NOTES)
    .map(({ row, first }) => `Line ${row.line} is the same as line ${first}; both are counted.`);
  if (all.length > NOTES) notes.push(`And ${all.length - NOTES} more such lines.`);
  return notes;
}

function emptyFactors(rows: readonly CsvRow[], factors: readonly Column[]): string[] {
  return factors
    .filter(({ at }) => rows.length > 0 && rows.every(({ cells }) => cells[at]!.trim() === ""))
    .map(({ name }) => `"${name}" is empty in every line, so nothing is said about it.`);
}
