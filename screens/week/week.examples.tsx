import { day } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import type { Example } from "../../ui/example.ts";
import { UsualWeekScreen } from "./UsualWeekScreen.tsx";

const from = day("2025-01-06");
const seen: [label: string, weekday: 1 | 2 | 3 | 4 | 5, time: string][] = [
  ["R.", 1, "09:00"],
  ["S.", 1, "10:00"],
  ["L.", 1, "14:00"],
  ["A.", 2, "09:00"],
  ["M. & T.", 2, "11:30"],
  ["J.", 2, "14:00"],
  ["K.", 2, "16:30"],
  ["N.", 3, "10:00"],
  ["D.", 4, "12:00"],
  ["P.", 4, "13:00"],
];

const seed: NewEvent[] = seen.flatMap(([label, weekday, time], n) => {
  const client = `c${n}` as never;
  return [
    newEvent("client-added", { client, label, about: "" }),
    newEvent("slot-set", {
      slot: `s${n}` as never,
      client,
      weekday,
      time: time as never,
      minutes: 50,
      from,
    }),
  ];
});

const nothing = () => undefined;

export const examples: Example[] = [
  {
    id: "week-empty",
    title: "Usual week, nobody yet",
    now: "2025-10-14T20:40",
    seed: [],
    render: () => <UsualWeekScreen onChanged={nothing} onDone={nothing} onSkip={nothing} />,
  },
  {
    id: "week-full",
    title: "Usual week, ten hours",
    now: "2025-10-14T20:40",
    seed,
    render: () => <UsualWeekScreen onChanged={nothing} onDone={nothing} onPeople={nothing} />,
  },
];
