/** Today in each part of the day, with much and with nothing. */
import type { ReactNode } from "react";
import { day, type Instant } from "../../record/day.ts";
import { newEvent } from "../../record/events.ts";
import {
  everyone,
  noted,
  rated,
  sessionOf,
  stillWith,
  swept,
  theDay,
  theEvening,
  tuesday,
  yesterday,
} from "../../practices/moment/october.ts";
import type { Example } from "../../ui/example.ts";
import { captureText, emptyCapture, eventsOf } from "../cover/capture.ts";
import { SlotNotice } from "./SlotNotice.tsx";
import { TodayScreen } from "./TodayScreen.tsx";

const nothing = () => undefined;
const screen = (sweep?: string, notice?: ReactNode) => (
  <TodayScreen
    notice={notice}
    {...(sweep !== undefined && { sweep: day(sweep) })}
    onSweep={nothing}
    onPutDown={nothing}
    onTend={nothing}
    onMoment={nothing}
    onMoments={nothing}
    onPerson={nothing}
    onUsualWeek={nothing}
    onCalendar={nothing}
  />
);
const rests = (["a", "s", "mt", "j", "r", "k"] as const).map((who) =>
  newEvent("session-rested", { session: sessionOf(who), why: "holiday" }),
);

const cameIn = (n: number, initials: string, line: string) =>
  eventsOf({
    name: `0000000${n}-0123456789abcdef01234567`,
    content: captureText(
      { ...emptyCapture, kind: "undone", initials, line, sting: 7 },
      tuesday,
      Date.parse("2025-10-14T15:12Z") as Instant,
    ),
  }) ?? [];

export const examples: Example[] = [
  {
    id: "came-in",
    title: "Two came in through the cover",
    now: "2025-10-14T17:30",
    seed: [
      ...theDay,
      ...cameIn(1, "J.", "Didn’t ask him about Sunday. He waited for it."),
      ...cameIn(2, "", "Spoke too fast all day."),
    ],
    render: () => screen(),
  },
  {
    id: "slot-changed",
    title: "The slot was changed while locked",
    now: "2025-10-14T17:30",
    seed: theDay,
    render: () =>
      screen(
        undefined,
        <SlotNotice
          changed={{ since: day("2025-10-07") }}
          unreadable={0}
          today={tuesday}
          onHeard={nothing}
        />,
      ),
  },
  {
    id: "first-run",
    title: "Nobody is here yet",
    now: "2025-10-14T08:10",
    seed: [],
    render: () => screen(),
  },
  {
    id: "morning",
    title: "Morning, six people, two things still with you",
    now: "2025-10-14T08:10",
    seed: [...theDay, ...stillWith],
    render: () => screen(),
  },
  {
    id: "morning-unswept",
    title: "Morning, yesterday not swept, one session cancelled",
    now: "2025-10-14T08:10",
    seed: [
      ...theDay,
      ...yesterday,
      newEvent("session-rested", { session: sessionOf("s"), why: "cancelled" }),
    ],
    render: () => screen(),
  },
  {
    id: "day",
    title: "In the middle of the day",
    now: "2025-10-14T12:25",
    seed: [...theDay, ...stillWith],
    render: () => screen(),
  },
  {
    id: "evening",
    title: "Evening, one tap each",
    now: "2025-10-14T17:20",
    seed: theEvening,
    render: () => screen(),
  },
  {
    id: "evening-closed",
    title: "The day is closed",
    now: "2025-10-14T20:40",
    seed: [...theEvening, swept("r", 2), newEvent("day-closed", { day: tuesday, on: tuesday })],
    render: () => screen(),
  },
  {
    id: "many-moments",
    title: "Seven things still with you",
    now: "2025-10-14T08:10",
    seed: [
      ...theDay,
      ...stillWith,
      ...[4, 2, 9, 1, 5].map((sting, at) =>
        noted(`m${at}`, { on: `2025-10-${10 + at}`, kind: "said", sting, session: sessionOf("k") }),
      ),
      noted("quiet", { on: "2025-10-01", kind: "said", sting: 2, line: "Spoke too fast" }),
      rated("quiet", "2025-10-10", 1),
    ],
    render: () => screen(),
  },
  {
    id: "nobody",
    title: "A day without sessions",
    now: "2025-10-12T10:00",
    seed: theDay,
    render: () => screen(),
  },
  {
    id: "nobody-planned",
    title: "People, but no session planned",
    now: "2025-10-14T10:00",
    seed: everyone,
    render: () => screen(),
  },
  {
    id: "all-rest",
    title: "Everything was a rest",
    now: "2025-10-14T10:00",
    seed: [...theDay, ...rests],
    render: () => screen(),
  },
  {
    id: "past-day",
    title: "Yesterday’s sweep, opened from Today",
    now: "2025-10-14T09:00",
    seed: [...everyone, ...yesterday],
    render: () => screen("2025-10-13"),
  },
];
