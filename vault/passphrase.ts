/** What is accepted as an own passphrase. The five words drawn for you are in offeredWords.ts. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 16;

/** Four words, or sixteen letters: below that, no cost of guessing keeps anyone out for long. */
export function isLongEnough(passphrase: string): boolean {
  const tidy = passphrase.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
  return tidy.split(" ").length >= LEAST_WORDS || [...tidy].length >= LEAST_LETTERS;
}
