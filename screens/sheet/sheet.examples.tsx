import { day } from "../../record/day.ts";
import type { Example } from "../../ui/example.ts";
import { keptCopies } from "../copies/keptCopies.ts";
import { keptKit, knownSheet } from "./keptKit.ts";
import { Paper } from "./Paper.tsx";
import { QuietLine } from "./QuietLine.tsx";
import { SheetScreen } from "./SheetScreen.tsx";
import { TwoBack } from "./TwoBack.tsx";

const nothing = () => undefined;
const now = "2025-10-14T20:40";
const screen = (begin: Parameters<typeof keptKit>[0]) => (
  <SheetScreen kit={keptKit(begin)} onPrint={nothing} onDone={nothing} onPeople={nothing} />
);

export const examples: Example[] = [
  { id: "sheet-none", title: "Recovery sheet: none", now, seed: [], render: () => screen("none") },
  {
    id: "sheet-shown",
    title: "Recovery sheet: shown",
    now,
    seed: [],
    render: () => screen("waiting"),
  },
  {
    id: "sheet-confirmed",
    title: "Recovery sheet: it counts",
    now,
    seed: [],
    render: () => screen("confirmed"),
  },
  {
    id: "sheet-back",
    title: "Recovery sheet: two words back",
    now,
    seed: [],
    render: () => (
      <TwoBack
        crumb="People"
        asked={[4, 9]}
        onConfirm={() => Promise.resolve({ ok: false, error: { kind: "not-that-word", place: 9 } })}
        onConfirmed={nothing}
        onAgain={nothing}
        onLater={nothing}
      />
    ),
  },
  {
    id: "sheet-paper",
    title: "Recovery sheet: the page for the printer",
    full: true,
    now,
    render: () => (
      <p>
        <Paper sheet={knownSheet} madeOn={day("2025-10-14")} onPrint={nothing} onDone={nothing} />
      </p>
    ),
  },
  {
    id: "sheet-quiet-line",
    title: "Today: one quiet line about the sheet",
    now,
    seed: [],
    render: () => (
      <>
        <h1>Today</h1>
        <QuietLine
          kit={keptKit("waiting")}
          copies={keptCopies()}
          folderAsks={() => Promise.resolve(false)}
          onSheet={nothing}
          onCopies={nothing}
        />
      </>
    ),
  },
];
