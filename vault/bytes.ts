/** Bytes as text and back: hex for the key pragma and checksums, base64 for the header's JSON. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Null unless `text` is exactly the base64 that `base64Of` would write for some bytes. */
export function bytesOfBase64(text: string): Bytes | null {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return base64Of(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
