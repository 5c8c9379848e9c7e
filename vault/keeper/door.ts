/** The page's side of the keeper: what a screen calls. `send` carries an order to the worker and back. */
import type { Joined } from "../copy/archive.ts";
import { base64Of } from "../bytes.ts";
import type { Taken } from "../inbox/taking.ts";
import type { MadePasskey } from "../passkey/slot.ts";
import type { Result } from "../result.ts";
import type { StorageFailure } from "../states.ts";
import type {
  Answers,
  AnswerTo,
  Attached,
  ChangeFailure,
  ConfirmFailure,
  CopiesState,
  CopyFacts,
  CopyLook,
  CopyWay,
  HandedOver,
  KitState,
  KitToConfirm,
  LookFailure,
  MakeFailure,
  Order,
  RemoveFailure,
  WayIn,
} from "./orders.ts";

export interface KeeperDoor {
  ways: {
    list(): Promise<WayIn[]>;
    /** A passkey beside the others; it never counts as the only way in. Overwrites its output. */
    addPasskey(made: MadePasskey): Promise<Result<void, StorageFailure>>;
    /** Never the last one that counts. */
    remove(slotId: string): Promise<Result<void, RemoveFailure>>;
    changePassphrase(passphrase: string): Promise<Result<void, ChangeFailure>>;
    /** For asking once more before something that cannot be undone. */
    isPassphrase(passphrase: string): Promise<boolean>;
  };
  kit: {
    state(): Promise<KitState>;
    /** A new sheet. An earlier one that was confirmed goes on counting until this one is. */
    make(now: number): Promise<Result<KitToConfirm, StorageFailure>>;
    /** The sheet that waits to be read back, for as long as it does. */
    again(): Promise<KitToConfirm | null>;
    /** Two words, in the order of `asked`. */
    confirm(answers: readonly [string, string], now: number): Promise<Result<void, ConfirmFailure>>;
  };
  copies: {
    state(): Promise<CopiesState>;
    /** A sealed file for the person to keep or carry. Say `kept` when it has reached them. */
    make(now: number): Promise<Result<CopyFacts & { file: Blob }, MakeFailure>>;
    kept(copy: HandedOver): Promise<void>;
    /** `stamp` is what the wall shows, "2025-10-14T20:40". Reads it back; keeps the newest eight. */
    intoFolder(
      folder: FileSystemDirectoryHandle,
      how: { now: number; stamp: string; unlessToday: boolean },
    ): Promise<Answers["copy-into-folder"]>;
    /** Changes nothing. Works on a locked or empty device too, where there is nothing to compare. */
    look(file: Blob, way: CopyWay): Promise<Result<CopyLook, LookFailure>>;
    /** The same; of a whole one it is remembered that it was read back. */
    check(file: Blob, way: CopyWay, now: number): Promise<Result<CopyLook, LookFailure>>;
    /** Brings in what is not here yet. Nothing is overwritten; the same again brings in nothing. */
    join(file: Blob, way: CopyWay): Promise<Result<Joined, LookFailure | StorageFailure>>;
  };
  /** What was put down while the vault was locked. */
  inbox: {
    take(now: number): Promise<Taken>;
    /** Once they are written down, or told; `told` says that a changed key was told as well. */
    drop(names: readonly string[], told: boolean): Promise<void>;
  };
}

export interface Answered<O extends Order> {
  answer: AnswerTo<O>;
  file?: Blob;
}

export function keeperDoor(
  send: <const O extends Order>(order: O, attached: Attached) => Promise<Answered<O>>,
): KeeperDoor {
  const ask = async <const O extends Order>(order: O, attached: Attached = {}) =>
    (await send(order, attached)).answer;
  return {
    ways: {
      list: () => ask({ do: "ways" }),
      addPasskey: ({ credential, salt, output }) => {
        const answered = base64Of(output);
        output.fill(0);
        return ask({ do: "passkey-add", credential, salt, output: answered });
      },
      remove: (slotId) => ask({ do: "remove-way", slotId }),
      changePassphrase: (passphrase) => ask({ do: "change-passphrase", passphrase }),
      isPassphrase: (passphrase) => ask({ do: "is-passphrase", passphrase }),
    },
    kit: {
      state: () => ask({ do: "kit-state" }),
      make: (now) => ask({ do: "kit-make", now }),
      again: () => ask({ do: "kit-again" }),
      confirm: (answers, now) => ask({ do: "kit-confirm", answers, now }),
    },
    copies: {
      state: () => ask({ do: "copies" }),
      async make(now) {
        const { answer, file } = await send({ do: "copy-make", now }, {});
        if (!answer.ok) return answer;
        if (!file) throw new Error("A copy was made and did not arrive.");
        return { ok: true, value: { ...answer.value, file } };
      },
      kept: async (copy) => void (await ask({ do: "copy-kept", copy })),
      intoFolder: (folder, how) => ask({ do: "copy-into-folder", ...how }, { folder }),
      look: (file, way) => ask({ do: "copy-look", way }, { file }),
      check: (file, way, now) => ask({ do: "copy-check", way, now }, { file }),
      join: (file, way) => ask({ do: "copy-join", way }, { file }),
    },
    inbox: {
      take: (now) => ask({ do: "inbox-take", now }),
      drop: async (names, told) => void (await ask({ do: "inbox-drop", names, told })),
    },
  };
}
