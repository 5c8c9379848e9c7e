/**
 * The headers every answer carries. They are worked out at build, since the content policy names by
 * hash the few style rules that React Aria puts into the page itself, and are written beside the
 * build as `headers.json`, so that any other server can send the same.
 *
 * No `unsafe-inline` anywhere: what is written here is what a therapist is most ashamed of, and an
 * injected script is the one attacker who could read it while the vault is open.
 */
import { createHash } from "node:crypto";

export type Headers = Record<string, string>;

export function securityHeaders(injectedStyles: readonly string[]): Headers {
  return {
    "content-security-policy": contentPolicy(injectedStyles),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": permissions(),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}

export function contentPolicy(injectedStyles: readonly string[]): string {
  const hashes = injectedStyles.map((rule) => ` '${hashOf(rule)}'`).join("");
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self'${hashes}`,
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types reprise",
  ].join("; ");
}

const hashOf = (rule: string): string =>
  `sha256-${createHash("sha256").update(rule).digest("base64")}`;

const ours = [
  "clipboard-write",
  "fullscreen",
  "microphone",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
];

/** Everything else a browser could be asked for, by the names browsers know today. */
const refused = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "compute-pressure",
  "cross-origin-isolated",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "serial",
  "storage-access",
  "sync-xhr",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

const permissions = (): string =>
  [
    ...ours.map((feature) => `${feature}=(self)`),
    ...refused.map((feature) => `${feature}=()`),
  ].join(", ");
