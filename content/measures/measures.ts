/** Every measure that ships, by the id that a score carries. Nothing is added to this at run time. */
import { bdi2, core10, goal, hamd, oq45, ors, srs, sudsMean, sudsPeak, wsas } from "./byScore.ts";
import { gad7 } from "./gad7.ts";
import type { Measure } from "./measure.ts";
import { pcl5 } from "./pcl5.ts";
import { phq15 } from "./phq15.ts";
import { phq9 } from "./phq9.ts";

export const measures: readonly Measure[] = [
  phq9,
  gad7,
  phq15,
  pcl5,
  core10,
  ors,
  srs,
  oq45,
  wsas,
  bdi2,
  hamd,
  sudsPeak,
  sudsMean,
  goal,
];

const byId = new Map(measures.map((measure) => [measure.id, measure]));

export const measureCalled = (id: string): Measure | null => byId.get(id) ?? null;
