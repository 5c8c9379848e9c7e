/** What passes between a page and its worker, and between the workers of several tabs. */
import type { Bytes } from "./bytes.ts";
import type { CoverWays } from "./coverWays.ts";
import type { PutDownFailure } from "./inbox/putting.ts";
import type { Result } from "./result.ts";
import type { Joined } from "./copy/archive.ts";
import type { RestoreFailure, Restoring } from "./copy/restore.ts";
import type { Answers, Attached, Order } from "./keeper/orders.ts";
import type { CreateFailure, KitUnlockFailure, UnlockFailure, VaultState } from "./states.ts";

export interface Replies {
  look: VaultState;
  create: Result<void, CreateFailure>;
  unlock: Result<void, UnlockFailure>;
  "unlock-with-kit": Result<void, KitUnlockFailure>;
  restore: Result<Joined, RestoreFailure>;
  /** What the keeper answered, and the file it made. */
  cover: CoverWays;
  "put-down": Result<void, PutDownFailure>;
  "unlock-with-passkey": Result<void, UnlockFailure>;
  keep: { answer: Answers[keyof Answers] } & Attached;
  ask: unknown;
  lock: void;
}

export type Wish =
  | { say: "look" }
  | { say: "create"; passphrase: string }
  | { say: "unlock"; passphrase: string }
  | { say: "unlock-with-kit"; words: readonly string[] }
  | ({ say: "restore" } & Restoring)
  | { say: "cover" }
  | { say: "put-down"; content: string }
  | { say: "unlock-with-passkey"; slotId: string; output: Bytes }
  | { say: "keep"; order: Order; attached: Attached }
  | { say: "ask"; command: unknown }
  | { say: "lock" };

/** Page to worker. */
export type ToWorker = Wish & { id: number };

/** An error crosses as its name and message; a stack would name files and is left behind. */
export interface Fault {
  name: string;
  message: string;
}

export type Outcome = { value: unknown } | { fault: Fault };

/** Worker to page. */
export type FromWorker =
  | { say: "reply"; id: number; outcome: Outcome }
  | { say: "notice"; notice: unknown }
  | { say: "tabs"; others: number };

/** Worker to the workers of other tabs. */
export type TabMessage =
  | { say: "hello"; from: string }
  | { say: "here"; from: string }
  | { say: "writing"; from: string }
  | { say: "ask"; from: string; id: string; command: unknown }
  | { say: "answer"; from: string; to: string; id: string; outcome: Outcome }
  | { say: "notice"; from: string; notice: unknown };

function faultOf(error: unknown): Fault {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: String(error) };
}

export async function outcomeOf(work: () => unknown): Promise<Outcome> {
  try {
    return { value: await work() };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}
