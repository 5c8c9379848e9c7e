// "I'm not OK": with people, with nobody chosen, somewhere we don't know, numbers grown old, and the small editor.
// The telephone numbers of people are from ranges kept for fiction.
import type { ReactNode } from "react";
import { ok } from "../../record/result.ts";
import type { Example } from "../../ui/example.ts";
import { NotOkPeopleEditor } from "./NotOkPeopleEditor.tsx";
import { NotOkScreen } from "./NotOkScreen.tsx";
import type { NotOkPeople, OpenShelf } from "./people.ts";

const nothing = (): void => undefined;
const shelfWith = (people: NotOkPeople | null): OpenShelf => ({
  read: () => people,
  keep: () => ok(undefined),
  erase: nothing,
});
export const some: NotOkPeople = {
  people: [
    { name: "M.", note: "at home most evenings", number: "07700 900 142" },
    { name: "Aunt V.", note: "any hour, she said so", number: "01632 960 118" },
    { name: "H.", note: "supervisor, until ten", number: "07700 900 871" },
  ],
  doctor: { name: "Dr B.’s surgery", note: "8:00 to 18:30", number: "01632 960 455" },
  region: "GB",
  emergency: null,
};

const screen = (
  people: NotOkPeople | null,
  rings: boolean,
  languages = ["en-GB"],
  today = "2026-11-23",
): ReactNode => (
  <NotOkScreen
    shelf={shelfWith(people)}
    today={today}
    languages={languages}
    onClose={nothing}
    onChoosePeople={nothing}
    dialling={{ rings, copy: async () => true }}
  />
);

export const examples: Example[] = [
  {
    id: "notok-people",
    title: "I’m not OK, on a phone",
    full: true,
    render: () => screen(some, true),
  },
  {
    id: "notok-desk",
    title: "I’m not OK, on a desk",
    full: true,
    render: () => screen(some, false),
  },
  {
    id: "notok-nobody",
    title: "I’m not OK, nobody chosen yet",
    full: true,
    render: () => screen(null, true),
  },
  {
    id: "notok-unknown",
    title: "I’m not OK, a region we don’t know, numbers gone old",
    full: true,
    render: () => screen(null, true, ["sw-TZ"], "2028-01-01"),
  },
  {
    id: "notok-editor",
    title: "Choosing one’s people",
    render: () => <NotOkPeopleEditor shelf={shelfWith(some)} onDone={nothing} />,
  },
  {
    id: "notok-editor-empty",
    title: "Choosing one’s people, for the first time",
    render: () => <NotOkPeopleEditor shelf={shelfWith(null)} />,
  },
];
