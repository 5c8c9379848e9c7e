import { newEvent } from "../../record/events.ts";
import type { ClientId, MomentId } from "../../record/ids.ts";
import { day } from "../../record/day.ts";
import type { Example } from "../../ui/example.ts";
import { quarter } from "../people/people.examples.tsx";
import { EraseScreen } from "./EraseScreen.tsx";
import type { Copy } from "./keeping.ts";
import { PersonScreen } from "./PersonScreen.tsx";

const nothing = () => undefined;
const person = (client: string) => () => (
  <PersonScreen
    client={client as ClientId}
    onPeople={nothing}
    onPutDown={nothing}
    onMoment={nothing}
    onErase={nothing}
  />
);
const erase = (client: string, copies?: Copy[]) => () => (
  <EraseScreen client={client as ClientId} copies={copies} onPeople={nothing} onKeep={nothing} />
);
const until = (client: string, on: string) =>
  newEvent("client-kept-until", { client: client as ClientId, until: day(on) });
const held = (client: string) =>
  newEvent("hold-set", { client: client as ClientId, on: day("2025-05-03"), why: "" });
const now = "2025-10-14T08:00";
const meant = newEvent("meaning-written", {
  moment: "m0" as MomentId,
  on: day("2025-10-02"),
  text: "That he matters to me.",
});

export const examples: Example[] = [
  {
    id: "person-j",
    title: "J., twelve weeks and two moments",
    now,
    seed: [...quarter, meant],
    render: person("p3"),
  },
  {
    id: "person-new",
    title: "N., three sessions, nothing put down",
    now,
    seed: quarter,
    render: person("p6"),
  },
  {
    id: "person-resting",
    title: "P., resting, no sessions",
    now,
    seed: quarter,
    render: person("p8"),
  },
  {
    id: "person-past-date",
    title: "P., past the date that was set",
    now,
    seed: [...quarter, until("p8", "2025-10-01")],
    render: person("p8"),
  },
  {
    id: "person-held",
    title: "J., on hold",
    now,
    seed: [...quarter, until("p3", "2032-10-07"), held("p3")],
    render: person("p3"),
  },
  {
    id: "erase-j",
    title: "Erase J.? Two copies were made",
    now,
    seed: [...quarter, meant],
    render: erase("p3", [
      { madeAt: Date.parse("2025-10-14T20:00Z"), place: "folder" },
      { madeAt: Date.parse("2025-10-14T12:00Z"), place: "carry" },
    ]),
  },
  {
    id: "erase-unknown-copies",
    title: "Erase P.? Nothing but initials; nobody knows of copies",
    now,
    seed: quarter,
    render: erase("p8"),
  },
  {
    id: "erase-no-copies",
    title: "Erase N.? No copy was made",
    now,
    seed: quarter,
    render: erase("p6", []),
  },
  {
    id: "erase-held",
    title: "Erase J.? Not while on hold",
    now,
    seed: [...quarter, held("p3")],
    render: erase("p3", []),
  },
  { id: "person-gone", title: "Somebody who isn’t here", now, seed: [], render: person("nobody") },
];
