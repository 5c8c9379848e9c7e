/** A passkey as a second way in. The authenticator here is a keyed hash, as a real one's PRF is. */
import { describe, expect, test } from "vitest";
import { base64Of, bytesOfBase64, utf8, type Bytes } from "../bytes.ts";
import { coverWays } from "../coverWays.ts";
import { takeMessages } from "../inbox/taking.ts";
import { reveal } from "../secret.ts";
import { cheapKdf } from "../testing/cheapKdf.ts";
import { emptyDisk, memoryStorage } from "../testing/memoryStorage.ts";
import { seededRandom } from "../testing/seeded.ts";
import { changePassphrase, createVault, unlockKey } from "../vault.ts";
import { removeWay, waysIn } from "../ways.ts";
import { askPasskey, type CeremonyMeans, makePasskey } from "./ceremony.ts";
import { addPasskey, unlockKeyByPasskey } from "./keeping.ts";

const PASS = "kettle orchard slow lantern mending";

/** Knows the passkeys that were made on it; `answers` says when the PRF is evaluated. */
function authenticator(answers: "at once" | "only when asked" | "never") {
  const secrets = new Map<string, CryptoKey>();
  const seen: PublicKeyCredentialCreationOptions[] = [];
  const prf = async (id: string, salt: BufferSource) =>
    crypto.subtle.sign("HMAC", secrets.get(id)!, salt);
  const given = (id: string, results: object | undefined, enabled: boolean) => ({
    type: "public-key",
    rawId: bytesOfBase64(id)!.buffer,
    getClientExtensionResults: () => ({ prf: { enabled, ...(results && { results }) } }),
  });
  const credentials = {
    async create({ publicKey }: CredentialCreationOptions) {
      seen.push(publicKey!);
      const id = base64Of(utf8(`credential ${secrets.size}`));
      const known = publicKey?.excludeCredentials ?? [];
      if (known.some((one) => secrets.has(base64Of(new Uint8Array(one.id as Bytes)))))
        throw new DOMException("known", "InvalidStateError");
      const hmac = { name: "HMAC", hash: "SHA-256" };
      secrets.set(id, await crypto.subtle.importKey("raw", utf8(id), hmac, false, ["sign"]));
      const salt = publicKey?.extensions?.prf?.eval?.first;
      const first = answers === "at once" && salt ? await prf(id, salt) : null;
      return given(id, first ? { first } : undefined, answers !== "never");
    },
    async get({ publicKey }: CredentialRequestOptions) {
      const ids = (publicKey?.allowCredentials ?? []).map(({ id }) =>
        base64Of(new Uint8Array(id as Bytes)),
      );
      const id = ids.find((one) => secrets.has(one));
      if (id === undefined) throw new DOMException("nobody", "NotAllowedError");
      const byCredential = publicKey?.extensions?.prf?.evalByCredential ?? {};
      const url = id.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
      const salt = byCredential[url]?.first;
      return given(id, salt && { first: await prf(id, salt) }, true);
    },
  };
  return { credentials: credentials as unknown as CeremonyMeans["credentials"], seen };
}

async function newVault() {
  const disk = emptyDisk();
  const means = { storage: memoryStorage(disk), kdf: cheapKdf, random: seededRandom(9) };
  const made = await createVault(means, PASS);
  if (!made.ok) throw new Error(made.error.kind);
  return { disk, means, open: made.value };
}

