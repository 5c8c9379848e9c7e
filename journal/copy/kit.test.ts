/** The recovery sheet over a whole vault: when it counts, what it opens, and being cut off midway. */
import { describe, expect, test } from "vitest";
import { faultAt, Killed, memoryStorage } from "../../vault/testing/memoryStorage.ts";
import { openDatabase, type Means } from "../../vault/vault.ts";
import {
  confirmedSheet,
  copyFrom,
  meansOn,
  newVault,
  opened,
  opensWith,
  OTHER,
  PASSPHRASE,
  type Vault,
} from "./vaults.ts";

const kinds = async ({ ways }: Vault) =>
  (await ways.list()).map(({ type, counts }) => `${type}${counts ? "" : ", not counted"}`);

describe("a recovery sheet", () => {
  test("opens the vault at once, and counts only when two of its words were read back", async () => {
    const vault = await newVault();
    expect(await vault.kit.state()).toEqual({ at: "none" });
    const sheet = await vault.kit.make(10);
    if (!sheet.ok) throw new Error(sheet.error.kind);
    const { words, asked } = sheet.value;
    expect(await vault.kit.state()).toEqual({ at: "waiting", madeAt: 10, asked, earlier: null });
    expect(await kinds(vault)).toEqual(["passphrase", "kit, not counted"]);
    expect(await opensWith(vault.disk, words)).toBe("open");
    expect((await vault.copies.state()).opensWith).toEqual({ passphrase: true, kit: false });

    expect(await vault.kit.confirm(["ozone", words[asked[1] - 1]!], 20)).toEqual({
      ok: false,
      error: { kind: "not-that-word", place: asked[0] },
    });
    expect(await vault.kit.confirm([words[asked[0] - 1]!, ""], 20)).toMatchObject({
      error: { kind: "not-that-word", place: asked[1] },
    });
    expect(await vault.kit.again()).toEqual(sheet.value);
    const typed = asked.map((place) => ` ${words[place - 1]?.toUpperCase()} `);
    expect(await vault.kit.confirm(typed as [string, string], 20)).toMatchObject({ ok: true });

    expect(await vault.kit.state()).toEqual({ at: "confirmed", madeAt: 10, confirmedAt: 20 });
    expect(await kinds(vault)).toEqual(["passphrase", "kit"]);
    expect((await vault.copies.state()).opensWith).toEqual({ passphrase: true, kit: true });
  });

  test("once confirmed is on paper only: the vault cannot show it again", async () => {
    const vault = await newVault();
    await confirmedSheet(vault);
    expect(await vault.kit.again()).toBeNull();
    expect(vault.open.sql.all("select entropy from vault_kit")).toEqual([{ entropy: null }]);
    expect(await vault.kit.confirm(["a", "b"], 3)).toMatchObject({
      error: { kind: "none-waiting" },
    });
  });

  test("of today replaces that of yesterday when it is read back, and not before", async () => {
    const vault = await newVault();
    const old = await confirmedSheet(vault);
    const oldCopy = await copyFrom(vault);
    const abandoned = await vault.kit.make(30);
    expect(await vault.kit.state()).toMatchObject({ at: "waiting", earlier: 1 });
    expect(await opensWith(vault.disk, old)).toBe("open");
    const fresh = await confirmedSheet(vault);
    expect(await opensWith(vault.disk, fresh)).toBe("open");
    expect(await opensWith(vault.disk, old)).toBe("wrong-kit");
    if (abandoned.ok) expect(await opensWith(vault.disk, abandoned.value.words)).toBe("wrong-kit");
    expect(await kinds(vault)).toEqual(["passphrase", "kit"]);

    const newCopy = await copyFrom(vault);
    const look = async (file: Blob, words: string[]) =>
      (await vault.copies.look(file, { by: "kit", words })).ok;
    expect(await look(oldCopy, old)).toBe(true);
    expect(await look(oldCopy, fresh)).toBe(false);
    expect(await look(newCopy, fresh)).toBe(true);
    expect(await look(newCopy, old)).toBe(false);
  });

  test("of another vault, and words that are no sheet at all, are told apart", async () => {
    const [one, other] = [await newVault(), await newVault()];
    const words = await confirmedSheet(other);
    await confirmedSheet(one);
    expect(await opensWith(one.disk, words)).toBe("wrong-kit");
    expect(await opensWith(one.disk, words.toReversed())).toMatch(/not-kit-words|wrong-kit/);
    expect(await opensWith(one.disk, words.slice(1))).toBe("not-kit-words");
  });

  test("being cut off at any step loses no way in that counted", async () => {
    const seen = new Set<string>();
    for (let n = 1, isDone = false; !isDone; n += 1) {
      const vault = await newVault();
      const old = await confirmedSheet(vault);
      const { step, counted } = faultAt(n, () => new Killed());
      const cut = { ...meansOn(vault.disk), storage: memoryStorage(vault.disk, step) };
      const words = await sheetOn(vault, cut).catch(() => null);
      isDone = counted.steps < n;

      expect(await opensWith(vault.disk, PASSPHRASE)).toBe("open");
      const state = await vault.kit.state();
      seen.add(state.at);
      if (state.at === "waiting") {
        const shown = await vault.kit.again();
        expect(await opensWith(vault.disk, shown?.words ?? [])).toBe("open");
        if (state.earlier !== null) expect(await opensWith(vault.disk, old)).toBe("open");
      }
      if (state.at === "confirmed") expect(await opensWith(vault.disk, words ?? old)).toBe("open");
      expect(await opensWith(vault.disk, await confirmedSheet(vault))).toBe("open");
      expect(await kinds(vault)).toEqual(["passphrase", "kit"]);
    }
    expect(seen).toEqual(new Set(["confirmed", "waiting"]));
  });
});

