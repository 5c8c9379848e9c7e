/** The vault key by the twelve words. Good words of another vault are told from words that are no kit. */
import { fail, type Result } from "../result.ts";
import type { Secret } from "../secret.ts";
import type { Slot } from "../slots.ts";
import type { KitUnlockFailure } from "../states.ts";
import { unlockKeyBy, type Means } from "../vault.ts";
import { withKit } from "./kit.ts";
import { openKitSlot } from "./slot.ts";

export async function unlockKeyByKit(
  { storage }: Means,
  words: readonly string[],
): Promise<Result<Secret, KitUnlockFailure>> {
  const found = await withKit(words, (entropy) =>
    unlockKeyBy(storage, ({ slots }) => keyFrom(slots, entropy)),
  );
  if (!found) return fail({ kind: "not-kit-words" });
  if (found.ok) return found;
  const { error } = found;
  return fail(error.kind === "wrong-passphrase" ? { kind: "wrong-kit" } : error);
}

async function keyFrom(slots: readonly Slot[], entropy: Secret): Promise<Secret | null> {
  for (const slot of slots) {
    const key = await openKitSlot(entropy, slot);
    if (key) return key;
  }
  return null;
}
