/**
 * From the bytes of a plain database to one standard age file. The plain bytes go in piece by piece and
 * nowhere else, and are overwritten when the last has gone.
 */
import { Encrypter } from "age-encryption";
import type { Bytes } from "../bytes.ts";
import type { Random } from "../seal.ts";
import { passphraseRecipient, type CopyKey } from "./stanza.ts";

const PIECE = 64 * 1024;

/** Who can open the file. At least one of them is there. */
export interface Lockers {
  /** The kit's `age1…`. */
  recipient: string | null;
  copyKey: CopyKey | null;
}

export async function lockImage(
  image: Bytes,
  { recipient, copyKey }: Lockers,
  random: Random,
): Promise<ReadableStream<Uint8Array>> {
  if (!recipient && !copyKey) throw new Error("Nobody could open this file.");
  const encrypter = new Encrypter();
  if (recipient) encrypter.addRecipient(recipient);
  if (copyKey) encrypter.addRecipient(passphraseRecipient(copyKey, random));
  return encrypter.encrypt(piecesOf(image));
}

function piecesOf(image: Bytes): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= image.length) {
        image.fill(0);
        controller.close();
        return;
      }
      // A copy: the encrypting side works on it after this piece has been passed.
      controller.enqueue(image.slice(at, at + PIECE));
      at += PIECE;
    },
    cancel() {
      image.fill(0);
    },
  });
}
