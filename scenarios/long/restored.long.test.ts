/** A thousand lives from a thousand seeds, each backed up and restored to the letter. */
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rooms } from "../../journal/copy/devices.ts";
import {
  copyFrom,
  newVault,
  PASSPHRASE,
  restoreOn,
  type Vault,
} from "../../journal/copy/vaults.ts";
import { dumpTables } from "../../journal/folds/dump.ts";
import { anyLog } from "../../journal/folds/someEvents.ts";
import { keepFigure, share, timed } from "../../vault/long/figures.ts";
import { emptyDisk } from "../../vault/testing/memoryStorage.ts";

const hash = ({ open }: Vault): string =>
  createHash("sha256")
    .update(JSON.stringify(open.sql.all("select * from event order by seq")))
    .update(dumpTables(open.sql, rooms))
    .digest("hex");

test("1,000 seeded vaults, backed up and restored, have the same hash", async () => {
  const goal = 1_000;
  const unlike: number[] = [];
  const hashes = new Set<string>();
  let done = 0;
  const { seconds } = await timed(async () => {
    for (let seed = 1; seed <= share(goal); seed += 1) {
      const vault = await newVault(fc.sample(anyLog(40), { numRuns: 1, seed })[0] ?? []);
      const file = await copyFrom(vault);
      const way = { by: "passphrase", passphrase: PASSPHRASE } as const;
      const restored = await restoreOn(emptyDisk(), { file, way });
      if (!restored.ok || hash(restored.value) !== hash(vault)) unlike.push(seed);
      hashes.add(hash(vault));
      if (restored.ok) restored.value.open.sql.close();
      vault.open.sql.close();
      done += 1;
    }
  });
  const found = `${unlike.length} with another hash`;
  keepFigure({ what: "Seeded vault backed up and restored", goal, done, found, seconds });
  expect(unlike).toEqual([]);
  expect(hashes.size).toBeGreaterThan(done / 2);
});
