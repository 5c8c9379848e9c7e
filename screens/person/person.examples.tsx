import { newEvent } from "../../record/events.ts";
import type { ClientId, MomentId } from "../../record/ids.ts";
import { day } from "../../record/day.ts";
import type { Example } from "../../ui/example.ts";
import { quarter } from "../people/people.examples.tsx";
import { PersonScreen } from "./PersonScreen.tsx";

const nothing = () => undefined;
const person = (client: string) => () => (
  <PersonScreen
    client={client as ClientId}
    onPeople={nothing}
    onPutDown={nothing}
    onMoment={nothing}
  />
);
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
  { id: "person-gone", title: "Somebody who isn’t here", now, seed: [], render: person("nobody") },
];
