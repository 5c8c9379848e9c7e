/**
 * The folder of the person's choice, remembered across visits as the browser's own handle to it. It says
 * where a folder is and nothing of what is kept; whether it may be written is the browser's to say, anew
 * at every visit.
 */
import { wallAt } from "../record/day.ts";
import type { CopyFolder } from "../screens/copies/hands.ts";
import type { VaultDoor } from "../vault/connect.ts";
import { now, zone } from "./clock.ts";

interface Kept {
  handle: Handle;
  isDated: boolean;
}

/** What the compiler does not know of it yet. */
type Handle = FileSystemDirectoryHandle & {
  queryPermission?(of: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(of: { mode: "readwrite" }): Promise<PermissionState>;
};
interface Asking {
  showDirectoryPicker?(options: { id: string; mode: "readwrite" }): Promise<Handle>;
}

export interface DatedFolder extends CopyFolder {
  /** A copy for today if there is none and it is wished for; answers nothing, since nobody waits. */
  copyForToday(): Promise<void>;
  /** Wished for, and the browser wants to be asked first. */
  asks(): Promise<boolean>;
}

const wish = { mode: "readwrite" } as const;

export function copyFolder(door: VaultDoor): DatedFolder {
  const asking = window as Asking;

  async function mayWrite(handle: Handle): Promise<boolean> {
    const answer = await handle.queryPermission?.(wish);
    return answer === undefined || answer === "granted";
  }

  async function copy(unlessToday: boolean) {
    const kept = await readKept();
    if (!kept) return { ok: false, error: { kind: "folder-gone" } } as const;
    const at = now();
    const { day, time } = wallAt(at, zone());
    return door.copies.intoFolder(kept.handle, { now: at, stamp: `${day}T${time}`, unlessToday });
  }

  return {
    async state() {
      if (!asking.showDirectoryPicker) return { at: "unsupported" };
      const kept = await readKept();
      if (!kept) return { at: "none" };
      const { handle, isDated } = kept;
      return { at: "chosen", name: handle.name, mayWrite: await mayWrite(handle), isDated };
    },
    async choose() {
      try {
        const handle = await asking.showDirectoryPicker?.({ id: "copies", ...wish });
        if (handle) await writeKept({ handle, isDated: true });
        return handle !== undefined;
      } catch (error) {
        if (error instanceof DOMException && error.name === "AbortError") return false;
        throw error;
      }
    },
    async askAgain() {
      const kept = await readKept();
      return (await kept?.handle.requestPermission?.(wish)) === "granted";
    },
    async setDated(isDated) {
      const kept = await readKept();
      if (kept) await writeKept({ ...kept, isDated });
    },
    forget: () => writeKept(null),
    async file(name) {
      const kept = await readKept();
      const found = await kept?.handle.getFileHandle(name).catch(() => null);
      return (await found?.getFile()) ?? null;
    },
    copyInto: () => copy(false),
    async copyForToday() {
      const kept = await readKept();
      if (kept?.isDated && (await mayWrite(kept.handle))) await copy(true);
    },
    async asks() {
      const kept = asking.showDirectoryPicker ? await readKept() : null;
      return kept !== null && kept.isDated && !(await mayWrite(kept.handle));
    },
  };
}

const storeName = "folder";
const key = "copies";

async function readKept(): Promise<Kept | null> {
  const found = await inStore<Kept | undefined>("readonly", (store) => store.get(key));
  return found ?? null;
}

async function writeKept(kept: Kept | null): Promise<void> {
  await inStore("readwrite", (store) => (kept ? store.put(kept, key) : store.delete(key)));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const opening = indexedDB.open("reprise-folder", 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(storeName));
  const base = await settled<IDBDatabase>(opening);
  try {
    return await settled<T>(work(base.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    base.close();
  }
}

const settled = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result as T));
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("The browser's store did not answer.")),
    );
  });
