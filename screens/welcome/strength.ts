/**
 * How long a passphrase would hold, said as what a thief with a copy of this device would need. The
 * estimate is the vault's; here it becomes bars and a word. Never a percentage, never "strong": nobody
 * can know what a particular person's dog is called.
 */
import { fail, ok, type Result } from "../../record/result.ts";
import { isLongEnough } from "../../vault/passphrase.ts";
import { strengthOf } from "../../vault/strength.ts";

export interface Strength {
  /** One to four bars. */
  bars: 1 | 2 | 3 | 4;
  /** What a thief would need, in whole words. */
  time: "hours" | "days" | "months" | "years" | "longer";
}

const day = 86_400;
const year = 365.25 * day;

/** The text never leaves this page. */
export const strengthOfText = async (text: string): Promise<Strength> =>
  inWords((await strengthOf(text)).seconds);

export function inWords(seconds: number): Strength {
  if (seconds < 2 * day) return { bars: 1, time: "hours" };
  if (seconds < 60 * day) return { bars: 2, time: "days" };
  if (seconds < 2 * year) return { bars: 2, time: "months" };
  if (seconds < 1_000 * year) return { bars: 3, time: "years" };
  return { bars: 4, time: "longer" };
}

export type OwnRefused = "too-short" | "differ";

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
