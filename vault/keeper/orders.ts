/**
 * What can be asked of whoever keeps the vault (the tab that writes): ways in, the kit, backups.
 * Orders hold passphrases and words, so between tabs they travel sealed; see sealed.ts.
 */
import type { Comparison, ContentFailure, Joined } from "../copy/archive.ts";
import type { FolderFailure } from "../copy/folder.ts";
import type { OpeningFailure, Wounds } from "../copy/reading.ts";
import type { CopyMade, CopyPlace } from "../copy/remembered.ts";
import type { Taken } from "../inbox/taking.ts";
import type { Result } from "../result.ts";
import type { StorageFailure } from "../states.ts";

/** How a backup is to be opened. `this-vault`: by the key that today's passphrase is for backups. */
export type CopyWay =
  | { by: "this-vault" }
  | { by: "passphrase"; passphrase: string }
  | { by: "kit"; words: readonly string[] };

export type Order =
  | { do: "ways" }
  | { do: "remove-way"; slotId: string }
  | { do: "change-passphrase"; passphrase: string }
  | { do: "is-passphrase"; passphrase: string }
  | { do: "kit-state" }
  | { do: "kit-make"; now: number }
  | { do: "kit-again" }
  | { do: "kit-confirm"; answers: readonly [string, string]; now: number }
  | { do: "copies" }
  | { do: "copy-make"; now: number }
  | { do: "copy-kept"; copy: HandedOver }
  | { do: "copy-into-folder"; now: number; stamp: string; unlessToday: boolean }
  | { do: "copy-look"; way: CopyWay }
  | { do: "copy-check"; way: CopyWay; now: number }
  | { do: "copy-join"; way: CopyWay }
  | { do: "passkey-add"; credential: string; salt: string; output: string }
  | { do: "inbox-take"; now: number }
  | { do: "inbox-drop"; names: readonly string[]; told: boolean };

export interface Answers {
  ways: WayIn[];
  "remove-way": Result<void, RemoveFailure>;
  "change-passphrase": Result<void, ChangeFailure>;
  "is-passphrase": boolean;
  "kit-state": KitState;
  "kit-make": Result<KitToConfirm, StorageFailure>;
  "kit-again": KitToConfirm | null;
  "kit-confirm": Result<void, ConfirmFailure>;
  copies: CopiesState;
  /** The file comes beside this. */
  "copy-make": Result<CopyFacts, MakeFailure>;
  "copy-kept": null;
  "copy-into-folder": Result<FolderCopy, MakeFailure | FolderFailure>;
  "copy-look": Result<CopyLook, LookFailure>;
  "copy-check": Result<CopyLook, LookFailure>;
  "copy-join": Result<Joined, LookFailure | StorageFailure>;
  "passkey-add": Result<void, StorageFailure>;
  "inbox-take": Taken;
  "inbox-drop": null;
}

export type AnswerTo<O extends Order> = Answers[O["do"]];

/** What cannot be written as text; it holds nothing in plain. */
export interface Attached {
  file?: Blob;
  folder?: FileSystemDirectoryHandle;
}

/** A slot as a person may see it. */
export interface WayIn {
  slotId: string;
  /** "passphrase", "kit", "passkey", or one that only a later version knows. */
  type: string;
  /** Whether it would do as the only way in: a passphrase, a kit that was confirmed. */
  counts: boolean;
}

export type RemoveFailure = StorageFailure | { kind: "last-way-in" } | { kind: "no-such-way" };

export type ChangeFailure = StorageFailure | { kind: "too-short" } | { kind: "out-of-memory" };

export type KitState =
  | { at: "none" }
  /** Made, not read back yet. `earlier` is the sheet that counts meanwhile, if there is one. */
  | { at: "waiting"; madeAt: number; asked: [number, number]; earlier: number | null }
  | { at: "confirmed"; madeAt: number; confirmedAt: number };

export interface KitToConfirm {
  words: string[];
  /** `AGE-SECRET-KEY-1…`, for the paper. */
  identity: string;
  /** What the square says; draw it with `squareOf`. */
  square: string;
  madeAt: number;
  /** Which two words are to be read back, counted from one. */
  asked: [number, number];
}

export type ConfirmFailure =
  | StorageFailure
  | { kind: "none-waiting" }
  /** This line of the paper, counted from one, says something else. */
  | { kind: "not-that-word"; place: number };

export interface CopiesState {
  /** Newest first, those that this device made or handed over. */
  made: CopyMade[];
  /** What a backup made now would open with. Neither: none can be made. */
  opensWith: { passphrase: boolean; kit: boolean };
  /** How many events of each kind are in no backup of this device yet. */
  since: Record<string, number>;
}

export interface CopyFacts {
  madeAt: number;
  bytes: number;
  things: number;
  through: string | null;
}

/** A file that reached the person, so that the vault remembers it. */
export type HandedOver = CopyFacts & { place: CopyPlace; name: string | null };

export type MakeFailure =
  | StorageFailure
  /** No kit was confirmed and there is no key of the passphrase: see `opensWith`. */
  | { kind: "nobody-could-open" };

/** `null` in `made`: today's is there already. */
export interface FolderCopy {
  made: (CopyFacts & { name: string }) | null;
  /** The names of those that were in the way of the newest eight. */
  removed: string[];
}

export type LookFailure =
  | OpeningFailure
  | ContentFailure
  /** The words are no kit, or not twelve. */
  | { kind: "not-kit-words" }
  /** The file went away while it was read. */
  | StorageFailure;

export interface CopyLook extends Comparison {
  bytes: number;
  wounds: Wounds | null;
}
