import type { Example } from "../../ui/example.ts";
import { keptKit } from "../sheet/keptKit.ts";
import { Ready } from "./Ready.tsx";
import { strengthOfText } from "./strength.ts";
import { october, readingOf } from "../calendarFile/calendarFile.examples.tsx";
import { Welcome, type CreateResult, type WelcomeProps } from "./Welcome.tsx";
import { WelcomeFrame } from "./WelcomeFrame.tsx";
import { WelcomeOpen, type WelcomeOpenProps } from "./WelcomeOpen.tsx";

const drawn = [
  ["kettle", "orchard", "slow", "lantern", "mending"],
  ["harbour", "pencil", "wool", "early", "stove"],
];
let draws = 0;

const before = (start: NonNullable<WelcomeProps["start"]>, made?: CreateResult) => (
  <Welcome
    start={start}
    drawFive={() => drawn[draws++ % drawn.length] ?? []}
    strengthOf={strengthOfText}
    onCopy={() => Promise.resolve(true)}
    onCreate={() => Promise.resolve(made ?? { ok: true })}
    onHaveCopy={() => undefined}
  />
);
const after = (start: NonNullable<WelcomeOpenProps["start"]>) => (
  <WelcomeOpen
    start={start}
    kit={keptKit("none")}
    onPrint={() => undefined}
    onWeekChanged={() => undefined}
    onPicking={() => undefined}
    readFile={() => Promise.resolve({ ok: true, value: readingOf(october) })}
    lockMinutes={5}
    keeps
    onToday={() => undefined}
    onNotOkPeople={() => undefined}
  />
);
const ready = (keeps: boolean) => (
  <WelcomeFrame at={5}>
    <Ready
      lockMinutes={5}
      keeps={keeps}
      onToday={() => undefined}
      onNotOkPeople={() => undefined}
    />
  </WelcomeFrame>
);

export const examples: Example[] = [
  {
    id: "welcome-hello",
    title: "Welcome: what this is",
    full: true,
    render: () => before("hello"),
  },
  { id: "welcome-five", title: "Welcome: five words", full: true, render: () => before("five") },
  {
    id: "welcome-own",
    title: "Welcome: words of one’s own",
    full: true,
    render: () =>
      before("own", { ok: false, error: { kind: "storage-refused", why: "NotAllowedError" } }),
  },
  {
    id: "welcome-sheet",
    title: "Welcome: the recovery sheet",
    full: true,
    seed: [],
    render: () => after("sheet"),
  },
  {
    id: "welcome-week",
    title: "Welcome: the usual week",
    full: true,
    seed: [],
    render: () => after("week"),
  },
  {
    id: "welcome-calendar",
    title: "Welcome: the calendar",
    full: true,
    seed: [],
    render: () => after("calendar"),
  },
  { id: "welcome-ready", title: "Welcome: ready", full: true, seed: [], render: () => ready(true) },
  {
    id: "welcome-ready-unsure",
    title: "Welcome: ready, the browser promises nothing",
    full: true,
    seed: [],
    render: () => ready(false),
  },
];
