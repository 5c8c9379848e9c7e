/**
 * The conversation with the authenticator, on the page: WebAuthn is not offered to workers. There is no
 * server, so nothing is signed for anybody; the passkey is only asked for its PRF, under one salt, and
 * only after it has checked who is there.
 */
import { base64Of, bytesOfBase64, type Bytes } from "../bytes.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Random } from "../seal.ts";
import { type MadePasskey, type PasskeyHint, PRF_SALT_BYTES } from "./slot.ts";

export type CeremonyFailure =
  /** The person closed the device's question, or nobody answered it. */
  | { kind: "left" }
  /** This device knows none of these passkeys; browsers tell it like `left` where they can't say. */
  | { kind: "unknown" }
  /** There is one for this vault on this authenticator already. */
  | { kind: "exists" }
  /** The browser, or the authenticator, has no PRF; a passkey may have been made and is no use here. */
  | { kind: "no-prf" };

export interface CeremonyMeans {
  credentials: Pick<CredentialsContainer, "create" | "get">;
  random: Random;
}

const NAME = "Reprise";
const ES256 = -7;
const RS256 = -257;

export async function makePasskey(
  { credentials, random }: CeremonyMeans,
  known: readonly PasskeyHint[],
): Promise<Result<MadePasskey, CeremonyFailure>> {
  const salt = random(PRF_SALT_BYTES);
  return ceremony(async () => {
    const made = await credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: NAME },
        user: { id: random(16), name: NAME, displayName: NAME },
        pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: "public-key", alg })),
        authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
        excludeCredentials: known.map(({ credential }) => descriptor(credential)),
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    if (!isPublicKey(made)) return fail({ kind: "left" });
    const credential = base64Of(new Uint8Array(made.rawId));
    const { prf } = made.getClientExtensionResults();
    if (!prf?.enabled && !prf?.results) return fail({ kind: "no-prf" });
    const hint = { slotId: "", credential, salt: base64Of(salt) };
    const output = bytesOf(prf.results?.first) ?? (await outputOf({ credentials, random }, hint));
    return output ? ok({ credential, salt: hint.salt, output }) : fail({ kind: "no-prf" });
  });
}

/** Asks for whichever of these passkeys the device has. */
export async function askPasskey(
  { credentials, random }: CeremonyMeans,
  hints: readonly PasskeyHint[],
): Promise<Result<{ slotId: string; output: Bytes }, CeremonyFailure>> {
  return ceremony(async () => {
    const given = await asked({ credentials, random }, hints);
    const hint = given && hints.find(({ credential }) => credential === given.credential);
    if (!hint) return fail({ kind: "unknown" });
    return given.output
      ? ok({ slotId: hint.slotId, output: given.output })
      : fail({ kind: "no-prf" });
  });
}

const outputOf = async (means: CeremonyMeans, hint: PasskeyHint): Promise<Bytes | null> =>
  (await asked(means, [hint]))?.output ?? null;

async function asked({ credentials, random }: CeremonyMeans, hints: readonly PasskeyHint[]) {
  const salts = hints.map(({ credential, salt }): [string, { first: Bytes }] => [
    base64Url(credential),
    { first: decoded(salt) },
  ]);
  const given = await credentials.get({
    publicKey: {
      challenge: random(32),
      allowCredentials: hints.map(({ credential }) => descriptor(credential)),
      userVerification: "required",
      extensions: { prf: { evalByCredential: Object.fromEntries(salts) } },
    },
  });
  if (!isPublicKey(given)) return null;
  return {
    credential: base64Of(new Uint8Array(given.rawId)),
    output: bytesOf(given.getClientExtensionResults().prf?.results?.first),
  };
}

async function ceremony<T>(
  work: () => Promise<Result<T, CeremonyFailure>>,
): Promise<Result<T, CeremonyFailure>> {
  try {
    return await work();
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "NotAllowedError" || name === "AbortError") return fail({ kind: "left" });
    if (name === "InvalidStateError") return fail({ kind: "exists" });
    if (name === "NotSupportedError" || name === "SecurityError") return fail({ kind: "no-prf" });
    throw error;
  }
}

const descriptor = (credential: string): PublicKeyCredentialDescriptor => ({
  type: "public-key",
  id: decoded(credential),
});

/** Both come out of our own header, whose slots are checked when it is read. */
function decoded(base64: string): Bytes {
  const bytes = bytesOfBase64(base64);
  if (!bytes) throw new Error("A passkey's slot holds no base64.");
  return bytes;
}

const base64Url = (base64: string): string =>
  base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

const isPublicKey = (given: Credential | null): given is PublicKeyCredential =>
  given !== null && given.type === "public-key";

function bytesOf(source: BufferSource | undefined): Bytes | null {
  if (!source) return null;
  return ArrayBuffer.isView(source)
    ? Uint8Array.from(new Uint8Array(source.buffer, source.byteOffset, source.byteLength))
    : new Uint8Array(source.slice(0));
}
