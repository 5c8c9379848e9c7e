import type { Example } from "../../ui/example.ts";
import { Ready } from "./Ready.tsx";
import { strengthOfText } from "./guesses.ts";
import { Welcome, type CreateResult, type WelcomeProps } from "./Welcome.tsx";
import { WelcomeFrame } from "./WelcomeFrame.tsx";

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
  />
);
const ready = (keeps: boolean) => (
  <WelcomeFrame at={4}>
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
  { id: "welcome-ready", title: "Welcome: ready", full: true, seed: [], render: () => ready(true) },
  {
    id: "welcome-ready-unsure",
    title: "Welcome: ready, the browser promises nothing",
    full: true,
    seed: [],
    render: () => ready(false),
  },
];