const must = <T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T => {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

describe("a passkey", () => {
  test.each(["at once", "only when asked"] as const)(
    "whose PRF answers %s opens the vault, with the device asking who is there",
    async (answers) => {
      const { means, open } = await newVault();
      const { credentials, seen } = authenticator(answers);
      const device = { credentials, random: means.random };
      const made = must(await makePasskey(device, []));
      expect(seen[0]?.authenticatorSelection?.userVerification).toBe("required");
      must(await addPasskey(means, open, made));
      expect([...made.output].every((byte) => byte === 0)).toBe(true);

      await takeMessages(means, open, 1);
      const { passkeys } = await coverWays(means.storage);
      const { slotId, output } = must(await askPasskey(device, passkeys));
      const key = must(await unlockKeyByPasskey(means, slotId, output));
      expect([...reveal(key)]).toEqual([...reveal(open.key)]);
      expect([...output].every((byte) => byte === 0)).toBe(true);
      expect((await unlockKey(means, PASS)).ok).toBe(true);
    },
  );

  test("stays when the passphrase changes, never counts, and goes without taking anything along", async () => {
    const { means, open } = await newVault();
    const device = { credentials: authenticator("at once").credentials, random: means.random };
    must(await addPasskey(means, open, must(await makePasskey(device, []))));
    must(await changePassphrase(means, open, `${PASS} again`));
    const ways = await waysIn(open.sql);
    expect(ways.map(({ type, counts }) => [type, counts])).toEqual([
      ["passkey", false],
      ["passphrase", true],
    ]);
    const passphrase = ways.find(({ type }) => type === "passphrase")!.slotId;
    expect(await removeWay(means, open, passphrase)).toMatchObject({
      error: { kind: "last-way-in" },
    });
    const { passkeys } = await coverWays(means.storage);
    const { slotId, output } = must(await askPasskey(device, passkeys));
    must(await removeWay(means, open, slotId));
    expect(await unlockKeyByPasskey(means, slotId, output)).toMatchObject({
      error: { kind: "wrong-passphrase" },
    });
    expect((await coverWays(means.storage)).passkeys).toEqual([]);
    expect((await unlockKey(means, `${PASS} again`)).ok).toBe(true);
  });

  test("of another salt, another slot or another length opens nothing", async () => {
    const { disk, means, open } = await newVault();
    const device = { credentials: authenticator("at once").credentials, random: means.random };
    for (let n = 0; n < 2; n += 1)
      must(await addPasskey(means, open, must(await makePasskey(device, []))));
    const { passkeys } = await coverWays(means.storage);
    const [one, two] = passkeys;
    const asked = must(await askPasskey(device, [one!]));
    const right = asked.output.slice();
    for (const output of [right.slice(1), new Uint8Array(32), new Uint8Array(0)])
      expect((await unlockKeyByPasskey(means, one!.slotId, output)).ok).toBe(false);
    expect((await unlockKeyByPasskey(means, two!.slotId, right.slice())).ok).toBe(false);
    expect((await unlockKeyByPasskey(means, one!.slotId, right.slice())).ok).toBe(true);
    const wrongSalt = must(await askPasskey(device, [{ ...one!, salt: two!.salt }]));
    expect((await unlockKeyByPasskey(means, one!.slotId, wrongSalt.output)).ok).toBe(false);
    expect(new TextDecoder("latin1").decode(disk.header.a)).not.toContain(base64Of(right));
  });
});

describe("what a device may answer instead", () => {
  const random = seededRandom(3);
  test("no PRF, one that is there already, nobody, and a person who closes the question", async () => {
    const never = { credentials: authenticator("never").credentials, random };
    expect(await makePasskey(never, [])).toMatchObject({ error: { kind: "no-prf" } });
    const device = { credentials: authenticator("at once").credentials, random };
    const { credential, salt } = must(await makePasskey(device, []));
    const hint = { slotId: "a", credential, salt };
    expect(await makePasskey(device, [hint])).toMatchObject({ error: { kind: "exists" } });
    const stranger = { ...hint, credential: base64Of(utf8("nobody")) };
    expect(await askPasskey(device, [stranger])).toMatchObject({ error: { kind: "left" } });
    const closes = {
      create: () => Promise.reject(new DOMException("closed", "AbortError")),
      get: () => Promise.resolve(null),
    };
    expect(await makePasskey({ credentials: closes, random }, [])).toMatchObject({
      error: { kind: "left" },
    });
    expect(await askPasskey({ credentials: closes, random }, [hint])).toMatchObject({
      error: { kind: "unknown" },
    });
  });
});
