/**
 * The recovery kit: sixteen random bytes that are written down as twelve words.
 *
 * Two things are made of them, each by HKDF-SHA256 under a name of its own: the key of a slot, with the
 * slot's salt, and an age identity, from the bytes alone, so that the paper opens a backup without this
 * program. Sixteen random bytes need no slow derivation: nobody guesses 128 bits.
 */
import { bech32 } from "@scure/base";
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { utf8, type Bytes } from "../bytes.ts";
import type { Random } from "../seal.ts";
import { reveal, secret, wipe, type Secret } from "../secret.ts";
import { checkKitWords } from "./words.ts";

const ENTROPY_BYTES = 16;
const SLOT_PURPOSE = "reprise kit slot 1";
const IDENTITY_PURPOSE = "reprise kit age identity 1";
const IDENTITY_PREFIX = "age-secret-key-";

/** What is printed. It is shown to a person, so all of it is text. */
export interface KitSheet {
  words: string[];
  /** `AGE-SECRET-KEY-1…`: opens a backup by the `age` command. */
  identity: string;
  /** For the square: the same words in capitals, which a square holds in less room. */
  square: string;
}

export const drawKit = (random: Random): Secret => secret(random(ENTROPY_BYTES));

export async function sheetOf(entropy: Secret): Promise<KitSheet> {
  const words = entropyToMnemonic(reveal(entropy), wordlist).split(" ");
  const identity = await kitIdentity(entropy);
  return { words, identity, square: words.join(" ").toUpperCase() };
}

/** `null` unless they are twelve words that belong together. */
export function kitFromWords(typed: readonly string[]): Secret | null {
  const { words, sum } = checkKitWords(typed);
  if (sum !== "right") return null;
  const phrase = words.map((word) => word.typed).join(" ");
  return secret(Uint8Array.from(mnemonicToEntropy(phrase, wordlist)));
}

export async function kitSlotKey(entropy: Secret, salt: Bytes): Promise<Secret> {
  return secret(await derived(entropy, salt, SLOT_PURPOSE));
}

/** The age identity as text: a string, because the age library wants one. */
export async function kitIdentity(entropy: Secret): Promise<string> {
  const bytes = await derived(entropy, new Uint8Array(0), IDENTITY_PURPOSE);
  const text = bech32.encodeFromBytes(IDENTITY_PREFIX, bytes).toUpperCase();
  bytes.fill(0);
  return text;
}

/** `age1…`: whoever has only this can lock a file for the kit and not open one. */
export async function kitRecipient(entropy: Secret): Promise<string> {
  const { identityToRecipient } = await import("age-encryption");
  return identityToRecipient(await kitIdentity(entropy));
}

/** Runs `work` with the kit of these words and wipes it; `null` when they are no kit. */
export async function withKit<T>(
  words: readonly string[],
  work: (entropy: Secret) => Promise<T>,
): Promise<T | null> {
  const entropy = kitFromWords(words);
  if (!entropy) return null;
  try {
    return await work(entropy);
  } finally {
    wipe(entropy);
  }
}

async function derived(entropy: Secret, salt: Bytes, purpose: string): Promise<Bytes> {
  const root = await crypto.subtle.importKey("raw", reveal(entropy), "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: utf8(purpose) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, root, 256));
}
