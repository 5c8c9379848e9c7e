// Tending in the states that matter. Everything is invented; the situation is J., whose reunion was not asked about.
import type { MemoryOptions } from "../../journal/memory.ts";
import { clockTime, day, type Day } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import type { ClientId, MomentId, SessionId, ThoughtId } from "../../record/ids.ts";
import type { Sting } from "../../record/sting.ts";
import type { Example } from "../../ui/example.ts";
import { practices } from "../../content/practices.ts";
import { FigureForm } from "./FigureForm.tsx";
import { PracticeWalk } from "./PracticeWalk.tsx";
import type { Figure } from "./tend.ts";
import { tendRoom } from "./tend.tables.ts";
import { TendPage } from "./TendPage.tsx";
import { stepsFor } from "./walk.ts";
import { WayOut } from "./WayOut.tsx";

export const rooms: MemoryOptions["rooms"] = [tendRoom];
const now = "2025-10-14T20:40";
const tended = "moment-j" as MomentId;
const other = "moment-other" as MomentId;
const [forgot, cancel, never] = ["thought-1", "thought-2", "thought-3"] as ThoughtId[] as [
  ThoughtId,
  ThoughtId,
  ThoughtId,
];
const nothing = (): void => undefined;

export const baka: Figure = {
  name: "Baka",
  where: "at the stove, after school",
  scent: "stew, and the wool of her shawl",
  touch: "her arm round my shoulders",
  phrase: "Sit. First you eat, then you tell me.",
};

const noted = (moment: MomentId, sting: number, session: SessionId | null = null): NewEvent =>
  newEvent("moment-noted", {
    moment,
    session,
    on: day("2025-09-30"),
    kind: "unsaid",
    line: "Didn’t ask him how the reunion was.",
    sting: sting as Sting,
    repairable: "yes",
    guess: null,
  });
const session = "session-j" as SessionId;
const client = "client-j" as ClientId;
export const oneMoment: NewEvent[] = [
  newEvent("client-added", { client, label: "J.", about: "" }),
  newEvent("session-planned", {
    session,
    client,
    day: day("2025-09-30"),
    time: clockTime("14:00"),
    minutes: 50,
    zone: "UTC",
    source: "by-hand",
    slot: null,
    origin: null,
  }),
  noted(tended, 8, session),
];

const notice = (moment: MomentId, thought: ThoughtId): NewEvent =>
  newEvent("thought-noticed", { moment, thought, on: day("2025-10-01"), here: true });
const rated = (on: Day, sting: number): NewEvent =>
  newEvent("moment-rated", { moment: tended, on, sting: sting as Sting, occasion: "tend" });

export const muchTended: NewEvent[] = [
  ...oneMoment,
  noted(other, 5),
  newEvent("meaning-written", {
    moment: tended,
    on: day("2025-10-01"),
    text: "That I keep his year in my head along with my own. I was looking forward to hearing it.",
  }),
  newEvent("body-marked", {
    moment: tended,
    on: day("2025-10-01"),
    places: [
      { place: "throat", strength: 1, quality: "tight" },
      { place: "chest", strength: 2, quality: "heavy" },
      { place: "stomach", strength: 1, quality: "churning" },
    ],
  }),
  newEvent("thought-worded", { thought: forgot, text: "He counted on me and I let it slip." }),
  newEvent("thought-worded", { thought: cancel, text: "I should have stayed in bed that week." }),
  newEvent("thought-worded", { thought: never, text: "I never notice in time." }),
  ...[forgot, cancel].map((thought) => notice(tended, thought)),
  ...[forgot, never].map((thought) => notice(other, thought)),
  newEvent("moment-allowed", { moment: tended, on: day("2025-10-01") }),
  newEvent("figure-set", baka),
  rated(day("2025-10-14"), 5),
];

const page = (): React.ReactNode => <TendPage moment={tended} onDone={nothing} onNotOk={nothing} />;
const practice = practices["compassionate-figure"];
const walkAt = (step: number): React.ReactNode => (
  <PracticeWalk
    title="With Baka"
    practice={practice}
    steps={stepsFor(practice, baka)}
    start={{ step, before: 8, after: null }}
    onMove={nothing}
    onEnd={nothing}
  />
);

export const examples: Example[] = [
  {
    id: "tend-first",
    title: "Tend, nothing done yet",

    now,
    seed: oneMoment,
    render: page,
  },
  { id: "tend-much", title: "Tend, much done", now, seed: muchTended, render: page },
  {
    id: "tend-heavy",
    title: "Tend, nine for a week",

    now,
    seed: [
      ...oneMoment.slice(0, -1),
      noted(tended, 10, session),
      rated(day("2025-10-08"), 9),
      rated(day("2025-10-14"), 9),
    ],
    render: page,
  },
  { id: "tend-gone", title: "Tend, the moment was withdrawn", now, render: page },
  {
    id: "tend-figure",
    title: "Setting up one’s own figure",

    now,
    render: () => <FigureForm figure={baka} onKeep={async () => true} onLeave={nothing} />,
  },
  {
    id: "tend-walk-first",
    title: "The practice, before it begins",

    now,
    render: () => walkAt(0),
  },
  {
    id: "tend-walk-meet",
    title: "The practice, a step with a breath",

    now,
    render: () => walkAt(4),
  },
  {
    id: "tend-walk-after",
    title: "The practice, the sting afterwards",

    now,
    render: () => walkAt(stepsFor(practice, baka).length - 1),
  },
  {
    id: "tend-way-out",
    title: "This is making it worse",

    now,
    render: () => <WayOut onStop={nothing} onNotOk={nothing} />,
  },
];
