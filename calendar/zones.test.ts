import { describe, expect, it } from "vitest";
import { ianaZone } from "./ianaZone.ts";
import { read, shown, starts, event, calendarText } from "./written.ts";
import { readTime } from "./values.ts";
import { windowsCities, windowsZones } from "./windowsZones.ts";
import { instantOf, wallOf } from "./zone.ts";
import { zoneCalled } from "./zones.ts";

const at = (zone: string, wall: string): string => {
  const found = zoneCalled(zone);
  if (!found) throw new Error(`No zone ${zone}`);
  return shown(instantOf(found, readTime(wall)?.wall as number));
};

describe("clocks on the wall", () => {
  it("half past two on the night the clocks go forward in Berlin is half past three", () => {
    expect(at("Europe/Berlin", "20250330T023000")).toBe("2025-03-30T01:30Z");
  });

  it("half past two on the night they go back is the first of the two", () => {
    expect(at("Europe/Berlin", "20251026T023000")).toBe("2025-10-26T00:30Z");
    expect(at("America/New_York", "20251102T013000")).toBe("2025-11-02T05:30Z");
  });

  it("midnight that Sao Paulo skipped is one in the morning", () => {
    expect(at("America/Sao_Paulo", "20181104T000000")).toBe("2018-11-04T03:00Z");
    expect(at("America/Sao_Paulo", "20181104T010000")).toBe("2018-11-04T03:00Z");
  });

  it("the day that Samoa skipped in 2011 is the day after, at the same hour", () => {
    expect(at("Pacific/Apia", "20111229T120000")).toBe("2011-12-29T22:00Z");
    expect(at("Pacific/Apia", "20111230T120000")).toBe("2011-12-30T22:00Z");
    expect(at("Pacific/Apia", "20111231T120000")).toBe("2011-12-30T22:00Z");
  });

  it("Lord Howe moves its clocks by half an hour", () => {
    expect(at("Australia/Lord_Howe", "20250406T014500")).toBe("2025-04-05T14:45Z");
    expect(at("Australia/Lord_Howe", "20250406T023000")).toBe("2025-04-05T16:00Z");
    expect(at("Australia/Lord_Howe", "20251005T021500")).toBe("2025-10-04T15:45Z");
  });

  it.each([
    "Europe/Berlin",
    "America/Sao_Paulo",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
  ])(
    "remembered offsets of %s are those that Intl gives, hour by hour around every change",
    (name) => {
      const zone = ianaZone(name);
      const format = new Intl.DateTimeFormat("sv-SE", {
        timeZone: name,
        dateStyle: "short",
        timeStyle: "medium",
      });
      let changes = 0;
      for (let day = Date.UTC(2008, 0, 1); day < Date.UTC(2026, 0, 1); day += 86_400_000) {
        if (zone?.offsetAt(day) === zone?.offsetAt(day + 86_400_000)) continue;
        changes++;
        for (let hour = -1; hour < 26; hour++) {
          const instant = day + hour * 3_600_000;
          const wall = new Date(wallOf(zone as never, instant)).toISOString().slice(0, 19);
          expect(wall.replace("T", " ")).toBe(format.format(instant));
        }
      }
      expect(changes).toBeGreaterThan(5);
    },
    30_000,
  );
});

describe("names of zones", () => {
  it.each([
    ["Europe/Berlin", "2025-07-01T08:00Z"],
    ["europe/berlin", "2025-07-01T08:00Z"],
    ['"Europe/Berlin"', "2025-07-01T08:00Z"],
    ["/mozilla.org/20050126_1/Europe/Berlin", "2025-07-01T08:00Z"],
    ["/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", "2025-07-01T13:00Z"],
    ["W. Europe Standard Time", "2025-07-01T08:00Z"],
    ["Eastern Standard Time", "2025-07-01T14:00Z"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "2025-07-01T08:00Z"],
    ["(GMT+01.00) Sarajevo, Skopje, Warsaw, Zagreb", "2025-07-01T08:00Z"],
    ["(UTC-05:00) Eastern Time (US & Canada)", "2025-07-01T14:00Z"],
    ["(UTC+01:00) Lisbon, somewhere warm", "2025-07-01T09:00Z"],
    ["(UTC) Coordinated Universal Time", "2025-07-01T10:00Z"],
    ["US/Pacific", "2025-07-01T17:00Z"],
    ["Asia/Calcutta", "2025-07-01T04:30Z"],
    ["Europe/Kyiv", "2025-07-01T07:00Z"],
    ["Europe/Kiev", "2025-07-01T07:00Z"],
    ["PST", "2025-07-01T17:00Z"],
    ["BST", "2025-07-01T09:00Z"],
    ["GMT+0200", "2025-07-01T08:00Z"],
    ["UTC-3", "2025-07-01T13:00Z"],
    ["tzone://Microsoft/Utc", "2025-07-01T10:00Z"],
    ["Z", "2025-07-01T10:00Z"],
  ])("ten o'clock in %s is %s", (name, expected) => {
    expect(at(name, "20250701T100000")).toBe(expected);
  });

  it.each([
    "Mars/Olympus",
    "",
    "Customized Time Zone",
    "Europe/",
    "constructor",
    "(UTC+01:00)x(",
    "+99:00",
  ])("nobody knows %j", (name) => {
    expect(zoneCalled(name)).toBeNull();
  });

  it("every zone in the table of Windows names is one that the engine knows", () => {
    const unknown = [...windowsZones.values(), ...windowsCities.values()].filter(
      (name) => !ianaZone(name),
    );
    expect(unknown).toEqual([]);
    expect(windowsZones.size).toBeGreaterThan(135);
  });
});

