/** Which of the cover's faces to show, from what looking at the vault or opening it said. */
import { troubles } from "./words.ts";

export type TroubleName = keyof typeof troubles;
export type CoverState = "locked" | TroubleName;

/** Why a passphrase did not open it: a wrong one, one of the troubles, or a fault of ours. */
export type OpenFailure = "wrong-passphrase" | TroubleName | "fault";
export type OpenResult = { ok: true } | { ok: false; error: OpenFailure };

/** What a vault calls its failures, as the cover says them; anything unknown is a fault of ours. */
export function failureNamed(kind: string): OpenFailure {
  if (kind === "wrong-passphrase") return kind;
  if (kind === "storage-refused" || kind === "storage-full") return "unavailable";
  return Object.hasOwn(troubles, kind) ? (kind as TroubleName) : "fault";
}

/** Only where nothing readable is left may a fresh start be offered, and then last and smallest. */
export const offersFreshStart = (trouble: TroubleName): boolean => troubles[trouble].fresh !== null;
