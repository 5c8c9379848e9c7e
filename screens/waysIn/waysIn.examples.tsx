import type { Example } from "../../ui/example.ts";
import { keptKit } from "../sheet/keptKit.ts";
import { keptWays } from "./keptWays.ts";
import { WaysInScreen } from "./WaysInScreen.tsx";

const nothing = () => undefined;
const ways = (isAfterLoss: boolean) => (
  <WaysInScreen
    ways={keptWays()}
    kit={keptKit("confirmed")}
    strengthOf={() => Promise.resolve({ bars: 4, time: "longer" })}
    drawFive={() => ["kettle", "orchard", "slow", "lantern", "mending"]}
    isAfterLoss={isAfterLoss}
    onAddPasskey={() => Promise.resolve("no-prf")}
    onSettings={nothing}
    onSheet={nothing}
    onDone={nothing}
  />
);

export const examples: Example[] = [
  {
    id: "ways-in",
    title: "What opens this",
    now: "2025-10-14T20:40",
    seed: [],
    render: () => ways(false),
  },
  {
    id: "ways-in-after-loss",
    title: "What opens this, after the sheet has",
    now: "2025-10-14T20:40",
    seed: [],
    render: () => ways(true),
  },
];
