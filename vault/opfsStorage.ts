/**
 * A vault in the browser's private file storage (OPFS): one directory with the two header files, the
 * marker, the inbox, and the database's pool in a directory of its own, because the pool claims every file beside
 * its own. Runs in a dedicated worker, where synchronous access handles exist.
 */
import type { AccessibleFile } from "./accessHandle.ts";
import type { Bytes } from "./bytes.ts";
import type { Copy, HeaderCopies } from "./headerCopies.ts";
import type { InboxFiles } from "./inbox/files.ts";
import { openOpfsSql } from "./opfsSql.ts";
import { childDirectory, lookAtPool } from "./pool.ts";
import { fail } from "./result.ts";
import type { Unavailable } from "./states.ts";
import { stillFile } from "./stillFile.ts";
import type { VaultStorage } from "./storage.ts";

const POOL = "pool";
const MARKER = "making";
const INBOX = "inbox";
const HEADER_FILES: Record<Copy, string> = { a: "header-a", b: "header-b" };
const PAUSE_MS = 20;

/** Says why there can be no vault here, or `null` when there can. */
export async function whyUnavailable(): Promise<Unavailable | null> {
  if (typeof FileSystemFileHandle === "undefined" || !navigator.storage?.getDirectory) {
    return "no-storage";
  }
  if (!("createSyncAccessHandle" in FileSystemFileHandle.prototype)) return "no-storage";
  if (!navigator.locks || typeof BroadcastChannel === "undefined") return "no-workers";
  try {
    await navigator.storage.getDirectory();
    return null;
  } catch {
    return "refused";
  }
}

/** `name` is the directory's, in the origin's storage. */
export function opfsStorage(name: string): VaultStorage {
  const made = async () => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(name, { create: true });
  };
  const found = async () => childDirectory(await navigator.storage.getDirectory(), name);

  const lookAtDatabase = async () => {
    const directory = await found();
    return lookAtPool(directory && (await childDirectory(directory, POOL)));
  };

  return {
    header: headerFiles(made, found),
    making: {
      stands: async () => (await bytesIn(await found(), MARKER)) !== null,
      raise: async () => putBytes(await made(), MARKER, new Uint8Array(0)),
      lower: async () => removeFrom(await found(), MARKER),
    },
    inbox: inboxFiles(made, found),
    database: {
      look: lookAtDatabase,
      async open(key, which) {
        // The pool would cut a file with a wrong label to nothing, so labels are read before it starts.
        const there = await lookAtDatabase();
        if (which === "existing" && there !== "present") {
          return fail({ kind: there === "damaged" ? "damaged" : "missing-data" });
        }
        const pause = () => waited(PAUSE_MS);
        return openOpfsSql({ directory: `${name}/${POOL}`, which, key, pause });
      },
      remove: async () => removeFrom(await found(), POOL),
    },
  };
}

type Directory = FileSystemDirectoryHandle;

function headerFiles(
  made: () => Promise<Directory>,
  found: () => Promise<Directory | null>,
): HeaderCopies {
  return {
    read: async (copy) => bytesIn(await found(), HEADER_FILES[copy]),
    write: async (copy, bytes) => putBytes(await made(), HEADER_FILES[copy], bytes),
    remove: async (copy) => removeFrom(await found(), HEADER_FILES[copy]),
  };
}

function inboxFiles(
  made: () => Promise<Directory>,
  found: () => Promise<Directory | null>,
): InboxFiles {
  const there = async () => {
    const directory = await found();
    return directory && childDirectory(directory, INBOX);
  };
  return {
    async names() {
      const names: string[] = [];
      for await (const name of (await there())?.keys() ?? []) names.push(name);
      return names;
    },
    read: async (name) => bytesIn(await there(), name),
    async write(name, bytes) {
      const directory = await (await made()).getDirectoryHandle(INBOX, { create: true });
      await putBytes(directory, name, bytes);
    },
    remove: async (name) => removeFrom(await there(), name),
  };
}

async function bytesIn(directory: Directory | null, file: string): Promise<Bytes | null> {
  const handle = await directory?.getFileHandle(file).catch(nothingThere);
  if (!handle) return null;
  return (await stillFile(handle)).bytes;
}

async function putBytes(directory: Directory, file: string, bytes: Bytes): Promise<void> {
  const handle = await directory.getFileHandle(file, { create: true });
  const access = await (handle as AccessibleFile).createSyncAccessHandle();
  try {
    access.truncate(0);
    const written = access.write(bytes, { at: 0 });
    if (written !== bytes.length) throw new DOMException("Written in part.", "QuotaExceededError");
    access.flush();
  } finally {
    access.close();
  }
}

async function removeFrom(directory: Directory | null, entry: string): Promise<void> {
  await directory?.removeEntry(entry, { recursive: true }).catch(nothingThere);
}

function nothingThere(error: unknown): null {
  if (error instanceof DOMException && error.name === "NotFoundError") return null;
  throw error;
}

const waited = (milliseconds: number) =>
  new Promise<void>((done) => {
    setTimeout(done, milliseconds);
  });
