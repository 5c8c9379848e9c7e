/** Putting something down without opening: all that is needed for it stands in the clear header. */
import { DeserializeError } from "@hpke/core";
import { bytesOfBase64 } from "../bytes.ts";
import { lookAtHeader } from "../headerCopies.ts";
import { fail, ok, type Result } from "../result.ts";
import type { StorageFailure } from "../states.ts";
import { storageFailureOf } from "../storage.ts";
import type { Means } from "../vault.ts";
import { nextName } from "./files.ts";
import { sealMessage } from "./sealing.ts";

export type PutDownFailure =
  | StorageFailure
  /** None yet, or somebody put one there that is none: the next opening puts it right. */
  | { kind: "no-slot" }
  | { kind: "too-long" };

/** On success it is sealed and on the disk. */
export async function putDown(
  { storage, random }: Omit<Means, "kdf">,
  content: string,
): Promise<Result<void, PutDownFailure>> {
  try {
    const look = await lookAtHeader(storage.header);
    const key = look.at === "whole" && look.header.inbox ? bytesOfBase64(look.header.inbox) : null;
    if (!key) return fail({ kind: "no-slot" });
    const sealed = await sealMessage(key, content);
    await storage.inbox.write(nextName(await storage.inbox.names(), random), sealed);
    return ok(undefined);
  } catch (error) {
    if (error instanceof RangeError) return fail({ kind: "too-long" });
    if (error instanceof DeserializeError) return fail({ kind: "no-slot" });
    const failure = storageFailureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}
