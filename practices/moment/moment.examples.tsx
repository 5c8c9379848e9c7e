/** Every state of putting down, sweeping and finding again that matters. */
import type { ReactNode } from "react";
import { newEvent } from "../../record/events.ts";
import { day } from "../../record/day.ts";
import type { MomentId } from "../../record/ids.ts";
import type { Example } from "../../ui/example.ts";
import { EveningSweep } from "./EveningSweep.tsx";
import { MomentFrame, MomentPage } from "./MomentPage.tsx";
import { MomentsPage } from "./MomentsPage.tsx";
import { MomentView } from "./MomentView.tsx";
import { NotSaved } from "./NotSaved.tsx";
import { Safety } from "./Safety.tsx";
import {
  everyone,
  noted,
  planned,
  reunion,
  sessionOf,
  swept,
  theDay,
  theEvening,
  tuesday,
  yesterday,
} from "./october.ts";

const nothing = () => undefined;
const evening = "2025-10-14T17:20";
/** A part of a page, under the heading it would have there. */
const part = (heading: string, shown: ReactNode): ReactNode => (
  <>
    <h1 className="vh">{heading}</h1>
    {shown}
  </>
);
const sweepOn = (on = tuesday): ReactNode =>
  part("Today", <EveningSweep day={on} onPutDown={nothing} onMoment={nothing} />);
const form = <MomentPage onDone={nothing} onTend={nothing} onNotOk={nothing} />;
const found = (
  <MomentView moment={"reunion" as MomentId} onDone={nothing} onTend={nothing} onPerson={nothing} />
);
const list = <MomentsPage onMoment={nothing} onDone={nothing} />;

export const examples: Example[] = [
  {
    id: "moment-form",
    title: "Put a moment down, after the last session",
    full: true,
    now: evening,
    seed: theDay,
    render: () => form,
  },
  {
    id: "moment-form-no-sessions",
    title: "Put a moment down, no sessions entered",
    full: true,
    now: evening,
    seed: [],
    render: () => form,
  },
  {
    id: "moment-form-asked",
    title: "Put a moment down, from a session three weeks ago",
    full: true,
    now: evening,
    seed: [...theDay, planned("j", "14:00", "2025-09-23")],
    render: () => (
      <MomentPage session={sessionOf("j", "2025-09-23")} onDone={nothing} onTend={nothing} />
    ),
  },
  {
    id: "moment-safety",
    title: "Somebody’s safety is involved",
    full: true,
    render: () => (
      <MomentFrame>
        <Safety onLeave={nothing} onGoOn={nothing} onNotOk={nothing} />
      </MomentFrame>
    ),
  },
  {
    id: "moment-not-saved",
    title: "A moment that could not be written",
    render: () =>
      part(
        "Put a moment down",
        <NotSaved why="storage-full" words="Went straight on." onAgain={nothing} />,
      ),
  },
  {
    id: "sweep-untouched",
    title: "Evening sweep, nothing asked yet",
    now: evening,
    seed: theDay,
    render: () => sweepOn(),
  },
  {
    id: "sweep-under-way",
    title: "Evening sweep, a regret flagged",
    now: evening,
    seed: theEvening,
    render: () => sweepOn(),
  },
  {
    id: "sweep-with-rests",
    title: "Evening sweep, a rest and a moment put down by day",
    now: evening,
    seed: [
      ...theDay,
      newEvent("session-rested", { session: sessionOf("r"), why: "not-attended" }),
      noted("by-day", { on: tuesday, session: sessionOf("s"), kind: "said", sting: 5 }),
    ],
    render: () => sweepOn(),
  },
  {
    id: "sweep-closed",
    title: "A closed day with two sessions left open",
    now: evening,
    seed: [...theDay, swept("a", 2), newEvent("day-closed", { day: tuesday, on: tuesday })],
    render: () => sweepOn(),
  },
  {
    id: "sweep-late",
    title: "Yesterday, swept today",
    now: "2025-10-14T09:00",
    seed: [...everyone, ...yesterday],
    render: () => sweepOn(day("2025-10-13")),
  },
  {
    id: "sweep-none",
    title: "Nothing to sweep yet",
    now: "2025-10-14T08:00",
    seed: theDay,
    render: () => sweepOn(),
  },
  {
    id: "moment-found",
    title: "A moment found again, with what it meant",
    now: evening,
    seed: [
      ...theDay,
      ...reunion,
      newEvent("meaning-written", {
        moment: "reunion" as MomentId,
        on: tuesday,
        text: "That I want to hold on to what matters to people between one week and the next.",
      }),
    ],
    render: () => found,
  },
  {
    id: "moment-found-bare",
    title: "A moment found again, with nothing but its kind",
    now: evening,
    seed: [noted("reunion", { on: "2025-10-12", kind: "undone", sting: null })],
    render: () => found,
  },
  {
    id: "moment-missing",
    title: "A moment that is no longer there",
    now: evening,
    seed: [],
    render: () => found,
  },
  {
    id: "moments-list",
    title: "Everything put down",
    now: evening,
    seed: [
      ...theEvening,
      noted("short", { on: tuesday, session: sessionOf("k"), kind: "said", sting: 4 }),
      noted("plain", { on: "2025-10-01", sting: null, line: "Talked too much, at the end." }),
    ],
    render: () => list,
  },
  {
    id: "moments-none",
    title: "Nothing put down yet",
    now: evening,
    seed: [],
    render: () => list,
  },
];
