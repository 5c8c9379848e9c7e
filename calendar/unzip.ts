/**
 * The `.zip` of calendars that some programs give, opened within bounds.
 *
 * The list at the end of the archive is read here, because fflate does not say whether an entry is
 * encrypted; fflate then inflates each entry in small pieces, and what comes out is counted as it
 * comes, since the sizes written in an archive may lie.
 */
import { Inflate } from "fflate";
import { ok, type Result } from "../record/result.ts";
import { problem, quoted, type CalendarProblem } from "./problem.ts";

export const MOST_CALENDARS = 200;
export const LARGEST_INFLATED = 50 * 1024 * 1024;
const MOST_ENTRIES = 5_000;

export interface ZippedCalendar {
  name: string;
  bytes: Uint8Array;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

export function unzipCalendars(bytes: Uint8Array): Result<ZippedCalendar[], CalendarProblem> {
  const listed = entriesOf(bytes);
  if (!listed) return damaged();
  const entries = listed.filter(({ name }) => isCalendarName(name));
  if (entries.length === 0) {
    return problem(
      "zip-without-calendar",
      "There is no .ics file in this .zip. Choose the calendar's export.",
    );
  }
  if (entries.length > MOST_CALENDARS) {
    return problem(
      "zip-too-large",
      `This .zip holds ${entries.length} calendars, more than the ${MOST_CALENDARS} that are read at once. Unpack it and choose the ones you need.`,
    );
  }
  const calendars: ZippedCalendar[] = [];
  let left = LARGEST_INFLATED;
  for (const entry of entries) {
    if (entry.isEncrypted) {
      return problem(
        "zip-encrypted",
        `${quoted(entry.name)} in this .zip is locked with a password. Unpack it first, then choose the .ics file.`,
      );
    }
    const inflated = inflate(bytes, entry, left);
    if (inflated === "too-large") return tooLarge();
    if (inflated === "damaged") return damaged();
    left -= inflated.length;
    calendars.push({ name: entry.name, bytes: inflated });
  }
  return ok(calendars);
}

/** macOS adds twins that begin with "._" and hold no calendar. */
const isCalendarName = (name: string): boolean =>
  /\.(ics|ical|ifb)$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name);

interface Entry {
  name: string;
  isEncrypted: boolean;
  method: number;
  size: number;
  /** Where its local header begins. */
  at: number;
}

/** Null when the list cannot be found or runs out of the file. */
function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end === null) return null;
  const many = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (many > MOST_ENTRIES) return null;
  const entries: Entry[] = [];
  for (let n = 0; n < many; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfList(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

const PIECE = 16 * 1024;

function inflate(
  bytes: Uint8Array,
  entry: Entry,
  most: number,
): Uint8Array | "too-large" | "damaged" {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50)
    return "damaged";
  const from =
    entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.size > bytes.length) return "damaged";
  const packed = bytes.subarray(from, from + entry.size);
  if (entry.method === 0) return packed.length > most ? "too-large" : packed;
  if (entry.method !== 8) return "damaged";

  const pieces: Uint8Array[] = [];
  let length = 0;
  let isFinished = false;
  const inflating = new Inflate((piece, isLast) => {
    length += piece.length;
    if (length <= most) pieces.push(piece);
    isFinished ||= isLast;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += PIECE) {
      inflating.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return "damaged";
  }
  if (length > most) return "too-large";
  return isFinished ? joined(pieces, length) : "damaged";
}

function joined(pieces: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const damaged = () =>
  problem(
    "zip-damaged",
    "This .zip is damaged or of a kind that cannot be opened here. Unpack it and choose the .ics file.",
  );
const tooLarge = () =>
  problem(
    "zip-too-large",
    "Unpacked, this .zip is larger than 50 MB, more than any calendar of sessions. Nothing was read in.",
  );
