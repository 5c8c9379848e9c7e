/** Copies, and clears the clipboard a minute later if it still may. */
const aMinute = 60_000;

export async function copyForAMinute(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  setTimeout(() => {
    // Without focus the browser refuses; then the words stay, as the screen says they may.
    navigator.clipboard.writeText("").catch(() => undefined);
  }, aMinute);
  return true;
}
