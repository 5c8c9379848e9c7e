/**
 * Secrets are opaque: printing, serialising or comparing one shows nothing, and the only ways to the
 * bytes are `reveal()` and `wipe()`, free functions, so that a review of key handling is a grep.
 *
 * `wipe()` overwrites our copy. It cannot reach copies that the runtime made, nor any string.
 */
declare const opaque: unique symbol;

export interface Secret {
  readonly [opaque]: true;
}

const bytesOf = new WeakMap<object, Uint8Array<ArrayBuffer>>();

const shown = () => "(secret)";

/** Takes the bytes over: the caller keeps no other reference to them. */
export function secret(bytes: Uint8Array<ArrayBuffer>): Secret {
  const holder = Object.create(null, {
    toString: { value: shown },
    toJSON: { value: shown },
  }) as Secret;
  bytesOf.set(holder, bytes);
  return Object.freeze(holder);
}

/** Throws when the secret was wiped: using one afterwards is a bug, never a state. */
export function reveal(holder: Secret): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf.get(holder);
  if (!bytes) throw new Error("This secret was wiped.");
  return bytes;
}

export function wipe(holder: Secret): void {
  bytesOf.get(holder)?.fill(0);
  bytesOf.delete(holder);
}
