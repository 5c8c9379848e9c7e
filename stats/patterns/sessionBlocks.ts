/**
 * Sessions of one client compared with each other, in blocks (P1, P4).
 *
 * `by-kind`, the usual cut: a block closes with the first session of the other kind. Three sessions
 * without the factor and then one with it are a block; of a long run only the last seven are kept, so
 * no block holds more than eight. Nothing that could be compared waits for a block to fill, which
 * matters most in the first weeks with many clients. A block is closed by the factor alone, never by
 * regrets, so given when the factor was there every regret of the block could as well have fallen on
 * any of its sessions, and the chance of table.ts is exact. (Blocks of eight keep 7/8 of the
 * information but begin to speak after eight sessions with each client; see docs/patterns-figures.md.)
 *
 * State is one small number, or four, per client and level: a new session touches only its own.
 */
import type { Cut, Factor } from "./design.ts";
import type { Comparison, Weighings, Within } from "./comparison.ts";
import type { Term } from "./grid.ts";
import type { Ledger } from "./ledger.ts";
import { tableTerm } from "./table.ts";

export interface SessionBlocksOptions {
  ledger: Ledger;
  factor: number;
  about: Factor;
  cut: Cut;
  weighings: Weighings;
  within: Within | null;
}

export function sessionBlocks(options: SessionBlocksOptions): Comparison {
  const { ledger, factor, about, weighings, within } = options;
  const asked = weighings.flatMap((weighing, level) => (weighing ? [{ weighing, level }] : []));
  const cutter = options.cut === "by-kind" ? byKind() : bySize(options.cut);
  return {
    take(at) {
      const y = ledger.outcome[at]!;
      const level = ledger.level(at, factor);
      if (y < 0 || level < 0) return;
      let stratum = ledger.client[at]!;
      if (about.afterRegret) stratum = stratum * 2 + ledger.afterRegret[at]!;
      if (within !== null) {
        const other = ledger.level(at, within.factor);
        if (other < 0) return;
        stratum = stratum * 2 + (other === within.level ? 1 : 0);
      }
      for (let h = 0; h < asked.length; h += 1) {
        const { weighing, level: ofInterest } = asked[h]!;
        const term = cutter.take(stratum * asked.length + h, level === ofInterest ? 1 : 0, y);
        if (term !== null) weighing.add(term);
      }
    },
    dayOver() {},
    end() {
      cutter.end((place, term) => asked[place % asked.length]!.weighing.add(term));
    },
  };
}

interface Cutter {
  /** The term of the block that this session closes, if it closes one that says anything. */
  take(place: number, kind: 0 | 1, y: number): Term | null;
  end(close: (place: number, term: Term | null) => void): void;
}

const RUN = 7;

/** One number per place: the run's outcomes in 7 bits, its length in 3, its kind in one. */
function byKind(): Cutter {
  let runs = new Int16Array(1_024);
  return {
    take(place, kind, y) {
      if (place >= runs.length) runs = grown(runs, place);
      const run = runs[place]!;
      const length = (run >> 7) & 7;
      if (length === 0 || run >> 10 === kind) {
        const longer = length < RUN ? length + 1 : RUN;
        runs[place] = (kind << 10) | (longer << 7) | (((run << 1) | y) & 127);
        return null;
      }
      runs[place] = 0;
      return runTerms[(((kind << 3) | length) << 4) | (ones[run & 127]! << 1) | y]!;
    },
    end() {},
  };
}

const ones = Uint8Array.from({ length: 128 }, (_, bits) => {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
});

/** Terms of every block that `byKind` can close, by kind of the closing session, run, regrets, outcome. */
const runTerms: (Term | null)[] = Array.from({ length: 256 }, (_, place) => {
  const [kind, length, regrets, y] = [place >> 7, (place >> 4) & 7, (place >> 1) & 7, place & 1];
  if (length === 0 || regrets > length) return null;
  return tableTerm({
    with: kind === 1 ? 1 : length,
    without: kind === 1 ? length : 1,
    regrets: regrets + y,
    regretsWith: kind === 1 ? y : regrets,
  });
});

/** Four numbers per place: sessions with and without, regrets with and without. */
function bySize(cut: "all" | number): Cutter {
  const full = cut === "all" ? Infinity : cut;
  let counts = new Int32Array(1_024);
  const termAt = (from: number): Term | null =>
    tableTerm({
      with: counts[from + 1]!,
      without: counts[from]!,
      regrets: counts[from + 2]! + counts[from + 3]!,
      regretsWith: counts[from + 3]!,
    });
  return {
    take(place, kind, y) {
      const from = place * 4;
      if (from + 3 >= counts.length) counts = grown(counts, from + 3);
      counts[from + kind]! += 1;
      counts[from + 2 + kind]! += y;
      if (counts[from]! + counts[from + 1]! < full) return null;
      const term = termAt(from);
      counts.fill(0, from, from + 4);
      return term;
    },
    end(close) {
      if (cut !== "all") return;
      for (let from = 0; from < counts.length; from += 4) close(from / 4, termAt(from));
      counts.fill(0);
    },
  };
}

function grown<A extends Int16Array | Int32Array>(column: A, needed: number): A {
  const length = Math.max(column.length * 2, needed + 1);
  const longer = new (column.constructor as new (length: number) => A)(length);
  longer.set(column);
  return longer;
}
