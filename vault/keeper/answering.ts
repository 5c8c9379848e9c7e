/** Each order and who answers it. */
import { bytesOfBase64 } from "../bytes.ts";
import {
  checkCopy,
  copiesState,
  copyIntoFolder,
  joinCopy,
  lookInside,
  makeCopy,
} from "../copy/keeping.ts";
import { rememberCopy } from "../copy/remembered.ts";
import { dropMessages, takeMessages } from "../inbox/taking.ts";
import { confirmKit, kitAgain, kitState, makeKit } from "../kit/keeping.ts";
import { addPasskey } from "../passkey/keeping.ts";
import { ok } from "../result.ts";
import type { Handler } from "../seat.ts";
import type { Means, OpenVault } from "../vault.ts";
import { isPassphrase, removeWay, replacePassphrase, waysIn } from "../ways.ts";
import type { Answers, Attached, Order } from "./orders.ts";

type Answered = { answer: Answers[keyof Answers] } & Attached;

export async function answerTo(
  order: Order,
  attached: Attached,
  handler: Handler,
  means: Means,
  open: OpenVault,
): Promise<Answered> {
  const { sql } = open;
  const keeping = () => ({ means, sql, archive: needed(handler.archive, "an archive") });
  const file = () => needed(attached.file, "a file");
  switch (order.do) {
    case "ways":
      return { answer: await waysIn(sql) };
    case "remove-way":
      return { answer: await removeWay(means, open, order.slotId) };
    case "change-passphrase":
      return { answer: await replacePassphrase(means, open, order.passphrase) };
    case "is-passphrase":
      return { answer: await isPassphrase(means, open, order.passphrase) };
    case "kit-state":
      return { answer: await kitState(open) };
    case "kit-make":
      return { answer: await makeKit(means, open, order.now) };
    case "kit-again":
      return { answer: await kitAgain(open) };
    case "kit-confirm":
      return { answer: await confirmKit(means, open, order.answers, order.now) };
    case "copies":
      return { answer: await copiesState(keeping()) };
    case "copy-make": {
      const made = await makeCopy(keeping(), order.now);
      return made.ok ? { answer: ok(made.value.facts), file: made.value.file } : { answer: made };
    }
    case "copy-kept":
      rememberCopy(sql, order.copy);
      return { answer: null };
    case "copy-into-folder":
      return {
        answer: await copyIntoFolder(keeping(), needed(attached.folder, "a folder"), order),
      };
    case "copy-look":
      return { answer: await lookInside(keeping(), file(), order.way) };
    case "copy-check":
      return { answer: await checkCopy(keeping(), file(), order.way, order.now) };
    case "copy-join":
      return { answer: await joinCopy(keeping(), file(), order.way) };
    case "passkey-add": {
      const output = needed(bytesOfBase64(order.output) ?? undefined, "a passkey's answer");
      return { answer: await addPasskey(means, open, { ...order, output }) };
    }
    case "inbox-take":
      return { answer: await takeMessages(means, open, order.now) };
    case "inbox-drop":
      await dropMessages(means, open, order.names, order.told);
      return { answer: null };
  }
}

function needed<T>(given: T | undefined, what: string): T {
  if (given === undefined) throw new Error(`This order needs ${what}.`);
  return given;
}
