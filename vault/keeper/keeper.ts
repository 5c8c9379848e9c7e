/**
 * Sits before the handler in the tab that writes, and answers what concerns keys and backups. Everything
 * else goes on to the handler. Its own orders are taken one at a time: each may wait for the disk, and
 * two changes of the slots at once would lose one. What answers them is loaded when first needed.
 */
import type { Handler } from "../seat.ts";
import type { Means, OpenVault } from "../vault.ts";
import type { Order } from "./orders.ts";
import { isSealed, sealed, unsealed, type Sealed } from "./sealed.ts";

export function keeperBefore(handler: Handler, means: Means, open: OpenVault): Handler {
  let last: Promise<unknown> = Promise.resolve();

  async function served(command: Sealed): Promise<Sealed> {
    const { answerTo } = await import("./answering.ts");
    const order = await unsealed<Order>(open.key, "order", command);
    const { answer, ...attached } = await answerTo(order, command, handler, means, open);
    return sealed(open.key, "answer", { answer }, attached, means.random);
  }

  return {
    ...handler,
    answer(command) {
      if (!isSealed(command)) return handler.answer(command);
      const inTurn = last.then(() => served(command));
      last = inTurn.catch(() => undefined);
      return inTurn;
    },
  };
}
