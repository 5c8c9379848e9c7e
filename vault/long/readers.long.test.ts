/** The vault's own readers at full length: 100,000 mutations each, and every flip and every cut. */
import { expect, test } from "vitest";
import type { Bytes } from "../bytes.ts";
import { keepFigure, share, timed } from "./figures.ts";
import { everyHurt, mutated } from "./mutations.ts";
import * as fire from "./readings.ts";

const CASES = 100_000;

async function expectSound(
  what: string,
  goal: number,
  inputs: Iterable<Bytes>,
  read: (hurt: Bytes) => Promise<fire.Reading>,
): Promise<fire.ReadingFigures> {
  const { value, seconds } = await timed(() => fire.underFire(inputs, read));
  const { cases, wrong, threw, slowest } = value;
  keepFigure({
    what,
    goal,
    done: cases,
    found: `${wrong} read wrongly, ${threw.length} thrown, slowest ${Math.ceil(slowest)} ms`,
    seconds,
  });
  expect(value).toMatchObject({ wrong: 0, threw: [] });
  expect(slowest).toBeLessThan(1_000);
  expect(value.read).toBeGreaterThan(0);
  return value;
}

test("100,000 mutated headers", async () => {
  const { bytes, words, read, passable } = await fire.headerUnderFire();
  const inputs = fire.many(share(CASES), 11, (draw) => mutated(bytes, draw, words));
  let n = 0;
  await expectSound("Header, mutated", CASES, inputs, async (hurt) =>
    read((n += 1) % 2 === 0 ? hurt : await passable(hurt)),
  );
});

test("100,000 mutated backups", async () => {
  const { bytes, words, read } = await fire.backupUnderFire();
  const inputs = fire.many(share(CASES), 12, (draw) => mutated(bytes, draw, words));
  await expectSound("Backup, mutated", CASES, inputs, read);
});

test("100,000 mutated insides of a backup", async () => {
  const { bytes, words, read } = await fire.imageUnderFire();
  const inputs = fire.many(share(CASES), 13, (draw) => mutated(bytes, draw, words));
  await expectSound("Inside of a backup, mutated", CASES, inputs, read);
});

test("a backup with each bit of each byte flipped, and cut off at each length", async () => {
  const { bytes, read } = await fire.backupUnderFire();
  const goal = bytes.length * 9;
  await expectSound(
    "Backup, every bit flipped and every truncation",
    goal,
    everyNth(everyHurt(bytes, "all"), goal),
    read,
  );
});

test("a header with each bit flipped, and cut off at each length, under a checksum that fits", async () => {
  const { bytes, read, passable } = await fire.headerUnderFire();
  const goal = bytes.length * 9;
  await expectSound(
    "Header, every bit flipped and every truncation, checksum mended",
    goal,
    everyNth(everyHurt(bytes, "all"), goal),
    async (hurt) => read(await passable(hurt)),
  );
});

/** Spread over all of them when only a share is run. */
function* everyNth(all: Iterable<Bytes>, goal: number): Generator<Bytes> {
  const step = Math.round(goal / share(goal));
  let n = 0;
  for (const one of all) if (n++ % step === 0) yield one;
}
