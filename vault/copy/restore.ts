/**
 * A vault made from a backup, where there is none, or where only its remains are.
 *
 * The file is read to its end first; then a vault is made with everything in it before its header is
 * written, so that being cut off leaves none, and never an empty one.
 */
import { kitSlot } from "../kit/slot.ts";
import { keepConfirmed } from "../kit/inside.ts";
import { kitRecipient, withKit } from "../kit/kit.ts";
import type { CopyWay, LookFailure } from "../keeper/orders.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Random } from "../seal.ts";
import type { Handler } from "../seat.ts";
import type { Secret } from "../secret.ts";
import type { Slot } from "../slots.ts";
import type { Sql } from "../sql.ts";
import type { CreateFailure, StorageFailure, VaultState } from "../states.ts";
import { createVault, type Means, type OpenVault } from "../vault.ts";
import type { Joined } from "./archive.ts";
import { withCopy } from "./keeping.ts";

export type RestoreFailure = CreateFailure | LookFailure;

export interface Restoring {
  file: Blob;
  way: CopyWay;
  /** What opens the new vault; the old one may be given again. */
  passphrase: string;
  now: number;
  /** Said by the person: what is hurt here and cannot be opened may go. */
  insteadOfRemains: boolean;
}

export async function restoreVault(
  means: Means,
  openHandler: (sql: Sql) => Handler,
  restoring: Restoring,
): Promise<Result<{ open: OpenVault; joined: Joined }, RestoreFailure>> {
  const { file, way, passphrase, now, insteadOfRemains } = restoring;
  return withCopy({ means, sql: null }, file, way, async (theirs) => {
    let joined: Joined | null = null;
    const kit = await kitForSlot(way, means.random);
    const made = await createVault(means, passphrase, {
      over: insteadOfRemains ? remains : evicted,
      slots: (key) => (kit ? [kit.slotFor(key)] : []),
      fill(sql, slots) {
        const archive = openHandler(sql).archive;
        if (!archive) throw new Error("Whoever owns the tables keeps no archive.");
        const result = archive.join(theirs);
        if (!result.ok) throw new NotFilled(result.error);
        joined = result.value;
        const slot = slots.find(({ type }) => type === "kit");
        if (kit && slot) {
          const { recipient } = kit;
          keepConfirmed(sql, { slotId: slot.slotId, recipient, madeAt: now, confirmedAt: now });
        }
      },
    }).catch(notFilled);
    if (!made.ok) return made;
    if (!joined) throw new Error("A vault was made and not filled.");
    return ok({ open: made.value, joined });
  });
}

/** The header is here and its database is not: nothing that could still be opened is lost. */
const evicted: readonly VaultState["at"][] = ["none", "missing-data"];
const remains: readonly VaultState["at"][] = [...evicted, "missing-header", "damaged"];

/** Whoever typed all twelve words has the paper before them: the sheet goes on counting. */
async function kitForSlot(way: CopyWay, random: Random) {
  if (way.by !== "kit") return null;
  const recipient = await withKit(way.words, kitRecipient);
  if (!recipient) return null;
  const slotFor = async (key: Secret): Promise<Slot> => {
    const slot = await withKit(way.words, (entropy) => kitSlot(entropy, key, random));
    if (!slot) throw new Error("These words were a kit a moment ago.");
    return slot;
  };
  return { recipient, slotFor };
}

class NotFilled extends Error {
  readonly failure: LookFailure | StorageFailure;
  constructor(failure: LookFailure | StorageFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

function notFilled(error: unknown): Result<never, RestoreFailure> {
  if (error instanceof NotFilled) return fail(error.failure);
  throw error;
}
