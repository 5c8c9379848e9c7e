/**
 * Making a sheet, showing it again, and having two of its words read back.
 *
 * The slot is there as soon as the words are shown, so that whoever wrote them down can come in by them;
 * it counts, and replaces an earlier sheet's, only when they were read back. At every step the header is
 * written before what is known inside: cut off between the two, a slot is there that nobody has words
 * for, which the next making takes away, or an earlier sheet is gone and the new one still asks.
 */
import { changeSlots } from "../headerInside.ts";
import type { ConfirmFailure, KitState, KitToConfirm } from "../keeper/orders.ts";
import { fail, ok, type Result } from "../result.ts";
import { wipe } from "../secret.ts";
import type { StorageFailure } from "../states.ts";
import { storageFailureOf } from "../storage.ts";
import type { Means, OpenVault } from "../vault.ts";
import { slotsInside } from "../ways.ts";
import { confirmedKit, keepConfirmed, keepWaiting, waitingKit, type WaitingKit } from "./inside.ts";
import { drawKit, kitRecipient, sheetOf } from "./kit.ts";
import { KIT_TYPE, kitSlot } from "./slot.ts";
import { splitWords } from "./words.ts";

export async function kitState({ sql }: OpenVault): Promise<KitState> {
  const slots = await slotsInside(sql);
  const confirmed = confirmedKit(sql, slots);
  const waiting = waitingKit(sql, slots);
  if (waiting) {
    const { madeAt, asked } = waiting;
    return { at: "waiting", madeAt, asked, earlier: confirmed?.madeAt ?? null };
  }
  if (!confirmed) return { at: "none" };
  return { at: "confirmed", madeAt: confirmed.madeAt, confirmedAt: confirmed.confirmedAt };
}

export async function makeKit(
  { storage, random }: Means,
  { key, sql }: OpenVault,
  now: number,
): Promise<Result<KitToConfirm, StorageFailure>> {
  return storing(async () => {
    const entropy = drawKit(random);
    const slot = await kitSlot(entropy, key, random);
    const recipient = await kitRecipient(entropy);
    const standing = confirmedKit(sql, await slotsInside(sql))?.slotId;
    await changeSlots(storage.header, sql, key, (slots) => [
      ...slots.filter(({ type, slotId }) => type !== KIT_TYPE || slotId === standing),
      slot,
    ]);
    const kit = { slotId: slot.slotId, recipient, madeAt: now, entropy };
    return ok(await shown({ ...kit, asked: keepWaiting(sql, kit, random) }));
  });
}

/** `null` when none waits: a sheet that was confirmed is on paper only. */
export async function kitAgain({ sql }: OpenVault): Promise<KitToConfirm | null> {
  const waiting = waitingKit(sql, await slotsInside(sql));
  return waiting && shown(waiting);
}

export async function confirmKit(
  { storage }: Means,
  { key, sql }: OpenVault,
  answers: readonly [string, string],
  now: number,
): Promise<Result<void, ConfirmFailure>> {
  const waiting = waitingKit(sql, await slotsInside(sql));
  if (!waiting) return fail({ kind: "none-waiting" });
  const wrong = await wrongAnswer(waiting, answers);
  if (wrong !== null) return fail({ kind: "not-that-word", place: wrong });
  return storing(async () => {
    const { slotId, recipient, madeAt } = waiting;
    await changeSlots(storage.header, sql, key, (slots) =>
      slots.filter((slot) => slot.type !== KIT_TYPE || slot.slotId === slotId),
    );
    keepConfirmed(sql, { slotId, recipient, madeAt, confirmedAt: now });
    return ok(undefined);
  });
}

async function wrongAnswer(
  waiting: WaitingKit,
  answers: readonly [string, string],
): Promise<number | null> {
  const { words } = await sheetOf(waiting.entropy);
  wipe(waiting.entropy);
  const isRight = (place: number, answer: string) => {
    const typed = splitWords(answer);
    return typed.length === 1 && typed[0] === words[place - 1];
  };
  return waiting.asked.find((place, n) => !isRight(place, answers[n] ?? "")) ?? null;
}

async function shown({ entropy, madeAt, asked }: WaitingKit): Promise<KitToConfirm> {
  const sheet = await sheetOf(entropy);
  wipe(entropy);
  return { ...sheet, madeAt, asked };
}

async function storing<T, E>(
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageFailure>> {
  try {
    return await work();
  } catch (error) {
    const failure = storageFailureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}
