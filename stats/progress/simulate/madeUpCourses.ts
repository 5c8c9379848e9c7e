/**
 * Courses made up as STATISTICS.md II says, with the truth known.
 *
 * x0 ~ N(16, 4) within 10..26; D ~ N(1.5, .5) reliable changes with at least one reached by session
 * 20; tau log-normal (ln 5, .6); noise SEM 2.2 and an AR(1) of SD 1.5, phi .6 a week; rounded and
 * clipped to 0..27; session 0 to 20, one a week. A kind changes one of these at a time.
 */
import type { Chance } from "../../simulate/chance.ts";
import { RELIABLE_CHANGE } from "../trajectories.ts";
import type { Score } from "../course.ts";

export interface Kind {
  readonly name: string;
  readonly goes: "flat" | "smooth" | "late" | "sudden" | "even" | "worse";
  readonly noise?: number;
  readonly missing?: number;
  /** Days between sessions. */
  readonly days?: number;
  /** Mean, SD, lowest and highest true start. */
  readonly start?: readonly [number, number, number, number];
  /** Another scale than 0 to 27: points per PHQ-9 point, its ends, and whether more is better. */
  readonly on?: {
    readonly unit: number;
    readonly highest: number;
    readonly roundTo: number;
    readonly turned: boolean;
  };
  /** Whether a session is now and then moved by some days, with holidays of three weeks. */
  readonly irregular?: boolean;
}

export const flatCourses: Kind = { name: "flat", goes: "flat" };
export const improvingKinds: readonly Kind[] = [
  { name: "as modelled", goes: "smooth" },
  { name: "noise x 1.5", goes: "smooth", noise: 1.5 },
  { name: "six sessions late", goes: "late" },
  { name: "sudden, at 2 to 10", goes: "sudden" },
  { name: "even over 20", goes: "even" },
  { name: "30% of scores missing", goes: "smooth", missing: 0.3 },
  { name: "twice a week", goes: "smooth", days: 3.5 },
  { name: "every other week", goes: "smooth", days: 14 },
  { name: "moved sessions and holidays", goes: "smooth", irregular: true },
  { name: "near the ceiling (22 to 27)", goes: "smooth", start: [25, 2, 22, 27] },
  { name: "near the floor (7 to 12)", goes: "smooth", start: [9, 2, 7, 12] },
];

export const SESSIONS = 20;
const SEM = 2.2;
const WOBBLE = 1.5;

export interface MadeUp {
  readonly scores: readonly Score[];
  /** The session of each score, which the engine is not told. */
  readonly sessions: readonly number[];
}

export function makeUp(kind: Kind, chance: Chance): MadeUp {
  const start = startOf(kind, chance);
  const fall = trajectoryOf(kind, chance);
  const noise = kind.noise ?? 1;
  let wobble = WOBBLE * noise * chance.normal();
  let day = 0;
  const scores: Score[] = [];
  const sessions: number[] = [];
  for (let session = 0; session <= SESSIONS; session++) {
    if (session > 0) {
      const gap = gapBefore(kind, session, chance);
      const fading = 0.6 ** (gap / 7);
      wobble = fading * wobble + WOBBLE * noise * Math.sqrt(1 - fading ** 2) * chance.normal();
      day += gap;
    }
    const exact = start - fall(session) * RELIABLE_CHANGE * SEM + wobble;
    const score = onScale(kind, exact + SEM * noise * chance.normal());
    if (session > 0 && chance.next() < (kind.missing ?? 0)) continue;
    scores.push({ day, score });
    sessions.push(session);
  }
  return { scores, sessions };
}

/** Rounded and clipped, as a form does. */
function onScale({ on }: Kind, distress: number): number {
  const { unit, highest, roundTo, turned } = on ?? {
    unit: 1,
    highest: 27,
    roundTo: 1,
    turned: false,
  };
  const points = turned ? highest - distress * unit : distress * unit;
  return Math.max(0, Math.min(highest, Math.round(points / roundTo) * roundTo));
}

function startOf({ start }: Kind, chance: Chance): number {
  const [mean, sd, low, high] = start ?? [16, 4, 10, 26];
  for (;;) {
    const drawn = mean + sd * chance.normal();
    if (drawn >= low && drawn <= high) return drawn;
  }
}

/** Reliable changes of improvement reached at a session; negative when worse. */
function trajectoryOf({ goes }: Kind, chance: Chance): (session: number) => number {
  if (goes === "flat") return () => 0;
  for (;;) {
    const size = 1.5 + 0.5 * chance.normal();
    const tau = Math.exp(Math.log(5) + 0.6 * chance.normal());
    const step = chance.whole(2, 10);
    const smooth = (session: number) => 1 - Math.exp(-session / tau);
    const share = {
      smooth,
      late: (session: number) => (session > 6 ? smooth(session - 6) : 0),
      sudden: (session: number) => (session >= step ? 1 : 0),
      even: (session: number) => session / SESSIONS,
      worse: smooth,
    }[goes];
    if (size * share(SESSIONS) >= 1) {
      return (session) => (goes === "worse" ? -1 : 1) * size * share(session);
    }
  }
}

/** Whole days; three and four by turns for twice a week. */
function gapBefore({ days = 7, irregular }: Kind, session: number, chance: Chance): number {
  if (irregular !== true) return session % 2 === 0 ? Math.ceil(days) : Math.floor(days);
  const drawn = chance.next();
  if (drawn < 0.06) return 21 + chance.whole(0, 7);
  return drawn < 0.36 ? chance.whole(5, 10) : 7;
}
