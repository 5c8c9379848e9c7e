/**
 * Lines in, calendars with their events and zones out; nothing is understood here yet.
 *
 * One pass, linear in the file. Alarms, to-dos, notes and guests are passed over while reading:
 * what is not kept cannot leak. An event that never ends, or a new one begun inside it, is left out
 * and named; a file that stops in the middle is refused.
 */
import { ok, type Result } from "../record/result.ts";
import { nameOf, plainText, readContentLine, type ContentLine } from "./contentLine.ts";
import { decode, type Lines } from "./decode.ts";
import { leaveOut, problem, quoted, type CalendarProblem, type LeftOut } from "./problem.ts";

/** The properties of one component, by name, in the order of the file. */
export interface Component {
  line: number;
  lines: ContentLine[];
}

export interface ZoneComponent extends Component {
  /** STANDARD and DAYLIGHT alike: each says what the clock is moved from and to, and when. */
  observances: Component[];
}

export interface CalendarPart {
  name: string | null;
  /** X-WR-TIMEZONE as written. */
  zoneName: string | null;
  /** By TZID. They hold within this calendar only. */
  zones: Map<string, ZoneComponent>;
  events: Component[];
}

export interface CalendarFile {
  calendars: CalendarPart[];
  leftOut: LeftOut[];
}

export function parseCalendar(bytes: Uint8Array): Result<CalendarFile, CalendarProblem> {
  const lines = decode(bytes);
  if (!lines.ok) return lines;
  const refused = notACalendar(lines.value, bytes.length);
  if (refused) return refused;
  return readComponents(lines.value);
}

const wanted: Record<string, ReadonlySet<string>> = {
  VCALENDAR: new Set(["X-WR-CALNAME", "NAME", "X-WR-TIMEZONE"]),
  VEVENT: new Set(
    "UID DTSTART DTEND DURATION SUMMARY LOCATION STATUS SEQUENCE DTSTAMP LAST-MODIFIED RRULE RDATE EXDATE RECURRENCE-ID".split(
      " ",
    ),
  ),
  VTIMEZONE: new Set(["TZID"]),
  STANDARD: new Set(["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"]),
  DAYLIGHT: new Set(["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"]),
};

interface Open extends Component {
  kind: string;
  observances: Component[];
}
/** Real files nest four deep; this only keeps a hostile one from growing a tower. */
const deepest = 30;

function readComponents({ texts, numbers }: Lines): Result<CalendarFile, CalendarProblem> {
  const calendars: CalendarPart[] = [];
  const leftOut: LeftOut[] = [];
  let part = emptyPart();
  let open: Open[] = [];

  const begin = (kind: string, line: number) => {
    if (kind === "VCALENDAR") {
      abandon(open, leftOut);
      open = [];
      part = emptyPart();
      calendars.push(part);
    } else if (kind === "VEVENT") {
      const inside = open.findIndex((one) => one.kind === "VEVENT");
      if (inside !== -1) abandon(open.splice(inside), leftOut);
      if (calendars.length === 0) calendars.push(part);
    }
    if (open.length < deepest) open.push({ kind, line, lines: [], observances: [] });
  };

  const end = (kind: string) => {
    const at = open.findLastIndex((one) => one.kind === kind);
    if (at === -1) return;
    const [closed, ...unclosed] = open.splice(at) as [Open, ...Open[]];
    abandon(unclosed, leftOut);
    const parent = open.at(-1);
    if (kind === "VCALENDAR") describe(part, closed.lines);
    else if (kind === "VEVENT") part.events.push(closed);
    else if (kind === "VTIMEZONE") keepZone(part, closed);
    else if (kind === "STANDARD" || kind === "DAYLIGHT") parent?.observances.push(closed);
  };

  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as string;
    const name = nameOf(text);
    if (name === "") continue;
    const line = numbers[at] as number;
    if (name === "BEGIN") begin(afterColon(text), line);
    else if (name === "END") end(afterColon(text));
    else {
      const inner = open.at(-1);
      if (!inner || !wanted[inner.kind]?.has(name)) continue;
      const read = readContentLine(text, line);
      if (read) inner.lines.push(read);
    }
  }
  if (open.length > 0) return cutOff(open, numbers.at(-1) as number);
  return ok({ calendars, leftOut });
}

const emptyPart = (): CalendarPart => ({
  name: null,
  zoneName: null,
  zones: new Map(),
  events: [],
});
const afterColon = (text: string): string =>
  text
    .slice(text.indexOf(":") + 1)
    .trim()
    .toUpperCase();

function abandon(unclosed: Open[], leftOut: LeftOut[]): void {
  for (const { kind, line } of unclosed) {
    if (kind === "VEVENT") leaveOut(leftOut, line, "This event has no end (END:VEVENT).");
  }
}

function describe(part: CalendarPart, lines: ContentLine[]): void {
  const value = (name: string) => {
    const found = lines.find((line) => line.name === name);
    return found ? plainText(found.value, 300) : null;
  };
  part.name = value("X-WR-CALNAME") ?? value("NAME");
  part.zoneName = value("X-WR-TIMEZONE");
}

function keepZone(part: CalendarPart, { line, lines, observances }: Open): void {
  const id = lines.find(({ name }) => name === "TZID")?.value;
  if (id !== undefined) part.zones.set(zoneKey(id), { line, lines, observances });
}

/** A zone's name as it is compared: without quotes, outer spaces, or regard to case. */
export const zoneKey = (name: string): string => name.replaceAll('"', "").trim().toLowerCase();

function notACalendar({ texts, numbers }: Lines, size: number) {
  const first = texts.findIndex((text) => text.trim() !== "");
  if (size === 0 || first === -1) {
    return problem("empty", "This file is empty. Export the calendar again.");
  }
  const isBegin = (text: string) => /^\s*BEGIN\s*:\s*V(CALENDAR|EVENT)\s*$/i.test(text);
  if (texts.some((text) => text.length < 200 && isBegin(text))) return null;
  const line = numbers[first] as number;
  const text = texts[first] as string;
  if (text.trimStart().startsWith("<")) {
    return problem(
      "not-a-calendar",
      `This is a web page or another document, not a calendar: line ${line} is ${quoted(text)}. Look for "Export" in your calendar program.`,
      line,
    );
  }
  return problem(
    "not-a-calendar",
    `This is not a calendar: line ${line} should be BEGIN:VCALENDAR and is ${quoted(text)}. A calendar file's name usually ends in .ics.`,
    line,
  );
}

function cutOff(open: Open[], last: number) {
  const event = open.find(({ kind }) => kind === "VEVENT");
  const inside = event
    ? `inside an event that begins at line ${event.line}`
    : "before its calendar has ended (END:VCALENDAR)";
  return problem(
    "truncated",
    `This file stops at line ${last}, ${inside}. It was cut off on its way; export it again. Nothing was read in.`,
    last,
  );
}
