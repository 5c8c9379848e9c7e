/** Making and opening a vault over a disk that can fail, or be cut off, at every single step. */
import { describe, expect, test } from "vitest";
import { hexOf } from "./bytes.ts";
import { reveal, secret } from "./secret.ts";
import { cheapKdf } from "./testing/cheapKdf.ts";
import { emptyDisk, faultAt, Killed, memoryStorage, type Disk } from "./testing/memoryStorage.ts";
import { seededRandom } from "./testing/seeded.ts";
import {
  changePassphrase,
  createVault,
  look,
  openDatabase,
  strengthenSlot,
  unlockKey,
  type Means,
} from "./vault.ts";

const OLD = "lantern orbit velvet canyon ripple";
const NEW = "otter ladder plum basement quarrel";

const meansOn = (disk: Disk, step?: () => void): Means => ({
  storage: memoryStorage(disk, step),
  kdf: cheapKdf,
  random: seededRandom(11),
});

async function vaultOn(disk: Disk) {
  const made = await createVault(meansOn(disk), OLD);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

/** "open", or why not. */
async function openedWith(disk: Disk, passphrase: string): Promise<string> {
  const means = meansOn(disk);
  const key = await unlockKey(means, passphrase);
  if (!key.ok) return key.error.kind;
  const sql = await openDatabase(means.storage, key.value);
  return sql.ok ? "open" : sql.error.kind;
}

const stateOn = async (disk: Disk) => (await look(meansOn(disk).storage)).at;
const quota = () => new DOMException("no room", "QuotaExceededError");

/** Runs `work` once for every step it takes, failing at that step; answers how many there were. */
async function atEveryStep(
  fault: () => unknown,
  work: (step: () => void, n: number) => Promise<void>,
): Promise<number> {
  for (let n = 1; ; n += 1) {
    const { step, counted } = faultAt(n, fault);
    await work(step, n);
    if (counted.steps < n) return n - 1;
  }
}

describe("making a vault", () => {
  test("killed at any step, there is none and a later making works, or there is a whole one", async () => {
    const seen = new Set<string>();
    const steps = await atEveryStep(
      () => new Killed(),
      async (step) => {
        const disk = emptyDisk();
        const result = await createVault(meansOn(disk, step), OLD).catch(() => "killed");
        const at = await stateOn(disk);
        seen.add(at);
        if (result !== "killed") expect(at).toBe("locked");
        if (at === "none") await vaultOn(disk);
        expect(await openedWith(disk, OLD)).toBe("open");
        expect(disk.making).toBe(false);
      },
    );
    expect(steps).toBeGreaterThan(15);
    expect(seen).toEqual(new Set(["none", "locked"]));
  });

  test("with the disk full at any step, it says so and can be made afterwards", async () => {
    const steps = await atEveryStep(quota, async (step) => {
      const disk = emptyDisk();
      const result = await createVault(meansOn(disk, step), OLD);
      if (!result.ok) expect(result).toEqual({ ok: false, error: { kind: "storage-full" } });
      if ((await stateOn(disk)) === "none") await vaultOn(disk);
      expect(await openedWith(disk, OLD)).toBe("open");
    });
    expect(steps).toBeGreaterThan(15);
  });

  test("is refused where anything is, whole or hurt, and changes nothing", async () => {
    const whole = emptyDisk();
    await vaultOn(whole);
    const hurts: ((disk: Disk) => void)[] = [
      () => undefined,
      (disk) => (disk.header = {}),
      (disk) => (disk.database = null),
      (disk) => (disk.header = { a: new Uint8Array(3) }),
      (disk) => (disk.database = { key: "", sql: null }),
    ];
    for (const hurt of hurts) {
      const disk = { ...whole, header: { ...whole.header } };
      hurt(disk);
      const before = { ...disk, header: { ...disk.header } };
      const made = await createVault(meansOn(disk), NEW);
      expect(made).toEqual({ ok: false, error: { kind: "exists" } });
      expect(disk).toEqual(before);
    }
  });

  test("two vaults with the same passphrase have different keys", async () => {
    const one = await vaultOn(emptyDisk());
    const random = seededRandom(12);
    const other = await createVault({ ...meansOn(emptyDisk()), random }, OLD);
    if (!other.ok) throw new Error("not made");
    expect(hexOf(reveal(one.key))).not.toBe(hexOf(reveal(other.value.key)));
  });
});

describe("looking at a vault and opening it", () => {
  test("what cannot be opened is told by its own name and never as none", async () => {
    const disk = emptyDisk();
    expect([await stateOn(disk), await openedWith(disk, OLD)]).toEqual(["none", "none"]);
    await vaultOn(disk);
    const { header, database } = disk;
    const cases: [Partial<Disk>, string, string][] = [
      [{}, "locked", "open"],
      [{ header: {} }, "missing-header", "missing-header"],
      [{ database: null }, "missing-data", "missing-data"],
      [{ header: { a: new Uint8Array(0) } }, "damaged", "damaged"],
      [{ header: { b: header.b! } }, "locked", "open"],
      [{ database: { key: database!.key, sql: null } }, "damaged", "damaged"],
      // The cipher, not the look, finds that a file is of another vault.
      [{ database: { ...database!, key: "00" } }, "locked", "damaged"],
    ];
    for (const [change, at, opening] of cases) {
      const hurt = { ...disk, header: { ...header }, ...change };
      expect([change, await stateOn(hurt)]).toEqual([change, at]);
      expect([change, await openedWith(hurt, OLD)]).toEqual([change, opening]);
    }
  });

  test("a wrong passphrase is a wrong passphrase and changes nothing", async () => {
    const disk = emptyDisk();
    await vaultOn(disk);
    const before = { ...disk.header };
    expect(await openedWith(disk, NEW)).toBe("wrong-passphrase");
    expect(await openedWith(disk, "")).toBe("wrong-passphrase");
    expect(disk.header).toEqual(before);
  });

  test("a hurt copy of the header is mended when the vault is opened", async () => {
    const disk = emptyDisk();
    await vaultOn(disk);
    const whole = disk.header.b!;
    disk.header.b = whole.slice(0, 100);
    expect(await openedWith(disk, OLD)).toBe("open");
    expect(disk.header).toEqual({ a: whole, b: whole });
  });

  test("memory that cannot be had is told, not crashed over", async () => {
    const disk = emptyDisk();
    await vaultOn(disk);
    const poor = { ...cheapKdf, derive: () => Promise.reject(new RangeError("no memory")) };
    expect(await unlockKey({ ...meansOn(disk), kdf: poor }, OLD)).toEqual({
      ok: false,
      error: { kind: "out-of-memory" },
    });
  });
});

describe("changing the passphrase", () => {
  test("killed at any step, exactly one of the two opens the vault, and keeps opening it", async () => {
    const seen = new Set<string>();
    const steps = await atEveryStep(
      () => new Killed(),
      async (step) => {
        const disk = emptyDisk();
        const open = await vaultOn(disk);
        const means = meansOn(disk, step);
        const sql = await openDatabase(means.storage, open.key);
        if (!sql.ok) throw new Error(sql.error.kind);
        const changed = await changePassphrase(means, { ...open, sql: sql.value }, NEW).catch(
          () => "killed",
        );
        const opens = [await openedWith(disk, OLD), await openedWith(disk, NEW)];
        expect(opens.toSorted()).toEqual(["open", "wrong-passphrase"]);
        if (changed !== "killed") expect(opens[1]).toBe("open");
        seen.add(opens[0] ?? "");
        expect([await openedWith(disk, OLD), await openedWith(disk, NEW)]).toEqual(opens);
      },
    );
    expect(steps).toBeGreaterThan(8);
    expect(seen).toEqual(new Set(["open", "wrong-passphrase"]));
  });

  test("an old header put back is noticed, refused and replaced by the right one", async () => {
    const disk = emptyDisk();
    const open = await vaultOn(disk);
    const old = { ...disk.header };
    expect((await changePassphrase(meansOn(disk), open, NEW)).ok).toBe(true);
    const right = { ...disk.header };
    expect(await openedWith(disk, OLD)).toBe("wrong-passphrase");

    disk.header = { ...old };
    expect(await openedWith(disk, OLD)).toBe("slots-put-back");
    expect(disk.header).toEqual(right);
    expect(await openedWith(disk, OLD)).toBe("wrong-passphrase");
    expect(await openedWith(disk, NEW)).toBe("open");
  });

  test("the database and its key stay as they are", async () => {
    const disk = emptyDisk();
    const open = await vaultOn(disk);
    const { database } = disk;
    await changePassphrase(meansOn(disk), open, NEW);
    expect(disk.database).toBe(database);
    const key = await unlockKey(meansOn(disk), NEW);
    expect(key.ok && hexOf(reveal(key.value))).toBe(hexOf(reveal(open.key)));
  });
});

describe("the cost of guessing", () => {
  const costing = (memoryKiB: number, passes: number) => ({
    ...cheapKdf,
    wanted: { memoryKiB, passes, lanes: 1 },
  });

  test("rises with what is wanted today and never falls", async () => {
    const disk = emptyDisk();
    const open = await vaultOn(disk);
    const costOnDisk = () =>
      /"memoryKiB":(\d+),"passes":(\d+)/.exec(new TextDecoder().decode(disk.header.a))?.slice(1);
    const wanting = async (memoryKiB: number, passes: number) => {
      await strengthenSlot({ ...meansOn(disk), kdf: costing(memoryKiB, passes) }, open, OLD);
      expect(await openedWith(disk, OLD)).toBe("open");
      return costOnDisk();
    };
    expect(costOnDisk()).toEqual(["131072", "3"]);
    expect(await wanting(262_144, 4)).toEqual(["262144", "4"]);
    expect(await wanting(65_536, 3)).toEqual(["262144", "4"]);
    expect(await wanting(524_288, 3)).toEqual(["262144", "4"]);
  });
});

test("a vault's header marked by another key is damage, not a way in", async () => {
  const disk = emptyDisk();
  await vaultOn(disk);
  const text = new TextDecoder().decode(disk.header.a);
  const { encodeHeader, decodeHeader, markedHeader } = await import("./header.ts");
  const read = await decodeHeader(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.error);
  const forged = await markedHeader(secret(new Uint8Array(32)), 9, read.value.slots);
  disk.header = { a: await encodeHeader(forged), b: await encodeHeader(forged) };
  expect(await openedWith(disk, OLD)).toBe("damaged");
});
