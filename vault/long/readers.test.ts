/** The everyday share of the fuzzed readers; `readers.long.test.ts` runs the whole of it. */
import { expect, test } from "vitest";
import { mutated } from "./mutations.ts";
import { backupUnderFire, headerUnderFire, imageUnderFire, many, underFire } from "./readings.ts";

const sound = { wrong: 0, threw: [] };

test("2,000 mutated headers are refused or read, half of them with a checksum that fits", async () => {
  const { bytes, words, read, passable } = await headerUnderFire();
  const inputs = many(2_000, 1, (draw) => mutated(bytes, draw, words));
  let n = 0;
  const figures = await underFire(inputs, async (hurt) =>
    read((n += 1) % 2 === 0 ? hurt : await passable(hurt)),
  );
  expect(figures).toMatchObject({ cases: 2_000, ...sound });
  expect(figures.read).toBeGreaterThan(20);
  expect(figures.slowest).toBeLessThan(1_000);
});

test("2,000 mutated backups give what was written or nothing", async () => {
  const { bytes, words, read } = await backupUnderFire();
  const figures = await underFire(
    many(2_000, 2, (draw) => mutated(bytes, draw, words)),
    read,
  );
  expect(figures).toMatchObject({ cases: 2_000, ...sound });
  expect(figures.read).toBeGreaterThan(5);
  expect(figures.slowest).toBeLessThan(1_000);
}, 60_000);

test("2,000 mutated insides of a backup are read as a database or refused", async () => {
  const { bytes, words, read } = await imageUnderFire();
  const figures = await underFire(
    many(2_000, 3, (draw) => mutated(bytes, draw, words)),
    read,
  );
  expect(figures).toMatchObject({ cases: 2_000, ...sound });
  expect(figures.read).toBeGreaterThan(20);
  expect(figures.slowest).toBeLessThan(1_000);
});
