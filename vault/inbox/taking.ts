/**
 * What came in while the vault was locked, opened by whoever writes. Nothing is removed until the caller
 * says that it has been written down elsewhere, so whatever is cut off in between comes again under the
 * same name, and a name is written down once.
 */
import { base64Of } from "../bytes.ts";
import { headerInside, keepHeaderInside } from "../headerInside.ts";
import { lookAtHeader, writeHeader } from "../headerCopies.ts";
import { reveal, wipe } from "../secret.ts";
import type { Means, OpenVault } from "../vault.ts";
import { inOrder } from "./files.ts";
import { keepKeys, keptKeys, type KeptKeys, markChanged, markChecked, markTold } from "./keys.ts";
import { drawInboxKeys, openMessage, SEALED_BYTES } from "./sealing.ts";

export interface TakenMessage {
  /** The same until it is dropped; no other message ever has it. */
  name: string;
  content: string;
}

export interface Taken {
  /** In the order in which they came. */
  messages: TakenMessage[];
  /** Names of those that this vault's key does not open: forged, hurt, or sealed to a changed key. */
  unreadable: string[];
  /** The public key in the header had been changed; `since` is when it was last seen to be right. */
  changed: { since: number | null } | null;
}

export async function takeMessages(
  means: Omit<Means, "kdf">,
  open: OpenVault,
  now: number,
): Promise<Taken> {
  const keys = await agreedKeys(means, open, now);
  const { inbox } = means.storage;
  const taken: Taken = { messages: [], unreadable: [], changed: keys.changed };
  for (const name of inOrder(await inbox.names())) {
    const sealed = await inbox.read(name);
    if (!sealed) continue;
    // Cut off while it was written: nobody was ever told that it is down.
    if (sealed.length !== SEALED_BYTES) await inbox.remove(name);
    else {
      const content = await openMessage(keys.privateKey, sealed);
      if (content === null) taken.unreadable.push(name);
      else taken.messages.push({ name, content });
    }
  }
  wipe(keys.privateKey);
  return taken;
}

/** They have been written down, or told to be unreadable; `told`: so has a changed key. */
export async function dropMessages(
  { storage }: Omit<Means, "kdf">,
  { sql }: OpenVault,
  names: readonly string[],
  told: boolean,
): Promise<void> {
  for (const name of inOrder(names)) await storage.inbox.remove(name);
  if (told && keptKeys(sql)) markTold(sql);
}

/** The keys, drawn when there are none yet, with the header saying the same as the vault. */
async function agreedKeys(
  { storage }: Omit<Means, "kdf">,
  { sql }: OpenVault,
  now: number,
): Promise<KeptKeys> {
  const known = keptKeys(sql);
  if (!known) {
    const drawn = await drawInboxKeys();
    keepKeys(sql, drawn.publicKey, reveal(drawn.privateKey));
    wipe(drawn.privateKey);
  }
  const keys = known ?? keptKeys(sql);
  if (!keys) throw new Error("The keys of the inbox were kept and are not there.");
  const ours = base64Of(keys.publicKey);
  const look = await lookAtHeader(storage.header);
  const inside = await headerInside(sql);
  if (!inside) throw new Error("This vault does not remember its header.");
  const theirs = look.at === "whole" ? look.header.inbox : undefined;
  if (theirs !== undefined && theirs !== ours) markChanged(sql);
  if (theirs !== ours || inside.inbox !== ours) {
    const right = { ...inside, inbox: ours };
    await writeHeader(storage.header, right);
    await keepHeaderInside(sql, right);
  }
  const told = keptKeys(sql)?.changed ?? null;
  markChecked(sql, now);
  return { ...keys, changed: told };
}
