import { describe, expect, test } from "vitest";

// The vault stands on these; a Chromium without one of them must be noticed here, by name.
describe("the Chromium that was found", () => {
  test("is a secure context with WebCrypto, locks and a private file system", async () => {
    expect(isSecureContext).toBe(true);
    const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(1));
    expect(digest.byteLength).toBe(32);
    expect(await navigator.locks.request("a-lock", async () => "held")).toBe("held");
    const root = await navigator.storage.getDirectory();
    await root.getFileHandle("a-file", { create: true });
    await root.removeEntry("a-file");
    await expect(root.getFileHandle("a-file")).rejects.toThrow();
  });
});
