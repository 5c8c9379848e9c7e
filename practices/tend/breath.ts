/**
 * A plain breath to follow: in, a rest that is optional, and a longer way out.
 *
 * Holding does not suit everybody (panic, asthma, pregnancy, plain dislike), so it can be left out
 * at any moment, and nothing here counts breaths or praises them.
 */
export interface Pace {
  in: number;
  hold: number;
  out: number;
}
export type Phase = "in" | "hold" | "out";

export const usualPace: Pace = { in: 4, hold: 4, out: 6 };
const slowly: Pace = { in: 5, hold: 5, out: 8 };

export interface BreathWish {
  slower: boolean;
  holding: boolean;
}
export const usualWish: BreathWish = { slower: false, holding: true };

/** A wish as it was kept; anything that makes no sense is the usual one. */
export function wishOf(kept: string | undefined): BreathWish {
  const words = (kept ?? "").split(" ");
  return { slower: words.includes("slower"), holding: !words.includes("no-holding") };
}
export const keptWish = (wish: BreathWish): string =>
  [wish.slower && "slower", !wish.holding && "no-holding"].filter(Boolean).join(" ");

export const paceOf = (wish: BreathWish): Pace => {
  const pace = wish.slower ? slowly : usualPace;
  return wish.holding ? pace : { ...pace, hold: 0 };
};

export const secondsOf = (pace: Pace): number => pace.in + pace.hold + pace.out;

export interface BreathMoment {
  phase: Phase;
  /** Share of the whole breath gone by, 0 to 1. */
  along: number;
}

/** Where the breath stands this many milliseconds after it began. */
export function breathAt(ms: number, pace: Pace): BreathMoment {
  const whole = secondsOf(pace);
  const seconds = (ms / 1000) % whole;
  const phase = seconds < pace.in ? "in" : seconds < pace.in + pace.hold ? "hold" : "out";
  return { phase, along: seconds / whole };
}

/** With reduced motion nothing travels: each part of the breath has one still position. */
export function stillAt(phase: Phase, pace: Pace): number {
  const whole = secondsOf(pace);
  if (phase === "in") return pace.in / 2 / whole;
  if (phase === "hold") return (pace.in + pace.hold / 2) / whole;
  return (pace.in + pace.hold + pace.out / 2) / whole;
}
