import { describe, expect, test } from "vitest";
import { contentPolicy, securityHeaders } from "./headers.ts";

const directive = (policy: string, name: string) =>
  policy.split("; ").find((part) => part.startsWith(`${name} `));

describe("the content policy", () => {
  test("lets nothing in by default, and no inline script or style", () => {
    const policy = contentPolicy(["a{color:red}"]);
    expect(directive(policy, "default-src")).toBe("default-src 'none'");
    expect(directive(policy, "script-src")).toBe("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toMatch(/https?:|blob:|\*/);
  });

  test("names a rule that a library injects by its hash, and only that rule", () => {
    // printf 'a{color:red}' | openssl dgst -sha256 -binary | base64
    expect(directive(contentPolicy(["a{color:red}"]), "style-src")).toBe(
      "style-src 'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='",
    );
    expect(directive(contentPolicy([]), "style-src")).toBe("style-src 'self'");
  });

  test("makes a script address pass through the one policy of ours", () => {
    const policy = contentPolicy([]);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy.endsWith("trusted-types reprise")).toBe(true);
  });
});

describe("the other headers", () => {
  test("the page may ask for the microphone and a passkey, and for neither camera nor place", () => {
    const asked = securityHeaders([])["permissions-policy"]?.split(", ") ?? [];
    expect(asked.filter((feature) => feature.endsWith("=(self)")).sort()).toEqual([
      "clipboard-write=(self)",
      "fullscreen=(self)",
      "microphone=(self)",
      "publickey-credentials-create=(self)",
      "publickey-credentials-get=(self)",
      "screen-wake-lock=(self)",
    ]);
    expect(asked).toContain("camera=()");
    expect(asked).toContain("geolocation=()");
    expect(asked.length).toBeGreaterThan(30);
  });

  test("nobody learns where a person came from, and no other window holds this one", () => {
    expect(securityHeaders([])).toMatchObject({
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
  });
});
