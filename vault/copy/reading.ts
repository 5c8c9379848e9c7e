/**
 * Opens an age file piece by piece. The pieces (64 KiB each) are locked one by one under their number, so
 * a hurt file is read around its wounds: what is given is authentic, what is missing is zeros and is
 * told. Where the file was cut off is told as well, since the last piece is marked as the last.
 */
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { Decrypter } from "age-encryption";
import { utf8, type Bytes } from "../bytes.ts";
import { fail, ok, type Result } from "../result.ts";
import { wholeLength } from "./image.ts";
import { NoMemory } from "./stanza.ts";

const MAGIC = "age-encryption.org/";
const LARGEST_HEADER = 64 * 1024;
const LARGEST_FILE = 512 * 1024 * 1024;
const NONCE = 16;
const TAG = 16;
const PIECE = 64 * 1024;
const LOCKED_PIECE = PIECE + TAG;
/** Pieces read from the disk at once. */
const BATCH = 64;

export type Identity = Parameters<Decrypter["addIdentity"]>[0];

export interface Wounds {
  /** The first byte that could not be read, as a share of the whole: 0.61 is "from 61% on". */
  from: number;
  /** The share of the bytes that could not be read. */
  missing: number;
}

export interface OpenedFile {
  /** The plain database; zeros where it is hurt. The caller overwrites it when done. */
  image: Bytes;
  wounds: Wounds | null;
}

export type OpeningFailure =
  | { kind: "not-a-copy" }
  | { kind: "too-large" }
  | { kind: "out-of-memory" }
  /** Neither of the ways that were tried belongs to this file. */
  | { kind: "does-not-open" }
  /** It is a backup, and nothing in it can be read. */
  | { kind: "damaged" };

export async function openFile(
  file: Blob,
  identity: Identity,
): Promise<Result<OpenedFile, OpeningFailure>> {
  if (file.size > LARGEST_FILE) return fail({ kind: "too-large" });
  const header = await headerOf(file);
  if (!header.ok) return header;
  const fileKey = await fileKeyFrom(header.value, identity);
  if (!fileKey.ok) return fileKey;
  const start = header.value.length;
  const nonce = await bytesOf(file, start, start + NONCE);
  if (nonce.length < NONCE) return fail({ kind: "damaged" });
  const key = await pieceKey(fileKey.value, nonce);
  const image = await readPieces(file, start + NONCE, key);
  key.fill(0);
  return image ? ok(image) : fail({ kind: "damaged" });
}

async function headerOf(file: Blob): Promise<Result<Bytes, OpeningFailure>> {
  const beginning = await bytesOf(file, 0, LARGEST_HEADER);
  const text = new TextDecoder("latin1").decode(beginning);
  if (!text.startsWith(MAGIC)) return fail({ kind: "not-a-copy" });
  const end = /\n--- [^\n]*\n/.exec(text);
  if (!end) return fail({ kind: "damaged" });
  return ok(beginning.slice(0, end.index + end[0].length));
}

/** What age says of a header is a sentence; only whether a key came out of it is taken from it. */
async function fileKeyFrom(
  header: Bytes,
  identity: Identity,
): Promise<Result<Bytes, OpeningFailure>> {
  const decrypter = new Decrypter();
  let isRefused = false;
  decrypter.addIdentity(identity);
  // Comes after the real one, so it is only asked when that one has no answer.
  decrypter.addIdentity({
    unwrapFileKey() {
      isRefused = true;
      return null;
    },
  });
  try {
    return ok(Uint8Array.from(await decrypter.decryptHeader(header)));
  } catch (error) {
    if (error instanceof NoMemory) return fail({ kind: "out-of-memory" });
    return fail({ kind: isRefused ? "does-not-open" : "damaged" });
  }
}

async function pieceKey(fileKey: Bytes, nonce: Bytes): Promise<Bytes> {
  const root = await crypto.subtle.importKey("raw", fileKey, "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: nonce, info: utf8("payload") };
  const key = new Uint8Array(await crypto.subtle.deriveBits(how, root, 256));
  fileKey.fill(0);
  return key;
}

async function readPieces(file: Blob, start: number, key: Bytes): Promise<OpenedFile | null> {
  const locked = file.size - start;
  const count = Math.max(1, Math.ceil(locked / LOCKED_PIECE));
  const read = new Uint8Array(Math.max(0, locked - count * TAG));
  const lost = { from: Infinity, bytes: 0 };
  const lose = (from: number, bytes: number) => {
    lost.from = Math.min(lost.from, from);
    lost.bytes += Math.max(0, bytes);
  };

  for (let first = 0; first < count; first += BATCH) {
    const from = start + first * LOCKED_PIECE;
    const batch = await bytesOf(file, from, from + BATCH * LOCKED_PIECE);
    for (let n = first; n < Math.min(count, first + BATCH); n += 1) {
      const at = (n - first) * LOCKED_PIECE;
      const piece = batch.subarray(at, at + LOCKED_PIECE);
      const plain = unlockPiece(key, n, n === count - 1, piece);
      // Not marked as the last, though the file ends here: whole in itself, and cut off behind it.
      const cut = plain || n < count - 1 ? null : unlockPiece(key, n, false, piece);
      if (plain ?? cut) read.set((plain ?? cut)!, n * PIECE);
      if (cut) lose(n * PIECE + cut.length, 0);
      else if (!plain) lose(n * PIECE, piece.length - TAG);
    }
  }

  const length = wholeLength(read);
  if (length === null || length > LARGEST_FILE) return null;
  if (length > read.length) lose(read.length, length - read.length);
  const image = length > read.length ? lengthened(read, length) : read;
  if (lost.from === Infinity) return { image, wounds: null };
  const share = (bytes: number) => Math.min(1, bytes / length);
  return { image, wounds: { from: share(lost.from), missing: share(lost.bytes) } };
}

function lengthened(bytes: Bytes, length: number): Bytes {
  const longer = new Uint8Array(length);
  longer.set(bytes);
  bytes.fill(0);
  return longer;
}

/** `null` for every piece that is not exactly as it was written, in its place. */
function unlockPiece(key: Bytes, number: number, isLast: boolean, piece: Bytes): Bytes | null {
  if (piece.length < TAG) return null;
  const nonce = new Uint8Array(12);
  const view = new DataView(nonce.buffer);
  view.setUint32(7, number);
  nonce[11] = isLast ? 1 : 0;
  try {
    return Uint8Array.from(chacha20poly1305(key, nonce).decrypt(piece));
  } catch {
    return null;
  }
}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Bytes> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());
