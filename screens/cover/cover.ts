/**
 * Which face the cover shows, from what looking at the vault or opening it said.
 *
 * Every way of failing has its own line in the table, so that a new one fails to compile here before
 * it can be mistaken for a wrong passphrase.
 */
import type { UnlockFailure, VaultState } from "../../vault/states.ts";
import { troubles } from "./words.ts";

export type TroubleName = keyof typeof troubles;
export type CoverState = "locked" | TroubleName;
export type OpenResult = { ok: true } | { ok: false; error: UnlockFailure };

/** Said under the field: something the next try may change. */
export type Miss = "empty" | "wrong" | "put-back" | "out-of-memory" | "fault";

type Said = { miss: Miss } | { trouble: TroubleName };

const unlockSaid: Record<UnlockFailure["kind"], Said> = {
  "wrong-passphrase": { miss: "wrong" },
  "slots-put-back": { miss: "put-back" },
  "out-of-memory": { miss: "out-of-memory" },
  "storage-full": { trouble: "unavailable" },
  "storage-refused": { trouble: "unavailable" },
  unavailable: { trouble: "unavailable" },
  damaged: { trouble: "damaged" },
  "missing-data": { trouble: "missing-data" },
  "missing-header": { trouble: "missing-header" },
  "newer-version": { trouble: "newer-version" },
  none: { trouble: "missing-data" },
};

export const saidOf = (failure: UnlockFailure): Said =>
  Object.hasOwn(unlockSaid, failure.kind) ? unlockSaid[failure.kind] : { miss: "fault" };

/**
 * The face for a vault as it was found; null only where there has never been one. One that another
 * tab has open asks for its passphrase here too: never a welcome beside an open vault.
 */
export const coverStateOf = (found: VaultState): CoverState | null =>
  found.at === "none" ? null : found.at === "open" ? "locked" : found.at;

/** Where a copy can take the place of what is gone or hurt. */
export type BringBackFrom = Extract<TroubleName, "missing-data" | "missing-header" | "damaged">;
export const canBringBack = (trouble: TroubleName): trouble is BringBackFrom =>
  trouble === "missing-data" || trouble === "missing-header" || trouble === "damaged";

/** Only where nothing readable is left may a fresh start be offered, and then last and smallest. */
export const offersFreshStart = (trouble: TroubleName): boolean => troubles[trouble].fresh !== null;
