/** What a locked cover can offer, read from the clear header: nothing of it is secret, nor a count. */
import { lookAtHeader } from "./headerCopies.ts";
import { type PasskeyHint, passkeyHints } from "./passkey/slot.ts";
import type { VaultStorage } from "./storage.ts";

export interface CoverWays {
  /** A moment can be put down without opening. */
  takesMoments: boolean;
  /** Passkeys that open this vault. Having some says nothing of what is inside. */
  passkeys: PasskeyHint[];
}

export async function coverWays(storage: VaultStorage): Promise<CoverWays> {
  const look = await lookAtHeader(storage.header).catch(() => null);
  if (look?.at !== "whole") return { takesMoments: false, passkeys: [] };
  const { inbox, slots } = look.header;
  return { takesMoments: inbox !== undefined, passkeys: passkeyHints(slots) };
}
