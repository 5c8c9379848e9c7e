/**
 * `calendar FILE --from DAY --to DAY [--zone ZONE]`: one JSON line per occurrence.
 *
 * Made for comparing with other programs; what is left out is said on stderr, so that the lines on
 * stdout stay lines of JSON.
 */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import * as v from "valibot";
import type { Occurrence } from "../calendar/occurrence.ts";
import type { Reading } from "../calendar/occurrences.ts";
import { LARGEST_FILE } from "../calendar/decode.ts";
import { readCalendar } from "../calendar/readCalendar.ts";
import { zoneCalled } from "../calendar/zones.ts";
import { Day } from "../record/day.ts";
import { write, type Shell } from "./shell.ts";

export const calendarHelp = `calendar FILE --from DAY --to DAY [--zone ZONE]

Prints every occurrence in FILE (.ics, or a .zip of them) that starts on or after the first day and
before the second, one JSON object per line: uid, start and end (UTC), allDay, summary, location,
status, recurrenceId. An all-day event is written as midnights in UTC, its end exclusive.

  --from DAY    for example 2025-03-01
  --to DAY      the first day that is no longer wanted
  --zone ZONE   where the days are counted and times without a zone are read, for example
                Europe/Berlin; otherwise the calendar's own zone, else UTC

What had to be left out is said on the error output, with its line in the file.
`;

interface Wish {
  file: string;
  from: Day;
  to: Day;
  zone: string | null;
}

/** Null when all went well, otherwise the sentence that says what did not. */
export async function calendarCommand(
  args: readonly string[],
  shell: Shell,
): Promise<string | null> {
  const wish = readArguments(args);
  if (typeof wish === "string") return wish;
  const path = resolve(shell.env.INIT_CWD ?? shell.cwd(), wish.file);
  const bytes = await readBytes(path, wish.file);
  if (typeof bytes === "string") return bytes;
  const reading = readCalendar(bytes, wish.file, wish);
  if (!reading.ok) return reading.error.say;
  sayWhatIsMissing(reading.value, shell);
  await print(reading.value.occurrences, shell);
  return null;
}

const options = ["--from", "--to", "--zone"];

function readArguments(args: readonly string[]): Wish | string {
  const given = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [name = "", attached] = splitOnce(args[at] as string);
    if (options.includes(name)) {
      const value = attached ?? args[++at];
      if (value === undefined) return `${name} needs a value. Try --help.`;
      given.set(name, value);
    } else if (name.startsWith("--")) return `There is no option ${name}. Try --help.`;
    else files.push(args[at] as string);
  }
  const [file] = files;
  if (file === undefined) return "Which file? Name an .ics file, or a .zip of them.";
  if (files.length > 1) return `One file at a time, please: ${files.join(", ")}.`;
  const days: Day[] = [];
  for (const name of ["--from", "--to"]) {
    const value = given.get(name);
    if (value === undefined) return `${name} is missing: a day such as 2025-03-01.`;
    const read = v.safeParse(Day, value);
    if (!read.success) return `${name} ${value}: ${read.issues[0].message}`;
    days.push(read.output);
  }
  const [from, to] = days as [Day, Day];
  if (to < from) return `--to ${to} lies before --from ${from}.`;
  const zone = given.get("--zone") ?? null;
  if (zone !== null && !zoneCalled(zone)) return `There is no time zone called "${zone}".`;
  return { file, from, to, zone };
}

/** `--from=DAY` is understood as well as `--from DAY`. */
function splitOnce(arg: string): string[] {
  const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
  return equals === -1 ? [arg] : [arg.slice(0, equals), arg.slice(equals + 1)];
}

async function readBytes(path: string, shown: string): Promise<Uint8Array | string> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return `${shown} is a folder. Name a file.`;
    // A device or a pipe has no size to be judged by, and may never end.
    if (!about.isFile()) return `${shown} is not a file.`;
    if (about.size > LARGEST_FILE * 4) return `${shown} is too large to be a calendar.`;
    return await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return `There is no file ${shown}.`;
    if (code === "EACCES" || code === "EPERM") return `${shown} may not be read by you.`;
    return `${shown} could not be read (${code ?? "unknown"}).`;
  }
}

function sayWhatIsMissing({ skipped, zonesUnknown }: Reading, shell: Shell): void {
  for (const { line, why } of skipped.slice(0, 100)) shell.stderr.write(`Line ${line}: ${why}\n`);
  if (skipped.length > 100) shell.stderr.write(`And ${skipped.length - 100} more.\n`);
  if (zonesUnknown.length > 0) {
    const names = zonesUnknown.slice(0, 20).join(", ").slice(0, 1_000);
    shell.stderr.write(`Unknown time zones, read as times without one: ${names}\n`);
  }
}

const LINES_AT_ONCE = 2_000;

async function print(occurrences: readonly Occurrence[], shell: Shell): Promise<void> {
  for (let at = 0; at < occurrences.length; at += LINES_AT_ONCE) {
    const lines = occurrences.slice(at, at + LINES_AT_ONCE).map((one) => `${asJson(one)}\n`);
    await write(shell, lines.join(""));
  }
}

const iso = (instant: number): string => new Date(instant).toISOString();

const asJson = ({ uid, start, end, allDay, summary, location, status, recurrenceId }: Occurrence) =>
  JSON.stringify({
    uid,
    start: iso(start),
    end: iso(end),
    allDay,
    summary,
    location,
    status,
    recurrenceId: recurrenceId === null ? null : iso(recurrenceId),
  });
