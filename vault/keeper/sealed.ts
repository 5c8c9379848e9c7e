/**
 * Orders between the tabs of this app, sealed under the vault key: a passphrase or twelve words are
 * never put on a channel that every tab can hear. Files and folders go beside; they are sealed already,
 * or hold nothing.
 */
import { utf8, type Bytes } from "../bytes.ts";
import { openBytes, sealBytes, type Random } from "../seal.ts";
import { reveal, wipe, type Secret } from "../secret.ts";
import type { Attached } from "./orders.ts";

export interface Sealed extends Attached {
  keeper: Bytes;
}

export const isSealed = (command: unknown): command is Sealed =>
  typeof command === "object" &&
  command !== null &&
  "keeper" in command &&
  command.keeper instanceof Uint8Array;

export async function sealed(
  key: Secret,
  purpose: "order" | "answer",
  content: unknown,
  attached: Attached,
  random: Random,
): Promise<Sealed> {
  const plain = utf8(JSON.stringify(content));
  const keeper = await sealBytes(key, plain, alongside(purpose), random);
  plain.fill(0);
  return { keeper, ...attached };
}

/** Throws for one that another vault sealed, or that was sealed for the other direction. */
export async function unsealed<T>(
  key: Secret,
  purpose: "order" | "answer",
  { keeper }: Sealed,
): Promise<T> {
  const opened = await openBytes(key, keeper, alongside(purpose));
  if (!opened) throw new Error("This was sealed for another vault.");
  try {
    return JSON.parse(new TextDecoder().decode(reveal(opened))) as T;
  } finally {
    wipe(opened);
  }
}

const alongside = (purpose: string): Bytes => utf8(`reprise keeper ${purpose} 1`);
