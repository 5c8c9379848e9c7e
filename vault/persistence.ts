/**
 * Asks the browser not to throw the vault away when space runs short. Only a page can ask; browsers
 * answer by their own rules, and the answer is shown, because a refusal makes a backup matter more.
 */
export type Persistence = "granted" | "refused" | "unknown";

export async function persistence(
  storage: StorageManager = navigator.storage,
): Promise<Persistence> {
  try {
    if (await storage.persisted()) return "granted";
    return (await storage.persist()) ? "granted" : "refused";
  } catch {
    return "unknown";
  }
}
