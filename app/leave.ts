/**
 * Locking: whatever is on the screen goes first and hands its draft to the vault, then the worker with
 * the keys is wiped and ended, then a waiting version may take over, and the page starts anew.
 */
import type { VaultDoor } from "../vault/connect.ts";
import type { Update } from "./update.ts";

/** Long enough for a form that has just been taken off the screen to keep its draft. */
const draftsMs = 200;

export async function leaveAndLock(door: VaultDoor, update: Update): Promise<void> {
  const alone = await isOnlyWindow(door);
  await new Promise((done) => setTimeout(done, draftsMs));
  await door.lock();
  if (alone) await update.takeOver();
  location.replace("/");
}

/** Another window still runs the old code; its files must stay until it is closed too. */
function isOnlyWindow(door: VaultDoor): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = door.onTabs((others) => {
      resolve(others === 0);
      queueMicrotask(() => stop());
    });
  });
}
