/** Ways in, in memory, for examples and tests: one passphrase, a sheet and a passkey. */
import type { KeeperDoor } from "../../vault/keeper/door.ts";
import type { WayIn } from "../../vault/keeper/orders.ts";

export function keptWays(): KeeperDoor["ways"] & { seen: { changed: string[] } } {
  const seen = { changed: [] as string[] };
  let list: WayIn[] = [
    { slotId: "a1", type: "passphrase", counts: true },
    { slotId: "b2", type: "kit", counts: true },
    { slotId: "c3", type: "passkey", counts: false },
  ];
  return {
    seen,
    list: async () => list,
    async addPasskey() {
      list = [...list, { slotId: "d4", type: "passkey", counts: false }];
      return { ok: true, value: undefined };
    },
    async remove(slotId) {
      list = list.filter((way) => way.slotId !== slotId);
      return { ok: true, value: undefined };
    },
    async changePassphrase(passphrase) {
      seen.changed.push(passphrase);
      return { ok: true, value: undefined };
    },
    isPassphrase: async (passphrase) => passphrase === "an old pot by the window",
  };
}