/** Makes a sheet on a disk that may fail under it. */
async function sheetOn({ disk, open }: Vault, means: Means): Promise<string[]> {
  const sql = await openDatabase(means.storage, open.key);
  if (!sql.ok) throw new Error(sql.error.kind);
  return confirmedSheet(opened(disk, means, { key: open.key, sql: sql.value }));
}

describe("the ways into a vault", () => {
  test("can be taken away one by one, but never the last that counts", async () => {
    const vault = await newVault();
    const [passphrase] = await vault.ways.list();
    const lastWay = { ok: false, error: { kind: "last-way-in" } };
    expect(await vault.ways.remove(passphrase!.slotId)).toEqual(lastWay);
    await vault.kit.make(1);
    expect(await vault.ways.remove(passphrase!.slotId)).toEqual(lastWay);
    const words = await confirmedSheet(vault);
    expect((await vault.ways.remove(passphrase!.slotId)).ok).toBe(true);
    expect(await opensWith(vault.disk, PASSPHRASE)).toBe("wrong-passphrase");
    expect(await opensWith(vault.disk, words)).toBe("open");
    const [kit] = await vault.ways.list();
    expect(await vault.ways.remove(kit!.slotId)).toEqual(lastWay);
    expect(await vault.ways.remove("0000000000000000")).toMatchObject({
      error: { kind: "no-such-way" },
    });
    expect((await vault.copies.state()).opensWith).toEqual({ passphrase: false, kit: true });
  });

  test("after a change of passphrase the new one opens the vault and new copies, the old one old copies", async () => {
    const vault = await newVault();
    const before = await copyFrom(vault);
    expect(await vault.ways.changePassphrase("short")).toMatchObject({
      error: { kind: "too-short" },
    });
    expect((await vault.ways.changePassphrase(OTHER)).ok).toBe(true);
    expect(await vault.ways.isPassphrase(PASSPHRASE)).toBe(false);
    expect(await vault.ways.isPassphrase(OTHER)).toBe(true);
    expect(await opensWith(vault.disk, OTHER)).toBe("open");
    const after = await copyFrom(vault);
    const look = async (file: Blob, passphrase: string) => {
      const found = await vault.copies.look(file, { by: "passphrase", passphrase });
      return found.ok ? "open" : found.error.kind;
    };
    expect(await look(before, PASSPHRASE)).toBe("open");
    expect(await look(before, OTHER)).toBe("does-not-open");
    expect(await look(after, OTHER)).toBe("open");
    expect(await look(after, PASSPHRASE)).toBe("does-not-open");
    expect((await vault.copies.look(after, { by: "this-vault" })).ok).toBe(true);
    expect(await vault.copies.look(before, { by: "this-vault" })).toMatchObject({
      error: { kind: "does-not-open" },
    });
  });

  test("orders and answers on the way between tabs show no word of what they hold", async () => {
    const { sealed, isSealed, unsealed } = await import("../../vault/keeper/sealed.ts");
    const { open } = await newVault();
    const { random } = meansOn({ header: {}, making: false, inbox: new Map(), database: null });
    const order = { do: "change-passphrase", passphrase: OTHER };
    const command = await sealed(open.key, "order", order, {}, random);
    expect(isSealed(command)).toBe(true);
    expect(Buffer.from(command.keeper).toString("latin1")).not.toMatch(/otter|passphrase/);
    expect(await unsealed(open.key, "order", command)).toEqual(order);
    await expect(unsealed(open.key, "answer", command)).rejects.toThrow("another vault");
  });
});
