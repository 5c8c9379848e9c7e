/**
 * How many swept sessions until something is seen: one factor in a quarter of sessions (unless said),
 * clients seen weekly, looking after every day. The limit is what an oracle would need that knows the
 * effect and every rate: log 20 / the Kullback-Leibler divergence per session.
 */
import type { Cut } from "../patterns/design.ts";
import { evidence } from "../patterns/evidence.ts";
import { Ledger } from "../patterns/ledger.ts";
import { sessionBlocks } from "../patterns/sessionBlocks.ts";
import { Weighing } from "../patterns/weighing.ts";
import { type Chance, chanceFrom } from "./chance.ts";

export interface PowerOptions {
  without: number;
  with: number;
  share: number;
  clients: number;
  /** Sessions of a course, median; null for clients who stay. */
  course: number | null;
  cut: Cut;
  /** E to be reached, each in turn. */
  bounds: readonly number[];
  runs: number;
  seed: number;
  most: number;
}

/** Median sessions to each bound; Infinity when half of the runs never got there. */
export function sessionsUntil(options: PowerOptions): number[] {
  const reached = options.bounds.map((): number[] => []);
  for (let run = 0; run < options.runs; run += 1) {
    const found = once(options, chanceFrom(options.seed + run));
    found.forEach((sessions, at) => reached[at]!.push(sessions));
  }
  return reached.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

function once(options: PowerOptions, chance: Chance): number[] {
  const ledger = new Ledger(1);
  const weighing = new Weighing();
  const blocks = sessionBlocks({
    ledger,
    factor: 0,
    about: { unit: "within-client", afterRegret: false, levels: 2 },
    cut: options.cut,
    weighings: [null, weighing],
    within: null,
  });
  const found = options.bounds.map(() => Infinity);
  const left = Array.from({ length: options.clients }, () => courseOf(options, chance, true));
  const place = left.map((_, at) => at);
  let made = left.length;
  let logE = 0;
  for (let week = 0; ledger.size < options.most; week += 1) {
    for (let at = 0; at < left.length; at += 1) {
      if (left[at] === 0) {
        left[at] = courseOf(options, chance, false);
        place[at] = made++;
      }
      left[at]! -= 1;
      const x = chance.yes(options.share) ? 1 : 0;
      const outcome = chance.yes(x === 1 ? options.with : options.without) ? 1 : 0;
      const before = weighing.blocks;
      blocks.take(ledger.add(week, { client: place[at]!, outcome, levels: [x] }));
      if (weighing.blocks === before) continue;
      logE = evidence(weighing.curve).mixed;
      options.bounds.forEach((bound, which) => {
        if (logE >= Math.log(bound)) found[which] = Math.min(found[which]!, ledger.size);
      });
    }
    if (found.every(Number.isFinite)) break;
  }
  return found;
}

function courseOf({ course }: PowerOptions, chance: Chance, begun: boolean): number {
  if (course === null) return Infinity;
  const whole = Math.max(2, Math.round(course * Math.exp(0.8 * chance.normal())));
  return begun ? Math.ceil(whole * chance.next()) : whole;
}

/** log 20 / KL of the true rates from the best single rate. */
export function limit(without: number, withIt: number, share: number): number {
  const mean = share * withIt + (1 - share) * without;
  const kl = (p: number) => p * Math.log(p / mean) + (1 - p) * Math.log((1 - p) / (1 - mean));
  return Math.round(Math.log(20) / (share * kl(withIt) + (1 - share) * kl(without)));
}
