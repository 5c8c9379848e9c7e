/**
 * The engine's pool of access handles keeps SQLite's files under meaningless names in one directory, each
 * behind a 4 KiB label: path (512 bytes), flags (4), digest (8). Two habits of the pool can destroy a
 * database, and this file stands between:
 *
 * - A label whose digest does not match makes the pool cut the file to nothing, so one flipped bit would
 *   empty a vault. Labels are read here first, and a wrong one is told as damage before the pool sees it.
 * - When a handle cannot be had, the pool deletes the whole directory as its clean-up. While the pool is
 *   set up, deleting that directory is refused.
 */
import type { AccessibleFile } from "./accessHandle.ts";
import type { Bytes } from "./bytes.ts";
import { stillFile } from "./stillFile.ts";
import type { DatabaseLook } from "./storage.ts";

const FILES = ".opaque";
const PATH_BYTES = 512;
const FLAGS_END = 516;
const DIGEST_END = 524;
const LABEL_BYTES = 4096;
/** The pool marks labels with this bit of SQLite's open flags when their digest is a real one. */
const HAS_DIGEST = 0x80;

/** With the pause of 20 ms between them: two seconds. */
const ATTEMPTS = 100;

export const DATABASE = "/vault.db";

/** Reads only; works while another tab holds the handles. */
export async function lookAtPool(pool: FileSystemDirectoryHandle | null): Promise<DatabaseLook> {
  const files = pool && (await childDirectory(pool, FILES));
  if (!files) return "none";
  let found: DatabaseLook = "none";
  for await (const handle of files.values()) {
    if (handle.kind !== "file") continue;
    const { size, bytes } = await stillFile(handle, DIGEST_END);
    const read = readLabel(bytes, size);
    if (read === DAMAGED) return "damaged";
    if (read === DATABASE) found = size > LABEL_BYTES ? "present" : "damaged";
    if (found === "damaged") return "damaged";
  }
  return found;
}

const DAMAGED = Symbol("a label that is not as it was written");

/** The path a label names; `null` for a spare file, which holds nothing. */
function readLabel(label: Bytes, size: number): string | null | typeof DAMAGED {
  const path = label.subarray(0, PATH_BYTES);
  if (size <= LABEL_BYTES && !isSound(label)) return null;
  if (path.every((byte) => byte === 0)) return null;
  if (!isSound(label)) return DAMAGED;
  return new TextDecoder().decode(path.subarray(0, path.indexOf(0)));
}

function isSound(label: Bytes): boolean {
  if (label.length < DIGEST_END) return false;
  const view = new DataView(label.buffer, label.byteOffset);
  const hasDigest = (view.getUint32(PATH_BYTES) & HAS_DIGEST) !== 0;
  const [first, second] = hasDigest ? digestOf(label.subarray(0, FLAGS_END)) : [0, 0];
  // Stored by a Uint32Array, so in the machine's order, which is little-endian wherever browsers run.
  return (
    view.getUint32(FLAGS_END, true) === first && view.getUint32(FLAGS_END + 4, true) === second
  );
}

function digestOf(bytes: Bytes): [number, number] {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (const byte of bytes) {
    first = Math.imul(first ^ byte, 2654435761);
    second = Math.imul(second ^ byte, 104729);
  }
  return [first >>> 0, second >>> 0];
}

export async function childDirectory(
  parent: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle | null> {
  return parent.getDirectoryHandle(name).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  });
}

/**
 * Waits until every file of the pool can be had, and takes none. The handles of a tab that just died are
 * freed a moment after its lock; a pool that meets one of them fails and keeps the handles it already
 * took, so that no later attempt of the same worker could succeed.
 */
export async function untilFree(directory: string, pause: () => Promise<void>): Promise<void> {
  let files: FileSystemDirectoryHandle | null = await navigator.storage.getDirectory();
  for (const part of [...directory.split("/"), FILES]) {
    files = files && (await childDirectory(files, part));
  }
  if (!files) return;
  for await (const handle of files.values()) {
    if (handle.kind === "file") await untilOneIsFree(handle, pause);
  }
}

async function untilOneIsFree(
  handle: FileSystemFileHandle,
  pause: () => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      (await (handle as AccessibleFile).createSyncAccessHandle()).close();
      return;
    } catch (error) {
      const isHeld = error instanceof DOMException && error.name === "NoModificationAllowedError";
      if (!isHeld || attempt === ATTEMPTS) throw error;
      await pause();
    }
  }
}

/** Runs `work` with the pool's clean-up disarmed: it may fail, it may not delete. */
export async function keepingFiles<T>(work: () => Promise<T>): Promise<T> {
  const directories = FileSystemDirectoryHandle.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- put back below, and called with its own `this`
  const { removeEntry } = directories;
  directories.removeEntry = function refusing(name, options) {
    if (options?.recursive)
      return Promise.reject(new Error("The vault's files are not to be deleted."));
    return removeEntry.call(this, name, options);
  };
  try {
    return await work();
  } finally {
    directories.removeEntry = removeEntry;
  }
}
