// A minute, with and without a figure of one's own.
import type { ReactNode } from "react";
import { baka, rooms } from "../../practices/tend/tend.examples.tsx";
import { newEvent } from "../../record/events.ts";
import type { Example } from "../../ui/example.ts";
import { MinuteScreen } from "./MinuteScreen.tsx";

export { rooms };
const nothing = (): void => undefined;
const render = (): ReactNode => <MinuteScreen onLeave={nothing} onNotOk={nothing} />;

export const examples: Example[] = [
  { id: "minute-plain", title: "Take a minute, a plain breath", render },
  {
    id: "minute-figure",
    title: "Take a minute, with one’s own figure",

    seed: [newEvent("figure-set", baka)],
    render,
  },
];
