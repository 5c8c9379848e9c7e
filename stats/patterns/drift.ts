/**
 * P8. Has the whole rate changed? A detector for a lifetime: whatever happens, P(ever a false alarm)
 * <= alpha. For each of five alternatives, M begins at 0 and with session i
 *
 *   M <- (M + 1 / (i (i + 1))) LR_i,   alarm when mean M + 1 / (i + 1) >= 1 / alpha
 *
 * The sum is a martingale that begins at 1: the 1 is spent, little by little, on changes that may begin
 * at any session. (Shiryaev and Roberts spend a whole 1 at every session; that bounds only how often,
 * never whether: over a career it is certain to alarm.)
 *
 * The usual rate may be declared. Otherwise the first 200 sessions say within which bounds it lies, at
 * alpha / 2, and the detector at the other alpha / 2 looks for more than the upper bound and less than
 * the lower: for any rate between them each LR has mean <= 1, so both together stay within alpha.
 */
import { log } from "../numbers/elementary.ts";
import { binomialInterval } from "./binomialInterval.ts";

/** Odds against the usual ones, up and down. */
const ALTERNATIVES = [0.5, 2 / 3, 1.5, 2, 3];
export const SESSIONS_TO_LEARN = 200;

export interface Drift {
  say: "too-early" | "steady" | "higher" | "lower";
  /** The usual rate: as declared, or as far as the first sessions say. */
  usual: { declared: boolean; low: number; high: number } | null;
  /** Swept sessions since the usual rate was settled. */
  watched: number;
  /** log of what must reach log(1 / alpha), and its bound. */
  logE: number;
  bound: number;
  /** Which swept session gave the alarm, counted from 0 in everything that was handed in. */
  at: number | null;
}

/** `outcomes`: swept sessions in the order of time, 1 for a regret. `declared`: the usual rate, or null. */
export function driftOf(
  outcomes: ArrayLike<number>,
  declared: number | null,
  alpha: number,
): Drift {
  const learned = declared === null ? SESSIONS_TO_LEARN : 0;
  const share = declared === null ? alpha / 2 : alpha;
  const bound = -log(share);
  if (outcomes.length < learned)
    return { say: "too-early", usual: null, watched: 0, logE: 0, bound, at: null };
  const usual = usualRate(outcomes, declared, share);
  const detector = lifetimeDetector(usual.low, usual.high);
  let logE = 0;
  for (let at = learned; at < outcomes.length; at += 1) {
    const { total, up, down } = detector.take(outcomes[at]!);
    logE = log(total);
    if (logE < bound) continue;
    const say = up > down ? "higher" : "lower";
    return { say, usual, watched: at - learned + 1, logE, bound, at };
  }
  const watched = outcomes.length - learned;
  return { say: "steady", usual, watched, logE, bound, at: null };
}

function usualRate(outcomes: ArrayLike<number>, declared: number | null, share: number) {
  if (declared !== null) return { declared: true, low: declared, high: declared };
  let regrets = 0;
  for (let at = 0; at < SESSIONS_TO_LEARN; at += 1) regrets += outcomes[at]!;
  const [low, high] = binomialInterval(regrets, SESSIONS_TO_LEARN, share);
  return { declared: false, low, high };
}

/** `low` and `high` are the same when the rate was declared. */
function lifetimeDetector(low: number, high: number) {
  const alternatives = ALTERNATIVES.map((odds) => {
    const usual = clamp(odds > 1 ? high : low);
    const p = (odds * usual) / (1 - usual + odds * usual);
    return { up: odds > 1, regret: p / usual, none: (1 - p) / (1 - usual), m: 0 };
  });
  let i = 0;
  return {
    take(y: number) {
      i += 1;
      const [sums, weight] = [{ up: 0, down: 0 }, 1 / (i * (i + 1))];
      for (const one of alternatives) {
        one.m = detectorStep(one.m, weight, y === 1 ? one.regret : one.none);
        sums[one.up ? "up" : "down"] += one.m / alternatives.length;
      }
      return { ...sums, total: sums.up + sums.down + 1 / (i + 1) };
    },
  };
}

/** One session of a change detector: what is spent on a change beginning here, and the likelihood ratio. */
export const detectorStep = (m: number, spent: number, ratio: number): number =>
  (m + spent) * ratio;

const clamp = (p: number): number => Math.min(1 - 1e-6, Math.max(1e-6, p));
