/**
 * Twelve words typed from paper: each is looked up, and a wrong one is answered with the word that was
 * most likely meant. Nothing here is secret-dependent in time; it runs on the page while one types.
 */
import { mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";

const KIT_WORDS = 12;
/** No word of the list is longer than eight letters; what is beyond this says nothing more. */
const LETTERS_COMPARED = 16;

export interface TypedWord {
  typed: string;
  /** The nearest word of the list, when what was typed is none of it. */
  suggestion: string | null;
}

export interface TypedWords {
  words: TypedWord[];
  /** `right` when all twelve are words and belong together as they stand. */
  sum: "right" | "too-few" | "too-many" | "unknown-word" | "do-not-belong";
}

/** Splits what was pasted or read off the square: capitals, commas, numbers and line ends do not matter. */
export const splitWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");

export function checkKitWords(typed: readonly string[]): TypedWords {
  const words = typed.map(checkedWord);
  return { words, sum: sumOf(words) };
}

export function checkedWord(typed: string): TypedWord {
  const [word = ""] = splitWords(typed);
  return { typed: word, suggestion: isListed(word) ? null : nearestWord(word) };
}

const isListed = (word: string): boolean => wordlist.includes(word);

function sumOf(words: readonly TypedWord[]): TypedWords["sum"] {
  if (words.length < KIT_WORDS) return "too-few";
  if (words.length > KIT_WORDS) return "too-many";
  if (words.some(({ suggestion }) => suggestion !== null)) return "unknown-word";
  try {
    mnemonicToEntropy(words.map(({ typed }) => typed).join(" "), wordlist);
    return "right";
  } catch {
    return "do-not-belong";
  }
}

/** Fewest slips of the pen first; of equals, the one that begins alike for longest. */
function nearestWord(whole: string): string {
  const typed = whole.slice(0, LETTERS_COMPARED);
  const judged = wordlist.map((word) => ({
    word,
    slips: slipsBetween(typed, word),
    alike: alikeFor(typed, word),
  }));
  const [best] = judged.toSorted((a, b) => a.slips - b.slips || b.alike - a.alike);
  if (!best) throw new Error("The word list is empty.");
  return best.word;
}

function alikeFor(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** A letter too many, too few, wrong, or two that changed places, each count one (Damerau). */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      now.push(least);
    }
    beforeLast = last;
    last = now;
  }
  return last[b.length] ?? 0;
}
