/** Where sealed messages wait: a file each, in the order in which they came. */
import { hexOf, type Bytes } from "../bytes.ts";
import type { Random } from "../seal.ts";

export interface InboxFiles {
  /** In no order. */
  names(): Promise<string[]>;
  /** `null` when it is not there any more. */
  read(name: string): Promise<Bytes | null>;
  /** On return the bytes are on the disk. */
  write(name: string, bytes: Bytes): Promise<void>;
  remove(name: string): Promise<void>;
}

const NAME = /^(\d{8})-[0-9a-f]{24}$/;

/** Ours, oldest first: by their number, whatever the clock said. */
export const inOrder = (names: readonly string[]): string[] =>
  names.filter((name) => NAME.test(name)).toSorted();

/** Its number follows the highest there is; the rest is chance, so that no name comes twice. */
export function nextName(names: readonly string[], random: Random): string {
  const last = inOrder(names).at(-1);
  const number = last === undefined ? 1 : Number(NAME.exec(last)?.[1]) + 1;
  return `${String(number).padStart(8, "0")}-${hexOf(random(12))}`;
}
