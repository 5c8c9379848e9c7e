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
  try {
    return asUtf8(joined);
  } catch {
    return asUtf8(withLinesMended(joined));
  }
}

const asUtf8 = (bytes: Uint8Array): string[] =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes).split("\n");

/** Rewrites each line that is not UTF-8, read as Windows-1252, so that the whole is. */
function withLinesMended(bytes: Uint8Array): Uint8Array {
  const mended = new Uint8Array(bytes.length * 3);
  let length = 0;
  for (let from = 0; from <= bytes.length;) {
    const found = bytes.indexOf(LF, from);
    const end = found === -1 ? bytes.length : found;
    const isSound = isUtf8(bytes, from, end);
    for (let at = from; at < end; at++) {
      const byte = bytes[at] as number;
      if (isSound || byte < 0x80) mended[length++] = byte;
      else length += encodeLetter(windows1252(byte), mended, length);
    }
    if (found === -1) break;
    mended[length++] = LF;
    from = found + 1;
  }
  return mended.subarray(0, length);
}

/** As the Encoding Standard judges it: no overlong forms, no halves of pairs, nothing past U+10FFFF. */
function isUtf8(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end;) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const more = lead >= 0xc2 && lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    if (lead < 0xc2 || more === 0 || at + more >= end) return false;
    const second = bytes[at + 1] as number;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) return false;
    for (let n = 2; n <= more; n++) if (((bytes[at + n] as number) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}

/** 0x80 to 0x9F. Spelled out, because some engines read this charset as Latin-1 and lose the euro. */
const high =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const windows1252 = (byte: number): number => (byte > 0x9f ? byte : high.charCodeAt(byte - 0x80));

/** Two or three bytes: all of Windows-1252 above ASCII lies below U+FFFF. */
function encodeLetter(code: number, into: Uint8Array, at: number): number {
  if (code < 0x800) {
    into[at] = 0xc0 | (code >> 6);
    into[at + 1] = 0x80 | (code & 0x3f);
    return 2;
  }
  into[at] = 0xe0 | (code >> 12);
  into[at + 1] = 0x80 | ((code >> 6) & 0x3f);
  into[at + 2] = 0x80 | (code & 0x3f);
  return 3;
}
