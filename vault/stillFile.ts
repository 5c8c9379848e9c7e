/**
 * The bytes of a file that another tab may be writing. The browser gives a picture of the file, and
 * refuses to read from it (`NotReadableError`) once the file has changed; then a new one is taken. Without
 * this a tab that opens after another was ended in mid-write is told that its storage is refused.
 */
import type { Bytes } from "./bytes.ts";

const ATTEMPTS = 50;

export interface StillFile {
  size: number;
  /** From the file's beginning, as many as were asked for or are there. */
  bytes: Bytes;
}

export async function stillFile(handle: FileSystemFileHandle, most = Infinity): Promise<StillFile> {
  for (let attempt = 1; ; attempt += 1) {
    const file = await handle.getFile();
    try {
      const part = most < file.size ? file.slice(0, most) : file;
      return { size: file.size, bytes: new Uint8Array(await part.arrayBuffer()) };
    } catch (error) {
      const hasChanged = error instanceof DOMException && error.name === "NotReadableError";
      if (!hasChanged || attempt === ATTEMPTS) throw error;
    }
  }
}
