import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const entry = new URL("reprise.mjs", import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reprise-cli-"));
  const event = (uid: string, ...lines: string[]) => [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    ...lines,
    "END:VEVENT",
  ];
  const calendar = (...lines: string[]) =>
    ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR", ""].join("\r\n");
  writeFileSync(
    join(folder, "sessions.ics"),
    calendar(
      ...event(
        "j",
        "DTSTART;TZID=Europe/Berlin:20250331T090000",
        "DURATION:PT50M",
        "RRULE:FREQ=WEEKLY",
        "SUMMARY:J.",
        "LOCATION:Room 2",
      ),
      ...event("off", "DTSTART;VALUE=DATE:20250401", "SUMMARY:Away", "STATUS:TENTATIVE"),
      ...event("broken", "SUMMARY:?"),
      ...event("mars", "DTSTART;TZID=Mars/Olympus:20250402T090000"),
    ),
  );
  writeFileSync(
    join(folder, "many.ics"),
    calendar(...event("many", "DTSTART:20250101T000000Z", "RRULE:FREQ=MINUTELY;COUNT=90000")),
  );
  writeFileSync(join(folder, "empty.ics"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}
/** As `npm run` does it: elsewhere than the caller, who is known by INIT_CWD. */
const reprise = (...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: folder, NODE_NO_WARNINGS: "1" };
    execFile(
      process.execPath,
      [entry, ...args],
      { env, cwd: "/", maxBuffer: 1e9 },
      (error, out, err) =>
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
const days = ["--from", "2025-03-31", "--to", "2025-04-08"];

describe("reprise calendar", () => {
  it("prints one JSON line per occurrence, and says on the side what it left out", async () => {
    const { code, out, err } = await reprise(
      "calendar",
      "sessions.ics",
      ...days,
      "--zone",
      "Europe/Berlin",
    );
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        uid: "j",
        start: "2025-03-31T07:00:00.000Z",
        end: "2025-03-31T07:50:00.000Z",
        allDay: false,
        summary: "J.",
        location: "Room 2",
        status: "CONFIRMED",
        recurrenceId: "2025-03-31T07:00:00.000Z",
      },
      {
        uid: "off",
        start: "2025-04-01T00:00:00.000Z",
        end: "2025-04-02T00:00:00.000Z",
        allDay: true,
        summary: "Away",
        location: "",
        status: "TENTATIVE",
        recurrenceId: null,
      },
      {
        uid: "mars",
        start: "2025-04-02T07:00:00.000Z",
        end: "2025-04-02T07:00:00.000Z",
        allDay: false,
        summary: "",
        location: "",
        status: "CONFIRMED",
        recurrenceId: null,
      },
      {
        uid: "j",
        start: "2025-04-07T07:00:00.000Z",
        end: "2025-04-07T07:50:00.000Z",
        allDay: false,
        summary: "J.",
        location: "Room 2",
        status: "CONFIRMED",
        recurrenceId: "2025-04-07T07:00:00.000Z",
      },
    ]);
    expect(err).toBe(
      "Line 16: This event has no start (DTSTART).\nUnknown time zones, read as times without one: Mars/Olympus\n",
    );
  });

  it("understands --from=DAY too", async () => {
    const { code, out } = await reprise(
      "calendar",
      "--from=2025-04-01",
      "--to=2025-04-02",
      "sessions.ics",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^\{"uid":"off".*\}\n$/);
  });

  it("drains what it prints before it ends", async () => {
    const { code, out } = await reprise(
      "calendar",
      "many.ics",
      "--from",
      "2025-01-01",
      "--to",
      "2026-01-01",
    );
    expect(code).toBe(0);
    expect(out.split("\n")).toHaveLength(90_001);
    expect(out.endsWith("}\n")).toBe(true);
  });

  it.each([
    [["calendar", "missing.ics", ...days], "There is no file missing.ics.\n"],
    [["calendar", ".", ...days], ". is a folder. Name a file.\n"],
    [["calendar", "empty.ics", ...days], "This file is empty. Export the calendar again.\n"],
    [
      ["calendar", "sessions.ics", ...days, "--zone", "Mars/Olympus"],
      'There is no time zone called "Mars/Olympus".\n',
    ],
    [
      ["calendar", "sessions.ics", "--from", "2025-02-30", "--to", "2025-03-01"],
      "--from 2025-02-30: There is no such day.\n",
    ],
    [
      ["calendar", "sessions.ics", "--from", "yesterday", "--to", "2025-03-01"],
      "--from yesterday: A day looks like 2026-03-09.\n",
    ],
    [
      ["calendar", "sessions.ics", "--from", "2025-03-01"],
      "--to is missing: a day such as 2025-03-01.\n",
    ],
    [
      ["calendar", "sessions.ics", "--from", "2025-03-02", "--to", "2025-03-01"],
      "--to 2025-03-01 lies before --from 2025-03-02.\n",
    ],
    [["calendar", ...days], "Which file? Name an .ics file, or a .zip of them.\n"],
    [
      ["calendar", "sessions.ics", ...days, "--days", "3"],
      "There is no option --days. Try --help.\n",
    ],
    [["calender", "sessions.ics"], 'There is no command called "calender". Try --help.\n'],
  ])("%j fails with one sentence", async (args, sentence) => {
    expect(await reprise(...args)).toEqual({ code: 1, out: "", err: sentence });
  });

  it("explains itself", async () => {
    expect((await reprise("--help")).out).toMatch(/calendar FILE --from DAY --to DAY/);
    const help = await reprise("calendar", "--help");
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toMatch(/one JSON object per line/);
  });
});
