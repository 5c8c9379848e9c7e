/**
 * The known word that a misspelt one probably meant, or null when none is near.
 * Plain edit distance (Levenshtein 1966); the vocabularies have fewer than ten words.
 */
export function closest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = 3;
  for (const candidate of known) {
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const here = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      here.push(Math.min(swap, (above[j] ?? 0) + 1, (here[j - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}
