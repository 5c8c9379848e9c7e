/**
 * The header is kept twice. A flipped bit or a write cut short hurts one copy, the other still opens the
 * vault and mends it. Hurt twice is told as damage, never as "no vault here".
 */
import type { Bytes } from "./bytes.ts";
import { decodeHeader, encodeHeader, type Header } from "./header.ts";

export type Copy = "a" | "b";

export interface HeaderCopies {
  /** `null` when the file is not there. */
  read(copy: Copy): Promise<Bytes | null>;
  /** On return the bytes are on the disk. */
  write(copy: Copy, bytes: Bytes): Promise<void>;
  remove(copy: Copy): Promise<void>;
}

export type HeaderLook =
  | { at: "none" | "damaged" | "newer-version" }
  | { at: "whole"; header: Header; hurt: readonly Copy[] };

export async function lookAtHeader(copies: HeaderCopies): Promise<HeaderLook> {
  const a = await copies.read("a");
  const b = await copies.read("b");
  if (!a && !b) return { at: "none" };
  const [first, second] = [a && (await decodeHeader(a)), b && (await decodeHeader(b))];
  if ([first, second].some((one) => one && !one.ok && one.error === "newer-version")) {
    return { at: "newer-version" };
  }
  if (first?.ok && second?.ok) return newerOf(first.value, second.value);
  if (first?.ok) return { at: "whole", header: first.value, hurt: ["b"] };
  if (second?.ok) return { at: "whole", header: second.value, hurt: ["a"] };
  return { at: "damaged" };
}

/** Killed between the two writes, the copies differ by one slot set: the later one is the truth. */
function newerOf(a: Header, b: Header): HeaderLook {
  if (a.slotSet > b.slotSet) return { at: "whole", header: a, hurt: ["b"] };
  if (b.slotSet > a.slotSet) return { at: "whole", header: b, hurt: ["a"] };
  return { at: "whole", header: a, hurt: a.mark === b.mark ? [] : ["b"] };
}

/** One copy after the other, never both at once, so that one is whole at every instant. */
export async function writeHeader(
  copies: HeaderCopies,
  header: Header,
  which: readonly Copy[] = ["a", "b"],
): Promise<void> {
  const bytes = await encodeHeader(header);
  for (const copy of which) await copies.write(copy, bytes);
}
