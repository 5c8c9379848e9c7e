/** The bytes that lie on the disk, as a thief would read them; and a clean slate between tests. */

export interface RawFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export async function rawFiles(
  directory?: FileSystemDirectoryHandle,
  under = "",
): Promise<RawFile[]> {
  const found: RawFile[] = [];
  for await (const handle of (directory ?? (await root())).values()) {
    const path = `${under}/${handle.name}`;
    if (handle.kind === "directory") {
      found.push(...(await rawFiles(handle, path)));
      continue;
    }
    const file = await handle.getFile();
    found.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return found;
}

/** Overwrites one file from the page, as damage from outside would. */
export async function writeRaw(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const parts = path.split("/").filter((part) => part !== "");
  const name = parts.pop() ?? "";
  let directory = await root();
  for (const part of parts) directory = await directory.getDirectoryHandle(part);
  const handle = await directory.getFileHandle(name);
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
}

export async function removeRaw(path: string): Promise<void> {
  const parts = path.split("/").filter((part) => part !== "");
  const name = parts.pop() ?? "";
  let directory = await root();
  for (const part of parts) directory = await directory.getDirectoryHandle(part);
  await untilFree(() => directory.removeEntry(name, { recursive: true }));
}

export async function emptyStorage(): Promise<void> {
  const directory = await root();
  for await (const name of directory.keys()) {
    await untilFree(() => directory.removeEntry(name, { recursive: true }));
  }
}

/** A worker that was just ended frees its files a moment later. */
async function untilFree(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((done) => {
        setTimeout(done, 20);
      });
    }
  }
}

const root = () => navigator.storage.getDirectory();

export function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = new TextEncoder().encode(text);
  return bytes.some((_, at) => wanted.every((byte, offset) => bytes[at + offset] === byte));
}
