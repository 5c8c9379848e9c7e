/**
 * The small clear file that says how the vault can be opened. It holds no name, no count and nothing a
 * passphrase could be checked against except by paying for a guess.
 *
 * Three lines: format and version; JSON; SHA-256 of the two lines before. The checksum finds accidents.
 * Changes made on purpose are found by `mark`, which needs the vault key and is checked once it is
 * known; until then a changed slot simply does not open. A later version keeps the first line and the
 * last, so that an older program can say "newer" instead of "damaged".
 */
import * as v from "valibot";
import { base64Of, bytesOfBase64, hexOf, utf8, type Bytes } from "./bytes.ts";
import { fail, ok, type Result } from "./result.ts";
import { isMarkOf, markOf } from "./seal.ts";
import type { Secret } from "./secret.ts";
import { costOf, type Slot } from "./slots.ts";

const VERSION = 1;
const LARGEST = 64 * 1024;
const MARK_PURPOSE = "reprise header mark 1";

export interface Header {
  /** Grows by one whenever the slots change; the same number is kept inside the vault. */
  slotSet: number;
  slots: readonly Slot[];
  /** Base64 of the keyed mark over everything else but `inbox`. */
  mark: string;
  /**
   * Base64 of the public key to which a locked vault seals what is put down. It stays out of the mark: one
   * that was changed must not keep anybody out, and is found by comparing it with the vault's own.
   */
  inbox?: string | undefined;
}

export type HeaderFault = "damaged" | "newer-version";

export async function encodeHeader(header: Header): Promise<Bytes> {
  const text = `reprise-vault ${VERSION}\n${JSON.stringify(header)}\n`;
  return utf8(`${text}${await checksum(text)}\n`);
}

export async function decodeHeader(bytes: Bytes): Promise<Result<Header, HeaderFault>> {
  const text = bytes.length <= LARGEST ? exactText(bytes) : null;
  const parts =
    text === null ? null : /^(reprise-vault (\d{1,6})\n[^\n]*\n)([0-9a-f]{64})\n$/.exec(text);
  const [, told, version, sum] = parts ?? [];
  if (told === undefined || (await checksum(told)) !== sum) return fail("damaged");
  if (Number(version) > VERSION) return fail("newer-version");
  const header = headerOf(told.slice(told.indexOf("\n") + 1));
  return header && Number(version) === VERSION ? ok(header) : fail("damaged");
}

/** The same slots under a fresh mark. */
export async function markedHeader(
  vaultKey: Secret,
  slotSet: number,
  slots: readonly Slot[],
): Promise<Header> {
  const mark = await markOf(vaultKey, MARK_PURPOSE, markedPart(slotSet, slots));
  return { slotSet, slots, mark: base64Of(mark) };
}

export async function isMarkedBy(vaultKey: Secret, header: Header): Promise<boolean> {
  const mark = bytesOfBase64(header.mark);
  const content = markedPart(header.slotSet, header.slots);
  return mark !== null && (await isMarkOf(vaultKey, MARK_PURPOSE, content, mark));
}

const markedPart = (slotSet: number, slots: readonly Slot[]): Bytes =>
  utf8(JSON.stringify([VERSION, slotSet, slots]));

const base64 = v.pipe(
  v.string(),
  v.check((text) => bytesOfBase64(text) !== null),
);

const slotSchema = v.pipe(
  v.strictObject({
    slotId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    type: v.pipe(v.string(), v.regex(/^[a-z-]{1,32}$/)),
    params: v.record(v.string(), v.union([v.number(), v.string()])),
    salt: base64,
    sealed: base64,
  }),
  // The floor and the ceiling are compiled in: a header cannot make guessing cheap nor hang the app.
  v.check((slot) => slot.type !== "passphrase" || costOf(slot) !== null),
);

const headerSchema = v.strictObject({
  slotSet: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  slots: v.pipe(v.array(slotSchema), v.minLength(1), v.maxLength(32)),
  mark: base64,
  inbox: v.optional(base64),
});

function headerOf(json: string): Header | null {
  try {
    const parsed = v.safeParse(headerSchema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function exactText(bytes: Bytes): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const checksum = async (text: string): Promise<string> =>
  hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text))));
