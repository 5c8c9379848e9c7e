/** Synchronous access handles exist in workers only; the compiler here knows pages, not workers. */
import type { Bytes } from "./bytes.ts";

interface AccessHandle {
  truncate(size: number): void;
  write(bytes: Bytes, options: { at: number }): number;
  flush(): void;
  close(): void;
}

export interface AccessibleFile extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<AccessHandle>;
}
