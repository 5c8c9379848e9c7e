/**
 * A title's key: what is remembered of a title that the person does not want stored.
 *
 * Trimmed, lower-cased and normalised first, so that a stray space or a composed umlaut does not ask
 * for the same match again. The key is stored inside the encrypted vault; as a plain hash of a short
 * text it would not hide the title from somebody who has the key and guesses.
 */
export const titleKeyInput = (title: string): string =>
  title.normalize("NFKC").trim().toLowerCase();

/** SHA-256 as base64url, 43 characters. */
export async function titleKey(title: string): Promise<string> {
  const bytes = new TextEncoder().encode(titleKeyInput(title));
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
