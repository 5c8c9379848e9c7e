/** Copies, a folder and a pair of hands in memory, for examples and tests. */
import type { CopyMade } from "../../vault/copy/remembered.ts";
import type { KeeperDoor } from "../../vault/keeper/door.ts";
import type { CopiesState, CopyLook, CopyWay, LookFailure } from "../../vault/keeper/orders.ts";
import type { CopyFolder, FileHands, FolderState } from "./hands.ts";

const at = (month: number, day: number, hour: number, minute: number): number =>
  Date.UTC(2025, month - 1, day, hour, minute);

export const copyMade = (id: number, over: Partial<CopyMade> = {}): CopyMade => ({
  id,
  madeAt: at(10, 12, 21, 4),
  bytes: 31_000_000,
  place: "folder",
  name: `reprise-2025-10-1${id}-2104.age`,
  things: 8_940,
  through: null,
  checkedAt: at(10, 12, 21, 5),
  ...over,
});

export const threeMade: CopyMade[] = [
  copyMade(1),
  copyMade(2, { madeAt: at(9, 28, 20, 40), bytes: 30_000_000, checkedAt: at(9, 28, 20, 41) }),
  copyMade(3, { madeAt: at(8, 31, 19, 12), bytes: 29_000_000, checkedAt: null }),
];

const row = (name: string, file: number, here: number, onlyFile: number, onlyHere: number) => ({
  name,
  file,
  here,
  onlyFile,
  onlyHere,
});

export const someLook: CopyLook = {
  madeAt: at(10, 12, 21, 4),
  isFromHere: true,
  things: [
    row("client", 33, 33, 0, 0),
    row("session", 5_244, 5_247, 0, 3),
    row("moment", 427, 428, 1, 2),
  ],
  events: { file: 8_940, here: 8_946, onlyFile: 1, onlyHere: 7 },
  newer: "here",
  newest: { file: at(10, 12, 20, 50), here: at(10, 14, 18, 0) },
  readable: { things: 5_704, of: 5_704 },
  leftOut: 0,
  bytes: 31_000_000,
  wounds: null,
};

export const hurtLook: CopyLook = {
  ...someLook,
  isFromHere: false,
  newer: "file",
  readable: { things: 8_112, of: 8_940 },
  wounds: { from: 0.61, missing: 0.09 },
};

export interface Seen {
  made: number;
  kept: string[];
  ways: CopyWay[];
  joined: number;
}

/** `opens` says which way in it accepts; whatever else is asked fails as it would. */
export function keptCopies(
  over: Partial<CopiesState> = {},
  opens: { by: CopyWay["by"]; look: CopyLook } = { by: "this-vault", look: someLook },
): KeeperDoor["copies"] & { seen: Seen } {
  const seen: Seen = { made: 0, kept: [], ways: [], joined: 0 };
  const state: CopiesState = {
    made: [],
    opensWith: { passphrase: true, kit: true },
    since: {},
    ...over,
  };
  const look = async (_: Blob, way: CopyWay) => {
    seen.ways.push(way);
    const refused: LookFailure = { kind: "does-not-open" };
    return way.by === opens.by
      ? ({ ok: true, value: opens.look } as const)
      : ({ ok: false, error: refused } as const);
  };
  return {
    seen,
    state: async () => structuredClone(state),
    async make(now) {
      seen.made += 1;
      if (!state.opensWith.kit && !state.opensWith.passphrase)
        return { ok: false, error: { kind: "nobody-could-open" } };
      const file = new Blob(["age-encryption.org/v1"]);
      return {
        ok: true,
        value: { madeAt: now, bytes: file.size, things: 12, through: null, file },
      };
    },
    async kept(copy) {
      seen.kept.push(copy.place);
      state.made.unshift({ ...copy, id: state.made.length + 10, checkedAt: null });
    },
    intoFolder: async () => ({ ok: true, value: { made: null, removed: [] } }),
    look,
    async check(file, way, now) {
      const found = await look(file, way);
      const made = state.made.find(({ checkedAt }) => checkedAt === null);
      if (found.ok && made) made.checkedAt = now;
      return found;
    },
    async join() {
      seen.joined += 1;
      return { ok: true, value: { events: 1, things: { moment: 1, session: 0 }, leftOut: 0 } };
    },
  };
}

export function keptFolder(state: FolderState): CopyFolder {
  let now = state;
  const dated = (isDated: boolean) => now.at === "chosen" && (now = { ...now, isDated });
  return {
    state: async () => now,
    async choose() {
      now = { at: "chosen", name: "Reprise copies", mayWrite: true, isDated: true };
      return true;
    },
    async askAgain() {
      if (now.at === "chosen") now = { ...now, mayWrite: true };
      return true;
    },
    async setDated(isDated) {
      dated(isDated);
    },
    async forget() {
      now = { at: "none" };
    },
    file: async (name) => new File(["age-encryption.org/v1"], name),
    copyInto: async () => ({ ok: true }),
  };
}

export const chosenFolder = {
  at: "chosen",
  name: "Reprise copies",
  mayWrite: true,
  isDated: false,
} as const satisfies FolderState;

export function keptHands(over: Partial<FileHands> = {}): FileHands & { names: string[] } {
  const names: string[] = [];
  return {
    names,
    async save(name, make) {
      const file = await make();
      if (file) names.push(name);
      return file ? "saved" : "failed";
    },
    share: null,
    ...over,
  };
}
