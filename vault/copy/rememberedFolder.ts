/**
 * The folder that was chosen for backups. A browser keeps it only in IndexedDB, which is outside the
 * vault and not encrypted: a thief of the device could read the folder's name there, and nothing else.
 * Runs on a page, because only a page can ask for the folder again.
 */
const DATABASE = "reprise-folder";
const STORE = "chosen";
const KEY = "copies";

export const rememberFolder = (folder: FileSystemDirectoryHandle): Promise<void> =>
  inStore("readwrite", (store) => store.put(folder, KEY)).then(() => undefined);

export const rememberedFolder = async (): Promise<FileSystemDirectoryHandle | null> =>
  ((await inStore("readonly", (store) => store.get(KEY))) as
    | FileSystemDirectoryHandle
    | undefined) ?? null;

export const forgetFolder = (): Promise<void> =>
  inStore("readwrite", (store) => store.delete(KEY)).then(() => undefined);

async function inStore(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(STORE));
  const database = (await answered(opening)) as IDBDatabase;
  try {
    return await answered(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

const answered = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("No answer.")));
  });
