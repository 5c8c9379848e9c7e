/** What a locked cover can offer, read from the clear header: nothing of it is secret, nor a count. */
import { lookAtHeader } from "./headerCopies.ts";
import type { VaultStorage } from "./storage.ts";

export interface CoverWays {
  /** A moment can be put down without opening. */
  takesMoments: boolean;
}

export async function coverWays(storage: VaultStorage): Promise<CoverWays> {
  const look = await lookAtHeader(storage.header).catch(() => null);
  return { takesMoments: look?.at === "whole" && look.header.inbox !== undefined };
}
