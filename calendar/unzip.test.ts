import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Day } from "../record/day.ts";
import { readCalendar } from "./readCalendar.ts";
import { calendarText, event } from "./written.ts";
import { LARGEST_INFLATED, unzipCalendars } from "./unzip.ts";

const span = { from: "2025-03-01" as Day, to: "2025-04-01" as Day, zone: null };
const ics = (uid: string) => strToU8(calendarText(event(`UID:${uid}`, "DTSTART:20250310T090000Z")));
const kind = (bytes: Uint8Array): string => {
  const result = unzipCalendars(bytes);
  return result.ok ? `${result.value.length} calendars` : result.error.kind;
};
/** Finds the local or central headers and changes one byte in each. */
const patched = (
  zip: Uint8Array,
  offset: { local: number; listed: number },
  value: number,
): Uint8Array => {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) bytes[at + offset.local] = value;
    if (view.getUint32(at, true) === 0x02014b50) bytes[at + offset.listed] = value;
  }
  return bytes;
};

describe("a .zip of calendars", () => {
  it("is read as one file, and an event in two of them comes once", () => {
    const zip = zipSync({
      "export/J.ics": ics("a"),
      "export/M.ICS": ics("b"),
      "copy.ics": ics("a"),
      "read me.txt": strToU8("hello"),
    });
    const reading = readCalendar(zip, "export.zip", span);
    expect(reading.ok && reading.value.occurrences.map(({ uid }) => uid)).toEqual(["a", "b"]);
    expect(reading.ok && reading.value.name).toBe("export");
  });

  it("passes over what macOS adds", () => {
    expect(
      kind(
        zipSync({ "a.ics": ics("a"), "__MACOSX/._a.ics": strToU8("x"), "._b.ics": strToU8("x") }),
      ),
    ).toBe("1 calendars");
  });

  it("may hold entries that are not packed", () => {
    expect(kind(zipSync({ "a.ics": [ics("a"), { level: 0 }] }))).toBe("1 calendars");
  });

  it("without a calendar says so", () => {
    expect(kind(zipSync({ "a.txt": strToU8("x") }))).toBe("zip-without-calendar");
  });

  it("with a password says so", () => {
    const zip = patched(zipSync({ "a.ics": ics("a") }), { local: 6, listed: 8 }, 1);
    expect(kind(zip)).toBe("zip-encrypted");
  });

  it("names the calendar in it that cannot be read", () => {
    const reading = readCalendar(zipSync({ "a.ics": strToU8("hello") }), "x.zip", span);
    expect(!reading.ok && reading.error.say).toMatch(/^a\.ics: This is not a calendar: line 1/);
  });
});

const bombOf = (): Uint8Array =>
  zipSync({ "a.ics": new Uint8Array(LARGEST_INFLATED + 1) }, { level: 1 });

describe("a .zip that means harm", () => {
  it("which unpacks to more than 50 MB is refused before it has", () => {
    const bomb = bombOf();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(kind(bomb)).toBe("zip-too-large");
    const half: [Uint8Array, { level: 1 }] = [
      new Uint8Array(LARGEST_INFLATED / 2 + 1),
      { level: 1 },
    ];
    expect(kind(zipSync({ "a.ics": half, "b.ics": half }))).toBe("zip-too-large");
  });

  it("and lies about its size is refused too", () => {
    const bomb = bombOf();
    const lying = patched(bomb, { local: 25, listed: 27 }, 0);
    expect(kind(patched(lying, { local: 24, listed: 26 }, 0))).toBe("zip-too-large");
  });

  it("with a thousand calendars is refused", () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, n) => [`${n}.ics`, ics(String(n))]),
    );
    expect(kind(zipSync(many))).toBe("zip-too-large");
  });

  it("cut off anywhere, or with any byte changed, is refused or read, and never throws", () => {
    const zip = zipSync({ "a.ics": ics("a"), "b.ics": ics("b") });
    for (let at = 0; at < zip.length; at++) {
      expect(kind(zip.subarray(0, at))).toBe("zip-damaged");
      const changed = zip.slice();
      changed[at] = (changed[at] as number) ^ 0x55;
      expect(kind(changed)).toMatch(/^(zip-|\d calendars)/);
    }
  });
});
