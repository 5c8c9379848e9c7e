/** Putting a moment down while the vault is closed, and taking in what was put down once it is open. */
import type { Journal } from "../journal/journal.ts";
import { wallAt } from "../record/day.ts";
import { type Capture, captureText, eventsOf } from "../screens/cover/capture.ts";
import type { CaptureFailure } from "../screens/cover/CaptureForm.tsx";
import type { VaultDoor } from "../vault/connect.ts";
import { now, zone } from "./clock.ts";

export async function putDownLocked(
  door: Pick<VaultDoor, "putDown">,
  capture: Capture,
): Promise<CaptureFailure | null> {
  const at = now();
  const put = await door.putDown(captureText(capture, wallAt(at, zone()).day, at));
  return put.ok ? null : put.error.kind;
}

/** What there is to tell about the slot after unlocking; null when all is well. */
export interface SlotNews {
  /** Its key had been changed; `since` is when it was last seen to be right. */
  changed: { since: number | null } | null;
  /** Names of what cannot be read here. */
  unreadable: readonly string[];
}

/**
 * Writes down what came in, in its order, and only then lets go of it. Cut off at any point it comes
 * again with the same ids, and is written once.
 */
export async function takeIn(
  door: Pick<VaultDoor, "inbox">,
  journal: Pick<Journal, "append">,
): Promise<SlotNews | null> {
  const taken = await door.inbox.take(now());
  const unreadable = [...taken.unreadable];
  const written: string[] = [];
  for (const message of taken.messages) {
    const events = eventsOf(message);
    const appended = events && (await journal.append(...events));
    if (appended?.ok) written.push(message.name);
    else if (!appended || appended.error.why === "not-accepted") unreadable.push(message.name);
    // A full disk, or a vault that went away: it stays where it is, and so does what came after it.
    else break;
  }
  if (written.length > 0) await door.inbox.drop(written, false);
  const news = { changed: taken.changed, unreadable };
  return news.changed || unreadable.length > 0 ? news : null;
}

export const heardOf = (door: Pick<VaultDoor, "inbox">, news: SlotNews): Promise<void> =>
  door.inbox.drop(news.unreadable, true);
