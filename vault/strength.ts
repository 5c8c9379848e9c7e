/**
 * What a thief who has the device would need to find an own passphrase.
 *
 * Two figures are multiplied. *Guesses*: zxcvbn's estimate of how many tries an attacker needs who knows
 * common words, names, passwords, dates and keyboard walks; it errs low for a sentence of common words
 * and high for a quotation it does not know, so the answer is one of four words and never a percentage.
 * *Seconds per guess*, from the memory that Argon2id must move, which is what its cost is: every pass
 * fills each 1 KiB block by reading two and writing one, so a guess moves 3 x memory x passes bytes.
 * Assumed attacker: eight of the fastest gaming cards, 1 TB/s each, never idle, nothing else lost: an
 * upper bound, several times what is measured on such cards. On average half the guesses are needed.
 * At 128 MiB and 3 passes that is about 6,600 guesses a second.
 *
 * The word lists are a megabyte and are loaded when first asked for.
 */
import type { KdfParams } from "./kdf.ts";
import { passphraseBytes, usualCost } from "./kdf.ts";

const BYTES_MOVED_PER_SECOND = 8 * 1e12;
const MOVES_PER_BLOCK = 3;
const BYTES_PER_KIB = 1024;

const DAY = 86_400;
const YEAR = 365.25 * DAY;

export interface Strength {
  /** Found within a day; within a year; within a thousand years; longer than anyone tries. */
  time: "quick" | "weekend" | "years" | "longer";
  guesses: number;
  guessesPerSecond: number;
  /** Until it is found, on average. */
  seconds: number;
}

export async function strengthOf(
  passphrase: string,
  cost: KdfParams = usualCost,
): Promise<Strength> {
  return strengthOfGuesses(await guessesOf(passphrase), cost);
}

/** How many tries the assumed attacker needs at most. Loads the word lists at the first call. */
export async function guessesOf(passphrase: string): Promise<number> {
  const estimate = await estimator();
  return estimate(new TextDecoder().decode(passphraseBytes(passphrase)));
}

/** For a passphrase whose guesses are known: five offered words are 2^55. */
export function strengthOfGuesses(guesses: number, cost: KdfParams = usualCost): Strength {
  const bytesMoved = MOVES_PER_BLOCK * cost.memoryKiB * BYTES_PER_KIB * cost.passes;
  const guessesPerSecond = BYTES_MOVED_PER_SECOND / bytesMoved;
  const seconds = guesses / 2 / guessesPerSecond;
  return { time: timeOf(seconds), guesses, guessesPerSecond, seconds };
}

function timeOf(seconds: number): Strength["time"] {
  if (seconds < DAY) return "quick";
  if (seconds < YEAR) return "weekend";
  return seconds < 1000 * YEAR ? "years" : "longer";
}

let loading: Promise<(passphrase: string) => number> | undefined;

function estimator(): Promise<(passphrase: string) => number> {
  loading ??= loadEstimator();
  return loading;
}

async function loadEstimator(): Promise<(passphrase: string) => number> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
  ]);
  const judge = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase) => judge.check(passphrase).guesses;
}
