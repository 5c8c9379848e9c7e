import { readCalendar } from "../../calendar/readCalendar.ts";
import type { Reading, Span } from "../../calendar/occurrences.ts";
import { addDays, day } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import type { Example } from "../../ui/example.ts";
import { CalendarFileScreen } from "./CalendarFileScreen.tsx";
import { ChooseFile } from "./ChooseFile.tsx";
import { WhoIsWho } from "./WhoIsWho.tsx";

const span: Span = { from: day("2024-10-14"), to: day("2026-04-15"), zone: "Europe/London" };

const event = (uid: string, title: string, start: string, rule = ""): string =>
  [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTART;TZID=Europe/London:${start}`,
    "DURATION:PT50M",
    `SUMMARY:${title}`,
    ...(rule === "" ? [] : [`RRULE:${rule}`]),
    "END:VEVENT",
  ].join("\r\n");

/** A made-up export: three people, a dentist, supervision, one title that says nothing, one bad line. */
export const october = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//made up//EN",
  "X-WR-CALNAME:Sessions",
  event("u1", "Jim weekly (Zoom)", "20250107T140000", "FREQ=WEEKLY;COUNT=38"),
  event("u2", "Exposure - driving", "20250602T100000", "FREQ=WEEKLY;COUNT=17"),
  event("u3", "M+T couple", "20250603T113000", "FREQ=WEEKLY;COUNT=16"),
  event("u4", "Dentist", "20250909T080000"),
  event("u5", "Supervision H.", "20250109T160000", "FREQ=WEEKLY;INTERVAL=4;COUNT=9"),
  event("u6", "New pt?", "20250924T100000", "FREQ=WEEKLY;COUNT=3"),
  event("u7", "Broken", "2025093O T140000"),
  "END:VCALENDAR",
  "",
].join("\r\n");

export const readingOf = (text: string): Reading => {
  const read = readCalendar(new TextEncoder().encode(text), "Sessions.ics", span);
  if (!read.ok) throw new Error(read.error.say);
  return read.value;
};

const known: NewEvent[] = [
  newEvent("client-added", { client: "cJ" as never, label: "J.", about: "" }),
  newEvent("client-added", { client: "cS" as never, label: "S.", about: "driving" }),
  newEvent("calendar-read", {
    calendar: "old" as never,
    name: "Sessions",
    on: addDays(span.to, -200),
    sessions: 71,
  }),
];

const nothing = () => undefined;

export const examples: Example[] = [
  {
    id: "calendar-choose",
    title: "Calendar file, to choose",
    now: "2025-10-14T20:40",
    seed: known,
    render: () => (
      <CalendarFileScreen
        readFile={() => Promise.resolve({ ok: true, value: readingOf(october) })}
        onDone={nothing}
        onSkip={nothing}
      />
    ),
  },
  {
    id: "calendar-problem",
    title: "Calendar file that stops in the middle",
    now: "2025-10-14T20:40",
    seed: [],
    render: () => (
      <ChooseFile
        crumb={null}
        span={span}
        isReading={false}
        problem={{ line: 1204, say: "The file stops in the middle of an event. Export it again." }}
        onFile={nothing}
        onPicking={undefined}
        onSkip={undefined}
      />
    ),
  },
  {
    id: "calendar-match",
    title: "Who is who?",
    now: "2025-10-14T20:40",
    seed: known,
    render: () => (
      <WhoIsWho
        crumb={null}
        reading={readingOf(october)}
        span={span}
        onAnother={nothing}
        onBrought={nothing}
      />
    ),
  },
];
