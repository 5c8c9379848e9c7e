/**
 * Bytes in, whole lines out.
 *
 * A folded line may be cut between two bytes of one letter, so lines are joined as bytes first and
 * decoded afterwards. Text that is not UTF-8 is read as Windows-1252, line by line, so that one bad
 * line does not spoil the umlauts of all the others. Line numbers are those of the file as it lies
 * on the disk, since that is what an editor shows to somebody who looks for the fault.
 */
import { ok, type Result } from "../record/result.ts";
import { problem, type CalendarProblem } from "./problem.ts";

export const LARGEST_FILE = 25 * 1024 * 1024;

export interface Lines {
  texts: string[];
  /** The number, from 1, of the first physical line of each. */
  numbers: number[];
}

export function decode(bytes: Uint8Array): Result<Lines, CalendarProblem> {
  if (bytes.length > LARGEST_FILE) {
    return problem(
      "too-large",
      "This file is larger than 25 MB, more than any calendar of sessions. Export a shorter span and try again.",
    );
  }
  const plain = withoutByteOrderMark(bytes);
  const { joined, numbers } = unfold(plain);
  return ok({ texts: decodeLines(joined), numbers });
}

const CR = 13;
const LF = 10;

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  const utf16 =
    a === 0xff && b === 0xfe
      ? "utf-16le"
      : a === 0xfe && b === 0xff
        ? "utf-16be"
        : a === 0x42 && b === 0 && c === 0x45 && d === 0
          ? "utf-16le"
          : a === 0 && b === 0x42 && c === 0 && d === 0x45
            ? "utf-16be"
            : null;
  if (utf16 === null) return bytes;
  return new TextEncoder().encode(new TextDecoder(utf16).decode(bytes));
}

/** Joins folded lines; what is left is separated by single line feeds. CRLF, LF, CR all end a line. */
function unfold(bytes: Uint8Array): { joined: Uint8Array; numbers: number[] } {
  const joined = new Uint8Array(bytes.length);
  const numbers = [1];
  let line = 1;
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== LF && byte !== CR) {
      joined[length++] = byte;
      continue;
    }
    // CR LF is one end of line, and so is the CR CR LF of a file that was converted twice.
    if (byte === CR && bytes[at + 1] === LF) at += 1;
    else if (byte === CR && bytes[at + 1] === CR && bytes[at + 2] === LF) at += 2;
    line++;
    const next = bytes[at + 1];
    if (next === 32 || next === 9) {
      at++;
    } else {
      joined[length++] = LF;
      numbers.push(line);
    }
  }
  return { joined: joined.subarray(0, length), numbers };
}

function decodeLines(joined: Uint8Array): string[] {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return utf8.decode(joined).split("\n");
  } catch {
    return lineByLine(joined, utf8);
  }
}

function lineByLine(joined: Uint8Array, utf8: TextDecoder): string[] {
  const texts: string[] = [];
  for (let from = 0; from <= joined.length; ) {
    const end = joined.indexOf(LF, from);
    const line = joined.subarray(from, end === -1 ? joined.length : end);
    let text: string;
    try {
      text = utf8.decode(line);
    } catch {
      text = windows1252(line);
    }
    texts.push(text);
    if (end === -1) break;
    from = end + 1;
  }
  return texts;
}

/** 0x80 to 0x9F. Spelled out, because some engines read this charset as Latin-1 and lose the euro. */
const high =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

function windows1252(line: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < line.length; from += 8192) {
    const codes = Array.from(line.subarray(from, from + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? high.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}