const zone = (id: string, ...observances: string[]): string =>
  ["BEGIN:VTIMEZONE", `TZID:${id}`, ...observances, "END:VTIMEZONE"].join("\r\n");
const observance = (kind: string, from: string, to: string, ...more: string[]): string =>
  [`BEGIN:${kind}`, ...more, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${kind}`].join(
    "\r\n",
  );
const berlinRules = [
  observance(
    "STANDARD",
    "+0200",
    "+0100",
    "DTSTART:16010101T030000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
  ),
  observance(
    "DAYLIGHT",
    "+0100",
    "+0200",
    "DTSTART:16010101T020000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
  ),
];

describe("rules of a zone in the file", () => {
  const weekly = (id: string) =>
    event(`DTSTART;TZID=${id}:20250324T090000`, "RRULE:FREQ=WEEKLY;COUNT=2");

  it("hold for a name that nobody else knows, from 1601 as Outlook writes them", () => {
    expect(
      starts(
        [zone("Customized Time Zone", ...berlinRules), weekly("Customized Time Zone")],
        "2025-03-01",
        "2025-05-01",
      ),
    ).toEqual(["2025-03-24T08:00Z", "2025-03-31T07:00Z"]);
  });

  it("do not beat an IANA zone of the same name", () => {
    const wrong = observance("STANDARD", "+0900", "+0900", "DTSTART:19700101T000000");
    expect(
      starts(
        [zone("Europe/Berlin", wrong), weekly("Europe/Berlin")],
        "2025-03-01",
        "2025-05-01",
      )[0],
    ).toBe("2025-03-24T08:00Z");
  });

  it("may stand after the event that needs them, and agree with Berlin for fifty years", () => {
    const daily = "RRULE:FREQ=MONTHLY";
    const mine = event("DTSTART;TZID=Mine:19970115T023000", daily);
    const theirs = event("DTSTART;TZID=Europe/Berlin:19970115T023000", daily);
    const found = starts([mine, zone("Mine", ...berlinRules)], "1997-01-01", "2047-01-01");
    expect(found).toHaveLength(600);
    expect(found).toEqual(starts([theirs], "1997-01-01", "2047-01-01"));
  });

  it("hold within their own calendar only", () => {
    const tokyo = observance("STANDARD", "+0900", "+0900", "DTSTART:19700101T000000");
    const one = (uid: string) => event(`UID:${uid}`, "DTSTART;TZID=Mine:20250701T100000");
    const text = [
      calendarText(zone("Mine", tokyo), one("a")),
      calendarText(zone("Mine", ...berlinRules), one("b")),
      calendarText(one("c")),
    ].join("");
    const reading = read(text, "2025-07-01", "2025-07-02", "UTC");
    expect(reading.occurrences.map(({ uid, start }) => `${uid} ${shown(start)}`)).toEqual([
      "a 2025-07-01T01:00Z",
      "b 2025-07-01T08:00Z",
      "c 2025-07-01T10:00Z",
    ]);
    expect(reading.zonesUnknown).toEqual(["Mine"]);
  });

  it("that end are followed by those that came after", () => {
    const rules = [
      observance(
        "DAYLIGHT",
        "-0500",
        "-0400",
        "DTSTART:19870405T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z",
      ),
      observance(
        "STANDARD",
        "-0400",
        "-0500",
        "DTSTART:19671029T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z",
      ),
      observance(
        "DAYLIGHT",
        "-0500",
        "-0400",
        "DTSTART:20070311T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
      ),
      observance(
        "STANDARD",
        "-0400",
        "-0500",
        "DTSTART:20071104T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
      ),
    ];
    const mine = event("DTSTART;TZID=Practice:19900101T090000", "RRULE:FREQ=DAILY");
    const theirs = event("DTSTART;TZID=America/New_York:19900101T090000", "RRULE:FREQ=DAILY");
    expect(starts([zone("Practice", ...rules), mine], "1990-01-01", "2012-01-01")).toEqual(
      starts([theirs], "1990-01-01", "2012-01-01"),
    );
  });

  it("without anything usable are as if they were not there", () => {
    const reading = read(
      calendarText(zone("Mine"), weekly("Mine")),
      "2025-03-01",
      "2025-05-01",
      "Europe/Berlin",
    );
    expect(reading.zonesUnknown).toEqual(["Mine"]);
    expect(shown(reading.occurrences[0]?.start as number)).toBe("2025-03-24T08:00Z");
  });
});
