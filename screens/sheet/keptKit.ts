/** The recovery kit as the vault keeps it, in memory and with words everybody knows, for examples and tests. */
import type { KeeperDoor } from "../../vault/keeper/door.ts";
import type { KitState, KitToConfirm } from "../../vault/keeper/orders.ts";

const published = "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic";

export const knownSheet: KitToConfirm = {
  words: published.split(" "),
  identity: `AGE-SECRET-KEY-1${"EXAMPLE0NOTAREALKEY".padEnd(58, "0")}`,
  square: published.toUpperCase(),
  madeAt: Date.UTC(2025, 9, 14, 8),
  asked: [4, 9],
};

type Seen = { confirmed: boolean; made: number };

export function keptKit(
  begin: "none" | "waiting" | "confirmed",
): KeeperDoor["kit"] & { seen: Seen } {
  const seen: Seen = { confirmed: begin === "confirmed", made: 0 };
  const { madeAt, asked } = knownSheet;
  const old = Date.UTC(2025, 0, 3);
  let state: KitState =
    begin === "none"
      ? { at: "none" }
      : begin === "waiting"
        ? { at: "waiting", madeAt, asked, earlier: null }
        : { at: "confirmed", madeAt: old, confirmedAt: old };
  return {
    seen,
    state: async () => state,
    async make(now) {
      const earlier = state.at === "confirmed" ? state.madeAt : null;
      seen.made += 1;
      state = { at: "waiting", madeAt: now, asked, earlier };
      return { ok: true, value: { ...knownSheet, madeAt: now } };
    },
    again: async () => (state.at === "waiting" ? knownSheet : null),
    async confirm(answers, now) {
      const wrong = asked.find((place, n) => answers[n]?.trim() !== knownSheet.words[place - 1]);
      if (wrong !== undefined) return { ok: false, error: { kind: "not-that-word", place: wrong } };
      state = { at: "confirmed", madeAt: now, confirmedAt: now };
      seen.confirmed = true;
      return { ok: true, value: undefined };
    },
  };
}
