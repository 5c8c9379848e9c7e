import { addDays, type ClockTime, day, type Weekday } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import type { ClientId, MomentId, SessionId } from "../../record/ids.ts";
import type { Sting, Tone } from "../../record/sting.ts";
import type { Example } from "../../ui/example.ts";
import { PeopleScreen } from "./PeopleScreen.tsx";

const monday = day("2025-07-28");
type Seen = [label: string, about: string, weekday: Weekday, time: string, tones: string];
/** One sign a week: 0-4 where it sat, r a rest, . nobody said, x no session. */
const seen: Seen[] = [
  ["A.", "low mood", 2, "09:00", "0112112102r"],
  ["S.", "driving", 1, "10:00", "1211222334r"],
  ["M. & T.", "couple", 2, "11:30", "2132123412r"],
  ["J.", "after a loss", 2, "14:00", "3234232340r"],
  ["R.", "worry", 2, "15:00", "3.3234.2.2r"],
  ["K.", "panic", 2, "16:30", "233323234rr"],
  ["N.", "new in September", 3, "10:00", "xxxxxxx123r"],
  ["D.", "first year of practice", 4, "12:00", "2322323211r"],
];
const regrets: [session: string, line: string, stings: number[]][] = [
  ["p3-9", "Didn’t ask about the reunion", [8, 5, 3]],
  ["p3-4", "Filled a silence he was using", [3, 2, 1]],
  ["p7-8", "Ended ten minutes early", [6]],
  ["p0-9", "Answered a message under the table", [5, 3, 2]],
];

/** A plausible quarter of a year, invented; other screens' examples start from it too. */
export const quarter: NewEvent[] = [
  ...seen.flatMap(([label, about, weekday, time, tones], p) => {
    const client = `p${p}` as ClientId;
    return [
      newEvent("client-added", { client, label, about }),
      ...[...tones, ".", "."].flatMap((sign, week): NewEvent[] => {
        if (sign === "x") return [];
        const session = `p${p}-${week}` as SessionId;
        const on = addDays(monday, 7 * week + weekday - 1);
        const planned = newEvent("session-planned", {
          session,
          client,
          day: on,
          time: time as ClockTime,
          minutes: 50,
          zone: "Europe/London",
          source: "usual-week",
          slot: null,
          origin: null,
        });
        if (sign === "r") return [planned, newEvent("session-rested", { session, why: "holiday" })];
        if (sign === "." || on > "2025-10-13") return [planned];
        const regret = regrets.some(([of]) => of === session);
        return [
          planned,
          newEvent("session-swept", { session, on, tone: Number(sign) as Tone, regret }),
        ];
      }),
    ];
  }),
  ...regrets.flatMap(([of, line, stings], n): NewEvent[] => {
    const moment = `m${n}` as MomentId;
    const [p, week] = of.slice(1).split("-").map(Number);
    const on = addDays(monday, 7 * (week ?? 0) + (seen[p ?? 0]?.[2] ?? 1) - 1);
    return [
      newEvent("moment-noted", {
        moment,
        session: of as SessionId,
        on,
        kind: "unsaid",
        line,
        sting: (stings[0] ?? 0) as Sting,
        repairable: null,
        guess: null,
      }),
      ...stings.slice(1).map((sting, k) =>
        newEvent("moment-rated", {
          moment,
          on: addDays(on, 3 * (k + 1)),
          sting: sting as Sting,
          occasion: "asked",
        }),
      ),
    ];
  }),
  newEvent("client-added", {
    client: "p8" as ClientId,
    label: "P.",
    about: "paused, says January",
  }),
  newEvent("client-rested", { client: "p8" as ClientId, resting: true }),
];

const nothing = () => undefined;
const people = () => (
  <PeopleScreen
    onOpenPerson={nothing}
    onWeek={nothing}
    onCalendar={nothing}
    onSettings={nothing}
    onCopies={nothing}
    onSheet={nothing}
    onNotOkPeople={nothing}
  />
);

export const examples: Example[] = [
  {
    id: "people-none",
    title: "People, nobody yet",
    now: "2025-10-14T08:00",
    seed: [],
    render: people,
  },
  {
    id: "people-many",
    title: "People, eight of them",
    now: "2025-10-14T08:00",
    seed: quarter,
    render: people,
  },
];
