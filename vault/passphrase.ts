/** What is accepted as an own passphrase. The five words drawn for you are in offeredWords.ts. */
const LEAST_WORDS = 4;
const LEAST_LETTERS_OF_A_WORD = 3;
const LEAST_LETTERS = 16;

/** Four words, or sixteen letters: below that, no cost of guessing keeps anyone out for long. */
export function isLongEnough(passphrase: string): boolean {
  const tidy = passphrase.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
  const words = tidy.split(" ").filter((word) => [...word].length >= LEAST_LETTERS_OF_A_WORD);
  return words.length >= LEAST_WORDS || [...tidy].length >= LEAST_LETTERS;
}
