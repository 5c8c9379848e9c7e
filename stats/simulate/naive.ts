/**
 * What a spreadsheet would do, for comparison only: a chi-square test of each level against the rest,
 * pooled; and Mantel-Haenszel, stratified by client. Both at p < .05, looked at again and again.
 */
import type { Session } from "../patterns/design.ts";

const CRITICAL = 3.841458820694124;

export class Naive {
  readonly everPooled: boolean[];
  readonly everStratified: boolean[];
  readonly #asked: readonly { factor: number; level: number }[];
  readonly #pooled: Float64Array;
  readonly #strata: Float64Array[][];

  constructor(asked: readonly { factor: number; level: number }[]) {
    this.#asked = asked;
    this.#pooled = new Float64Array(asked.length * 4);
    this.#strata = asked.map(() => []);
    this.everPooled = asked.map(() => false);
    this.everStratified = asked.map(() => false);
  }

  take({ client, outcome, levels }: Session): void {
    if (outcome < 0) return;
    this.#asked.forEach(({ factor, level }, h) => {
      const cell = (levels[factor] === level ? 2 : 0) + outcome;
      this.#pooled[h * 4 + cell]! += 1;
      (this.#strata[h]![client] ??= new Float64Array(4))[cell]! += 1;
    });
  }

  look(): void {
    this.#asked.forEach((_, h) => {
      const all = [this.#pooled.subarray(h * 4, h * 4 + 4)];
      if (statistic(all) > CRITICAL) this.everPooled[h] = true;
      if (statistic(this.#strata[h]!) > CRITICAL) this.everStratified[h] = true;
    });
  }
}

/** Mantel-Haenszel over the strata; with one stratum (almost) the chi-square of the table. */
function statistic(tables: readonly (Float64Array | undefined)[]): number {
  let difference = 0;
  let variance = 0;
  for (const table of tables) {
    if (table === undefined) continue;
    const [d, c, b, a] = [table[0]!, table[1]!, table[2]!, table[3]!];
    const n = a + b + c + d;
    if (n < 2) continue;
    difference += a - ((a + b) * (a + c)) / n;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1));
  }
  return variance > 0 ? (difference * difference) / variance : 0;
}
