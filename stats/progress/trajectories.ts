/**
 * The ways a course can go that the alerts weigh against each other.
 *
 * STATISTICS.md II gives the family; the weights here are recalibrated so that the time at which a
 * flat course is noticed is as early as it can be while each kind of improving course that was
 * tried (late, sudden, even, noisy, sparse) is flagged at most once in ten. The table that shows it
 * is in docs/progress-figures.md, made by `npm run simulate:progress`.
 *
 * A trajectory is -D RCI f(session), in units of the standard error of measurement (SEM), in the
 * direction of distress. Every D is a whole number of quarters, which the sums in evidence.ts use:
 * exp(-D a) is a power of exp(-a/4), one exponential for a whole family of sizes.
 *
 * It misleads where improvement is smaller than one reliable change: such a course counts as flat.
 */
import { exp, log } from "../numbers/elementary.ts";

/** Reliable change in SEM units: 1.96 sqrt 2. */
export const RELIABLE_CHANGE = 1.96 * Math.SQRT2;

export type Hypothesis = 0 | 1 | 2;
export const IMPROVING: Hypothesis = 0;
export const FLAT: Hypothesis = 1;
export const WORSE: Hypothesis = 2;

export interface Shape {
  readonly name: string;
  /** Share of the whole change that is reached at this session; the first score is session 0. */
  at(session: number): number;
}

/** The sizes D of one shape under one hypothesis: quarters from, from + by, ..., with weights. */
export interface Family {
  readonly shape: number;
  readonly hypothesis: Hypothesis;
  readonly quarters: readonly number[];
  /** Sums to one over all families of the hypothesis. */
  readonly weights: readonly number[];
}

/** Noise as a multiple of what the measure publishes, averaged inside every hypothesis. */
export const noiseScales = [
  { times: 1, weight: 0.75 },
  { times: 1.35, weight: 0.15 },
  { times: 1.8, weight: 0.1 },
] as const;

const smooth = (delay: number, tau: number): Shape => ({
  name: `smooth, ${delay} sessions late, tau ${tau}`,
  at: (session) => (session > delay ? 1 - exp(-(session - delay) / tau) : 0),
});
const stepAt = (first: number): Shape => ({
  name: `sudden at ${first}`,
  at: (session) => (session >= first ? 1 : 0),
});
const linearOver = (sessions: number): Shape => ({
  name: `even over ${sessions}`,
  at: (session) => Math.min(1, session / sessions),
});

const delays = [
  { sessions: 0, weight: 0.67 },
  { sessions: 3, weight: 0.02 },
  { sessions: 6, weight: 0.09 },
] as const;
const taus = [2, 4, 6, 9, 14] as const;
const others: readonly { shape: Shape; weight: number }[] = [
  { shape: stepAt(2), weight: 0.1 },
  { shape: stepAt(5), weight: 0.02 },
  { shape: stepAt(8), weight: 0.02 },
  { shape: linearOver(12), weight: 0.02 },
  { shape: linearOver(20), weight: 0.08 },
];

const bell = (x: number, mean: number, sd: number): number => exp(-(((x - mean) / sd) ** 2) / 2);
const normalised = (weights: readonly number[], total = 1): number[] => {
  const sum = weights.reduce((all, one) => all + one, 0);
  return weights.map((one) => (one / sum) * total);
};

export const shapes: readonly Shape[] = [
  ...delays.flatMap(({ sessions }) => taus.map((tau) => smooth(sessions, tau))),
  ...others.map(({ shape }) => shape),
];
const smoothShape = (delay: number, tau: number): number =>
  shapes.findIndex(({ name }) => name === smooth(delay, tau).name);

const improvingQuarters = [4, 5, 6, 7, 8, 9, 10];
const improvingShares = normalised(improvingQuarters.map((quarter) => bell(quarter / 4, 1.5, 0.5)));
const tauWeights = normalised(taus.map((tau) => bell(log(tau), log(5), 0.6)));
const shapeWeights = [
  ...delays.flatMap(({ weight }) => tauWeights.map((share) => share * weight)),
  ...others.map(({ weight }) => weight),
];

const improving: Family[] = normalised(shapeWeights).map((weight, shape) => ({
  shape,
  hypothesis: IMPROVING,
  quarters: improvingQuarters,
  weights: improvingShares.map((share) => share * weight),
}));
const flat: Family = {
  shape: smoothShape(0, 6),
  hypothesis: FLAT,
  quarters: [-1, 0, 1],
  weights: normalised([-0.25, 0, 0.25].map((size) => bell(size, 0, 0.15))),
};
const worse: Family[] = [0, 3, 6].flatMap((delay) =>
  [2, 6].map((tau) => ({
    shape: smoothShape(delay, tau),
    hypothesis: WORSE,
    quarters: [-4, -6, -8],
    weights: [1 / 18, 1 / 18, 1 / 18],
  })),
);

export const families: readonly Family[] = [...improving, flat, ...worse];
