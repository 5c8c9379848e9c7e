/**
 * Dated backups in a folder that the person chose. A file is there under its name only when it is whole;
 * older ones go only after the newest was read back, and only those that carry our own names.
 */
import type { StorageFailure } from "../states.ts";
import { storageFailureOf } from "../storage.ts";

const KEPT = 8;
const OURS = /^reprise-(\d{4}-\d\d-\d\d)-\d{4}\.age$/;
const STAMP = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/;

export type FolderFailure =
  /** The browser asks the person anew: `requestPermission` from a button. */
  | { kind: "folder-asks-again" }
  | { kind: "folder-gone" }
  /** Written, and not what was written when it was read back. Nothing else was touched. */
  | { kind: "not-read-back" }
  | StorageFailure;

/** Only where there is a picker; the compiler does not know it. */
type Asking = FileSystemDirectoryHandle & {
  queryPermission?(of: { mode: "readwrite" }): Promise<PermissionState>;
};

export async function isPermitted(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const answer = await (folder as Asking).queryPermission?.({ mode: "readwrite" });
  return answer === undefined || answer === "granted";
}

/** From the wall's date and time, "2025-10-14T20:40": no name of anybody, and in order when sorted. */
export function copyName(stamp: string): string {
  const read = STAMP.exec(stamp);
  if (!read) throw new Error("A copy is named by a date and a time.");
  return `reprise-${read[1]}-${read[2]}${read[3]}.age`;
}

/** The names of ours, the newest first. */
export async function copiesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (OURS.test(name)) names.push(name);
  return names.toSorted().toReversed();
}

export async function holdsOneOf(
  folder: FileSystemDirectoryHandle,
  stamp: string,
): Promise<boolean> {
  const names = await copiesIn(folder);
  return names.some((name) => OURS.exec(name)?.[1] === stamp.slice(0, 10));
}

/** The stream is written to a file beside and takes its name when it is complete. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: ReadableStream<Uint8Array>,
): Promise<File> {
  const handle = await folder.getFileHandle(name, { create: true });
  await content.pipeTo(await handle.createWritable());
  return handle.getFile();
}

export async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(name).catch(() => undefined);
}

/** Answers which went. One that cannot be removed stays, and is tried again next time. */
export async function keepNewest(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const removed: string[] = [];
  for (const name of (await copiesIn(folder)).slice(KEPT)) {
    await folder.removeEntry(name).then(
      () => removed.push(name),
      () => undefined,
    );
  }
  return removed;
}

/** `null` when it is no failure of a folder, and so a bug. */
export function folderFailureOf(error: unknown): FolderFailure | null {
  const { name } = Object(error) as { name?: unknown };
  if (name === "NotAllowedError" || name === "SecurityError") return { kind: "folder-asks-again" };
  if (name === "NotFoundError") return { kind: "folder-gone" };
  return storageFailureOf(error);
}
