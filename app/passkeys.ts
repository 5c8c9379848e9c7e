/** Passkeys on this page: the ceremony with the device, and what it gives handed to the vault. */
import type { AddPasskeyFailure } from "../screens/waysIn/AddPasskey.tsx";
import type { PasskeyResult } from "../screens/cover/PasskeyLink.tsx";
import type { VaultDoor } from "../vault/connect.ts";
import type { PasskeyHint } from "../vault/passkey/slot.ts";
import { random } from "./clock.ts";

/** Loaded when it is needed: the cover of a vault without a passkey never does. */
const loadCeremony = () => import("../vault/passkey/ceremony.ts");
const means = () => ({
  credentials: navigator.credentials,
  random: (count: number) => Uint8Array.from(random(count)),
});

export const canHavePasskeys = (): boolean =>
  typeof PublicKeyCredential !== "undefined" && "credentials" in navigator;

export async function openByPasskey(
  door: Pick<VaultDoor, "unlockWithPasskey">,
  hints: readonly PasskeyHint[],
): Promise<PasskeyResult> {
  const { askPasskey } = await loadCeremony();
  const asked = await askPasskey(means(), hints);
  if (asked.ok) return door.unlockWithPasskey(asked.value.slotId, asked.value.output);
  return { ok: false, error: { kind: asked.error.kind === "left" ? "left" : "unknown" } };
}

export async function addPasskey(
  door: Pick<VaultDoor, "cover" | "ways">,
): Promise<AddPasskeyFailure | null> {
  const { makePasskey } = await loadCeremony();
  const { passkeys } = await door.cover();
  const made = await makePasskey(means(), passkeys);
  if (!made.ok) return made.error.kind === "unknown" ? "no-prf" : made.error.kind;
  const added = await door.ways.addPasskey(made.value);
  return added.ok ? null : added.error.kind;
}
