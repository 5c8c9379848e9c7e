import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { bytesOf, calendarText, event, read } from "./written.ts";

const texts = (bytes: Uint8Array | string): string[] => {
  const lines = decode(typeof bytes === "string" ? bytesOf(bytes) : bytes);
  if (!lines.ok) throw new Error(lines.error.say);
  return lines.value.texts;
};
const numbers = (text: string): number[] => {
  const lines = decode(bytesOf(text));
  if (!lines.ok) throw new Error(lines.error.say);
  return lines.value.numbers;
};
const join = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...bytesOf(part)] : part)));

describe("lines", () => {
  it("end with CRLF, LF or CR, and even with CR CR LF", () => {
    expect(texts("a\r\nb\nc\rd\r\r\ne")).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("that begin with a space or a tab belong to the one before", () => {
    expect(texts("SUMMARY:J\r\n . \n\tweekly\r\nX")).toEqual(["SUMMARY:J. weekly", "X"]);
  });

  it("keep the number that they have in the file", () => {
    expect(numbers("a\r\n b\r\nc\r\n\r\n d\re")).toEqual([1, 3, 4, 6]);
  });

  it("are joined as bytes, so a letter cut in two by the fold is whole again", () => {
    expect(texts(join("SUMMARY:M", [0xc3], "\r\n ", [0xbc], "ller"))).toEqual(["SUMMARY:Müller"]);
  });
});

describe("letters", () => {
  it("a byte-order mark is no part of the text", () => {
    expect(texts(join([0xef, 0xbb, 0xbf], "BEGIN:VCALENDAR"))).toEqual(["BEGIN:VCALENDAR"]);
  });

  it("UTF-16 with its mark is read, in either order", () => {
    const text = "BEGIN:VCALENDAR\r\nNAME:Ü\r\n";
    const little = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text, (c) => [c.charCodeAt(0), 0]).flat(),
    ]);
    const big = Uint8Array.from([
      0xfe,
      0xff,
      ...Array.from(text, (c) => [0, c.charCodeAt(0)]).flat(),
    ]);
    expect(texts(little)).toEqual(["BEGIN:VCALENDAR", "NAME:Ü", ""]);
    expect(texts(big)).toEqual(texts(little));
    expect(texts(little.subarray(2))).toEqual(texts(little));
  });

  it("what is not UTF-8 is Windows-1252, the euro and the curly quotes too", () => {
    expect(texts(join("M", [0xfc], "ller ", [0x80], " ", [0x93, 0x4a, 0x94]))).toEqual([
      "Müller € “J”",
    ]);
  });

  it("one line in another charset does not spoil the others", () => {
    expect(texts(join("Z", [0xfc], "rich\nGenève €"))).toEqual(["Zürich", "Genève €"]);
  });

  it("a title in Windows-1252 reaches the occurrence", () => {
    const text = calendarText(event("DTSTART:20250310T090000Z", "SUMMARY:Fr~hst~ck"));
    const bytes = Uint8Array.from(bytesOf(text), (byte) => (byte === 0x7e ? 0xfc : byte));
    expect(read(bytes, "2025-03-10", "2025-03-11").occurrences[0]?.summary).toBe("Frühstück");
  });
});
