/**
 * How long a passphrase would hold, said as what a thief with a copy of this device would need.
 *
 * The guesses come from zxcvbn, the time from the key derivation: at its default (Argon2id, 128 MiB,
 * three passes) one guess costs about half a second of one core. A well-equipped thief is taken to
 * make 10,000 guesses a second, and finds it half-way on average. Never a percentage, never "strong":
 * nobody can know what a particular person's dog is called.
 */
import { fail, ok, type Result } from "../../record/result.ts";

export interface Strength {
  /** One to four bars. */
  bars: 1 | 2 | 3 | 4;
  /** What a thief would need, in whole words. */
  time: "hours" | "days" | "months" | "years" | "longer";
}

const guessesPerSecond = 10_000;
const day = 86_400;
const year = 365 * day;

export function strengthOf(guesses: number): Strength {
  const seconds = guesses / 2 / guessesPerSecond;
  if (seconds < 2 * day) return { bars: 1, time: "hours" };
  if (seconds < 60 * day) return { bars: 2, time: "days" };
  if (seconds < 2 * year) return { bars: 2, time: "months" };
  if (seconds < 1_000 * year) return { bars: 3, time: "years" };
  return { bars: 4, time: "longer" };
}

export type OwnRefused = "too-short" | "differ";

/** Four words, or 16 characters: below that no reading of it keeps anyone out for long. */
export const isLongEnough = (text: string): boolean =>
  text.trim().length >= 16 || wordsIn(text).filter((word) => word.length >= 3).length >= 4;

const wordsIn = (text: string): string[] => text.trim().split(/\s+/u);

/** What was typed twice. Offered words may be typed with other spaces; one's own may not. */
export function confirmOwn(chosen: string, again: string): Result<string, OwnRefused> {
  if (!isLongEnough(chosen)) return fail("too-short");
  return chosen === again ? ok(chosen) : fail("differ");
}

/** The first word of the five that does not agree yet; null when all five do. */
export function firstDifference(offered: readonly string[], typed: string): number | null {
  const given = wordsIn(typed.toLowerCase());
  const at = offered.findIndex((word, n) => word !== given[n]);
  if (at !== -1) return at;
  return given.length > offered.length ? offered.length : null;
}

/** Five words become a passphrase with single spaces, whatever was typed between them. */
export const passphraseOf = (offered: readonly string[]): string => offered.join(" ");
