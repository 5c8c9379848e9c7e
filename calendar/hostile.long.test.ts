/** Enormous files, in every shape that might be slow. Run by `npm run test:long`. */
import { describe, expect, it } from "vitest";
import type { Day } from "../record/day.ts";
import { readCalendar } from "./readCalendar.ts";

const span = { from: "2025-03-01" as Day, to: "2025-04-01" as Day, zone: "Europe/Berlin" };
const outcome = (bytes: Uint8Array) => readCalendar(bytes, "x.ics", span);
const took = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

describe("large files", () => {
  it("20 MB of the same few letters, whichever they are, are read or refused in seconds", () => {
    const size = 20 * 1024 * 1024;
    for (const filler of [
      "x\r\n ",
      "\r\n",
      "BEGIN:VEVENT\n",
      "BEGIN:X\n",
      "BEGIN:VCALENDAR\n",
      ";",
      "RDATE:1\n",
      "RDATE:20250310T090000Z\n",
      "\u00fc\n",
    ]) {
      const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20250310T090000Z\r\nSUMMARY:${filler.repeat(size / filler.length)}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      expect(
        took(() => outcome(bytes)),
        JSON.stringify(filler),
      ).toBeLessThan(15_000);
    }
  }, 300_000);
});
