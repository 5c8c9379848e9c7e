/**
 * How much of a long suite is run, and what it found. `LONG=10` runs a tenth of everything; each suite
 * keeps its latest figures, and the run's end prints them in one table.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../node_modules/.cache/faults/", import.meta.url));

export interface Figure {
  what: string;
  /** What the suite sets out to do when all of it is run, and what was done this time. */
  goal: number;
  done: number;
  found: string;
  seconds: number;
}

/** The counts of a run: all of them unless LONG says how many of a hundred. */
export function share(goal: number): number {
  const percent = Number(process.env["LONG"] ?? "100");
  if (!(percent > 0 && percent <= 100)) throw new Error("LONG is a share of a hundred.");
  return Math.max(1, Math.round((goal * percent) / 100));
}

export function keepFigure(figure: Figure): void {
  console.info(lineOf(figure));
  mkdirSync(folder, { recursive: true });
  const name = figure.what.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  writeFileSync(`${folder}${name}.json`, JSON.stringify(figure));
}

/** The latest of every suite that was ever run here. */
export function keptFigures(): Figure[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .toSorted()
    .map((name) => JSON.parse(readFileSync(folder + name, "utf8")) as Figure);
}

export const lineOf = ({ what, goal, done, found, seconds }: Figure): string =>
  `| ${what} | ${count(goal)} | ${count(done)} | ${found} | ${Math.round(seconds)} |`;

const count = (n: number): string => n.toLocaleString("en-GB");

/** Seconds that some work took. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; seconds: number }> {
  const began = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - began) / 1_000 };
}
