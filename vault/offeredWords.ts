/**
 * Five words drawn for you: 55 bits.
 *
 * The BIP-39 English list has 2,048 = 2^11 entries, so eleven random bits name one exactly and no draw
 * is ever thrown away or favoured. Apart from passphrase.ts, so that a cover that only asks for a
 * passphrase does not load the list.
 */
import { wordlist } from "@scure/bip39/wordlists/english.js";
import type { Random } from "./seal.ts";

const OFFERED = 5;

export function offeredWords(random: Random): string[] {
  return Array.from({ length: OFFERED }, () => {
    const [high = 0, low = 0] = random(2);
    const word = wordlist[((high << 8) | low) & 0x7ff];
    if (word === undefined) throw new Error("The word list is not the one it should be.");
    return word;
  });
}
