import type { Example } from "../../ui/example.ts";
import { quarter } from "../people/people.examples.tsx";
import { PatternsWaiting } from "./PatternsWaiting.tsx";
import { ScoreWaiting } from "./ScoreWaiting.tsx";

const now = "2025-10-14T20:40";

export const examples: Example[] = [
  {
    id: "patterns-none",
    title: "Patterns, nothing held yet",
    now,
    seed: [],
    render: () => <PatternsWaiting />,
  },
  {
    id: "patterns-early",
    title: "Patterns, a first quarter",
    now,
    seed: quarter,
    render: () => <PatternsWaiting />,
  },
  {
    id: "score-none",
    title: "Score, nothing held yet",
    now,
    seed: [],
    render: () => <ScoreWaiting />,
  },
  {
    id: "score-early",
    title: "Score, the last four weeks",
    now,
    seed: quarter,
    render: () => <ScoreWaiting />,
  },
];
