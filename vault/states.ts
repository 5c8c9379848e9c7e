/**
 * What a vault can be found as, and every way in which making or opening one can fail.
 *
 * A vault that cannot be opened has a case of its own for each reason, so that no screen can offer an
 * empty vault in the place of one that is there but hurt.
 */
export type VaultState =
  | { at: "none" }
  | { at: "locked" }
  | { at: "open" }
  | { at: "damaged"; what: "header" | "database" }
  /** The header is here and its database is not: evicted by the browser, or deleted by hand. */
  | { at: "missing-data" }
  /** The database is here and nothing is left that could open it. */
  | { at: "missing-header" }
  /** Written by a later version of this program. */
  | { at: "newer-version" }
  | { at: "unavailable"; why: Unavailable };

export type Unavailable =
  /** The browser has no private file storage, or hides it because the page is not served securely. */
  | "no-storage"
  /** It has, and refuses it: private browsing, or a setting. */
  | "refused"
  /** Background workers or the locks between tabs are missing. */
  | "no-workers";

export type StorageFailure =
  | { kind: "storage-full" }
  /** `why` is the browser's name for its refusal; it holds nothing of the user's. */
  | { kind: "storage-refused"; why: string };

export type CreateFailure =
  | StorageFailure
  | { kind: "unavailable"; why: Unavailable }
  | { kind: "too-short" }
  /** Something is there already, whole or hurt; it is never written over. */
  | { kind: "exists" }
  | { kind: "out-of-memory" };

export type UnlockFailure =
  | StorageFailure
  | { kind: "unavailable"; why: Unavailable }
  | { kind: "wrong-passphrase" }
  | { kind: "damaged"; what: "header" | "database" }
  | { kind: "missing-data" }
  | { kind: "missing-header" }
  | { kind: "newer-version" }
  | { kind: "none" }
  /** An older header was put back. The right one has been restored: the newer passphrase opens it. */
  | { kind: "slots-put-back" }
  | { kind: "out-of-memory" };

export type KitUnlockFailure =
  | Exclude<UnlockFailure, { kind: "wrong-passphrase" }>
  /** Not twelve words that belong together; `checkKitWords` says which. */
  | { kind: "not-kit-words" }
  /** Good words, of another vault or of an older sheet. */
  | { kind: "wrong-kit" };
